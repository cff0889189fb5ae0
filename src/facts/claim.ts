import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Language } from "../text/language.ts";
import type { Claim, EventType } from "./facts.ts";
import type { Hit } from "./lexicon.ts";
import { compileLexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { speakers } from "./words/speakers.ts";
import { speech } from "./words/speech.ts";

type Standing = "official" | "witness" | "party" | "anonymous";

interface Speaker {
  readonly noun: string;
  readonly standing: Standing;
}

const speakerWords = compileLexicon<Speaker>([speakers], (noun, marks) => ({
  noun,
  standing: marks as Standing,
}));
const speechWords = compileLexicon<string>([speech], (name) => name);

/** What one sentence says about who says so. */
interface Attribution {
  readonly speech: ReadonlySet<string>;
  readonly by: string | null;
  readonly standing: Standing | null;
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
  const told = sentences
    .filter(({ isBackground }) => !isBackground)
    .map((sentence) => attributionOf(sentence, language));
  return (
    ownedUp(told) ?? refuted(told) ?? attributed(told) ?? declared(told, eventType) ?? unattributed
  );
}

const unattributed: Claim = { status: "claimed", by: null };

function attributionOf(sentence: Sentence, language: Language): Attribution {
  const speechHits = speechWords.find(sentence.tokens, language);
  const speaker = speakerOf(sentence, speakerWords.find(sentence.tokens, language), speechHits);
  return {
    speech: new Set(speechHits.map(({ meaning }) => meaning)),
    ...speaker,
    isTitle: sentence.isTitle,
  };
}

/** The speaker nearest to a word of saying; a name of the gazetteer rather than a common noun. */
function speakerOf(
  { mentions }: Sentence,
  nouns: readonly Hit<Speaker>[],
  speechHits: readonly Hit<string>[],
): Pick<Attribution, "by" | "standing"> {
  const gap = (start: number, end: number): number =>
    Math.min(...speechHits.map((hit) => Math.max(hit.start - end, start - hit.end, 0)), 40);
  const named = mentions.filter(isSpeaker).map(({ entry, start, end }) => ({
    by: entry.id,
    standing: standingOf(entry.kind),
    gap: gap(start, end),
  }));
  const common = nouns.map(({ meaning, start, end }) => ({
    by: meaning.noun,
    standing: meaning.standing,
    gap: gap(start, end) + 0.5,
  }));
  const [nearest] = [...named, ...common].toSorted((a, b) => a.gap - b.gap);
  return { by: nearest?.by ?? null, standing: nearest?.standing ?? null };
}

function isSpeaker({ entry, demonym }: Mention): boolean {
  return !demonym && !entry.id.startsWith("place/");
}

function standingOf(kind: string): Standing {
  return kind === "institution" || kind === "company" || kind === "person" ? "official" : "party";
}

function ownedUp(told: readonly Attribution[]): Claim | null {
  const owner = told.find(
    ({ speech, standing }) => speech.has("owning up") && standing === "party",
  );
  return owner ? { status: "claimed", by: owner.by } : null;
}

function refuted(told: readonly Attribution[]): Claim | null {
  const denial = told.find(({ speech }) => speech.has("denying"));
  const contest = told.find(({ speech }) => speech.has("contesting"));
  if (denial?.isTitle && !contest) return { status: "denied", by: denial.by };
  const doubt = contest ?? denial;
  return doubt ? { status: "disputed", by: doubt.by } : null;
}

function attributed(told: readonly Attribution[]): Claim | null {
  const speaking = told.filter(({ speech, by }) => speech.has("saying") && by !== null);
  const doubting = told.some(({ speech }) => speech.has("doubting"));
  const sure = speaking.find(({ standing }) => standing === "official" || standing === "witness");
  if (sure && !doubting) return { status: "confirmed", by: sure.by };
  const first = speaking.find(({ standing }) => standing === "party") ?? speaking[0];
  return first ? { status: "claimed", by: first.by } : null;
}

function declared(told: readonly Attribution[], eventType: EventType | null): Claim | null {
  if (!declaredActs.includes(eventType)) return null;
  const actor = told.find(({ standing }) => standing === "official" || standing === "party");
  return actor ? { status: "confirmed", by: actor.by } : null;
}
