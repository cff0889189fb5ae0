import { createHash } from "node:crypto";
import type { Alert } from "../alerts/alert.ts";
import type { Article } from "../articles/article.ts";
import { withoutBoilerplate } from "../articles/boilerplate.ts";
import { readArticle } from "../articles/read-article.ts";
import type { Clock } from "../clock.ts";
import type { Decision, Development } from "../developments/development.ts";
import type { Judge } from "../developments/judge.ts";
import { readWithJudge, withinTime } from "../developments/read-with-judge.ts";
import type { Tracker } from "../developments/tracker.ts";
import type { Feed } from "../feeds/feed.ts";
import type { FeedState } from "../feeds/feed-state.ts";
import { withoutValidators } from "../feeds/feed-state.ts";
import type { ArticlePages } from "../feeds/pages/article-pages.ts";
import { isTooThin } from "../feeds/pages/article-pages.ts";
import type { FeedPoll } from "../feeds/poll-feed.ts";
import type { Log } from "../log.ts";
import type { Press } from "./publication.ts";
import type { DevelopmentRevision } from "./publish.ts";
import { passOver, publishDue } from "./publish.ts";

/** Values by key, as the round needs them. Every method rejects when the store fails. */
interface Saved<T> {
  getMany(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  setMany(entries: readonly (readonly [string, T])[]): Promise<void>;
}

/** What one round takes. */
export interface Round {
  readonly feeds: readonly Feed[];
  /** Asks the feeds that are due, or all when forced, and waits for every answer. Never rejects. */
  readonly askFeeds: (
    feeds: readonly (readonly [Feed, FeedState | undefined])[],
    force: boolean,
  ) => Promise<readonly FeedPoll[]>;
  readonly pages: Pick<ArticlePages, "textAt">;
  readonly tracker: Tracker;
  /** Asked where rules cannot tell; null where no model is configured. */
  readonly judge: Judge | null;
  readonly feedStates: Saved<FeedState>;
  readonly developments: Saved<Development>;
  /** What every article said when it was last read: a hash of its title and text, by article id. */
  readonly fingerprints: Saved<string>;
  /** Every article that was read, for whoever asks what became of it. */
  readonly sightings: { note(articles: readonly (Article & { readAt: Date })[]): Promise<void> };
  readonly decisions: Saved<Decision>;
  readonly press: Press;
  /** Takes a step that others see. Rejects, and takes none, where another process has the rounds by now. */
  asOurs<T>(step: () => Promise<T>): Promise<T>;
  readonly catchUpHours: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** What came of one round. */
export interface RoundReport {
  readonly polls: readonly FeedPoll[];
  readonly decisions: readonly Decision[];
  readonly alerts: readonly Alert[];
}

/** A dated article that is new or says something else than before. */
interface FreshArticle {
  readonly article: Article & { readonly publishedAt: Date };
  readonly feed: Feed;
  /** Of what the feed says, so that a page is asked once. */
  readonly fingerprint: string;
  /** Published before we started to watch its feed: read to know it, not to tell it. */
  readonly isOldNews: boolean;
}

/** What a round found out and has to remember. */
interface Outcome {
  readonly polls: readonly FeedPoll[];
  readonly read: readonly FreshArticle[];
  /** The feeds with something that could not be read. */
  readonly unread: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  readonly changed: readonly Development[];
}

const hourMs = 3_600_000;
// A round must not hang on pages: the newest are read, the others are judged by what their feed says.
const mostPages = 20;
// All that a round may wait for its judge, however slow that is and however much there is to ask.
const longestJudgingMs = 20_000;

/** One round: ask the feeds, read what is new, decide, remember, tell. */
export async function poll(round: Round, force: boolean): Promise<RoundReport> {
  return takeIn(await askFeeds(round, force), round);
}

/** The same for what has come in already, asked for or not. */
export async function takeIn(polls: readonly FeedPoll[], round: Round): Promise<RoundReport> {
  const fresh = await fillThinOnes(await readFresh(polls, round), round);
  const { oldNews, ...decided } = await decide(fresh, round);
  const { decisions } = decided;
  const changed = round.tracker.changed();
  await round.asOurs(async () => {
    await passOver(oldNews, round.press);
    await remember({ ...decided, polls, changed }, round);
  });
  // A first poll can bring what has been over for days, next to what failed to be told before.
  const due = new Map([...round.tracker.active(), ...changed].map((one) => [one.id, one]));
  const alerts = await round.asOurs(() => publishDue([...due.values()], round.press));
  return { polls, decisions, alerts };
}

async function askFeeds(round: Round, force: boolean): Promise<readonly FeedPoll[]> {
  const states = await round.feedStates.getMany(round.feeds.map((feed) => feed.id));
  return round.askFeeds(
    round.feeds.map((feed, index) => [feed, states[index]] as const),
    force,
  );
}

/**
 * One article after the other: each is held against what those before it made known. One that fails
 * keeps none of the others from being told: it is left unread, and comes again with its feed.
 */
async function decide(fresh: readonly FreshArticle[], { tracker, judge, clock, log }: Round) {
  const read: FreshArticle[] = [];
  const unread = new Set<string>();
  const decisions: Decision[] = [];
  const oldNews: DevelopmentRevision[] = [];
  const patient = judge && withinTime(judge, longestJudgingMs, clock);
  try {
    for (const one of fresh) {
      const { article, feed, isOldNews } = one;
      try {
        // What is not told is not worth a judge's time.
        const decision = await readWithJudge(article, tracker, isOldNews ? null : patient);
        read.push(one);
        decisions.push(decision);
        if (isOldNews) {
          oldNews.push(...decision.developmentIds.flatMap((id) => tracker.get(id) ?? []));
        }
      } catch (error) {
        unread.add(feed.id);
        log.error({ feed: feed.id, articleId: article.id, error }, "article left unread");
      }
    }
  } finally {
    patient?.dismiss();
  }
  return { read, unread, decisions, oldNews };
}

/** Oldest first: an older toll must not follow a newer one. */
async function readFresh(
  polls: readonly FeedPoll[],
  round: Round,
): Promise<readonly FreshArticle[]> {
  const read = polls.flatMap((one) => readArticles(one, round));
  const known = await round.fingerprints.getMany(read.map(({ article }) => article.id));
  return read
    .filter(({ fingerprint }, index) => fingerprint !== known[index])
    .sort((a, b) => a.article.publishedAt.getTime() - b.article.publishedAt.getTime());
}

/** Reads the pages of articles whose feed says too little of them, where the operator allows it. */
async function fillThinOnes(
  fresh: readonly FreshArticle[],
  { pages }: Round,
): Promise<readonly FreshArticle[]> {
  const thin = fresh
    .filter(({ article, feed }) => feed.articlePage === true && isTooThin(article.text))
    .slice(-mostPages);
  const filled = await Promise.all(
    thin.map(async (one) => {
      const page = await pages.textAt(one.article.url, one.feed);
      const text = page === null ? one.article.text : withoutBoilerplate(page);
      return [one, { ...one, article: { ...one.article, text } }] as const;
    }),
  );
  const pairs = new Map(filled);
  return fresh.map((one) => pairs.get(one) ?? one);
}

function readArticles({ feed, items, watchedSince }: FeedPoll, round: Round): FreshArticle[] {
  const now = round.clock.now();
  // What happened during an outage of ours is still told.
  const tellSince = (watchedSince ?? now).getTime() - round.catchUpHours * hourMs;
  return items.flatMap((item) => {
    const article = readArticle(item, feed, now);
    if (article === null) {
      return [];
    }
    // Undated: just published if we were watching, of unknown age if we were not.
    const isOldNews = article.publishedAt
      ? article.publishedAt.getTime() < tellSince
      : watchedSince === null;
    const dated = { ...article, publishedAt: article.publishedAt ?? now };
    return [{ article: dated, feed, fingerprint: fingerprintOf(article), isOldNews }];
  });
}

const fingerprintOf = ({ title, text }: Article): string =>
  createHash("sha256").update(`${title}\n${text}`).digest("base64url").slice(0, 22);

/**
 * The order makes a crash harmless: whatever was not reached is done again, by steps that know their
 * own work. Marking an article or a feed's validators first would lose what the article said.
 */
async function remember(outcome: Outcome, round: Round): Promise<void> {
  const { polls, read, unread, decisions, changed } = outcome;
  await round.developments.setMany(changed.map((one) => [one.id, one]));
  await round.decisions.setMany(decisions.map((one) => [one.articleId, one]));
  const readAt = round.clock.now();
  await round.sightings.note(read.map(({ article }) => ({ ...article, readAt })));
  await round.fingerprints.setMany(read.map((one) => [one.article.id, one.fingerprint]));
  await round.feedStates.setMany(
    polls.map(({ feed: { id }, state }) => [id, unread.has(id) ? withoutValidators(state) : state]),
  );
}
