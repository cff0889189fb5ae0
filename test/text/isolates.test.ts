import { expect, test } from "vitest";
import { directionOf, isolate, isolateWhole, stripBidiControls } from "../../src/text/isolates.ts";

// ‹ opens a left-to-right isolate, « a right-to-left one, ~ one of unknown direction; › closes.
const visible = (text: string): string =>
  text.replace(/[\u2066-\u2069]/g, (mark) => "‹⟪~›".charAt(mark.charCodeAt(0) - 0x2066));

test.for([
  ["a Latin name", "قال Assimi Goïta إن", "قال ‹Assimi Goïta› إن"],
  ["a Latin phrase as one", "بيان Le Mali, la junte dit", "بيان ‹Le Mali, la junte dit›"],
  ["a number", "مقتل 12 جنديا", "مقتل ‹12› جنديا"],
  ["numbers side by side, each alone", "عام 2025 12 قتيلا", "عام ‹2025› ‹12› قتيلا"],
  ["a range", "بين 10–12 قتيلا", "بين ‹10–12› قتيلا"],
  ["a range with blanks", "بين 10 - 12 قتيلا", "بين ‹10 - 12› قتيلا"],
  ["a percentage", "ارتفع 4,5% أمس", "ارتفع ‹4,5%› أمس"],
  ["an amount", "بقيمة $100 أو 100€", "بقيمة ‹$100› أو ‹100€›"],
  ["a time with its zone", "عند 14:05 UTC (Bamako) أمس", "عند ‹14:05 UTC (Bamako)› أمس"],
  ["a type name with its figure", "طائرة C-130 Hercules هنا", "طائرة ‹C-130 Hercules› هنا"],
  ["a name in brackets", "جماعة (JNIM) أعلنت", "جماعة (‹JNIM›) أعلنت"],
  ["brackets that hold both", "قرب UTC (Bamako، باماكو)", "قرب ‹UTC› (‹Bamako›، باماكو)"],
  ["quotation marks with their text", 'قال "Le Monde" libre ثم', 'قال ‹"Le Monde" libre› ثم'],
  ["a list, member by member", "AFP · Reuters", "‹AFP› · ‹Reuters›"],
  ["each flag alone", "🇲🇱 مالي · 🇳🇪 🇲🇱", "‹🇲🇱› مالي · ‹🇳🇪› ‹🇲🇱›"],
  ["an address whole", "انظر https://x.org/مالي?a=b. ثم", "انظر ‹https://x.org/مالي?a=b›. ثم"],
  ["every line for itself", "قال A\nB هنا", "قال ‹A›\n‹B› هنا"],
  ["Arabic digits stay as they are", "مقتل ١٢ جنديا", "مقتل ١٢ جنديا"],
] as const)("Arabic text isolates %s", ([, text, expected]) => {
  expect(visible(isolate(text, "rtl"))).toBe(expected);
});

test.for([
  ["an Arabic name", "In تاودني, today", "In ⟪تاودني›, today"],
  ["an Arabic phrase with a figure as one", "The حزب 5 يوليو said", "The ⟪حزب 5 يوليو› said"],
  ["an Arabic name with its brackets", "The نصرة (مالي) said", "The ⟪نصرة (مالي)› said"],
  ["a name in brackets", "Gao (غاو) fell", "Gao (⟪غاو›) fell"],
  ["Arabic digits", "killed ١٢ soldiers", "killed ⟪١٢› soldiers"],
  ["an address with Arabic in it", "see https://x.org/مالي now", "see ‹https://x.org/مالي› now"],
] as const)("English text isolates %s", ([, text, expected]) => {
  expect(visible(isolate(text, "ltr"))).toBe(expected);
});

test("a very long text full of lonely brackets is isolated all the same", () => {
  const text = isolate('a ( b " c ) '.repeat(20_000), "rtl");

  expect(text.match(/\u2066/g)).toHaveLength(text.match(/\u2069/g)?.length ?? 0);
});

test("English text without Arabic stays as it is", () => {
  const text = "10–12 killed (45%) near Gao, see https://example.org/a?b=c.";

  expect(isolate(text, "ltr")).toBe(text);
});

test("direction controls in a feed's text are dropped, not obeyed", () => {
  const hostile = "\u202eقتل\u202c \u2067\u2066مالي\u200f 5";

  expect(visible(isolate(hostile, "rtl"))).toBe("قتل مالي ‹5›");
  expect(stripBidiControls(hostile)).toBe("قتل مالي 5");
});

test("a headline in another language stands in an isolate of its own", () => {
  expect(visible(isolateWhole("JNIM : مقتل 3\nجنود", "rtl"))).toBe("⟪‹JNIM› : مقتل ‹3› جنود›");
  expect(visible(isolateWhole("Attaque à Gao"))).toBe("~Attaque à Gao›");
  expect(isolateWhole(" \u202e ")).toBe("");
});

test("Arabic, Persian and Urdu run right to left, the others do not", () => {
  expect(["ar", "fa", "ur", "en", "fr"].map(directionOf)).toEqual([
    "rtl",
    "rtl",
    "rtl",
    "ltr",
    "ltr",
  ]);
});

test("a vocalised Arabic word stays in one piece", () => {
  expect(isolate("قُتل جندي", "rtl")).toBe("قُتل جندي");
});
