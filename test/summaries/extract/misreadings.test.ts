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
  [
    "who is still held was not arrested now",
    {
      lang: "fr",
      title: "Mine de Loulo : cinq géologues toujours détenus à Bamako",
      text: "Leur avocat réclame un procès.",
    },
    "en",
    /Mali/,
    /five|arrested|detained/,
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
])("%s", ([, told, language, right, wrong]) => {
  const { headline, body } = extractSummary(aDevelopment([told]), gazetteer)[language];
  const text = `${headline}\n${body}`;

  expect(text).toMatch(right);
  expect(text).not.toMatch(wrong);
});
