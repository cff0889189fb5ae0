import type { Article } from "../articles/article.ts";
import type { Development } from "../developments/development.ts";
import type { Facts } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

/**
 * The development with no more of its articles than what tells it: an article that reports two of
 * them belongs to both, and each is to be summarised by its own sentences.
 */
export function ownPart(development: Development, gazetteer: Gazetteer): Development {
  const { facts, countries } = development;
  const articles = development.articles.map((article) => {
    const events = readEvents(article, gazetteer, countries);
    const [closest] = events.toSorted(
      (a, b) => closeness(b.facts, facts) - closeness(a.facts, facts),
    );
    return events.length > 1 && closest ? onlyOf(closest, article) : article;
  });
  return { ...development, articles };
}

const sameTypeCounts = 2;

/** How many places and actors two sets of facts share, the kind of event counting as two. */
function closeness(one: Facts, other: Facts): number {
  const shared = [...one.places, ...one.actors].filter(
    (id) => other.places.includes(id) || other.actors.includes(id),
  );
  return shared.length + (one.eventType === other.eventType ? sameTypeCounts : 0);
}

/** A headline that is another event's is no headline of this one. */
function onlyOf({ sentences }: ReportedEvent, article: Article): Article {
  const own = sentences.filter(({ isTitle }) => !isTitle);
  const text = own.map((sentence) => asWritten(sentence.text, article.text)).join("\n");
  const title = sentences.some(({ isTitle }) => isTitle) ? article.title : "";
  return { ...article, title, text };
}

/** With the marks it ends with in the article, a closing quotation mark among them. */
function asWritten(sentence: string, text: string): string {
  const end = text.indexOf(sentence) + sentence.length;
  const marks = /^[.!?؟…"'»”’)]+/u.exec(text.slice(end))?.[0];
  return sentence + (marks ?? ".");
}
