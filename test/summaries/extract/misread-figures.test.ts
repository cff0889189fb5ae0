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
    "who was rescued did not die with the others",
    {
      lang: "ar",
      title: "غرق قارب في نهر النيجر قرب غايا",
      text: "قال محافظ المنطقة إنه جرى انتشال 14 جثة وإنقاذ 37 شخصا.",
    },
    "en",
    /14/,
    /37 people (?:died|were killed)/,
  ],
  [
    "the wounded who did not survive are not wounded",
    {
      lang: "fr",
      title: "Drame de Mondoro : onze morts",
      text: "Trois blessés n'ont pas survécu à leurs blessures, selon le préfet.",
    },
    "en",
    /11/,
    /three people were wounded/,
  ],
  [
    "who is held is not freed with those who are",
    {
      lang: "ar",
      title: "مسلحون يقتادون ركاب حافلة قرب دوانتزا في مالي",
      text: "قال مصدر محلي إن نحو أربعين راكبا ما زالوا محتجزين، وإن الخاطفين أفرجوا عن الأطفال.",
    },
    "en",
    /Mali/,
    /40 passengers (?:were )?released/,
  ],
  [
    "an association of fishermen is no association of the young",
    {
      lang: "fr",
      title: "Lac Tchad : douze pêcheurs tués dans une attaque",
      text: "Douze pêcheurs ont été tués, affirme une association de pêcheurs de Bosso.",
    },
    "ar",
    /12 صياد أسماك/,
    /شباب/,
  ],
  [
    "who died of an illness was not killed",
    {
      lang: "fr",
      title: "Rougeole : six enfants décédés à Tessaoua",
      text: "La vaccination débute lundi.",
    },
    "en",
    /six children/,
    /killed/,
  ],
  [
    "a suspected case stays suspected",
    {
      lang: "fr",
      title: "Niger : le choléra gagne Madarounfa",
      text: "Cent vingt cas suspects ont été enregistrés par le district sanitaire.",
    },
    "en",
    /suspected cases/,
    /120 cases/,
  ],
  [
    "a prosecutor who opens an inquiry has counted nobody",
    {
      lang: "fr",
      title: "Affrontements à Filingué : neuf morts",
      text: "Le procureur de Niamey a ouvert une information judiciaire pour ces neuf morts.",
    },
    "en",
    /nine/,
    /[Aa]ccording to the prosecutor/,
  ],
  [
    "an outlet does not answer for what fighters count",
    {
      lang: "fr",
      title: "Attaque de Léré : le bilan reste disputé",
      text: "L'organisation jihadiste donne un bilan de trente militaires tués.",
    },
    "en",
    /Mali/,
    /According to (?:Outlet|media)[^.]*30/,
  ],
  [
    "Monday is not two",
    {
      lang: "ar",
      title: "الحصبة تفتك بتسعة أطفال في تيسيت بمالي",
      text: "تبدأ حملة تطعيم الاثنين في المنطقة بعد تسجيل 54 إصابة.",
    },
    "en",
    /Mali/,
    /two people/,
  ],
  [
    "a dozen is not counted",
    {
      lang: "fr",
      title: "L'état-major : « une douzaine de terroristes neutralisés » à Mondoro",
    },
    "en",
    /the army,? .*about 12/i,
    /(?<!about )12/,
  ],
  [
    "the dead of another flood are not of this one",
    {
      lang: "ar",
      title: "سيول تجرف بساتين في تيميا شمالي النيجر",
      text: "تأتي السيول بعد فيضانات مارادي التي أودت الأسبوع الماضي بحياة 14 شخصا.",
    },
    "en",
    /Niger/,
    /14/,
  ],
  [
    "whom they say they captured is not the one who says so",
    {
      lang: "ar",
      title: "جبهة تحرير أزواد تعلن تدمير رتل بين أنفيف وكيدال",
      text: "قالت إنها قتلت أربعين عنصرا من فيلق إفريقيا وأسرت اثنين.",
    },
    "en",
    /Mali/,
    /[Aa]ccording to Africa Corps/,
  ],
  [
    "measles kills nobody with a weapon",
    {
      lang: "en",
      title: "Measles kills 17 children in Gossi, Mali",
      text: "The clinic has run out of vaccine, its director said.",
    },
    "ar",
    /17 طفلا/,
    /قُتل|مقتل/,
  ],
  [
    "a community group is no armed group",
    {
      lang: "en",
      title: "Toll from attack on Malian village of Songho rises to 23, community group says",
      text: "Eight people are still unaccounted for.",
    },
    "ar",
    /23 شخصا/,
    /جماعة/,
  ],
])("%s", ([, told, language, right, wrong]) => {
  const { headline, body } = extractSummary(aDevelopment([told]), gazetteer)[language];
  const text = `${headline}\n${body}`;

  expect(text).toMatch(right);
  expect(text).not.toMatch(wrong);
});
