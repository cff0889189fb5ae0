import { expect, test } from "vitest";
import type { Notice } from "../../src/alerts/alert.ts";
import { amend } from "../../src/alerts/amend.ts";
import { sectionsOf } from "../../src/alerts/sections.ts";
import { anAlert, western } from "./an-alert.ts";

const correction: Notice = {
  kind: "correction",
  revision: 2,
  at: "2026-01-15T16:20:00Z",
  wrong: { ar: "12 جنديا", en: "12 soldiers" },
  right: { ar: "6 جنود", en: "6 soldiers" },
};
const retraction: Notice = {
  kind: "retraction",
  revision: 2,
  at: "2026-01-15T16:20:00Z",
  reason: { ar: "كذّب المصدر الخبر.", en: "The source denies the report." },
};

test("a correction says when, what was wrong and what is right, in both languages", () => {
  const [ar, en] = sectionsOf(anAlert({ revision: 2, notices: [correction] }), western("ar-en"));

  expect(en?.notices).toEqual([
    "Correction (16:20 UTC): an earlier version said “12 soldiers”; it should read “6 soldiers”.",
  ]);
  expect(ar?.notices).toEqual([
    "تصحيح (16:20 بتوقيت غرينتش): ورد في نسخة سابقة «12 جنديا»، والصواب «6 جنود».",
  ]);
  expect(en?.mark).toBe("🟠 High · 🇲🇱 Mali · Corrected");
  expect(en?.isStruck).toBe(false);
});

test("a retraction takes the place of the severity and strikes the text out", () => {
  const [ar, en] = sectionsOf(anAlert({ revision: 2, notices: [retraction] }), western("ar-en"));

  expect(en?.mark).toBe("⛔ Retracted · 🇲🇱 Mali");
  expect(ar?.mark).toBe("⛔ خبر مسحوب · 🇲🇱 مالي");
  expect(en?.notices).toEqual([
    "Retraction (16:20 UTC): we withdraw this report. Reason: The source denies the report.",
  ]);
  expect([ar?.isStruck, en?.isStruck]).toEqual([true, true]);
});

test("a reply that brings a correction says that alone, and one that brings an update nothing of it", () => {
  const alert = anAlert({ revision: 2, notices: [correction] });

  const [notice] = sectionsOf(alert, western("en"), "reply");
  const [update] = sectionsOf({ ...alert, revision: 3 }, western("en"), "reply");

  expect(notice).toMatchObject({ body: "", notes: [] });
  expect(notice?.notices).toHaveLength(1);
  expect(update).toMatchObject({ notices: [], body: alert.body.en });
  expect(update?.mark).toContain("Update 1");
});

test("a reply that was found wrong says so, and keeps its own number", () => {
  const earlier = anAlert({ revision: 2, body: { ar: "قتل 12 جنديا.", en: "12 soldiers died." } });
  const later: Notice = { ...correction, revision: 4 };

  const [told] = sectionsOf(amend(earlier, [later]), western("en"), "reply");
  const [struck] = sectionsOf(
    amend(earlier, [later, { ...retraction, revision: 5 }]),
    western("en"),
    "reply",
  );

  expect(told?.mark).toBe("🟠 High · 🇲🇱 Mali · Update 1 · Corrected");
  expect(told?.notices).toHaveLength(1);
  expect(told?.body).toBe("6 soldiers died.");
  expect(struck?.notices).toHaveLength(2);
  expect(struck?.isStruck).toBe(true);
});

test("a reply that only brought a correction says it still when all of it is taken back", () => {
  const brought = anAlert({ revision: 2, notices: [correction] });

  const [told] = sectionsOf(
    amend(brought, [correction, { ...retraction, revision: 3 }]),
    western("en"),
    "reply",
  );

  expect(told).toMatchObject({ body: "", notes: [], isStruck: true });
  expect(told?.notices.map((words) => words.split(" ")[0])).toEqual(["Correction", "Retraction"]);
});
