import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

function textOf(told: readonly Told[], language: "ar" | "en"): string {
  const { headline, body } = extractSummary(aDevelopment(told), gazetteer)[language];
  return `${headline}\n${body}`;
}

test.for<[claim: string, Told, "ar" | "en", RegExp, RegExp]>([
  [
    "an aircraft that breaks down cuts nobody's power",
    {
      lang: "fr",
      title: "Un avion de l'armée malienne cloué au sol à Sévaré par une panne",
      text: "Un mécanicien est attendu de Bamako.",
    },
    "en",
    /Mali/,
    /power supply/,
  ],
  [
    "examination papers that leak are no refugees",
    {
      lang: "fr",
      title: "Fuite de sujets à Kati : le baccalauréat reporté",
      text: "Le ministère promet une enquête.",
    },
    "ar",
    /مالي/,
    /لاجئ/,
  ],
  [
    "a rumour that is denied is no report of what it says",
    {
      lang: "fr",
      title: "Niger : la rumeur d'une pénurie d'uranium à Arlit est une intox",
      text: "La mine fonctionne.",
    },
    "en",
    /Niger/,
    /report on/,
  ],
  [
    "who closes a market has not told anybody about it",
    {
      lang: "fr",
      title: "Niger : le marché de Banibangou à l'arrêt",
      text: "Le gouverneur a fermé les marchés pour deux semaines.",
    },
    "ar",
    /أغلق الحاكم أسواقا/,
    /بحسب الحاكم/,
  ],
  [
    "several schools are not all schools",
    {
      lang: "en",
      title: "Niger orders closure of six Koranic schools in Maradi",
      text: "The regional office has closed six Koranic schools after complaints.",
    },
    "ar",
    /النيجر/,
    /المدارس القرآنية/,
  ],
  [
    "a party to the talks has not told of the deal",
    {
      lang: "fr",
      title: "La Cédéao crée une force régionale, siège à Niamey",
      text: "Elle comptera 2 000 hommes.",
    },
    "en",
    /./,
    /According to (?:the )?(?:ECOWAS|Economic)/,
  ],
])("%s", ([, told, language, right, wrong]) => {
  const text = textOf([told], language);

  expect(text).toMatch(right);
  expect(text).not.toMatch(wrong);
});

test("where only another outlet places the dead, nobody else is named for it", () => {
  const text = textOf(
    [
      {
        lang: "fr",
        title: "Neuf migrants morts de soif près d'Assamaka",
        text: "Ils venaient d'Agadez.",
      },
      { lang: "fr", title: "Niger : neuf migrants retrouvés morts dans le désert" },
    ],
    "en",
  );

  expect(text).toMatch(/nine migrants/i);
  expect(text).not.toMatch(/According to Outlet 2[^.]*Assamaka/);
});
