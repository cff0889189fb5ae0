import type { Sentence } from "../facts/sentence.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

const owningUp: readonly RegExp[] = [
  /\bclaim(?:s|ed)? (?:responsibility|credit)/iu,
  /\bclaim(?:s|ed)? (?:the )?(?:[\p{L}'’-]+ ){0,3}(?:attack|ambush|raid|assault|bombing|blast|killing|kidnapping|abduction|downing|strike|fires?|burning)s?\b/iu,
  /\brevendiqu(?:e|ent|é|ait|aient)\b/iu,
  /(?<!\p{L})(?:و|ف)?[تي]?تبن[ىت](?!\p{L})|مسؤولي(?:ته|تها|تهم)(?!\p{L})/u,
];
const disowning =
  /\b(?:no (?:one|group)|nobody|aucun|n'a pas été|not (?:yet )?(?:been )?)\b|(?<!\p{L})و?لم(?!\p{L})/iu;

/** Whether a sentence says that somebody claims an act as their own. */
export function ownsUp({ text }: Sentence): boolean {
  return owningUp.some((pattern) => pattern.test(text)) && !disowning.test(text);
}

const branch = /^(?:branch|affiliate|offshoot|branche|filiale|فرع)$/u;

/** "Al-Qaeda's branch in the Sahel" is not al-Qaeda. */
function isParent({ tokens }: Sentence, end: number): boolean {
  return tokens.slice(end, end + 2).some(({ folded }) => branch.test(folded));
}

/**
 * The armed group a sentence names. An abbreviation such as IS proves nothing in most places, but
 * beside "claims" it is who claims.
 */
export function armedGroupIn(sentence: Sentence, gazetteer: Gazetteer): string | null {
  const groups = gazetteer
    .find(sentence.tokens)
    .filter(({ entry, end }) => entry.kind === "armed-group" && !isParent(sentence, end))
    .toSorted((a, b) => a.start - b.start);
  return groups[0]?.entry.id ?? null;
}
