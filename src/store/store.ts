import { z } from "zod";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { Decision, Development } from "../developments/development.ts";
import type { Log } from "../log.ts";
import type { Summary } from "../summaries/summary.ts";
import type { Database } from "./database.ts";
import { openDatabase } from "./database.ts";
import { decisionRecord, developmentRecord, fingerprintRecord } from "./development-record.ts";
import type { RecordKind, Records } from "./keyv-store.ts";
import { createRecords } from "./keyv-store.ts";
import type { RecentAlerts } from "./publications.ts";
import { createRecentAlerts, publicationRecord } from "./publications.ts";
import { sweepExpired } from "./sqlite-storage.ts";
import { createSubscriptions, subscriptionRecord } from "./subscriptions.ts";
import type { TokenBudget } from "./token-budget.ts";
import { createTokenBudget } from "./token-budget.ts";

/** Everything the program remembers, in one file together with the outbox. */
export interface Store {
  /** For the outbox, whose tables lie in the same file. */
  readonly database: Database;
  readonly subscriptions: Subscriptions;
  readonly developments: Records<Development>;
  readonly decisions: Records<Decision>;
  /** By article id: hash of what it said when it was last read. */
  readonly fingerprints: Records<string>;
  readonly publications: Records<z.infer<typeof publicationRecord.schema>>;
  readonly recentAlerts: RecentAlerts;
  /** By whatever the asker makes of the question. */
  readonly summaries: Records<Summary>;
  readonly tokenBudget: TokenBudget;
  /** Records of a kind that is defined elsewhere, such as the state of a feed. */
  records<T>(kind: RecordKind<T>): Records<T>;
  /** Drops what has expired; returns how many records. */
  sweep(): number;
  close(): void;
}

const summaryText = z.object({
  language: z.enum(["ar", "en"]),
  headline: z.string(),
  body: z.string(),
});

const summaryRecord: RecordKind<Summary> = {
  namespace: "summary",
  ttlMs: 7 * 24 * 60 * 60 * 1_000,
  schema: z.object({
    ar: summaryText,
    en: summaryText,
    method: z.enum(["model", "extractive"]),
    rejected: z.string().optional(),
  }),
};

/** Opens the store in `dataDir`; throws a `StoreError` whose message an operator can act on. */
export function openStore(options: { readonly dataDir: string; readonly log: Log }): Store {
  const database = openDatabase(options.dataDir);
  const records = <T>(kind: RecordKind<T>) => createRecords(database, kind);
  const publications = records(publicationRecord);
  const sweep = (): number => sweepExpired(database, Date.now());
  options.log.info({ path: database.path, swept: sweep() }, "store opened");

  return {
    database,
    subscriptions: createSubscriptions(records(subscriptionRecord)),
    developments: records(developmentRecord),
    decisions: records(decisionRecord),
    fingerprints: records(fingerprintRecord),
    publications,
    recentAlerts: createRecentAlerts(publications),
    summaries: records(summaryRecord),
    tokenBudget: createTokenBudget(database),
    records,
    sweep,
    close: () => database.close(),
  };
}
