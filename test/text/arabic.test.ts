import { expect, test } from "vitest";
import { cliticReadings, dualForms, foldArabic } from "../../src/text/arabic.ts";

test.for([
  ["أزواد", "ازواد"],
  ["مالى", "مالي"],
  ["ولاية", "ولايه"],
  ["مُحَمَّد", "محمد"],
  ["مـالي", "مالي"],
  ["گاو", "كاو"],
  ["مئة", "ميه"],
])("%s is looked up as %s", ([written, folded]) => {
  const found = foldArabic(written ?? "");

  expect(found).toBe(folded);
});

test.for([
  ["لمالي", "ل", "مالي"],
  ["بمالي", "ب", "مالي"],
  ["ومالي", "و", "مالي"],
  ["فمالي", "ف", "مالي"],
  ["كمالي", "ك", "مالي"],
  ["وبمالي", "وب", "مالي"],
  ["للنيجر", "ل", "النيجر"],
  ["للنيجر", "لل", "نيجر"],
  ["بالنيجر", "ب", "النيجر"],
  ["والنيجر", "و", "النيجر"],
  ["سيعلن", "س", "يعلن"],
  ["ولن", "و", "لن"],
  ["فلا", "ف", "لا"],
])("%s can be %s before %s", ([word, clitic, stem]) => {
  const readings = cliticReadings(word ?? "");

  expect(readings).toContainEqual({ clitic, stem });
});

test("the word as it stands is the first reading", () => {
  const [first] = cliticReadings("كاتي");

  expect(first).toEqual({ clitic: "", stem: "كاتي" });
});

test("a noun in the dual says two", () => {
  const forms = [...dualForms("جندي"), ...dualForms("دبابه")];

  expect(forms).toEqual(["جنديان", "جنديين", "دبابتان", "دبابتين"]);
});
