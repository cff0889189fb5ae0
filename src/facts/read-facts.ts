import type { Article } from "../articles/article.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readClaim } from "./claim.ts";
import { readEventDate } from "./event-date.ts";
import { readEventType } from "./event-type.ts";
import type { Facts, NumberFact } from "./facts.ts";
import { readNumberFacts } from "./number-facts.ts";
import { readPlaces } from "./places.ts";
import type { Sentence } from "./sentence.ts";
import { languageOf, readSentences } from "./sentence.ts";

/**
 * What an article says as a whole, stock background left out. `about`: the countries it concerns, as
 * far as known.
 */
export function readFacts(
  article: Article,
  gazetteer: Gazetteer,
  about: readonly string[] = [],
): Facts {
  return factsOf(readSentences(article, gazetteer, about), article);
}

/** What some sentences of an article say together. */
export function factsOf(sentences: readonly Sentence[], article: Article): Facts {
  const language = languageOf(article);
  const news = sentences.filter(({ isBackground }) => !isBackground);
  const eventType = readEventType(news);
  return {
    places: readPlaces(news).map(({ id }) => id),
    actors: readActors(news),
    numbers: readNumbers(news),
    eventType,
    claim: readClaim(news, language, eventType),
    eventDate: readEventDate(news, language, article.publishedAt),
  };
}

const actorsKinds = /^(?:actor|person)\//;
const newsTellers = new Set(["actor/ortm", "actor/rtn", "actor/amap-agency", "actor/anp-agency"]);

function readActors(sentences: readonly Sentence[]): string[] {
  const entries = sentences.flatMap(({ mentions }) => mentions.map(({ entry }) => entry));
  return [...new Set(entries.filter(isActor).map(({ id }) => id))];
}

function isActor({ id }: Entry): boolean {
  // A broadcaster that carries the news has no part in it.
  return actorsKinds.test(id) && !newsTellers.has(id);
}

function readNumbers(sentences: readonly Sentence[]): NumberFact[] {
  const facts = sentences.flatMap(readNumberFacts);
  const telling = facts.filter(({ role, unit }) => role !== "count" || unit !== null);
  return [...new Map(telling.map((fact) => [JSON.stringify(fact), fact])).values()];
}
