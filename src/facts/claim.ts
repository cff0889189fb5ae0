import type { Language } from "../text/language.ts";
import type { Claim, EventType } from "./facts.ts";
import { compileLexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";
import type { Speaker } from "./speaker.ts";
import { readSpeakers, speakerFor } from "./speaker.ts";
import { speech } from "./words/speech.ts";

const speechWords = compileLexicon<string>([speech], (name) => name);

/** One word of saying, denying or doubting, with whom it belongs to. */
interface Attribution {
  readonly act: string;
  readonly speaker: Speaker | null;
  readonly isTitle: boolean;
}

// Acts that are done by saying them: whoever decides, signs or rules is the source.
const declaredActs: readonly (EventType | null)[] = [
  "politics",
  "diplomacy",
  "sanctions",
  "justice",
  "economy",
];

/** Who says so, and how sure it is. Nobody named leaves a claim of nobody: reported, not confirmed. */
export function readClaim(
  sentences: readonly Sentence[],
  language: Language,
  eventType: EventType | null,
): Claim {
  const news = sentences.filter(({ isBackground }) => !isBackground);
  const told = news.flatMap((sentence) => attributionsIn(sentence, language));
  return (
    ownedUp(told) ??
    refuted(told) ??
    attributed(told) ??
    declared(news, language, eventType) ??
    unattributed
  );
}

const unattributed: Claim = { status: "claimed", by: null };

function attributionsIn(sentence: Sentence, language: Language): Attribution[] {
  const candidates = readSpeakers(sentence, language);
  const quoted = quotedIn(sentence, candidates);
  const told = speechWords.find(sentence.tokens, language).map((verb) => ({
    act: verb.meaning,
    speaker: speakerFor(verb, sentence, candidates, language),
    isTitle: sentence.isTitle,
  }));
  return quoted ? [...told, { act: "saying", speaker: quoted, isTitle: true }] : told;
}

/** Whether a headline quotes whoever stands before its colon: "L'état-major : « une douzaine de terroristes neutralisés »". */
export function isQuotation({ isTitle, text }: Sentence): boolean {
  return isTitle && /^[^:]{2,40}:\s*[«"“'‘]/u.test(text);
}

function quotedIn(sentence: Sentence, candidates: readonly Speaker[]): Speaker | null {
  if (!isQuotation(sentence)) return null;
  const { tokens, text } = sentence;
  const colon = (tokens[0]?.start ?? 0) + text.indexOf(":");
  return candidates.find(({ start }) => (tokens[start]?.start ?? colon) < colon) ?? null;
}

function ownedUp(told: readonly Attribution[]): Claim | null {
  const owner = told.find(
    ({ act, speaker }) => act === "owning up" && speaker?.standing === "party",
  );
  return owner ? { status: "claimed", by: owner.speaker?.by ?? null } : null;
}

function refuted(told: readonly Attribution[]): Claim | null {
  const denial = told.find(({ act }) => act === "denying");
  const contest = told.find(({ act }) => act === "contesting");
  const by = told.find(({ act, speaker }) => isDoubt(act) && speaker !== null)?.speaker?.by ?? null;
  if (denial?.isTitle && !contest) return { status: "denied", by };
  return contest || denial ? { status: "disputed", by } : null;
}

function isDoubt(act: string): boolean {
  return act === "denying" || act === "contesting";
}

function attributed(told: readonly Attribution[]): Claim | null {
  const speaking = told.flatMap(({ act, speaker }) =>
    act === "saying" && speaker !== null ? [speaker] : [],
  );
  const doubting = told.some(({ act }) => act === "doubting");
  const sure = speaking.find(({ standing }) => standing === "official" || standing === "witness");
  if (sure && !doubting) return { status: "confirmed", by: sure.by };
  const first = speaking.find(({ standing }) => standing === "party") ?? speaking[0];
  return first ? { status: "claimed", by: first.by } : null;
}

function declared(
  news: readonly Sentence[],
  language: Language,
  eventType: EventType | null,
): Claim | null {
  if (!declaredActs.includes(eventType)) return null;
  const actor = news
    .flatMap((sentence) => readSpeakers(sentence, language))
    .find(({ standing }) => standing === "official" || standing === "party");
  return actor ? { status: "confirmed", by: actor.by } : null;
}
