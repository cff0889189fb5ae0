import { hasNegation } from "../../speech-words.ts";
import { clauseAt } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import type { Stance } from "../stances.ts";

/** Done or not done, planned or carried out: as the sources have it. */
export function checkStances(claim: GateText, sources: readonly GateText[]): Finding[] {
  const ofAll = sources.flatMap(toldBy);
  const ofThose = sources.filter((source) => isAboutSame(claim, source)).flatMap(toldBy);
  const isRead = sources.some(({ language }) => language === claim.language);
  for (const stance of claim.stances) {
    const isTheirs =
      personal.has(stance.scale) && ofThose.some(({ scale }) => scale === stance.scale);
    const told = isTheirs ? ofThose : ofAll;
    const peers = told.filter((other) => other.scale === stance.scale);
    const fault = faultOf(stance, peers, { claim, isRead });
    if (fault) return [{ text: claim.text, ...fault }];
  }
  return [];
}

// "No one has claimed it" is no word on whether this group has.
const personal = new Set(["claiming", "comment"]);

const isAboutSame = (claim: GateText, { names }: GateText): boolean =>
  names.some(({ id, kind }) => kind === "armed-group" && claim.names.some((own) => own.id === id));

const toldBy = (source: GateText): Stance[] =>
  source.stances.map((stance) => ({
    ...stance,
    isPlanned: stance.isPlanned || isQuestion(source),
  }));

const isQuestion = ({ text }: GateText): boolean => /[?؟]/.test(text);

interface Reading {
  readonly claim: GateText;
  /** Some source is in the language of the claim. */
  readonly isRead: boolean;
}

type Fault = Omit<Finding, "text">;

function faultOf(stance: Stance, peers: readonly Stance[], reading: Reading): Fault | null {
  const { scale, weight, isOpen, isTurned } = stance;
  if (weight === "hint" || stance.isFar) return null;
  const same = peers.filter((other) => isAlike(stance, other, peers));
  if (same.length === 0) return lonelyFault(stance, peers, reading);
  // What has not been done yet is open.
  const isCarriedOut = weight !== "told" && !isOpen && !isTurned;
  return isCarriedOut && same.every((other) => other.isPlanned && other.weight !== "hint")
    ? { kind: "certainty", detail: `the sources leave it open: ${scale}` }
    : null;
}

/**
 * On the same side. "Does not deny" is no more told by "confirms" than by "denies" where somebody
 * does deny: whoever confirms may confirm something else.
 */
function isAlike(stance: Stance, other: Stance, peers: readonly Stance[]): boolean {
  if (other.isFar) return true;
  const isPlain = (peer: Stance): boolean => !peer.isTurned && peer.side !== stance.side;
  return other.side === stance.side && (!stance.isTurned || other.isTurned || !peers.some(isPlain));
}

/** What is wrong where no source stands on the same side. */
function lonelyFault(
  stance: Stance,
  peers: readonly Stance[],
  { claim, isRead }: Reading,
): Fault | null {
  const { scale, weight, isTurned } = stance;
  if (!isTurned && isLeftAlone(stance, peers, claim)) return null;
  if ((isTurned || weight !== "told" || isRead) && isContradicted(stance, peers)) {
    return { kind: "negation", detail: `the sources say the opposite: ${scale}` };
  }
  const isOwed = weight === "owed" || (weight === "told" && isRead);
  return isOwed && !isTurned
    ? { kind: "certainty", detail: `no source says as much: ${scale}` }
    : null;
}

/**
 * Who only asks for a thing says of nothing that it is so; and "no ransom was paid" says of one word
 * what the sources may turn round in another.
 */
function isLeftAlone({ at, isOpen }: Stance, peers: readonly Stance[], claim: GateText): boolean {
  if (isOpen) return true;
  return peers.some((other) => other.isTurned) && hasNegation(clauseAt(claim, at) ?? claim);
}

function isContradicted({ weight, isTurned }: Stance, peers: readonly Stance[]): boolean {
  const others = peers.filter((other) => other.weight !== "hint");
  return isTurned || weight !== "free" ? others.length > 0 : others.some((other) => other.isTurned);
}
