import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

test.for<[claim: string, Told, "ar" | "en", RegExp, RegExp]>([
  [
    "half a dozen is six",
    { lang: "fr", title: "Niamey : une demi-douzaine d'officiers arrêtés", text: "Selon l'armée." },
    "en",
    /six officers/i,
    /12|dozen/,
  ],
  [
    "a well is not the town of Ber",
    {
      lang: "ar",
      title: "مقتل 14 مدنيا في مالي قرب بئر",
      text: "قال سكان إن القصف أصاب تجمعا قرب بئر.",
    },
    "en",
    /14 civilians/,
    /\bBer\b/,
  ],
  [
    "a helicopter that crashes is in no road accident",
    {
      lang: "fr",
      title: "Niger : trois morts dans le crash d'un hélicoptère à Diffa",
      text: "L'accident a eu lieu samedi.",
    },
    "ar",
    /تحطم طائرة/,
    /حادث سير/,
  ],
  [
    "the road to an airport is not the airport",
    {
      lang: "ar",
      title: "احتجاجات في تمبكتو",
      text: "أغلق شبان غاضبون طريق المطار بإطارات مشتعلة.",
    },
    "en",
    /Timbuktu/,
    /airport has been closed/,
  ],
  [
    "a few who run are not displaced",
    {
      lang: "fr",
      title: "Mali : 18 citernes brûlées à Kita",
      text: "Sept chauffeurs ont fui à travers la brousse.",
    },
    "en",
    /18/,
    /displaced/,
  ],
  [
    "what jihadists claim is told by the one group the report names",
    {
      lang: "en",
      title: "Jihadists claim Mali ambush, say 21 soldiers killed",
      text: "The Al-Qaeda-linked JNIM said it had also seized rifles.",
    },
    "ar",
    /جماعة نصرة الإسلام والمسلمين/,
    /بحسب تنظيم القاعدة/,
  ],
])("%s", ([, told, language, right, wrong]) => {
  const { headline, body } = extractSummary(aDevelopment([told]), gazetteer)[language];
  const text = `${headline}\n${body}`;

  expect(text).toMatch(right);
  expect(text).not.toMatch(wrong);
});
