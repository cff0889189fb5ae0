import { z } from "zod";
import type { AlertLanguage } from "../../text/language.ts";

const statement = z.object({ ar: z.array(z.string()), en: z.array(z.string()) });

/** What the summary of a labelled cluster must and must not say, as patterns for each language. */
export const checklist = z.object({
  id: z.string(),
  must: z.array(statement),
  mustNot: z.array(statement),
});

export type Checklist = z.infer<typeof checklist>;

/** The figures of one language of a set of summaries. */
export interface SummaryFigures {
  /** Facts an alert needs. */
  readonly needed: number;
  readonly told: number;
  /** Statements it must not make. */
  readonly violations: number;
  /** Empty, in the wrong language, or with markup. */
  readonly formFaults: number;
}

/** Scores texts by id as `test/labelled/score-summaries.mjs` does; a missing text says nothing. */
export function scoreSummaries(
  lists: readonly Checklist[],
  texts: ReadonlyMap<string, string>,
  language: AlertLanguage,
): SummaryFigures {
  const rows = lists.map((list) => ({ list, text: texts.get(list.id) ?? "" }));
  const count = (kind: "must" | "mustNot"): number =>
    rows.flatMap(({ list, text }) =>
      list[kind].filter((one) => says(text, one[language], language)),
    ).length;
  return {
    needed: lists.flatMap(({ must }) => must).length,
    told: count("must"),
    violations: count("mustNot"),
    formFaults: rows.filter(({ text }) => hasFormFault(text, language)).length,
  };
}

function says(text: string, patterns: readonly string[], language: AlertLanguage): boolean {
  const folded = fold(text, language);
  return patterns.some((pattern) => compile(fold(pattern, language), language).test(folded));
}

function fold(text: string, language: AlertLanguage): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u064B-\u0652\u0640\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/[’‘]/g, "'");
  return language === "ar"
    ? plain.replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي")
    : plain.replace(/(\d),(?=\d{3})/g, "$1");
}

function compile(pattern: string, language: AlertLanguage): RegExp {
  // 12 must not be found in 120, 1,200 or 2012.
  if (/^\d+$/.test(pattern)) {
    return new RegExp(`(?<![\\d.,٬])${pattern}(?![\\d]|[.,٬]\\d)`, "u");
  }
  // JavaScript's \b knows no Arabic letter.
  const bounded = language === "ar" ? pattern.replace(/\\b/g, "(?![\\p{L}\\p{N}])") : pattern;
  return new RegExp(bounded, "iu");
}

function hasFormFault(text: string, language: AlertLanguage): boolean {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  const arabic = letters.filter((letter) => /[\u0600-\u06ff]/.test(letter)).length;
  const share = arabic / (letters.length || 1);
  const isForeign = language === "ar" ? share < 0.7 : share > 0.1;
  return text.trim() === "" || isForeign || /<\/?[a-z!][^>]*>/i.test(text);
}
