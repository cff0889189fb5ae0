import { expect, test } from "vitest";
import { readNumbers } from "../../src/text/numbers.ts";
import { tokenize } from "../../src/text/tokens.ts";

const valuesOf = (text: string): number[] => readNumbers(tokenize(text)).map(({ value }) => value);

test.for([
  ["twelve soldiers", [12]],
  ["twenty-three people", [23]],
  ["one hundred and twenty", [120]],
  ["two dozen men", [24]],
  ["two million", [2_000_000]],
  ["$5m", [5_000_000]],
  ["3.5 million", [3_500_000]],
  ["three and a half", [3]],
  ["vingt-deux soldats", [22]],
  ["vingt et un", [21]],
  ["soixante et onze", [71]],
  ["soixante-dix-huit", [78]],
  ["quatre-vingts", [80]],
  ["quatre-vingt-dix-sept", [97]],
  ["cent vingt", [120]],
  ["deux mille trois cents", [2300]],
  ["deux cent mille trente", [200_030]],
  ["trois millions et demi", [3_500_000]],
  ["une quarantaine de citernes", [40]],
  ["مئة وعشرين جنديا", [120]],
  ["خمسة وعشرين مسلحا", [25]],
  ["اثني عشر مدنيا", [12]],
  ["أحد عشر قتيلا", [11]],
  ["ثلاثة عشر قتيلا", [13]],
  ["ثلاثة آلاف وخمسمئة", [3500]],
  ["3 آلاف و500 نازح", [3500]],
  ["ألفي جندي", [2000]],
  ["عشرون ألفاً", [20_000]],
  ["مليون ونصف", [1_500_000]],
  ["مئتان وستون", [260]],
  ["١٢ قتيلا", [12]],
] as const)("%s is read as a number", ([text, values]) => {
  const found = valuesOf(text);

  expect(found).toEqual(values);
});

test.for([
  ["the 7th battalion"],
  ["le 1er septembre"],
  ["الثاني عشر من سبتمبر"],
  ["un soldat et une mine"],
])("%s holds no number", ([text]) => {
  const found = valuesOf(text ?? "");

  expect(found).toEqual([]);
});

test.for([
  ["12 soldiers, 3 civilians", [12, 3]],
  ["vingt et un, cent vingt", [21, 120]],
  ["deux militaires et trois civils", [2, 3]],
  ["20 per cent", [20]],
  ["20 pour cent", [20]],
] as const)("%s is not run together", ([text, values]) => {
  const found = valuesOf(text);

  expect(found).toEqual(values);
});

test.for([
  ["at least twelve", "atLeast"],
  ["no fewer than 12", "atLeast"],
  ["12 or more", "atLeast"],
  ["au moins 12", "atLeast"],
  ["plus d'une dizaine", "atLeast"],
  ["ما لا يقل عن ثلاثة عشر", "atLeast"],
  ["12 على الأقل", "atLeast"],
  ["about a dozen", "about"],
  ["environ 12", "about"],
  ["نحو 20", "about"],
  ["no more than 12", "atMost"],
  ["jusqu'à 12", "atMost"],
  ["أقل من عشرين", "atMost"],
  ["exactly 12", "exact"],
] as const)("%s is bounded as told", ([text, bound]) => {
  const [found] = readNumbers(tokenize(text));

  expect(found?.bound).toBe(bound);
});

test.for([
  ["dozens of civilians", 12],
  ["tens of thousands", 10_000],
  ["des milliers de déplacés", 1000],
  ["عشرات القتلى", 10],
  ["عشرات الآلاف", 10_000],
] as const)("%s names an order of magnitude, no count", ([text, value]) => {
  const [found] = readNumbers(tokenize(text));

  expect(found).toMatchObject({ value, vague: true, bound: "about" });
});
