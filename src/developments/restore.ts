import type { Article } from "../articles/article.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Development } from "./development.ts";
import { developmentId } from "./development-id.ts";
import { cosine, overlap, toProbe } from "./similarity.ts";
import type { Report, Story } from "./story.ts";
import { recall, reopenStory } from "./story.ts";
import type { TrackerState } from "./tracker-state.ts";
import { advance, prepare, rememberLines, storyOf, touch } from "./tracker-state.ts";

/**
 * Fills a state from stored developments by reading their articles again, in order of time, without
 * judging them: what the tracker keeps beside a development follows from its articles.
 */
export function restore(state: TrackerState, saved: readonly Development[]): void {
  for (const { article, at, owners } of articlesOf(saved)) {
    advance(state, new Date(at));
    recallArticle(article, at, owners, state);
  }
  // What was filed in between is stored as it stands, not as it could be read again.
  for (const development of saved) {
    const story = storyOf(development.id, state);
    if (story) story.development = development;
  }
  state.changed.clear();
}

interface Reading {
  readonly article: Article;
  readonly at: number;
  readonly owners: readonly Development[];
}

function articlesOf(saved: readonly Development[]): Reading[] {
  const owned = saved.flatMap((development) =>
    development.articles.map((article) => ({ article, development })),
  );
  const byArticle = Map.groupBy(owned, ({ article }) => article.id);
  return [...byArticle.values()]
    .flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { article, development } = first;
      const at = article.publishedAt?.getTime() ?? development.updatedAt.getTime();
      return [{ article, at, owners: rows.map((row) => row.development) }];
    })
    .toSorted((a, b) => a.at - b.at);
}

function recallArticle(
  article: Article,
  at: number,
  owners: readonly Development[],
  state: TrackerState,
): void {
  const { original, remember } = state.copies.look(article);
  const [first] = owners;
  const events = original || !first ? [] : readEvents(article, state.gazetteer, first.countries);
  const reports = events.map((event) => prepare(event, article, at, state));
  for (const development of owners) recallFor(development, reports, state);
  rememberLines(state, events);
  remember(
    owners.map(({ id }) => id),
    state.now,
  );
}

function recallFor(
  development: Development,
  reports: readonly Report[],
  state: TrackerState,
): void {
  const story = storyOf(development.id, state);
  const report = reportFor(development, story, reports, state);
  if (story && report) recall(story, report, state.measures);
  if (story) touch(state, story);
  else if (report) touch(state, reopenStory(development, report, state.measures));
}

/** Which of an article's events is this development's: the one that founded it, else the nearest. */
export function reportFor(
  development: Pick<Development, "id">,
  story: Story | undefined,
  reports: readonly Report[],
  { measures }: TrackerState,
): Report | undefined {
  const founding = reports.findIndex(
    ({ article }, index) => developmentId(article.id, index) === development.id,
  );
  if (founding >= 0 || !story) return reports[Math.max(founding, 0)];
  const whole = story.dossier.pivot;
  const near = ({ fingerprint }: Report): number => {
    const probe = toProbe(fingerprint.pivot, measures.pivot);
    return cosine(probe, whole, overlap(probe, whole));
  };
  return reports.toSorted((a, b) => near(b) - near(a))[0];
}
