import type { Statement } from "./statement.ts";

/** Somebody denies something, turns accusations down or contradicts what others count or tell. */
export interface Refusal {
  readonly by: string;
  readonly status: "denied" | "rejected" | "disputed";
}

const refusals: readonly RegExp[] = [
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disputes?|disputed the|contradict(?:s|ed)?)\b/iu,
  /(?<!\p{L})(?:dément|démentent|a démenti|nie|nient|rejette|rejettent|conteste|contestent|a contesté|réfute)(?!\p{L})/iu,
  /(?<!\p{L})(?:و|ف)?(?:نفى|نفت|ينفي|تنفي|رفض|رفضت|يرفض|ترفض|شكك|شككت)(?!\p{L})/u,
];

/** Whether a sentence says by itself that somebody refuses. */
export function isRefusal({ text }: Statement): boolean {
  return refusals.some((pattern) => pattern.test(text));
}

const denial =
  /\bden(?:y|ies|ied)\b|(?<!\p{L})(?:dément|démentent|démenti|nie|nient|réfute)(?!\p{L})|(?<!\p{L})(?:و|ف)?(?:نفى|نفت|ينفي|تنفي)(?!\p{L})/iu;

/** Who refuses in a statement, where nobody else stands in it who might be the one. */
export function refusalIn(statement: Statement): Refusal | null {
  const { status, by } = statement.facts.claim;
  if (by === null || status === "claimed" || status === "confirmed") return null;
  const kind = kindOf(statement.text);
  if (kind === null || !isRefusal(statement) || !isSoleSpeaker(statement)) return null;
  return { by, status: kind };
}

const accusation = /\b(?:accus|alleg)|(?<!\p{L})(?:accus|allég)|(?:ال)?(?:اتهام|مزاعم|ادعاء)/iu;
const account =
  /\b(?:accounts?|versions?|figures?|tolls?|claims?|reports?)\b|(?<!\p{L})(?:récits?|versions?|bilans?|chiffres?)(?!\p{L})|(?:رواي|حصيل|أرقام|بيان)/iu;

/** What is refused; null for a sale or an offer that is turned down. */
function kindOf(text: string): Refusal["status"] | null {
  if (denial.test(text)) return "denied";
  if (accusation.test(text)) return "rejected";
  return account.test(text) ? "disputed" : null;
}

/** Whether the one who speaks is named before anybody else, as a subject is. */
export function speaksFirst({ sentence, facts }: Statement): boolean {
  const [first] = sentence.mentions
    .filter(({ entry, demonym }) => !demonym && !entry.id.startsWith("place/"))
    .toSorted((a, b) => a.start - b.start);
  return first === undefined || first.entry.id === facts.claim.by;
}

/** Whether only one party is named, so that whatever is said is theirs. */
function isSoleSpeaker({ sentence, facts }: Statement): boolean {
  return sentence.mentions
    .filter(({ entry, demonym }) => !demonym && !entry.id.startsWith("place/"))
    .every(({ entry }) => entry.id === facts.claim.by);
}
