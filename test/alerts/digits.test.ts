import { expect, test } from "vitest";
import { digestSections } from "../../src/alerts/digest-sections.ts";
import { sectionsOf } from "../../src/alerts/sections.ts";
import { anAlert } from "./an-alert.ts";

const eastern = { layout: "ar-en", digits: "eastern" } as const;
const correction = {
  revision: 2,
  at: "2026-01-15T16:07:00Z",
  kind: "correction",
  wrong: { ar: "21 جنديا", en: "21 soldiers" },
  right: { ar: "12 جنديا", en: "12 soldiers" },
} as const;

test("a chat of Eastern digits finds no other in the Arabic of an alert", () => {
  const alert = anAlert({ revision: 3, notices: [correction] });

  const [ar] = sectionsOf(alert, eastern);

  expect(ar?.headline).toBe("مقتل ١٢ جنديا قرب غاو");
  expect(ar?.notes).toContain(
    "وقت النشر: ١٥ يناير ٢٠٢٦، ١٤:٠٥ بتوقيت غرينتش (باماكو) · ١٥:٠٥ بتوقيت نيامي",
  );
  expect(JSON.stringify(ar)).not.toMatch(/[0-9]/);
});

test("the English of an alert keeps its digits, whatever the chat reads Arabic in", () => {
  const [, en] = sectionsOf(anAlert({ revision: 3, notices: [correction] }), eastern);

  expect(en).toEqual(
    sectionsOf(anAlert({ revision: 3, notices: [correction] }), {
      layout: "en",
      digits: "western",
    })[0],
  );
});

test("a digest of Eastern digits counts in them and leaves its links alone", () => {
  const alert = anAlert({
    sources: [{ outlet: "A", language: "ar", url: "https://example.org/12", title: "خبر" }],
  });

  const [ar] = digestSections([alert, alert, alert], eastern);

  expect(ar).toMatchObject({
    title: "موجز: ٣ تطورات",
    items: [
      {
        headline: "🟠 🇲🇱 مقتل ١٢ جنديا قرب غاو",
        note: "أعلنه الجيش · ٣ مصادر",
        url: "https://example.org/12",
      },
      {},
      {},
    ],
  });
});
