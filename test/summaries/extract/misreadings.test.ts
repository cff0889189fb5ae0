import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

test.for<[claim: string, Told, "ar" | "en", RegExp, RegExp]>([
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
    "what jihadists claim is not told by those their group is linked to",
    {
      lang: "en",
      title: "Jihadists claim Mali ambush, say 21 soldiers killed",
      text: "The Al-Qaeda-linked JNIM said it had also seized rifles.",
    },
    "ar",
    /كمين في مالي/,
    /بحسب تنظيم القاعدة/,
  ],
  [
    "who was arrested in another month was not arrested now",
    {
      lang: "fr",
      title: "Mali : Bamako restitue l'or d'une mine",
      text: "Le sort des quatre salariés arrêtés en février doit être réglé par la justice.",
    },
    "en",
    /four workers are still held/,
    /arrested|detained|Bamako/,
  ],
  [
    "who is still held was not arrested now",
    {
      lang: "fr",
      title: "Mine de Loulo : cinq géologues toujours détenus à Bamako",
      text: "Leur avocat réclame un procès.",
    },
    "en",
    /five prisoners still held/,
    /arrested|detained|held in/,
  ],
  [
    "a blockade that is lifted is not imposed",
    {
      lang: "fr",
      title: "Farabougou : le blocus du village est levé",
      text: "Un médiateur a confirmé samedi que les habitants circulent de nouveau.",
    },
    "ar",
    /مالي/,
    /فرض حصار/,
  ],
  [
    "nor is one that somebody threatens",
    {
      lang: "en",
      title: "Mali: jihadists threaten to impose a blockade on Nioro",
      text: "Traders in the town have asked for an escort.",
    },
    "ar",
    /مالي/,
    /فرض حصار/,
  ],
  [
    "a drone that crashes has no road accident",
    {
      lang: "fr",
      title: "Un drone militaire s'écrase à Gao",
      text: "L'appareil est tombé vendredi sur la piste, sans faire de victime.",
    },
    "ar",
    /مالي/,
    /حادث سير/,
  ],
  [
    "a fear of an abduction reports none",
    {
      lang: "fr",
      title: "Niger : le maire d'Abala introuvable",
      text: "Ses proches redoutent un enlèvement.",
    },
    "en",
    /Niger/,
    /abduction was reported/i,
  ],
  [
    "one who goes free on provisional release is not several on bail",
    {
      lang: "fr",
      title: "Bamako : liberté provisoire pour le journaliste Alou Touré",
      text: "La cour d'appel a accepté la demande de son avocat.",
    },
    "ar",
    /إفراج/,
    /كفالة|موقوفين/,
  ],
  [
    "a release is not an abduction",
    {
      lang: "ar",
      title: "الإفراج عن عاملي إغاثة خُطفوا في تيليا بالنيجر",
      text: "قالت المنظمة إنهم عادوا إلى ذويهم.",
    },
    "en",
    /release/,
    /abduction reported/,
  ],
  [
    "to order is not to plot",
    {
      lang: "ar",
      title: "النيجر تأمر بتدقيق حسابات المنظمات الأجنبية",
      text: "يشمل التدقيق مصادر التمويل.",
    },
    "en",
    /Niger/,
    /plot/,
  ],
  [
    "whose account a guest disputes has not disputed it",
    {
      lang: "ar",
      title: "مالي توقف بث قناة خاصة ستة أشهر",
      text: "قالت هيئة الاتصال إن ضيفا شكك في رواية الجيش بشأن معركة.",
    },
    "en",
    /Mali|News/,
    /army (?:disputes|denies)/,
  ],
  [
    "a hospital stay that is called an invention is not told",
    {
      lang: "fr",
      title: "Le gouvernement qualifie de « pure affabulation » l'hospitalisation de Hadiza Bazoum",
      text: "Le porte-parole l'a dit à Niamey.",
    },
    "ar",
    /./,
    /إلى المستشفى/,
  ],
])("%s", ([, told, language, right, wrong]) => {
  const { headline, body } = extractSummary(aDevelopment([told]), gazetteer)[language];
  const text = `${headline}\n${body}`;

  expect(text).toMatch(right);
  expect(text).not.toMatch(wrong);
});
