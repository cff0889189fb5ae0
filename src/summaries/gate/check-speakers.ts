import { readSpeakers } from "../../facts/speaker.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { claimHolder } from "../claim-holders.ts";
import { ownsUp } from "../statements/owning-up.ts";
import { mainClausesOf } from "./clauses.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { readSummarySentence } from "./gate-text.ts";

/**
 * A figure, a deed and a denial stay with whoever gives them in the sources: where those who tell the
 * same all name another speaker, the summary has mixed them up.
 */
export function checkSpeakers(
  claim: GateText,
  sources: readonly GateText[],
  gazetteer: Gazetteer,
): Finding[] {
  return voicesOf(claim).flatMap((text) => {
    const clause = readSummarySentence(text, claim.language, gazetteer);
    const speaker = clause && speakerBy(clause.by, gazetteer);
    if (!clause || !speaker || hasSeveralVoices(clause, gazetteer)) return [];
    const mixedUp = matters(clause).filter(({ isRivalry, isToldIn }) => {
      const tellers = sources.filter(isToldIn);
      const others = named(tellers.flatMap((teller) => speakersOf(teller, sources, gazetteer)));
      if (isRivalry) return isOtherSide(speaker, others);
      return others.length > 0 && !others.some((other) => mayBeSame(speaker, other));
    });
    return mixedUp.map(({ name }) => ({
      kind: "role",
      text: name,
      detail: `the sources do not have it from ${speaker.by}`,
    }));
  });
}

const turns = /[,،]?\s(?:but|though|although|لكن|غير أن)\s/iu;

/** The stretches of a sentence that can each have a speaker. */
function voicesOf(claim: GateText): string[] {
  return mainClausesOf(claim).flatMap(({ text }) => text.split(turns));
}

/** Of two parties in one stretch we read only one; and who owns up to a deed adopts others' figures. */
function hasSeveralVoices({ sentence, language }: GateText, gazetteer: Gazetteer): boolean {
  const circles = new Set(
    readSpeakers(sentence, language).map(({ by }) => speakerBy(by, gazetteer)?.circle),
  );
  return ownsUp(sentence) || (circles.has("armed group") && circles.has("state"));
}

/** What a clause puts into somebody's mouth. */
interface Matter {
  readonly name: string;
  /** Only the other side of the conflict makes a difference. */
  readonly isRivalry: boolean;
  isToldIn(source: GateText): boolean;
}

function matters(clause: GateText): Matter[] {
  const figures = [...clause.values]
    .filter((value) => value !== 1)
    .map(
      (value): Matter => ({
        name: `${value}`,
        isRivalry: false,
        isToldIn: ({ values }) => values.has(value),
      }),
    );
  const deeds = [...clause.acts]
    .filter((act) => !act.startsWith("no "))
    .map((act): Matter => ({ name: act, isRivalry: true, isToldIn: ({ acts }) => acts.has(act) }));
  const denial: Matter = {
    name: "denial",
    isRivalry: false,
    isToldIn: ({ isDisputing }) => isDisputing,
  };
  return [...figures, ...deeds, ...(clause.isDisputing ? [denial] : [])];
}

interface Speaker {
  /** Gazetteer id or English noun. */
  readonly by: string;
  readonly circle: Circle;
}

type Circle = "state" | "armed group" | "people" | "medics" | "trade" | "body" | "anybody";

// A source, an official or a statement may be of any side but an armed group's.
const circles: readonly (readonly [RegExp, Circle])[] = [
  [/source|official|media|spokes|statement|communique|diplomat/u, "anybody"],
  [/resident|witness|survivor|relative|famil|notable|chief/u, "people"],
  [/medical|hospital/u, "medics"],
  [/union|transport|compan|association/u, "trade"],
  [/^actor\/|NGO|rights|agency|expert|civil society|opposition|party/u, "body"],
];

function speakerBy(by: string | null, gazetteer: Gazetteer): Speaker | null {
  const side = by === null ? undefined : claimHolder(by, gazetteer)?.side;
  if (by === null || side === undefined) return null;
  if (side !== "neutral") return { by, circle: side };
  const [, circle] = circles.find(([pattern]) => pattern.test(by)) ?? [];
  return { by, circle: circle ?? "anybody" };
}

/** Whoever a source sentence quotes; where it quotes nobody, all who speak in its article. */
function speakersOf(
  teller: GateText,
  sources: readonly GateText[],
  gazetteer: Gazetteer,
): Speaker[] {
  const own = speakerBy(teller.by, gazetteer);
  if (own) return [own];
  // An organisation that publishes speaks for itself.
  const outlet = readSummarySentence(teller.outlet, "en", gazetteer);
  const publishers = outlet ? readSpeakers(outlet.sentence, "en") : [];
  const quoted = sources
    .filter(({ articleId, sentence }) => articleId === teller.articleId && !sentence.isBackground)
    .flatMap(({ sentence, language }) =>
      readSpeakers(sentence, language).filter(({ start }) => !isSpokenAgainst(sentence, start)),
    );
  return [...publishers, ...quoted].flatMap(({ by }) => speakerBy(by, gazetteer) ?? []);
}

const against =
  /(?<!\p{L})(?:contradict\p{L}*|disput\p{L}*|accus\p{L}*|blam\p{L}*|contred\p{L}*|و?(?:يتهم|تتهم|اتهم|يناقض|تناقض)\p{L}*)(?: \p{L}+)?\s+$/iu;

/** "Survivors contradict the army": the army has not spoken there. */
function isSpokenAgainst({ text, tokens }: GateText["sentence"], start: number): boolean {
  const base = tokens[0]?.start ?? 0;
  return against.test(text.slice(0, (tokens[start]?.start ?? base) - base));
}

/** "Rebels" may be any group, unless another source names it. */
function named(speakers: readonly Speaker[]): readonly Speaker[] {
  const isGroup = ({ circle }: Speaker): boolean => circle === "armed group";
  const isNameKnown = speakers.some((speaker) => isGroup(speaker) && isNamed(speaker));
  return speakers.filter((speaker) => !isNameKnown || !isGroup(speaker) || isNamed(speaker));
}

const isNamed = ({ by }: Speaker): boolean => by.startsWith("actor/");

function mayBeSame(one: Speaker, other: Speaker): boolean {
  if (one.by === other.by) return true;
  const pair = [one, other];
  if (one.circle === other.circle) return one.circle === "state" || !pair.every(isNamed);
  return (
    pair.some(({ circle }) => circle === "anybody") &&
    !pair.some(({ circle }) => circle === "armed group")
  );
}

/** Only the enemy tells it. */
function isOtherSide({ circle }: Speaker, others: readonly Speaker[]): boolean {
  const sides = new Set(others.map((other) => other.circle));
  const enemy = enemies.get(circle);
  return enemy !== undefined && sides.has(enemy) && !sides.has(circle);
}

const enemies: ReadonlyMap<Circle, Circle> = new Map([
  ["state", "armed group"],
  ["armed group", "state"],
]);
