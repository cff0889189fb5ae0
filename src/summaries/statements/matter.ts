import type { NumberFact } from "../../facts/facts.ts";
import type { Sentence } from "../../facts/sentence.ts";

/** What an amount is of, in both languages: "uranium", "a fine". */
export interface Matter {
  readonly en: string;
  readonly ar: string;
}

// What is weighed stands right after the weight: "800 tonnes of uranium".
const goods: readonly (readonly [RegExp, Matter])[] = [
  [/uranium|yellowcake|يورانيوم|الكعكة الصفراء/iu, { en: "uranium", ar: "اليورانيوم" }],
  [/\b(?:gold|or)\b|(?:ال)?ذهب(?!\p{L})/iu, { en: "gold", ar: "الذهب" }],
  [/\b(?:cotton|coton)\b|القطن|قطنا?(?!\p{L})/iu, { en: "cotton", ar: "القطن" }],
  [/\b(?:fuel|carburants?|hydrocarbures)\b|(?:ال)?وقود|محروقات/iu, { en: "fuel", ar: "الوقود" }],
  [/\b(?:cereals?|grain|céréales)\b|(?:ال)?حبوب/iu, { en: "grain", ar: "الحبوب" }],
  [/\b(?:rice|riz)\b|(?:ال)?أرز(?!\p{L})/iu, { en: "rice", ar: "الأرز" }],
  [/\b(?:wheat|blé)\b|(?:ال)?قمح(?!\p{L})/iu, { en: "wheat", ar: "القمح" }],
  [/\b(?:food|vivres|nourriture)\b|(?:ال)?أغذية|مواد غذائية/iu, { en: "food", ar: "الأغذية" }],
];

/** The goods a text names first in our order, which a stockpile or a convoy of it may hold; null for none. */
export function goodsIn(text: string): Matter | null {
  return goods.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

// What a sum is for stands right before or after it: "a loan of 27 million dollars".
const purposes: readonly (readonly [RegExp, Matter])[] = [
  [/\b(?:loan|prêt|crédit)\b|(?<!\p{L})(?:ال)?قرضا?(?!\p{L})/iu, { en: "a loan", ar: "قرض" }],
  [/\b(?:fined?|amende)\b|غرام(?:ة|ته|تها)|(?:ب)?تغريم/iu, { en: "a fine", ar: "غرامة" }],
  [/\b(?:ransom|rançon)\b|(?<!\p{L})(?:ال)?فدية/iu, { en: "a ransom", ar: "فدية" }],
  [/\bcapital (?:of|de)\b|(?<!\p{L})برأس ?مال|رأسمال/iu, { en: "a capital", ar: "رأس مال" }],
  [/\bbudget\b|(?<!\p{L})(?:ال)?(?:ميزانية|موازنة)/iu, { en: "a budget", ar: "ميزانية" }],
  [/\b(?:grant|don)\b|(?<!\p{L})(?:منحة|هبة)/iu, { en: "a grant", ar: "منحة" }],
];

// In characters: farther off another amount or another thing may be meant.
const reach = 32;

/** What a weight or a sum is of, where the words beside it say so; null where a reader could not tell. */
export function matterOf({ value, role }: NumberFact, sentence: Sentence): Matter | null {
  const { text, tokens, numbers } = sentence;
  const base = tokens[0]?.start ?? 0;
  const reading = numbers.find((one) => one.value === value);
  if (!reading) return null;
  const start = (tokens[reading.start]?.start ?? base) - base;
  const end = (tokens[reading.end - 1]?.end ?? base) - base;
  const after = text.slice(end, end + reach);
  // "Uranium: 1,500 tonnes for sale" says it in front.
  const rubric = /^[^:]{2,25}(?=\s?:)/u.exec(text)?.[0] ?? "";
  const told = [after, rubric].map((words) => goods.find(([pattern]) => pattern.test(words)));
  if (role !== "money") return (told[0] ?? told[1])?.[1] ?? null;
  const before = text.slice(Math.max(0, start - reach), start);
  const beside = purposes.find(([pattern]) => pattern.test(before) || pattern.test(after));
  return beside?.[1] ?? null;
}
