import { createRecentAlerts } from "../answers/review-source.ts";
import { createFeedConditions, createStatusSource } from "../answers/status-source.ts";
import type { AppCore, AppParts } from "../app-parts.ts";
import { coverageRecord } from "../store/coverage-told.ts";
import type { Chores } from "./chores.ts";
import { createChores, daily } from "./chores.ts";
import { watchCoverage } from "./coverage-watch.ts";
import { sendHeartbeats } from "./heartbeats.ts";

/** What is looked after once a minute, by whoever has the rounds. */
export function createMinuteChores(parts: AppParts, core: AppCore): Chores {
  const { settings, clock, log } = parts;
  const { desk, poller, rounds } = core;
  const { store, sweep } = core.installation;
  const { subscriptions, recentAlerts } = store;
  const { queue } = desk;
  const shared = { subscriptions, queue, clock, log };
  const status = createStatusSource({ ...poller, ...rounds, recentAlerts, queue });
  const recent = createRecentAlerts(store, desk);
  const conditions = createFeedConditions({ ...poller, clock });
  const records = store.records(coverageRecord);
  const { operators } = settings;
  return createChores(
    {
      reviews: desk.settleDue,
      heartbeats: () => sendHeartbeats({ ...shared, status, recent }),
      coverage: () => watchCoverage({ ...shared, conditions, records, operators }),
      // Opening the store has just done it.
      sweep: daily(clock, async () =>
        log.info({ records: await sweep() }, "expired records dropped"),
      ),
    },
    log,
  );
}
