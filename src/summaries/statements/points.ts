import type { NumberFact } from "../../facts/facts.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { claimHolder } from "../claim-holders.ts";
import type { Act } from "./act.ts";
import type { Matter } from "./matter.ts";
import { matterOf } from "./matter.ts";
import { armedGroupIn } from "./owning-up.ts";
import type { Refusal } from "./refusal.ts";
import { refusalIn } from "./refusal.ts";
import type { Statement } from "./statement.ts";
import type { Toll } from "./tolls.ts";
import { keepTollBook, stillHolds } from "./tolls.ts";

/** Something an alert should tell, whichever language its source is in. */
export type Point = {
  readonly key: string;
  readonly weight: number;
  readonly statement: Statement;
} & (
  | { readonly kind: "toll"; readonly toll: Toll }
  // An armed group says it was them.
  | { readonly kind: "claim"; readonly by: string }
  // Somebody denies it, or contradicts what others say.
  | ({ readonly kind: "refusal" } & Refusal)
  | { readonly kind: "act"; readonly act: Act }
  // A quantity that is nobody's fate: tonnes, refugees who arrived, schools.
  | { readonly kind: "figure"; readonly fact: NumberFact; readonly matter: Matter | null }
);

/** The points of a development, and which of its statements make them. */
export interface Agenda {
  readonly points: readonly Point[];
  keysOf(statement: Statement): ReadonlySet<string>;
  isOvertaken(statement: Statement): boolean;
}

/** Finds what the sources of a development have to say, heaviest first. */
export function drawUpAgenda(statements: readonly Statement[], gazetteer: Gazetteer): Agenda {
  const reports = statements.filter(({ isComment }) => !isComment);
  const book = keepTollBook(reports, gazetteer);
  const tolls = book.current.map((toll) => tollPoint(toll));
  const others = reports.flatMap((statement) => otherPoints(statement, gazetteer));
  const settled = others.filter((point) => isSettled(point, reports, gazetteer));
  const open = others.filter((point) => !settled.includes(point));
  // A figure that is somebody's fate in one language is that in all.
  const points = lastOfEach([...open, ...tolls]);
  const keys = new Map(
    statements.map((statement) => [statement, keysOf(statement, gazetteer, book.current)]),
  );
  return {
    points: points.toSorted((a, b) => b.weight - a.weight),
    keysOf: (statement) => keys.get(statement) ?? new Set(),
    isOvertaken: (statement) =>
      book.isOvertaken(statement) || settled.some((point) => point.statement === statement),
  };
}

function keysOf(
  statement: Statement,
  gazetteer: Gazetteer,
  current: readonly Toll[],
): ReadonlySet<string> {
  const numbers = statement.facts.numbers.map(numberKey);
  const others = otherPoints(statement, gazetteer).map(({ key }) => key);
  return new Set([...numbers, ...others, ...roughKeys(statement, current)]);
}

/** "More than 70" tells the 71 that were counted in the end. */
function roughKeys({ facts }: Statement, current: readonly Toll[]): string[] {
  const rough = current.filter((toll) =>
    facts.numbers.some((fact) => fact.role === toll.fact.role && stillHolds(fact, toll.fact)),
  );
  return rough.map(({ fact }) => numberKey(fact));
}

// The bare value: "14 wounded" in one language is often "14" beside other words in the next.
const numberKey = ({ value }: NumberFact): string => `number:${value}`;

const tollWeights: Readonly<Partial<Record<NumberFact["role"], number>>> = {
  killed: 6,
  abducted: 5,
  released: 4,
  arrested: 4,
  displaced: 4,
  destroyed: 4,
  missing: 3,
  wounded: 3,
  affected: 3,
};

function tollPoint(toll: Toll): Point {
  const { fact, statement } = toll;
  return {
    kind: "toll",
    key: numberKey(fact),
    weight: tollWeights[fact.role] ?? 2,
    statement,
    toll,
  };
}

function otherPoints(statement: Statement, gazetteer: Gazetteer): Point[] {
  return [
    ...claimPoints(statement, gazetteer),
    ...statement.acts.map(
      (act): Point => ({
        kind: "act",
        key: `act:${act.name}`,
        weight: act.weight,
        statement,
        act,
      }),
    ),
    ...statement.facts.numbers.flatMap((fact): Point[] => {
      const matter = matterOf(fact, statement.sentence);
      const key = numberKey(fact);
      return isFigure(fact, matter)
        ? [{ kind: "figure", key, weight: 2.5, statement, fact, matter }]
        : [];
    }),
  ];
}

function claimPoints(statement: Statement, gazetteer: Gazetteer): Point[] {
  const owner = statement.ownsUp ? armedGroupIn(statement.sentence, gazetteer) : null;
  if (owner !== null) {
    return [{ kind: "claim", key: `claim:${owner}`, weight: 5, statement, by: owner }];
  }
  const refusal = refusalIn(statement);
  if (refusal === null) return [];
  const side = claimHolder(refusal.by, gazetteer)?.side ?? "neutral";
  return [{ kind: "refusal", key: `refusal:${side}`, weight: 3, statement, ...refusal }];
}

// What can be told as a mere quantity; of people and vehicles a reader must know what became of them.
const quantities = new Set([
  "migrants",
  "refugees",
  "displaced",
  "families",
  "cases",
  "suspected cases",
  "arrivals",
]);

function isFigure({ role, unit }: NumberFact, matter: Matter | null): boolean {
  if (role === "money" || unit === "tonnes") return matter !== null;
  return role === "count" && quantities.has(unit ?? "");
}

/** "No comment yet" ends when the state speaks, "no claim yet" when an armed group does. */
function isSettled(point: Point, statements: readonly Statement[], gazetteer: Gazetteer): boolean {
  if (point.key === "act:labour strike") return isCalledOff(point, statements);
  const answerer = { "act:no claim": "armed group", "act:no comment": "state" }[point.key];
  if (answerer === undefined) return false;
  return statements.some(({ at, facts: { claim } }) => {
    const side = claim.by === null ? undefined : claimHolder(claim.by, gazetteer)?.side;
    return at > point.statement.at && side === answerer;
  });
}

const calledOff =
  /\b(?:suspends?|suspended|calls? off|called off|ends?) (?:\p{L}+ ){0,3}(?:strike|walkout|action)\b|(?<!\p{L})(?:suspend\p{L}*|lèvent?|levé\p{L}*|fin) (?:\p{L}+ |d['’]|l['’]){0,3}(?:grève|mot d['’]ordre|débrayage)|(?:تعليق|[يت]علق|علقت|إنهاء|[يت]نهي|وقف) (?:\p{L}+ ){0,2}(?:ال)?إضراب/iu;

/** A strike lasts until a later headline calls it off. */
function isCalledOff({ statement }: Point, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ at, sentence, text }) => at > statement.at && sentence.isTitle && calledOff.test(text),
  );
}

function lastOfEach(points: readonly Point[]): Point[] {
  return [...new Map(points.map((point) => [point.key, point])).values()];
}
