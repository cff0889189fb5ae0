import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

function headlines(told: Told) {
  const { ar, en } = extractSummary(aDevelopment([told]), gazetteer);
  return { ar: ar.headline, en: en.headline };
}

const fr = (title: string, text = ""): Told => ({ lang: "fr", title, text });
const ar = (title: string, text = ""): Told => ({ lang: "ar", title, text });

test.for([
  [
    fr("Mali: le gouvernement crée une agence à Bamako"),
    "Mali: agency created",
    "مالي: إنشاء وكالة",
  ],
  [
    fr("Mali: la junte rejette l'offre de médiation du Togo"),
    "Mali: mediation offer rejected",
    "مالي: رفض عرض وساطة",
  ],
  [
    fr("Mali: un convoi de carburant arrive à Kayes"),
    "Mali: fuel convoy arrived in Kayes area",
    "مالي: وصول قافلة الوقود إلى منطقة كايس",
  ],
  [
    fr("Niger: 212 migrants expulsés d'Algérie arrivent à Assamaka"),
    "Niger: 212 migrants arrived in Assamaka area",
    "النيجر: وصول 212 مهاجرا إلى منطقة أساماكا",
  ],
  [
    fr("Niger: vers la vente d'uranium, l'État veut vendre son stock d'uranium"),
    "Niger: plan to sell uranium stockpile",
    "النيجر: خطة لبيع مخزون اليورانيوم",
  ],
  [fr("Mali: remaniement du gouvernement"), "Mali: government reshuffle", "مالي: تعديل حكومي"],
  [fr("Niger: la CEDEAO lève les sanctions"), "Niger: sanctions lifted", "النيجر: رفع عقوبات"],
  [
    fr("Mali: une ancienne directrice nommée ministre des Mines"),
    "Mali: new minister appointed",
    "مالي: تعيين وزير جديد",
  ],
  [
    fr("Gao coupée du réseau après le sabotage de trois antennes"),
    "Mali: phone masts damaged in Gao area",
    "مالي: تضرر أبراج اتصالات في منطقة غاو",
  ],
  [
    fr("Niger: un journaliste condamné à cinq ans de prison"),
    "Niger: media worker convicted",
    "النيجر: إدانة عامل في الإعلام",
  ],
  [
    fr("Niger: trois journalistes relaxés"),
    "Niger: media workers acquitted",
    "النيجر: تبرئة عاملين في الإعلام",
  ],
] as const)("what $0.title tells heads the alert in both languages", ([told, english, arabic]) => {
  expect(headlines(told)).toEqual({ en: english, ar: arabic });
});

test.for([
  "Mali: l'ONU demande de lever les sanctions",
  "Mali: la Cédéao lève-t-elle les sanctions?",
  "Mali: la Cédéao ne lève pas les sanctions",
  "Mali: une manifestation contre les sanctions levées",
  "Mali: vers une levée des sanctions, si le vote a lieu",
])("what is asked for, denied or in question is not told as done: %s", (title) => {
  expect(headlines(fr(title)).en).not.toMatch(/lifted/);
});

test.for([
  fr("Mali: accord sur la réouverture de l'espace aérien"),
  ar("مالي والجزائر تتفقان على إعادة فتح المجال الجوي"),
])("what two agree to do is not done: $title", (told) => {
  expect(headlines(told).en).toBe("Mali: plan to reopen airspace");
});

test("where somebody arrived is told, and never where they came from", () => {
  const { en } = headlines(fr("Mali: 900 réfugiés de Nampala arrivent", "Ils sont à Fassala."));

  expect(en).not.toMatch(/arrived in Nampala/);
});

test("who denies what is said heads the alert", () => {
  const { en } = headlines(ar("جبهة تحرير أزواد تنفي الاندماج مع جماعة أخرى في مالي"));

  expect(en).toBe("Mali: Azawad Liberation Front denies reports of a merger");
});

test("what happened in no single country is headed by whoever has a part in it", () => {
  const told = fr("La Force unifiée de l'AES lance une opération au Mali et au Niger");

  const { en } = extractSummary(aDevelopment([told], { countries: ["ML", "NE"] }), gazetteer);

  expect(en.headline).toBe("AES Unified Force: operation launched");
});

test("a headline of ours stands before the gate like any other", () => {
  const development = aDevelopment([fr("Mali: la junte rejette l'offre de médiation du Togo")]);

  const summary = extractSummary(development, gazetteer);

  const gate = openGate(development.articles, { gazetteer });
  expect([...gate.check(summary.ar), ...gate.check(summary.en)]).toEqual([]);
});

test("one town has one name, whatever its sources write, unless they are quoted", () => {
  const told = ar("مسلحون يهاجمون زندر في النيجر", 'قال حاكم زندر: "زندر لن تسقط"، عند بئر قريبة.');

  const { headline, body } = extractSummary(aDevelopment([told]), gazetteer).ar;

  expect(headline).toBe("مسلحون يهاجمون زيندر في النيجر");
  expect(body).toContain('قال حاكم زيندر: "زندر لن تسقط"، عند بئر قريبة');
});

test("a loaded label stands in quotation marks: it is the speaker's", () => {
  const told = ar("الجيش المالي: مقتل 15 إرهابيا قرب غاو");

  expect(headlines(told).ar).toBe("الجيش المالي: مقتل 15 «إرهابيا» قرب غاو");
});

test("in a text a headline has no dateline of its own", () => {
  const first = ar("مقتل 9 جنود قرب والام في النيجر", "قالت الوزارة إن 9 جنود قُتلوا.");
  const second = ar("النيجر: إصابة 4 جنود في كمين والام");

  const { body } = extractSummary(aDevelopment([first, second]), gazetteer).ar;

  expect(body).not.toMatch(/النيجر:/);
});
