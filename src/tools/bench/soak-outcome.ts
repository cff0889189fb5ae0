import { statSync } from "node:fs";
import { z } from "zod";
import type { Clock } from "../../clock.ts";
import { silentLog } from "../../log.ts";
import { createOutbox, keepSettledMs } from "../../queues/outbox/outbox.ts";
import type { Database } from "../../store/database.ts";
import { openDatabase } from "../../store/database.ts";
import { databasePath } from "../../store/database-file.ts";
import { openStore } from "../../store/store.ts";
import type { BotReport } from "./soak-plan.ts";

// Deliveries and what they were made of; of what is kept longer a week brings nothing.
const longestKeptMs = keepSettledMs + 86_400_000;

type Outcome = Pick<BotReport, "latencySeconds" | "sent" | "sentPosts" | "lost" | "waiting">;

// A first post tells of one report, the one that made the development known.
const firstPosts = `SELECT d.settled_at AS sent, a.alert
  FROM deliveries AS d JOIN alerts AS a USING (development_id, revision, edition)
  WHERE d.state = 'sent' AND d.action = 'post' AND d.revision = 1 AND d.edition = 0`;
const messages = `SELECT coalesce(sum(json_array_length(receipts)), 0) AS messages
  FROM deliveries WHERE state = 'sent' AND action IN ('post', 'reply', 'digest')`;

const firstPost = z.object({
  sent: z.number(),
  alert: z
    .string()
    .transform((json) => z.object({ publishedAt: z.iso.datetime() }).parse(JSON.parse(json))),
});

/** What the queue in `dataDir` says that became of everything; it forgets by `clock`, as it did before. */
export async function readOutcome(dataDir: string, clock: Clock): Promise<Outcome> {
  const database = openDatabase(dataDir);
  try {
    const counts = await createOutbox(database, clock).counts();
    const { enqueued, sent, dead, cancelled, pending, sending } = counts;
    return {
      latencySeconds: latenciesOf(database),
      sent,
      sentPosts: Number(database.prepare(messages).get()?.["messages"]),
      lost: dead + enqueued - (sent + dead + cancelled + pending + sending),
      waiting: pending + sending,
    };
  } finally {
    database.close();
  }
}

/** The size, in bytes, of the database in `dataDir` when everything in it has grown old, and nothing came. */
export function databaseWhenForgotten(dataDir: string, clock: Clock): number {
  const later = { ...clock, now: () => new Date(clock.now().getTime() + longestKeptMs) };
  const store = openStore({ dataDir, log: silentLog, clock: later });
  createOutbox(store.database, later).sweep();
  store.sweep();
  store.close();
  return statSync(databasePath(dataDir)).size;
}

function latenciesOf(database: Database): Outcome["latencySeconds"] {
  const seconds = database
    .prepare(firstPosts)
    .all()
    .map((row) => firstPost.parse(row))
    .map(({ sent, alert }) => (sent - Date.parse(alert.publishedAt)) / 1_000)
    .toSorted((a, b) => a - b);
  const at = (share: number): number => seconds[Math.floor(share * (seconds.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
