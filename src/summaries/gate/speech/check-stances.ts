import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import type { Stance } from "../stances.ts";

/** Done or not done, planned or carried out: as the sources have it. */
export function checkStances(claim: GateText, sources: readonly GateText[]): Finding[] {
  const ofAll = sources.flatMap(toldBy);
  const ofThose = sources.filter((source) => isAboutSame(claim, source)).flatMap(toldBy);
  const faults = claim.stances.map((stance) => {
    const isTheirs =
      personal.has(stance.scale) && ofThose.some(({ scale }) => scale === stance.scale);
    return faultOf(stance, isTheirs ? ofThose : ofAll);
  });
  const [fault] = faults.filter((one) => one !== null);
  return fault ? [{ text: claim.text, ...fault }] : [];
}

// "No one has claimed it" is no word on whether this group has.
const personal = new Set(["claiming", "comment"]);

const isAboutSame = (claim: GateText, { names }: GateText): boolean =>
  names.some(({ id, kind }) => kind === "armed-group" && claim.names.some((own) => own.id === id));

const toldBy = (source: GateText): Stance[] =>
  source.stances.map((stance) => ({ ...stance, isOpen: stance.isOpen || isQuestion(source) }));

const isQuestion = ({ text }: GateText): boolean => /[?؟]/.test(text);

function faultOf(stance: Stance, told: readonly Stance[]): Omit<Finding, "text"> | null {
  if (stance.weight === "hint" || stance.isFar) return null;
  const { scale } = stance;
  const peers = told.filter((other) => other.scale === scale);
  const same = peers.filter((other) => isAlike(stance, other, peers));
  if (same.length === 0) return lonelyFault(stance, peers);
  // What has not been done yet is open.
  const isCarriedOut = !(stance.isOpen || stance.isTurned) && same.every((other) => other.isOpen);
  return isCarriedOut ? { kind: "certainty", detail: `the sources leave it open: ${scale}` } : null;
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
  { scale, weight, isTurned, isOpen }: Stance,
  peers: readonly Stance[],
): Omit<Finding, "text"> | null {
  const opposite = peers.filter((other) => other.weight !== "hint");
  // Who only asks for a thing says of nothing that it is so.
  if (isOpen && !isTurned) return null;
  const isHeld = weight !== "free" || isTurned;
  if (isHeld ? opposite.length > 0 : opposite.some((other) => other.isTurned)) {
    return { kind: "negation", detail: `the sources say the opposite: ${scale}` };
  }
  if (weight !== "owed" || isTurned) return null;
  return { kind: "certainty", detail: `no source says as much: ${scale}` };
}
