import type { Dossier } from "./dossier.ts";
import type { Evidence, Pair } from "./evidence.ts";
import { areApart, daysApart, isLocal, isOfOtherFamily, mostDaysApart } from "./evidence.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Vector } from "./similarity.ts";

// Acts, things, actors and figures that two kinds of event must share to be told as one.
const leastInCommon = 2;
// Cosine of words from which two articles of one language are alike whatever their kind.
const leastWords = 0.25;
// The same where nothing else is shared: the name of the place is one of the words.
const leastWordsAlone = 0.45;
// Keys of acts and things, of actors, figures and foreign states.
const telling = /^(?:[ean]|c:(?!ML|NE))/;

/**
 * What makes two events of them however alike they read, in words, or null: newsrooms tell one ambush
 * as they told the last.
 */
export function vetoAgainst(pair: Pair, { words }: Evidence): string | null {
  const { dossier } = pair;
  const { fingerprint, pivot } = pair.article;
  const isAnother = fingerprint.saysAnother && !dossier.saysAnother;
  // "A new attack" is told by many; that it killed as many is told of one.
  if (isAnother && !sharesFigure(pivot, dossier)) return "it calls itself another event";
  if (isOtherIllness(fingerprint, dossier)) return "another illness";
  if (isOtherKind(pair) && words < leastWords) return "other kind of event";
  if (isOnlyPlace(pair) && words < leastWordsAlone) return "other kind of event";
  return isLocal(fingerprint) ? vetoOfPlace(fingerprint, pivot, dossier) : null;
}

function vetoOfPlace(fingerprint: Fingerprint, pivot: Vector, dossier: Dossier): string | null {
  if (areApart(fingerprint.regions, dossier.regions)) return "other region";
  // Whatever else differs, a figure of its own binds two reports.
  if (sharesFigure(pivot, dossier)) return null;
  if (isElsewhereLater(fingerprint, dossier)) return "other place, other day";
  const isOtherToll = [pivot, dossier.pivot].every((keys) =>
    hasKey(keys, (key) => key.startsWith("n:killed:")),
  );
  return areApart(fingerprint.spots, dossier.spots) && isOtherToll
    ? "other place, other toll"
    : null;
}

function sharesFigure(pivot: Vector, dossier: Dossier): boolean {
  return hasKey(pivot, (key) => key.startsWith("n:") && dossier.pivot.weights.has(key));
}

/** Two ambushes days apart on one road are two, however alike. */
function isElsewhereLater(fingerprint: Fingerprint, dossier: Dossier): boolean {
  return (
    areApart(fingerprint.spots, dossier.spots) &&
    daysApart(fingerprint.eventDate, dossier.eventDate) > mostDaysApart
  );
}

/** Not of one family, and with next to nothing in common but where it happens. */
function isOtherKind({ article, dossier, shared }: Pair): boolean {
  if (!isOfOtherFamily(article.fingerprint, dossier)) return false;
  if (shared.some(({ key }) => /^[nv]:/.test(key))) return false;
  return shared.filter(({ key }) => telling.test(key)).length < leastInCommon;
}

/** Nothing in common but where it happens: no act, thing, actor, figure or name. */
function isOnlyPlace({ shared }: Pair): boolean {
  return !shared.some(({ key }) => telling.test(key) || /^[svw]:/.test(key));
}

function hasKey({ weights }: Vector, isMeant: (key: string) => boolean): boolean {
  return weights.keys().some(isMeant);
}

function isOtherIllness(fingerprint: Fingerprint, dossier: Dossier): boolean {
  return areApart(fingerprint.illnesses, dossier.illnesses);
}
