import { systemClock } from "../../clock.ts";
import { openEngine } from "../../engine.ts";
import type { Feed } from "../../feeds/feed.ts";
import type { FeedState } from "../../feeds/feed-state.ts";
import { feedStateSchema } from "../../feeds/feed-state.ts";
import type { StoredFeed } from "../../feeds/poll-feeds.ts";
import { silentLog } from "../../log.ts";
import type { Settings } from "../../settings.ts";
import { ConfigurationError } from "../../settings.ts";
import { openStore, readinessRecord } from "../../store/store.ts";
import { StoreError } from "../../store/store-error.ts";
import type { Finding } from "./finding.ts";
import { fail, ok, warn } from "./finding.ts";

/** How the store is, and what it remembers of the feeds where it could be read. */
export interface StoreReport {
  readonly finding: Finding;
  readonly feeds: readonly StoredFeed[];
}

type Place = Pick<Settings, "engine" | "dataDir">;

/** Opens the store, reads the state of the feeds, and closes it at once: the bot may want to start. */
export async function checkStore(place: Place, feeds: readonly Feed[]): Promise<StoreReport> {
  try {
    const { name, states } = await readStates(place, feeds);
    const finding = ok("store", `${name} can be read and written`);
    return { finding, feeds: feeds.map((feed, index) => [feed, states[index]]) };
  } catch (error) {
    return { finding: findingOf(error), feeds: feeds.map((feed) => [feed, undefined]) };
  }
}

async function readStates(
  { engine: settings, dataDir }: Place,
  feeds: readonly Feed[],
): Promise<{ readonly name: string; readonly states: readonly (FeedState | undefined)[] }> {
  const engine = settings && (await openEngine(settings, systemClock));
  const store = engine?.store ?? openStore({ dataDir, log: silentLog });
  try {
    const probe = store.records(readinessRecord);
    await probe.set("doctor", systemClock.now().toISOString());
    await probe.delete("doctor");
    const states = store.records({ namespace: "feed", schema: feedStateSchema });
    return {
      name: engine?.server ?? dataDir,
      states: await states.getMany(feeds.map((feed) => feed.id)),
    };
  } finally {
    await (engine ?? store).close();
  }
}

function findingOf(error: unknown): Finding {
  // An engine that would lose what it is told. Each problem says what to change.
  if (error instanceof ConfigurationError) {
    return fail("store", "it is not safe", error.problems.join(" "));
  }
  if (!(error instanceof StoreError)) throw error;
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
