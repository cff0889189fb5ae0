import type { Sentence } from "../../facts/sentence.ts";
import type { Gazetteer, Mention } from "../../gazetteer/gazetteer.ts";

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

const branch = /^(?:branch|affiliate|offshoot|linked|aligned|backed|branche|filiale|فرع)$/u;
const tie =
  /(?:^| )(?:(?:linked|affiliated|tied|loyal|aligned|liee?s?|affiliee?s?) (?:to|with|a|au|aux)|(?:ال)?(?:مرتبط|تابع|موالي)ه?)$/u;

/** "Al-Qaeda's branch in the Sahel" and "al-Qaeda-linked JNIM" are not al-Qaeda. */
function isParent({ tokens }: Sentence, { start, end }: Pick<Mention, "start" | "end">): boolean {
  const words = tokens.map(({ folded }) => folded);
  const before = words.slice(Math.max(0, start - 2), start).join(" ");
  return tie.test(before) || words.slice(end, end + 2).some((word) => branch.test(word));
}

/**
 * The armed group a sentence names. An abbreviation such as IS proves nothing in most places, but
 * beside "claims" it is who claims.
 */
export function armedGroupIn(sentence: Sentence, gazetteer: Gazetteer): string | null {
  const groups = gazetteer
    .find(sentence.tokens)
    .filter((mention) => mention.entry.kind === "armed-group" && !isParent(sentence, mention))
    .toSorted((a, b) => a.start - b.start);
  return groups[0]?.entry.id ?? null;
}
