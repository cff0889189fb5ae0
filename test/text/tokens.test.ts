import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

const foldedOf = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

test.for([
  ["Tillabéri GOÏTA Bœuf", ["tillaberi", "goita", "boeuf"]],
  ["l'armée d’Azawad", ["l", "armee", "d", "azawad"]],
  ["Bamako-Dakar", ["bamako", "dakar"]],
  ["Mali-G720 and Mi-8", ["mali-g720", "and", "mi-8"]],
  ["U.S. troops", ["us", "troops"]],
  ["B2Gold", ["b2gold"]],
  ["أإآٱ", ["اااا"]],
  ["مـــالي مُسلّح", ["مالي", "مسلح"]],
  ["لـ«مالي»", ["ل", "مالي"]],
  ["بـ120 و15", ["ب", "120", "و", "15"]],
] as const)("%s is read as these words", ([text, words]) => {
  const folded = foldedOf(text);

  expect(folded).toEqual(words);
});

test.for([
  ["1,200", "1200"],
  ["1.200", "1200"],
  ["1 200", "1200"],
  ["1\u202F200", "1200"],
  ["١٬٢٠٠", "1200"],
  ["1,234,567", "1234567"],
  ["3.5", "3.5"],
  ["3,5", "3.5"],
  ["٣٫٥", "3.5"],
  ["0.500", "0.500"],
  ["۱۲", "12"],
] as const)("%s is one number", ([text, value]) => {
  const tokens = tokenize(text);

  expect(tokens).toEqual([{ text, folded: value, start: 0, end: text.length, script: "number" }]);
});

test("two years with a dash between are two numbers", () => {
  const folded = foldedOf("2020-2021");

  expect(folded).toEqual(["2020", "2021"]);
});

test("a token points at its own characters", () => {
  const text = "«مالي»: 15% à Gao";

  const cut = tokenize(text).map(({ start, end }) => text.slice(start, end));

  expect(cut).toEqual(["مالي", "15", "%", "à", "Gao"]);
});
