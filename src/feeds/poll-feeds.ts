import type { Feed } from "./feed.ts";
import type { FeedState } from "./feed-state.ts";
import { isDue, stateOf } from "./feed-state.ts";
import type { FeedPoll, PollDeps } from "./poll-feed.ts";
import { pollFeed } from "./poll-feed.ts";

/** A feed and what is remembered of it. */
export type StoredFeed = readonly [Feed, FeedState | undefined];

export interface PollOptions {
  readonly force: boolean;
  /** Exchanges at a time, all hosts together; 16 unless told. */
  readonly concurrency?: number | undefined;
  /** Exchanges at a time with one host; 2 unless told. */
  readonly perHost?: number | undefined;
}

interface Job {
  readonly stored: StoredFeed;
  readonly host: string;
}

/**
 * Polls the feeds that are due, and yields each as soon as it is done: a slow one holds back nobody
 * but others of its host. Feeds that are not due are left out.
 */
export async function* pollFeeds(
  feeds: readonly StoredFeed[],
  deps: PollDeps,
  { force, concurrency = 16, perHost = 2 }: PollOptions,
): AsyncGenerator<FeedPoll> {
  const now = deps.clock.now();
  const waiting = feeds
    .filter(([feed, state]) => isDue(stateOf(feed, state, now), now, force))
    .map((stored): Job => ({ stored, host: hostOf(stored) }));
  const running = new Map<Job, Promise<{ job: Job; poll: FeedPoll }>>();
  const busy = new Map<string, number>();
  const count = (host: string, change: number): void => {
    busy.set(host, (busy.get(host) ?? 0) + change);
  };

  while (waiting.length > 0 || running.size > 0) {
    const isFree = ({ host }: Job): boolean => (busy.get(host) ?? 0) < perHost;
    const next = running.size < concurrency ? waiting.findIndex(isFree) : -1;
    const [job] = next < 0 ? [] : waiting.splice(next, 1);
    if (job === undefined) {
      const done = await Promise.race(running.values());
      running.delete(done.job);
      count(done.job.host, -1);
      yield done.poll;
    } else {
      const [feed, state] = job.stored;
      count(job.host, 1);
      running.set(
        job,
        pollFeed(feed, state, deps, { force }).then((poll) => ({ job, poll })),
      );
    }
  }
}

function hostOf([feed, state]: StoredFeed): string {
  return URL.parse(state?.fetchUrl ?? feed.url)?.host ?? "";
}
