import { healthWord } from "../../commands/sources.ts";
import type { FailureReason } from "../../feeds/failure-reason.ts";
import type { FeedHealth, FeedState } from "../../feeds/feed-state.ts";

/** What is wrong with a feed, and what the operator can do, both without the last full stop. */
export interface FeedTrouble {
  readonly found: string;
  readonly remedy: string;
}

const removeIt = "or switch it off (enabled: false)";
const correctUrl = `Look for its new address and correct url in feeds.yaml, ${removeIt}`;
const wait = "Run doctor again in some minutes";

/** Reads the state of a feed that was just asked; null for a healthy one. */
export function troubleOf(state: FeedState): FeedTrouble | null {
  if (state.health === "ok") return null;
  const { found, remedy } = troubles[state.health](state);
  return { found: `${healthWord(state.health)}: ${found}`, remedy };
}

const troubles: Readonly<Record<Exclude<FeedHealth, "ok">, (state: FeedState) => FeedTrouble>> = {
  new: () => ({ found: "it says that nothing is new, but nothing was ever read", remedy: wait }),
  empty: () => ({ found: "it answers, but there is nothing in it", remedy: correctUrl }),
  stale: ({ newestItemAt }) => ({
    found: `its newest item is of ${newestItemAt?.slice(0, 10)}`,
    remedy: `Look whether the outlet has a newer feed and correct url in feeds.yaml, ${removeIt}`,
  }),
  html: () => ({
    found: "it answers with a web page instead of a feed",
    remedy:
      "Open it in a browser: the feed may have moved, or the site keeps programs out. " +
      `Correct url in feeds.yaml, ${removeIt}`,
  }),
  unreadable: ({ error }) => ({ found: `it cannot be read (${error})`, remedy: correctUrl }),
  forbidden: () => ({
    found: "the outlet does not let us read it",
    remedy: `Ask the outlet, ${removeIt} in feeds.yaml`,
  }),
  notFound: () => ({ found: "there is nothing at its address", remedy: correctUrl }),
  gone: () => ({
    found: "the outlet has taken it down for good, and it is not asked again",
    remedy: correctUrl,
  }),
  failing: ({ failure }) => failures[reasonOf(failure)],
};

type Failing = Exclude<FailureReason, "forbidden" | "notFound" | "gone">;

const failures: Readonly<Record<Failing, FeedTrouble>> = {
  network: {
    found: "it cannot be reached",
    remedy: `Check this machine's connection, then its url in feeds.yaml, ${removeIt}`,
  },
  timeout: { found: "it did not answer in time", remedy: wait },
  serverError: { found: "its server reports a fault of its own", remedy: wait },
  rateLimited: {
    found: "it wants to be asked less often",
    remedy: "Give it a longer interval in feeds.yaml, should it stay like that",
  },
  privateAddress: {
    found: "its address is inside a private network",
    remedy:
      "Correct url in feeds.yaml or, if it is meant, add the host to FEED_ALLOW_PRIVATE_HOSTS",
  },
  badUrl: { found: "its address cannot be used", remedy: correctUrl },
  badRedirect: { found: "it leads to an address that cannot be used", remedy: correctUrl },
  tooManyRedirects: { found: "it leads from address to address without end", remedy: correctUrl },
  tooLarge: { found: "it is larger than 5 MB", remedy: `Look for a shorter one, ${removeIt}` },
  broken: { found: "its compression is broken", remedy: wait },
  unexpectedStatus: {
    found: "its server answers in a way that makes no sense for a feed",
    remedy: correctUrl,
  },
};

function reasonOf(failure: FeedState["failure"]): Failing {
  return failure !== null && Object.hasOwn(failures, failure) ? (failure as Failing) : "network";
}
