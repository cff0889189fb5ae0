import bidiFactory from "bidi-js";
import { expect, test } from "vitest";
import { sectionsOf } from "../../src/alerts/sections.ts";
import { paragraph } from "../../src/text/isolates.ts";
import { anAlert, western } from "../alerts/an-alert.ts";
import { seededRandom } from "../alerts/random-alert.ts";

// Its typings describe a module, the file is CommonJS.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** A paragraph as it stands on the screen, leftmost character first, by Unicode's own algorithm. */
function onScreen(text: string): string {
  const shown = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, "auto"));
  return shown.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}

test.for([
  ["بين 10–12 قتيلا", "اليتق 10–12 نيب"],
  ["بين 10 - 12 قتيلا", "اليتق 10 - 12 نيب"],
  ["إن 45% من", "نم 45% نإ"],
  ["بقيمة $2.5 مليون و+5 درجات", "تاجرد +5و نويلم $2.5 ةميقب"],
  ["عام 2025 12 قتيلا", "اليتق 12 2025 ماع"],
  ["الأمر /subscribe. ولعرض", "ضرعلو ./subscribe رمألا"],
  ["انظر https://x.org/a/. ثم", "مث .https://x.org/a/ رظنا"],
  ["JNIM تعلن هجوما", "اموجه نلعت JNIM"],
  ["عند 14:05 UTC (Bamako) أمس", "سمأ 14:05 UTC (Bamako) دنع"],
  ["وكالة (Reuters)، 3 قتلى", "ىلتق 3 ،(Reuters) ةلاكو"],
  ["🇲🇱 مالي · 🇳🇪 النيجر", "رجينلا 🇳🇪 · يلام 🇲🇱"],
  // Eastern digits: each number from left to right, all between numbers from right to left.
  ["مقتل ١٢ جنديا", "ايدنج ١٢ لتقم"],
  ["بين ١٠–١٢ قتيلا", "اليتق ١٢–١٠ نيب"],
  ["الساعة ١٤:٠٥ بتوقيت", "تيقوتب ١٤:٠٥ ةعاسلا"],
  ["يوم ١٥/٠١/٢٠٢٦ في", "يف ٢٠٢٦/٠١/١٥ موي"],
  ["نشر ١٬٢٠٠ جندي", "يدنج ١٬٢٠٠ رشن"],
  ["ارتفع ٢٫٥٪ و٤٥ ٪", "٪ ٤٥و ٪٢٫٥ عفترا"],
  ["من G5 إلى ٣ دول", "لود ٣ ىلإ G5 نم"],
] as const)("%s reads from right to left", ([text, expected]) => {
  expect(onScreen(paragraph(text, "rtl"))).toBe(expected);
});

test.for([
  ["In تاودني, 12 killed", "In يندوات, 12 killed"],
  ["تاودني fell at 14:05", "يندوات fell at 14:05"],
  ["The حزب 5 يوليو (مالي) won", "The (يلام) ويلوي 5 بزح won"],
] as const)("%s reads from left to right", ([text, expected]) => {
  expect(onScreen(paragraph(text, "ltr"))).toBe(expected);
});

const foreign = ["10–12", "45%", "$2.5", "-3%", "14:05 UTC", "C-130", "Assimi Goïta", "2026-01-15"];
const arabic = ["قال", "إن", "الجيش،", "في", "مقتل", "جنود؛", "(مالي)", "«غاو»", "و", "نعم؟"];

test("in any Arabic sentence every figure and foreign name stands as it was written", () => {
  const random = seededRandom(3);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? "";

  for (let round = 0; round < 500; round += 1) {
    const inserted = [one(foreign), one(foreign), one(foreign)];
    const text = inserted.map((word) => `${one(arabic)} ${word}`).join(" ");
    const shown = onScreen(paragraph(`${text} ${one(arabic)}`, "rtl"));

    expect(inserted.filter((word) => !shown.includes(word))).toEqual([]);
  }
});

test("every line of an Arabic section runs from right to left, of an English one from left to right", () => {
  const headline = { ar: "JNIM تعلن هجوما", en: "تاودني attacked" };
  const alert = anAlert({ headline, countries: ["ML", "NE"], revision: 2 });

  const levels = sectionsOf(alert, western("ar-en")).map((section) =>
    [section.mark, section.headline, section.body, ...section.notes].map((line) => {
      const text = paragraph(line, section.language === "ar" ? "rtl" : "ltr");
      return bidi.getEmbeddingLevels(text, "auto").paragraphs.map(({ level }) => level);
    }),
  );

  expect(new Set(levels[0]?.flat())).toEqual(new Set([1]));
  expect(new Set(levels[1]?.flat())).toEqual(new Set([0]));
});
