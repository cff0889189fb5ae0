import { z } from "zod";
import type { AuditTrail } from "../commands/audit.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { Decision, Development } from "../developments/development.ts";
import type { Examples } from "../developments/example.ts";
import type { Log } from "../log.ts";
import type { Summary } from "../summaries/summary.ts";
import { auditRecord, createAuditTrail } from "./audit-trail.ts";
import type { Database } from "./database.ts";
import { openDatabase, openForReading } from "./database.ts";
import {
  decisionRecord,
  developmentRecord,
  fingerprintRecord,
  mergedRecord,
} from "./development-record.ts";
import { createExamples, exampleRecord } from "./examples.ts";
import type { RecordKind, Records } from "./keyv-store.ts";
import { createRecords } from "./keyv-store.ts";
import { followingMerges } from "./merged-developments.ts";
import type { RecentAlerts } from "./publications.ts";
import { createRecentAlerts, publicationRecord } from "./publications.ts";
import { sweepExpired } from "./sqlite-storage.ts";
import { createSubscriptions, subscriptionRecord } from "./subscriptions.ts";
import type { TokenBudget } from "./token-budget.ts";
import { createTokenBudget } from "./token-budget.ts";

/** What was made of the news. */
export interface StoredNews {
  /** Also found under the id of one that was merged into it. */
  readonly developments: Records<Development>;
  /** By the id of a development that was merged away: the id of the one it went into. */
  readonly mergedInto: Records<string>;
  readonly decisions: Records<Decision>;
  readonly publications: Records<z.infer<typeof publicationRecord.schema>>;
  readonly examples: Examples;
  close(): void;
}

/** Everything the program remembers, in one file together with the outbox. */
export interface Store extends StoredNews {
  /** For the outbox, whose tables lie in the same file. */
  readonly database: Database;
  readonly subscriptions: Subscriptions;
  readonly audit: AuditTrail;
  /** By article id: hash of what it said when it was last read. */
  readonly fingerprints: Records<string>;
  readonly recentAlerts: RecentAlerts;
  /** By whatever the asker makes of the question. */
  readonly summaries: Records<Summary>;
  /** Which of its candidates a judge chose, by what the asker makes of the question. */
  readonly choices: Records<number>;
  /** Base64, by model and text. */
  readonly vectors: Records<string>;
  readonly tokenBudget: TokenBudget;
  /** Written to find out whether the store can be written. */
  readonly readiness: Records<string>;
  /** Records of a kind that is defined elsewhere, such as the state of a feed. */
  records<T>(kind: RecordKind<T>): Records<T>;
  /** Drops what has expired; returns how many records. */
  sweep(): number;
}

const summaryText = z.object({
  language: z.enum(["ar", "en"]),
  headline: z.string(),
  body: z.string(),
});

const weekMs = 7 * 24 * 60 * 60 * 1_000;

const choiceRecord: RecordKind<number> = {
  namespace: "choice",
  ttlMs: weekMs,
  schema: z.int().nonnegative(),
};

const vectorRecord: RecordKind<string> = {
  namespace: "vector",
  ttlMs: weekMs,
  schema: z.base64(),
};

const summaryRecord: RecordKind<Summary> = {
  namespace: "summary",
  ttlMs: weekMs,
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
  const news = newsIn(database);
  const sweep = (): number => sweepExpired(database, Date.now());
  const subscriptions = createSubscriptions(records(subscriptionRecord));
  const audit = createAuditTrail(records(auditRecord));
  options.log.info({ path: database.path, swept: sweep() }, "store opened");

  return {
    ...news,
    database,
    subscriptions: {
      ...subscriptions,
      async move(from, to) {
        await audit.move(from, to);
        await subscriptions.move(from, to);
      },
    },
    audit,
    fingerprints: records(fingerprintRecord),
    recentAlerts: createRecentAlerts(news.publications),
    summaries: records(summaryRecord),
    choices: records(choiceRecord),
    vectors: records(vectorRecord),
    tokenBudget: createTokenBudget(database),
    readiness: records({ namespace: "readiness", schema: z.string() }),
    records,
    sweep,
  };
}

/**
 * What was made of the news as it stands, while the bot runs or not; to change anything fails. Null
 * where no store is yet. Throws a `StoreError` like `openStore`.
 */
export function openNews(dataDir: string): StoredNews | null {
  const database = openForReading(dataDir);
  return database && newsIn(database);
}

function newsIn(database: Database): StoredNews {
  const mergedInto = createRecords(database, mergedRecord);
  return {
    developments: followingMerges(createRecords(database, developmentRecord), mergedInto),
    mergedInto,
    decisions: createRecords(database, decisionRecord),
    publications: createRecords(database, publicationRecord),
    examples: createExamples(createRecords(database, exampleRecord)),
    close: () => database.close(),
  };
}
