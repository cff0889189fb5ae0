import { expect, test } from "vitest";
import { countArabic } from "../../../src/summaries/phrases/arabic-count.ts";
import { countedNoun, peopleNoun } from "../../../src/summaries/phrases/counted-nouns.ts";

const nounOf = (unit: string) => (countedNoun(unit) ?? peopleNoun()).ar;

test.for<[number, string, string]>([
  [1, "soldiers", "جندي واحد"],
  [2, "soldiers", "جنديين"],
  [3, "soldiers", "3 جنود"],
  [10, "soldiers", "10 جنود"],
  [11, "soldiers", "11 جنديا"],
  [99, "soldiers", "99 جنديا"],
  [100, "soldiers", "100 جندي"],
  [103, "soldiers", "103 جنود"],
  [111, "soldiers", "111 جنديا"],
  [1500, "tonnes", "1500 طن"],
  [56_000, "people", "56 ألف شخص"],
  [20_000_000, "dollars", "20 مليون دولار"],
  [1, "vehicles", "مركبة واحدة"],
  [2, "vehicles", "مركبتين"],
  [12, "vehicles", "12 مركبة"],
  [2, "aid workers", "عاملي إغاثة"],
  [14, "herders", "14 راعيا"],
  [1, "crew", "فرد واحد من الطاقم"],
  [2, "motorcycles", "دراجتين ناريتين"],
])("%i %s is counted as %s", ([value, unit, written]) => {
  const counted = countArabic(value, nounOf(unit), "oblique");

  expect(counted).toBe(written);
});

test("a dual subject stands in the nominative", () => {
  const subject = countArabic(2, nounOf("soldiers"), "nominative");

  expect(subject).toBe("جنديان");
});
