import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

function textOf(told: readonly Told[], language: "ar" | "en"): string {
  const { headline, body } = extractSummary(aDevelopment(told), gazetteer)[language];
  return `${headline}\n${body}`;
}

test("a statement is not quoted below the headline of another party", () => {
  const text = textOf(
    [
      {
        lang: "ar",
        title: "الجيش المالي يعلن مقتل قيادي في جماعة مسلحة",
        text: "وقعت الضربة الثلاثاء. قال البيان إن أربعة من مرافقيه قُتلوا قرب نيونو.",
      },
      { lang: "ar", title: "جماعة نصرة الإسلام والمسلمين تنعى قائدها قرب نيونو في مالي" },
    ],
    "ar",
  );

  expect(text).not.toMatch(/تنعى[\s\S]*قال البيان/);
});

test("a strike that is called off is not told as one that goes on", () => {
  const text = textOf(
    [
      { lang: "fr", title: "Niger : les enseignants en grève pour trois jours" },
      { lang: "fr", title: "Niger : les enseignants suspendent leur grève" },
    ],
    "en",
  );

  expect(text).not.toContain("there is a labour strike");
});

test("a silence is not told beside the answer", () => {
  const text = textOf(
    [
      {
        lang: "en",
        title: "Amnesty says army killed villagers near Nara, Mali",
        text: "The government did not respond to questions.",
      },
      {
        lang: "fr",
        title: "Mali : les accusations d'Amnesty rejetées",
        text: "Le gouvernement rejette ces accusations.",
      },
    ],
    "en",
  );

  expect(text).not.toContain("did not respond");
});

test("an army that keeps silent is not the authorities", () => {
  const text = textOf(
    [
      {
        lang: "fr",
        title: "Mali : un drone frappe un marché à Ber",
        text: "L'armée n'a pas réagi.",
      },
    ],
    "en",
  );

  expect(text).not.toContain("authorities");
});

test("what a seller says he can do is no plan", () => {
  const text = textOf(
    [{ lang: "fr", title: "Niger : la Sonamin affirme pouvoir vendre l'uranium d'Arlit" }],
    "en",
  );

  expect(text).not.toMatch(/plan to sell|sold/);
});

test("of two places the one that a comma parts from the dead is not theirs", () => {
  const text = textOf(
    [{ lang: "fr", title: "Choléra à Maradi : douze morts, le marché de Madarounfa fermé" }],
    "ar",
  );

  expect(text).toMatch(/12/);
  expect(text).not.toContain("مادارونفا");
});

test("who founds a thing together has not told of it, and it is not its seat's", () => {
  const { headline, body } = extractSummary(
    aDevelopment([{ lang: "fr", title: "L'AES crée une banque d'investissement à Bamako" }]),
    gazetteer,
  ).en;

  expect(headline).not.toMatch(/^Mali:/);
  expect(body).not.toMatch(/According to the Alliance/);
});

test("the ministry below another country's headline is left to its outlet", () => {
  const text = textOf(
    [
      { lang: "en", title: "Algeria expels 300 migrants to Niger" },
      {
        lang: "fr",
        title: "Expulsions d'Algérie : Niamey proteste",
        text: "Le ministère fait état de quatre morts durant le trajet.",
      },
    ],
    "en",
  );

  expect(text).not.toContain("According to the ministry");
});
