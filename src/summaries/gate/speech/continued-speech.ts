import type { Gazetteer } from "../../../gazetteer/gazetteer.ts";
import { hasAttribution } from "../../speech-words.ts";
import type { Clause } from "../clauses.ts";
import { partsOf } from "../clauses.ts";
import { findSupport } from "../find-support.ts";
import type { GateText } from "../gate-text.ts";
import type { Party } from "../parties/party.ts";
import { isAmong, readSpeech, voicesIn } from "../parties/voices.ts";

/**
 * Whether a clause without a speaker goes on with what somebody said just before it: one of those who
 * tell it in the sources, or, where no table knows the speaker, whoever the same article quotes.
 */
export function goesOn(
  said: GateText,
  tellers: readonly GateText[],
  { sources, gazetteer }: { readonly sources: readonly GateText[]; readonly gazetteer: Gazetteer },
): boolean {
  if (!hasAttribution(said)) return false;
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  // "Press reports" and "a statement" are anybody's.
  const known = readSpeech(said).known.filter(({ camp }) => camp !== "voice");
  const [closest] = findSupport(said, news);
  const isTheirs = (teller: GateText): boolean => {
    const voices = voicesIn([teller], { news, gazetteer });
    if (known.some((one) => voices.some((voice) => isOne(one, voice)))) return true;
    const isUnknown = known.length === 0 || voices.length === 0;
    return isUnknown && !teller.isArmedClaim && teller.articleId === closest?.articleId;
  };
  // Where one contradicts the other, what both speak of is not yet what both say.
  return sources.some(({ isDisputing }) => isDisputing)
    ? tellers.every(isTheirs)
    : tellers.some(isTheirs);
}

/** A country is not whoever is president of something. */
const isOne = (said: Party, told: Party): boolean =>
  isAmong(said, [told]) && !(said.kind === "country" && told.kind === "word");

/** What of a source sentence speaks of the same as the clause, with whoever says that. */
export function partAbout(source: GateText, { features, words }: Clause): string {
  const parts = partsOf(source).map((part) => ({
    part,
    shared:
      [...part.features].filter((one) => features.has(one)).length +
      [...part.words].filter((one) => words.has(one)).length,
  }));
  const most = Math.max(...parts.map(({ shared }) => shared));
  const last = parts.at(-1)?.part.text ?? "";
  // "X burned, and Y fell, the mayor said": the end of a sentence speaks for all of it.
  if (most === 0 || /,[^,]{3,60}$/u.test(last) || isClosing(last)) return source.text;
  return parts
    .filter(({ shared }) => shared === most)
    .map(({ part }) => part.text)
    .join(" ");
}

const isClosing = (part: string): boolean => part.length < 40 && hasAttribution({ text: part });
