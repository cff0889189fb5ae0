import type { Article } from "../articles/article.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Development } from "./development.ts";
import { reportFor } from "./restore.ts";
import type { Story } from "./story.ts";
import { addSource, extendStory, foundStory } from "./story.ts";
import type { TrackerParts, TrackerState } from "./tracker-state.ts";
import { advance, createState, prepare, rememberLines } from "./tracker-state.ts";

/** A development without some of its articles, and the new one which those make. */
export interface Split {
  readonly rest: Development;
  readonly taken: Development;
}

/**
 * Takes articles out of a development; some must stay. What stays keeps its id and revision, so that
 * nothing of it is told again; what is taken begins at revision 1. The facts of both are read again,
 * so that neither keeps what only the other tells.
 */
export function splitDevelopment(
  development: Development,
  articleIds: ReadonlySet<string>,
  takenId: string,
  parts: TrackerParts,
): Split {
  const { revision, articles } = development;
  const { taken = [], rest = [] } = Object.groupBy(articles, ({ id }) =>
    articleIds.has(id) ? "taken" : "rest",
  );
  return {
    rest: { ...reread(ofArticles(development, rest, parts), parts), revision },
    taken: {
      ...reread({ ...ofArticles(development, taken, parts), id: takenId }, parts),
      changes: [],
    },
  };
}

/**
 * The development with the articles of the others, its facts read again. It keeps its id and revision;
 * `changes` is what the latest of the articles that changed anything brought.
 */
export function mergeDevelopments(
  into: Development,
  others: readonly Development[],
  parts: TrackerParts,
): Development {
  const all = [into, ...others];
  const countries = [...new Set(all.flatMap((one) => one.countries))].toSorted();
  const articles = new Map(all.flatMap((one) => one.articles).map((one) => [one.id, one]));
  const merged = reread({ ...into, countries, articles: [...articles.values()] }, parts);
  return { ...merged, revision: into.revision };
}

/** A development is about the countries of its founder. */
function ofArticles(
  development: Development,
  articles: readonly Article[],
  { relevance }: TrackerParts,
): Development {
  const [founder] = articles;
  const judged: readonly Country[] = founder ? relevance(founder).countries : [];
  const countries = judged.length > 0 ? judged : development.countries;
  return { ...development, countries, articles };
}

/** The development as its articles tell it when they are read in order of time, at revision 1 and up. */
function reread(development: Development, parts: TrackerParts): Development {
  const state = createState(parts);
  const articles = development.articles.toSorted((a, b) => timeOf(a) - timeOf(b));
  let story: Story | undefined;
  for (const article of articles) story = tellOn(story, article, development, state);
  return story ? { ...story.development, topic: development.topic } : development;
}

function timeOf({ publishedAt }: Article): number {
  return publishedAt?.getTime() ?? 0;
}

function tellOn(
  story: Story | undefined,
  article: Article,
  development: Development,
  state: TrackerState,
): Story | undefined {
  const { id, countries, topic } = development;
  const at = advance(state, article.publishedAt);
  const events = readEvents(article, state.gazetteer, countries);
  const reports = events.map((event) => prepare(event, article, at, state));
  const report = reportFor(development, story, reports, state);
  rememberLines(state, events);
  if (report && !story) return foundStory(id, report, { countries, topic, reasons: [] }, state);
  if (report && story) extendStory(story, report, state);
  else if (story) story.development = addSource(story.development, article, at);
  return story;
}
