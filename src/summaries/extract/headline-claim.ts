import type { Development } from "../../developments/development.ts";
import type { Claim } from "../../facts/facts.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { readNumbers } from "../../text/numbers.ts";
import { foldDigits, tokenize } from "../../text/tokens.ts";
import type { ClaimHolder } from "../claim-holders.ts";
import { claimHolder, isStandIn } from "../claim-holders.ts";
import { hasAttribution } from "../speech-words.ts";
import type { Point } from "../statements/points.ts";
import { drawUpAgenda } from "../statements/points.ts";
import { isRefusal, refusalIn } from "../statements/refusal.ts";
import type { Statement } from "../statements/statement.ts";
import { readStatements } from "../statements/statement.ts";
import { isAttacker } from "../statements/tolls.ts";
import type { Summary } from "../summary.ts";

/** A claim with how many independent outlets report it. */
export interface HeadlineClaim extends Claim {
  readonly outlets: number;
  /** Gives the headline's own figure, so that a state may be said to confirm it. */
  readonly givesFigure: boolean;
}

/** Everything that can tell whose claim a headline is. */
interface Case {
  readonly development: Development;
  readonly headlines: readonly string[];
  readonly statements: readonly Statement[];
  readonly points: readonly Point[];
  readonly gazetteer: Gazetteer;
}

/**
 * Whose claim the headline of a summary is, and how sure: of its figure whoever gives the figure, else
 * whoever its own article quotes. `by` is null where no source has somebody say it.
 */
export function headlineClaim(
  development: Development,
  summary: Summary,
  gazetteer: Gazetteer,
): HeadlineClaim {
  const statements = readStatements(development, gazetteer).filter(({ isComment }) => !isComment);
  const { points } = drawUpAgenda(statements, gazetteer);
  const headlines = [summary.en.headline, summary.ar.headline];
  const given: Case = { development, headlines, statements, points, gazetteer };
  const { status } = development.facts.claim;
  if (status === "disputed" && statements.some(isRefusal))
    return { status, by: null, outlets: 0, givesFigure: false };
  return deniedClaim(given) ?? ownedClaim(given) ?? figureClaim(given) ?? quotedClaim(given);
}

const familiesOf = (statements: readonly Statement[]): number =>
  new Set(statements.map(({ article }) => article.family)).size;

/** Somebody denies what the headline says; a headline that is the denial itself is not denied. */
function deniedClaim({
  development,
  statements,
  headlines,
  gazetteer,
}: Case): HeadlineClaim | null {
  if (development.facts.claim.status !== "denied") return null;
  const refusing = statements.filter(isRefusal);
  const isDenial = refusing.some(
    ({ sentence, text }) =>
      sentence.isTitle && headlines.some((headline) => isSame(headline, text)),
  );
  const by = refusing.map((statement) => refusalIn(statement)?.by).find(Boolean);
  const isKnown = by !== undefined && claimHolder(by, gazetteer) !== undefined && !isStandIn(by);
  return isKnown && !isDenial ? { status: "denied", by, outlets: 0, givesFigure: false } : null;
}

/** "JNIM has claimed responsibility": the headline names the party. */
function ownedClaim({ headlines, points, development, gazetteer }: Case): HeadlineClaim | null {
  const [headline = ""] = headlines;
  if (!/\bclaim/i.test(headline)) return null;
  const owners = [
    ...points.flatMap((point) => (point.kind === "claim" ? [point.by] : [])),
    ...development.changes.flatMap(({ kind, who }) => (kind === "claim" && who ? [who] : [])),
  ];
  const by = owners.find((owner) => nameStands(claimHolder(owner, gazetteer), headline));
  return by === undefined ? null : { status: "claimed", by, outlets: 1, givesFigure: false };
}

const nameStands = (holder: ClaimHolder | undefined, headline: string): boolean =>
  holder !== undefined && headline.toLowerCase().includes(holder.en.toLowerCase());

