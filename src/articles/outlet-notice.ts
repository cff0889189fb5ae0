import { splitSentences } from "../text/sentences.ts";
import type { Article } from "./article.ts";

/** What an outlet says of a report of its own. */
export interface OutletNotice {
  readonly kind: "correction" | "withdrawal";
  /** The sentence that says so, in the article's language. */
  readonly text: string;
  /** It stands in the headline; else it may speak of a version nobody saw but its outlet. */
  readonly isHeadline: boolean;
}

const correctionLabel =
  /^\P{L}*(?:corrections?|corrected|clarification|erratum|correctif|rectificatif|précision|تصحيح|تصويب|استدراك|توضيح)\s*[:\]–—)-]\s*/iu;
const withdrawalLabel =
  /^\P{L}*(?:retracted|retraction|withdrawn|story withdrawn|kill|retirée?|article retiré|dépêche (?:annulée|retirée)|سحب (?:ال)?خبر|خبر مسحوب|إلغاء (?:ال)?خبر)\s*(?:[:\])]\s*|$)/iu;
const correction = [
  /\b(?:an?|the|our) (?:earlier|previous|initial|original) (?:version|edition) of (?:this|the|our) (?:article|story|report|dispatch|headline)\b/i,
  /\bthis (?:article|story|report|headline) (?:has been|was) (?:corrected|amended|updated to correct)\b/i,
  /\bune (?:version (?:précédente|antérieure)|(?:première|précédente) version) de (?:cet|cette|notre|l['’]) ?(?:article|dépêche|information)/i,
  /\b(?:cet article|cette dépêche) a été (?:corrigée?|rectifiée?)(?!\p{L})/iu,
  /نسخة سابقة من (?:هذا )?(?:ال)?(?:مقال|خبر|تقرير)|(?:جرى|تم) (?:تصحيح|تصويب|تعديل) (?:هذا )?(?:ال)?(?:مقال|خبر|تقرير)/,
];
const withdrawal = [
  /\bthis (?:article|story|report|item|dispatch) (?:has been|was|is) (?:retracted|withdrawn)\b/i,
  /\bwe (?:have |hereby )?(?:withdr[ae]wn?|retract(?:ed)?) (?:this|the|our) (?:article|story|report)\b/i,
  /\b(?:cet article|cette (?:dépêche|information)) (?:a été|est) (?:retirée?|annulée?)(?!\p{L})|\bnous (?:retirons|avons retiré) (?:cet|cette|notre) (?:article|dépêche|information)/iu,
  /(?:تم|جرى) (?:سحب|حذف) (?:هذا )?(?:ال)?(?:خبر|مقال|تقرير)|(?:نسحب|سحبنا) (?:هذا )?(?:ال)?(?:خبر|مقال|تقرير)/,
];

// Each of the marks that stand in a text has one of these words in it, and few texts have any.
const wordsOfMarks =
  /correct|clarific|erratum|corrig|rectifi|précision|version|edition|amended|retract|withdr|retir|annul|تصحيح|تصويب|استدراك|توضيح|تعديل|نسخة|سحب|حذف/iu;

/** Finds where an article corrects or withdraws itself; null for all others. */
export function outletNotice({
  title,
  text,
}: Pick<Article, "title" | "text">): OutletNotice | null {
  const isLabelled = correctionLabel.test(title) || withdrawalLabel.test(title);
  if (!isLabelled && !wordsOfMarks.test(text)) return null;
  const sentences = splitSentences(text);
  return (
    headlineNotice("withdrawal", withdrawalLabel, { title, sentences }) ??
    textNotice("withdrawal", withdrawal, sentences) ??
    headlineNotice("correction", correctionLabel, { title, sentences }) ??
    textNotice("correction", [correctionLabel, ...correction], sentences)
  );
}

/** A headline without the label that says it is a correction: "Erratum : neuf soldats tués". */
export function withoutNoticeLabel(title: string): string {
  return title.replace(correctionLabel, "").replace(withdrawalLabel, "").trim() || title;
}

/** Whether a sentence tells what a report said before it was corrected. */
export function isAboutEarlierVersion(sentence: string): boolean {
  if (!wordsOfMarks.test(sentence)) return false;
  return [...correction, ...withdrawal].some((pattern) => pattern.test(sentence));
}

type Kind = OutletNotice["kind"];

function headlineNotice(
  kind: Kind,
  label: RegExp,
  { title, sentences }: { readonly title: string; readonly sentences: readonly string[] },
): OutletNotice | null {
  if (!label.test(title)) return null;
  const told = sentences.find(isAboutEarlierVersion) ?? title.replace(label, "");
  return { kind, text: told.trim(), isHeadline: true };
}

function textNotice(
  kind: Kind,
  patterns: readonly RegExp[],
  sentences: readonly string[],
): OutletNotice | null {
  const found = sentences.find((sentence) => patterns.some((pattern) => pattern.test(sentence)));
  if (found === undefined) return null;
  return { kind, text: found.replace(correctionLabel, "").trim(), isHeadline: false };
}
