import type { Clock } from "../../clock.ts";
import type { Coverage } from "../../feeds/coverage.ts";
import { coverages, covers } from "../../feeds/coverage.ts";
import type { Feed } from "../../feeds/feed.ts";
import type { FeedState } from "../../feeds/feed-state.ts";
import { stateOf } from "../../feeds/feed-state.ts";
import type { PollDeps } from "../../feeds/poll-feed.ts";
import type { StoredFeed } from "../../feeds/poll-feeds.ts";
import { pollFeeds } from "../../feeds/poll-feeds.ts";
import { troubleOf } from "./feed-trouble.ts";
import type { Finding } from "./finding.ts";
import { fail, ok, warn } from "./finding.ts";

interface AskOptions {
  readonly concurrency: number;
  readonly perHost: number;
}

/** Asks every one of these feeds once, and stores nothing: what is new stays new for the bot. */
export async function checkFeeds(
  feeds: readonly StoredFeed[],
  deps: PollDeps,
  options: AskOptions,
): Promise<readonly Finding[]> {
  if (feeds.length === 0) {
    return [fail("feeds", "none is enabled", "Set enabled: true in feeds.yaml for some")];
  }
  const states = await askFeeds(feeds, deps, options);
  const working: Feed[] = [];
  const troubles: Finding[] = [];
  for (const [feed, state] of states) {
    const trouble = findTrouble(feed, state, deps.clock);
    if (trouble === null) working.push(feed);
    else troubles.push(trouble);
  }
  const enabled = states.map(([feed]) => feed);
  return [...troubles, ...checkCoverage(enabled, working), countOf(enabled, working)];
}

type AskedFeed = readonly [Feed, FeedState];

/** In the order of the file; a feed that may not be asked comes with what is remembered of it. */
async function askFeeds(
  feeds: readonly StoredFeed[],
  deps: PollDeps,
  options: AskOptions,
): Promise<readonly AskedFeed[]> {
  const now = deps.clock.now();
  const before = feeds.map(([feed, state]): AskedFeed => [feed, stateOf(feed, state, now)]);
  const polls = await Array.fromAsync(
    pollFeeds(before.map(judgedAtOnce), deps, { force: true, ...options }),
  );
  const after = new Map(polls.map(({ feed, state }) => [feed.id, state]));
  return before.map(([feed, state]) => [feed, after.get(feed.id) ?? state]);
}

/** The health of a feed changes at its second failure only, and here it is asked only once. */
function judgedAtOnce([feed, state]: AskedFeed): AskedFeed {
  const failures = Math.max(1, state.failures);
  const emptyPolls = Math.max(1, state.emptyPolls);
  return [feed, { ...state, failures, emptyPolls }];
}

function findTrouble(feed: Feed, state: FeedState, clock: Clock): Finding | null {
  const about = `feed ${feed.id}`;
  const { retryAfterUntil } = state;
  if (retryAfterUntil !== null && clock.now() < new Date(retryAfterUntil)) {
    const until = `${retryAfterUntil.slice(0, 16).replace("T", " ")} UTC`;
    return warn(about, `it asks to be left alone until ${until}`, "It is asked again after that");
  }
  const trouble = troubleOf(state);
  return trouble && warn(about, trouble.found, trouble.remedy);
}

const names: Readonly<Record<Coverage, string>> = {
  ar: "in Arabic",
  en: "in English",
  fr: "in French",
  ML: "about Mali",
  NE: "about Niger",
};

/** A feed can be spared; a language or a country of which nothing arrives cannot. */
function checkCoverage(enabled: readonly Feed[], working: readonly Feed[]): readonly Finding[] {
  return coverages.flatMap((what) => {
    const name = names[what];
    const belongs = (feed: Feed): boolean => covers(feed, what);
    if (working.some(belongs)) return [];
    if (enabled.some(belongs)) {
      const remedy = "Cure one of those above, or enable another in feeds.yaml";
      return [fail("feeds", `none of those ${name} works`, remedy)];
    }
    const found = `none ${name} is enabled`;
    return [warn("feeds", found, "Enable one in feeds.yaml, unless it is meant to be so")];
  });
}

function countOf(enabled: readonly Feed[], working: readonly Feed[]): Finding {
  const count = `${working.length} of ${enabled.length} feeds healthy`;
  if (working.length === enabled.length) return ok("feeds", count);
  return warn("feeds", count, "The lines above say what to do about the others");
}
