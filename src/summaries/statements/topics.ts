import { compileLexicon } from "../../facts/lexicon.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { claimHolder } from "../claim-holders.ts";
import { hasNegation } from "../speech-words.ts";
import { topicNouns } from "../words/topic-nouns.ts";
import type { Statement } from "./statement.ts";

const nouns = compileLexicon<Readonly<Record<AlertLanguage, string>>>([topicNouns], (en, ar) => ({
  en,
  ar,
}));

const mostTopics = 3;

/** What a headline is about, in the order it says it: things first, then who has a part in it. */
export function topicsOf(
  title: Statement,
  language: AlertLanguage,
  gazetteer: Gazetteer,
): string[] {
  if (isNoReport(title)) return [];
  const things = thingsIn(title, language).slice(0, 2);
  const { actors, claim } = title.facts;
  const speaker = claim.by !== null && gazetteer.get(claim.by) ? [claim.by] : [];
  const parties = [...actors, ...speaker].flatMap(
    (id) => claimHolder(id, gazetteer)?.[language] ?? [],
  );
  return [...new Set([...things, ...parties])].slice(0, mostTopics);
}

const hearsay =
  /\b(?:rumou?rs?|hoax|fake)\b|(?<!\p{L})(?:rumeurs?|infox|intox|faux|fausses?)(?!\p{L})|شائع|مفبرك/iu;

/** Of what did not happen, or is only talked about, a bare noun would say that there is such a thing. */
const isNoReport = ({ text }: Statement): boolean => hasNegation({ text }) || hearsay.test(text);

/** The things a statement is about, as nouns, in the order it says it. */
export function thingsIn({ sentence, language: of }: Statement, language: AlertLanguage): string[] {
  const found = nouns
    .find(sentence.tokens, of)
    .filter(({ start }) => !isLongAgo(sentence, start))
    .toSorted((a, b) => a.start - b.start);
  return [...new Set(found.map(({ meaning }) => meaning[language]))];
}

const since = new Set(["since", "depuis", "منذ"]);
// "Held since the 2023 coup": as far as an article, a year and an adjective.
const sinceReach = 4;

/** Whether it only says since when something lasts. */
function isLongAgo({ tokens }: Statement["sentence"], start: number): boolean {
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
