import type { Article } from "../articles/article.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readEventDate } from "./event-date.ts";
import type { EventFamily } from "./event-type.ts";
import { eventWeights, families } from "./event-type.ts";
import type { Facts } from "./facts.ts";
import { factsOf } from "./read-facts.ts";
import type { Sentence } from "./sentence.ts";
import { languageOf, readSentences } from "./sentence.ts";

/** One event as an article tells it. */
export interface ReportedEvent {
  readonly facts: Facts;
  /** The sentences that tell it, the headline first where it is this event's. */
  readonly sentences: readonly Sentence[];
  /** Its outlet had given higher figures in the same item: these take their place. */
  readonly isLowered?: boolean;
}

/**
 * The events an article reports, the headline's first. Most articles report one; a digest or a long
 * piece may tell another: an event of another family, with a day and people of its own. Stock background belongs to none.
 */
export function readEvents(
  article: Article,
  gazetteer: Gazetteer,
  about: readonly string[],
): ReportedEvent[] {
  const sentences = readSentences(article, gazetteer, about).filter(
    ({ isBackground }) => !isBackground,
  );
  return splitEvents(sentences, article).map((group) => ({
    sentences: group,
    facts: factsOf(group, article),
  }));
}

function splitEvents(sentences: readonly Sentence[], article: Article): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const main = groups[0];
    if (!main) groups.push([sentence]);
    else if (groups.length < mostEvents && opensAnother(sentence, groups, article))
      groups.push([sentence]);
    else groupFor(sentence, groups).push(sentence);
  }
  return groups;
}

const mostEvents = 4;
const leastWeight = 6;

function opensAnother(
  sentence: Sentence,
  groups: readonly (readonly Sentence[])[],
  article: Article,
): boolean {
  const family = familyOf([sentence]);
  if (family === null) return false;
  if (groups.some((group) => familyOf(group) === family || familyOf(group) === null)) return false;
  if (!readEventDate([sentence], languageOf(article), article.publishedAt)) return false;
  const known = new Set(groups.flat().flatMap(namesIn));
  return namesIn(sentence).some((name) => name.startsWith("person/") && !known.has(name));
}

/** A sentence stays with the latest event unless it shares more names with an earlier one. */
function groupFor(sentence: Sentence, groups: readonly Sentence[][]): Sentence[] {
  const names = new Set(namesIn(sentence));
  const shared = (group: readonly Sentence[]): number =>
    group.flatMap(namesIn).filter((name) => names.has(name)).length;
  return groups.reduce((best, group) => (shared(group) >= shared(best) ? group : best));
}

function namesIn({ mentions }: Sentence): string[] {
  return mentions
    .filter(({ entry, demonym }) => !demonym && entry.kind !== "country")
    .map(({ entry }) => entry.id);
}

function familyOf(sentences: readonly Sentence[]): EventFamily | null {
  const [best] = [...eventWeights(sentences)].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= leastWeight ? families[best[0]] : null;
}
