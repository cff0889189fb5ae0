import { rowsOf } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { claimHolder } from "../claim-holders.ts";
import { topicNouns } from "../words/topic-nouns.ts";
import type { Statement } from "./statement.ts";

const nouns: ReadonlyMap<string, Readonly<Record<AlertLanguage, string>>> = new Map(
  rowsOf(topicNouns).map(([concept = "", en = "", ar = ""]) => [concept, { en, ar }]),
);

const mostTopics = 3;

/** What some statements are about, in the order they say it: things first, then who has a part in it. */
export function topicsOf(
  statements: readonly Statement[],
  language: AlertLanguage,
  gazetteer: Gazetteer,
): string[] {
  const things = thingsIn(statements, language).slice(0, 2);
  const parties = statements.flatMap(({ facts }) =>
    facts.actors.flatMap((id) => claimHolder(id, gazetteer)?.[language] ?? []),
  );
  return [...new Set([...things, ...parties])].slice(0, mostTopics);
}

/** The things statements are about, as nouns, in the order they say it. */
export function thingsIn(statements: readonly Statement[], language: AlertLanguage): string[] {
  return [
    ...new Set(
      statements.flatMap(({ sentence }) =>
        sentence.concepts
          .filter(({ start }) => !isLongAgo(sentence, start))
          .flatMap(({ meaning }) => nouns.get(meaning.name)?.[language] ?? []),
      ),
    ),
  ];
}

const since = new Set(["since", "depuis", "منذ"]);
// "Held since the 2023 coup": as far as an article, a year and an adjective.
const sinceReach = 4;

/** Whether it only says since when something lasts. */
function isLongAgo({ tokens }: Sentence, start: number): boolean {
  return tokens
    .slice(Math.max(0, start - sinceReach), start)
    .some(({ folded }) => since.has(folded));
}

/** The groups and institutions that have a part in what statements say. */
export function partiesIn(
  statements: readonly Statement[],
  language: AlertLanguage,
  gazetteer: Gazetteer,
): string[] {
  return [
    ...new Set(
      statements.flatMap(({ facts }) =>
        facts.actors
          .filter((id) => id.startsWith("actor/"))
          .flatMap((id) => claimHolder(id, gazetteer)?.[language] ?? []),
      ),
    ),
  ];
}
