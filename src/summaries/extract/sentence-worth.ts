import { readUnknownNames } from "../../facts/unknown-names.ts";
import type { Agenda } from "../statements/points.ts";
import type { Statement } from "../statements/statement.ts";

/** What a summary is made from. */
export interface Desk {
  readonly statements: readonly Statement[];
  readonly agenda: Agenda;
  /** Gazetteer id of the place it is about, or null. */
  readonly place: string | null;
  /** Keys that made this revision: what a reader does not know yet. */
  readonly news: ReadonlySet<string>;
}

/** A desk with what decides between its statements. */
export interface Table extends Desk {
  /** What each statement tells: points of the agenda, names and things. */
  readonly features: ReadonlyMap<Statement, readonly string[]>;
  /** How many articles tell a feature. */
  readonly tellers: ReadonlyMap<string, number>;
}

/** Reads every statement of a desk once. */
export function layOut(desk: Desk): Table {
  const features = new Map(desk.statements.map((one) => [one, featuresIn(one, desk)] as const));
  return { ...desk, features, tellers: countTellers(features) };
}

function featuresIn(statement: Statement, { agenda }: Desk): string[] {
  const { facts, sentence } = statement;
  return [
    ...agenda.keysOf(statement),
    ...facts.actors,
    ...facts.places,
    ...sentence.concepts.map(({ meaning }) => `concept:${meaning.name}`),
    ...readUnknownNames(sentence).map(({ skeleton }) => `name:${skeleton}`),
  ];
}

function countTellers(features: Table["features"]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const [{ article }, told] of features) {
    for (const feature of told) {
      const tellers = articles.get(feature) ?? new Set();
      articles.set(feature, tellers.add(article.id));
    }
  }
  return new Map([...articles].map(([feature, { size }]) => [feature, size]));
}

/** What a statement of the table tells. */
export const featuresOf = (statement: Statement, { features }: Table): readonly string[] =>
  features.get(statement) ?? [];

/** The weight of what a statement tells that nobody told yet. */
export function worth(statement: Statement, told: ReadonlySet<string>, desk: Table): number {
  const keys = desk.agenda.keysOf(statement);
  const points = desk.agenda.points
    .filter(({ key }) => keys.has(key) && !told.has(key))
    .reduce((sum, { key, weight }) => sum + weight + (desk.news.has(key) ? 4 : 0), 0);
  const isPlaced = desk.place !== null && !told.has(desk.place);
  const place = isPlaced && statement.facts.places.includes(desk.place ?? "") ? 2 : 0;
  const fresh = [...new Set(featuresOf(statement, desk))].filter((feature) => !told.has(feature));
  const [names, things] = [fresh.filter(isUnknown), fresh.filter((one) => !isUnknown(one))].map(
    (some) => some.reduce((sum, feature) => sum + commonness(feature, desk), 0),
  );
  const content = points + place + (things ?? 0) + newness(statement, told);
  // A word no table knows may be anything, a planted one included: alone it is worth nothing.
  return content === 0 ? 0 : content + (names ?? 0);
}

/** Whether a feature is a name that neither the gazetteer nor a table knows. */
export const isUnknown = (feature: string): boolean => feature.startsWith("name:");

/** Denials, outcomes and reactions are what a reader waits for. */
function newness({ sentence }: Statement, told: ReadonlySet<string>): number {
  const fresh = sentence.concepts.filter(
    ({ meaning }) => meaning.novelty !== null && !told.has(`concept:${meaning.name}`),
  );
  return new Set(fresh.map(({ meaning }) => meaning.name)).size;
}

/** What every outlet tells belongs to the story: from 0 for one outlet to 1.6 for five and more. */
function commonness(feature: string, desk: Table): number {
  return Math.min((desk.tellers.get(feature) ?? 1) - 1, 4) * 0.4;
}

/** From 0 for the oldest statement to 2 for the newest. */
export function recency({ order }: Statement, { statements }: Table): number {
  return statements.length < 2 ? 0 : (2 * order) / (statements.length - 1);
}

/** How much of the story its article tells: a look back at other cases shares little with the rest. */
export function centrality({ article }: Statement, desk: Table): number {
  const told = new Set<string>();
  return desk.statements
    .filter((other) => other.article.id === article.id && !other.isComment)
    .reduce((sum, statement) => {
      const more = worth(statement, told, desk);
      for (const feature of featuresOf(statement, desk)) told.add(feature);
      return sum + more;
    }, 0);
}