/** The headline's figure is as sure as the one who gives it; null for a headline without one. */
function figureClaim({
  headlines,
  points,
  statements,
  development,
  gazetteer,
}: Case): HeadlineClaim | null {
  const values = new Set(
    headlines.flatMap((headline) => readNumbers(tokenize(headline)).map(({ value }) => value)),
  );
  const tolls = points.flatMap((point) =>
    point.kind === "toll" && values.has(point.toll.fact.value) ? [point.toll] : [],
  );
  const [first] = tolls;
  if (!first) return null;
  const giving = statements.filter(({ facts }) =>
    facts.numbers.some(({ value, role }) => value === first.fact.value && role === first.fact.role),
  );
  const outlets = familiesOf(giving);
  const toll = tolls.find(({ by, statement }) => isQuoted(by, statement, gazetteer));
  if (!toll?.by) return { ...nobody, outlets };
  // How many of the enemy it killed is what a side says of itself.
  const status = isAttacker(toll.fact) ? "claimed" : surenessOf(toll.by, development, gazetteer);
  return { status, by: toll.by, outlets, givesFigure: true };
}

const nobody = { status: "claimed", by: null, givesFigure: false } as const;
const closeToHeadline = 2;

/** Of a headline without a figure: whom its own article quotes in it or right after it. */
function quotedClaim({ development, statements, headlines, gazetteer }: Case): HeadlineClaim {
  const outlets = familiesOf(statements);
  const titles = statements.filter(({ sentence }) => sentence.isTitle);
  const own = titles.find(({ text }) => headlines.some((headline) => isSame(headline, text)));
  const [only, ...others] = titles;
  const title = own ?? (others.length === 0 ? only : undefined);
  const close = statements
    .filter(({ article }) => article.id === title?.article.id)
    .slice(0, closeToHeadline);
  const quoting = close.find((one) => isQuoted(one.facts.claim.by, one, gazetteer));
  const by = quoting?.facts.claim.by ?? null;
  if (!quoting || by === null || isRefusal(quoting)) return { ...nobody, outlets };
  const status = surenessOf(by, development, gazetteer);
  // A headline of ours that only names a topic leaves a state nothing to confirm.
  const isEmpty = !own && status === "confirmed" && claimHolder(by, gazetteer)?.side === "state";
  return isEmpty ? { ...nobody, outlets } : { status, by, outlets, givesFigure: false };
}

const isSame = (headline: string, title: string): boolean =>
  headline.slice(0, 40) === foldDigits(title).slice(0, 40);

/** A verb of saying stands in the sentence, and whoever is to have said it is somebody who can. */
function isQuoted(by: string | null, statement: Statement, gazetteer: Gazetteer): by is string {
  return (
    by !== null &&
    !isStandIn(by) &&
    claimHolder(by, gazetteer) !== undefined &&
    saysSo(statement.text) &&
    isNearSpeech(by, statement)
  );
}

// Who asks for a thing, or means to do it, has not said that it is so.
const asking =
  /\b(?:wants?|wanted|seeks?|sought|requests?|requested|appeal(?:s|ed)|vow(?:s|ed)|pledge[sd]?|threaten(?:s|ed|ing)?|propose[sd]?)\b|(?<!\p{L})[وف]?[يت]?(?:طلب|هدد|اقترح|ناشد)\p{L}*/giu;
const saysSo = (text: string): boolean => hasAttribution({ text: text.replace(asking, " ") });

// In characters, before and after a name.
const reachBefore = 30;
const reachAfter = 40;

/** A name is a speaker's where the verb stands beside it, not anywhere in its sentence. */
function isNearSpeech(by: string, { sentence }: Statement): boolean {
  const base = sentence.tokens[0]?.start ?? 0;
  const placed = sentence.mentions.filter(({ entry }) => entry.id === by);
  if (placed.length === 0) return true;
  return placed.some(({ start, end }) => {
    const from = (sentence.tokens[start]?.start ?? base) - base;
    const to = (sentence.tokens[end - 1]?.end ?? base) - base;
    const text = sentence.text.slice(Math.max(0, from - reachBefore), to + reachAfter);
    return saysSo(text);
  });
}

function surenessOf(by: string, { facts }: Development, gazetteer: Gazetteer): Claim["status"] {
  const { claim } = facts;
  if (claim.by === by && (claim.status === "claimed" || claim.status === "confirmed")) {
    return claim.status;
  }
  const side = claimHolder(by, gazetteer)?.side;
  return side === "armed group" || /sources?$/.test(by) ? "claimed" : "confirmed";
}
