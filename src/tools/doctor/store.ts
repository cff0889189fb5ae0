import type { Feed } from "../../feeds/feed.ts";
import type { FeedState } from "../../feeds/feed-state.ts";
import { feedStateSchema } from "../../feeds/feed-state.ts";
import type { StoredFeed } from "../../feeds/poll-feeds.ts";
import { silentLog } from "../../log.ts";
import { openStore } from "../../store/store.ts";
import { StoreError } from "../../store/store-error.ts";
import type { Finding } from "./finding.ts";
import { fail, ok, warn } from "./finding.ts";

/** How the store is, and what it remembers of the feeds where it could be read. */
export interface StoreReport {
  readonly finding: Finding;
  readonly feeds: readonly StoredFeed[];
}

/** Opens the store, reads the state of the feeds, and closes it at once: the bot may want to start. */
export async function checkStore(dataDir: string, feeds: readonly Feed[]): Promise<StoreReport> {
  try {
    const states = await readStates(dataDir, feeds);
    const finding = ok("store", `${dataDir} can be read and written`);
    return { finding, feeds: feeds.map((feed, index) => [feed, states[index]]) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { finding: findingOf(error), feeds: feeds.map((feed) => [feed, undefined]) };
  }
}

async function readStates(
  dataDir: string,
  feeds: readonly Feed[],
): Promise<readonly (FeedState | undefined)[]> {
  const store = openStore({ dataDir, log: silentLog });
  try {
    const states = store.records({ namespace: "feed", schema: feedStateSchema });
    return await states.getMany(feeds.map((feed) => feed.id));
  } finally {
    store.close();
  }
}

function findingOf(error: StoreError): Finding {
  if (error.problem === "in-use") {
    return warn(
      "store",
      "another process uses it, so the bot is running",
      "Nothing to do, unless you meant to have stopped it",
    );
  }
  // A store's error is written for operators and says what to do.
  return fail("store", "it cannot be used", error.message);
}
