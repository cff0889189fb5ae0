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
    "what an army neutralised is not counted as killed",
    {
      lang: "fr",
      title: "Niger : l'armée dit avoir neutralisé sept assaillants à Ayorou",
      text: "L'état-major l'annonce dans un communiqué.",
    },
    "ar",
    /تحييد 7/,
    /مقتل|قُتل/,
  ],
  [
    "soldiers taken in battle are captured, not kidnapped",
    {
      lang: "fr",
      title: "Mali : le FLA affirme avoir capturé huit soldats à Ber",
      text: "Le groupe a publié leurs photos.",
    },
    "en",
    /Mali/,
    /abducted|abduction/,
  ],
  [
    "burning tyres are no fire",
    {
      lang: "fr",
      title: "Gao : des jeunes brûlent des pneus, trois étudiants interpellés",
      text: "Ils dénoncent les coupures d'eau.",
    },
    "ar",
    /توقيف 3 طلاب/,
    /حريق/,
  ],
  [
    "people who are led away are not attacked",
    {
      lang: "fr",
      title: "Mali : vingt voyageurs d'un car aux mains d'hommes armés près de Koro",
      text: "Leurs proches sont sans nouvelles.",
    },
    "en",
    /Mali/,
    /attack/,
  ],
  [
    "work that starts again retakes no position",
    {
      lang: "fr",
      title: "Niger : le travail a repris à la base d'Agadez",
      text: "Les ouvriers civils avaient débrayé.",
    },
    "en",
    /Niger/,
    /retaken/,
  ],
  [
    "a road that protesters bar is not closed",
    {
      lang: "ar",
      title: "احتجاجات في غاو",
      text: "أغلق محتجون الطريق بالمتاريس.",
    },
    "en",
    /Gao/,
    /road has been closed/,
  ],
  [
    "who tells of burnt houses did not burn",
    {
      lang: "fr",
      title: "Mali : un village incendié près de Bandiagara",
      text: "Tout a brûlé, disent deux habitants.",
    },
    "en",
    /Mali/,
    /two (?:people|residents|villagers)/,
  ],
  [
    "a man's age counts nobody",
    {
      lang: "en",
      title: "Journalist killed in Gao, Mali",
      text: "Oumar Cissé, 47, was killed at his home.",
    },
    "ar",
    /مالي/,
    /47/,
  ],
  [
    "a post of rumours that is denied is denied, not doubted",
    {
      lang: "fr",
      title: "Non, aucun camion d'or n'a disparu à Tahoua",
      text: "Le gouverneur dément une vidéo partagée des milliers de fois.",
    },
    "ar",
    /نفى الحاكم/,
    /شكك|الروايات/,
  ],
  [
    "accusations are rejected",
    {
      lang: "fr",
      title: "Amnesty accuse l'armée malienne d'exactions à Nara",
      text: "Le gouvernement rejette ces accusations.",
    },
    "en",
    /rejects the accusations/,
    /other accounts/,
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

test("how the country is ruled is told under no news", () => {
  const text = textOf(
    [
      {
        lang: "ar",
        title: "تفشي الحصبة في منطقة غاو بمالي",
        text: "أُغلقت المدارس أسبوعا. ولجأت السلطات إلى موسكو بعد رحيل القوات الفرنسية. وتبقى مالي وبوركينا فاسو تحت حكم عسكري.",
      },
    ],
    "ar",
  );

  expect(text).toContain("المدارس");
  expect(text).not.toMatch(/موسكو|حكم عسكري/);
});

test("of the dead that one outlet counts in its own way another outlet is no source", () => {
  const text = textOf(
    [
      { lang: "en", title: "At least 14 farmers killed in western Niger, residents say" },
      { lang: "fr", title: "Niger : 14 morts près de Téra", text: "Une enquête est ouverte." },
    ],
    "ar",
  );

  expect(text).toMatch(/14/);
  expect(text).not.toMatch(/مزارع[^.]*Outlet 2/);
});
