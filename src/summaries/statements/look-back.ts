import { hasAttribution } from "../speech-words.ts";
import { tellsOfThisWeek } from "./past.ts";
import type { Statement } from "./statement.ts";

// Of whom every story of the two countries can speak.
const everybody: ReadonlySet<string> = new Set(["country", "capital", "force", "institution"]);
// What every such story can speak of.
const everything: ReadonlySet<string> = new Set(
  "army junta government president capital jihadists attack gunmen kill north south east west centre russian forces independence transition".split(
    " ",
  ),
);

// Where a thing happened, or who has not answered yet, is no more than one of them.
const fewestStates = 2;

/**
 * Leaves out what a report adds on the state of the country at its end: sentences that name countries
 * and their armies, and share nothing else with any headline or opening of the development.
 */
export function withoutLookBacks<S extends Omit<Statement, "order">>(
  statements: readonly S[],
): S[] {
  const openings = statements.filter((one, at) => isOpening(one, statements[at - 1]));
  return statements.filter(
    (one) =>
      openings.includes(one) ||
      !isLookBack(one) ||
      openings.some((other) => sharesNews(one, other)),
  );
}

/** A headline, or what stands right under it. */
const isOpening = (
  { sentence, article }: Omit<Statement, "order">,
  before: Omit<Statement, "order"> | undefined,
): boolean => sentence.isTitle || before?.article.id !== article.id || before.sentence.isTitle;

function isLookBack({ sentence, acts, facts, text }: Omit<Statement, "order">): boolean {
  const states = sentence.mentions.filter(
    ({ entry, demonym }) => everybody.has(entry.kind) && !demonym,
  );
  const isNews =
    acts.length > 0 ||
    facts.numbers.length > 0 ||
    sentence.concepts.some(({ meaning }) => meaning.novelty !== null) ||
    hasAttribution({ text }) ||
    tellsOfThisWeek(text);
  return new Set(states.map(({ entry }) => entry.id)).size >= fewestStates && !isNews;
}

function sharesNews(one: Omit<Statement, "order">, other: Omit<Statement, "order">): boolean {
  const told = featuresOf(other);
  return [...featuresOf(one)].some((feature) => told.has(feature));
}

function featuresOf({ sentence }: Omit<Statement, "order">): ReadonlySet<string> {
  return new Set([
    ...sentence.mentions
      .filter(({ entry }) => !everybody.has(entry.kind))
      .map(({ entry }) => entry.id),
    ...sentence.concepts.map(({ meaning }) => meaning.name).filter((name) => !everything.has(name)),
  ]);
}
