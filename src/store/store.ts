import { z } from "zod";
import type { Clock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import type { AuditTrail } from "../commands/audit.ts";
import type { Sightings } from "../commands/why/case-file.ts";
import type { TurnsIn } from "../delivery/in-turn.ts";
import { ownTurns } from "../delivery/in-turn.ts";
import type { ReviewFiles } from "../delivery/review/review.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { Decision, Development } from "../developments/development.ts";
import type { Examples } from "../developments/example.ts";
import type { Log } from "../log.ts";
import type { Summary } from "../summaries/summary.ts";
import { auditRecord, createAuditTrail, decidedRecord } from "./audit-trail.ts";
import type { Database } from "./database.ts";
import { openDatabase, openForReading } from "./database.ts";
import {
  decisionRecord,
  developmentRecord,
  fingerprintRecord,
  mergedRecord,
} from "./development-record.ts";
import type { EngineStorage } from "./engine-storage.ts";
import { createExamples, exampleRecord } from "./examples.ts";
import type { RecordKind, Records } from "./keyv-store.ts";
import { createRecords, createRecordsIn } from "./keyv-store.ts";
import { followingMerges } from "./merged-developments.ts";
import type { RecentAlerts } from "./publications.ts";
import { createRecentAlerts, publicationRecord } from "./publications.ts";
import { outcomeRecord, reviewRecord } from "./reviews.ts";
import { createSightings, sightingRecord } from "./sightings.ts";
import { sweepExpired } from "./sqlite-storage.ts";
import { createSubscriptions, subscriptionRecord } from "./subscriptions.ts";
import type { SharedTokenBudget, TokenBudget } from "./token-budget.ts";
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
}

/** The news in a file, which is open until it is closed. */
export interface OpenNews extends StoredNews {
  close(): void;
}

/** Everything the program remembers besides what it has to deliver. */
export interface Store extends StoredNews {
  readonly subscriptions: Subscriptions;
  readonly audit: AuditTrail;
  /** What moderators look at before it is told, and what they decided. */
  readonly reviews: ReviewFiles;
  /** Who decided what: a trail like that of the settings, of its own. */
  readonly decided: AuditTrail;
  /** By article id: hash of what it said when it was last read. */
  readonly fingerprints: Records<string>;
  readonly sightings: Sightings;
  readonly recentAlerts: RecentAlerts;
  /** By whatever the asker makes of the question. */
  readonly summaries: Records<Summary>;
  /** Which of its candidates a judge chose, by what the asker makes of the question. */
  readonly choices: Records<number>;
  /** Base64, by model and text. */
  readonly vectors: Records<string>;
  readonly tokenBudget: SharedTokenBudget;
  /** Written to find out whether the store can be written. */
  readonly readiness: Records<string>;
  /** Records of a kind that is defined elsewhere, such as the state of a feed. */
  records<T>(kind: RecordKind<T>): Records<T>;
  /** Drops what has expired and gives its room back; returns how many records. */
  sweep(): number | Promise<number>;
  close(): void | Promise<void>;
}

/** A store in one file, together with the outbox. */
export interface FileStore extends Store {
  /** For the outbox, whose tables lie in the same file. */
  readonly database: Database;
  readonly tokenBudget: TokenBudget;
  sweep(): number;
  close(): void;
}

const summaryText = z.object({
  language: z.enum(["ar", "en"]),
  headline: z.string(),
  body: z.string(),
});

const weekMs = 7 * 24 * 60 * 60 * 1_000;
// Only today counts; the rest is for whoever wonders about a bill.
const budgetMs = 60 * 24 * 60 * 60 * 1_000;

export const readinessRecord: RecordKind<string> = { namespace: "readiness", schema: z.string() };

export const choiceRecord: RecordKind<number> = {
  namespace: "choice",
  ttlMs: weekMs,
  schema: z.int().nonnegative(),
};

export const vectorRecord: RecordKind<string> = {
  namespace: "vector",
  ttlMs: weekMs,
  schema: z.base64(),
};

export const summaryRecord: RecordKind<Summary> = {
  namespace: "summary",
  ttlMs: weekMs,
  schema: z.object({
    ar: summaryText,
    en: summaryText,
    method: z.enum(["model", "extractive"]),
    rejected: z.string().optional(),
  }),
};

interface StoreOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** By which records grow old. */
  readonly clock?: Clock;
  /** A damaged file is kept beside a new, empty one, and not refused. */
  readonly isBrokenSetAside?: boolean | undefined;
}

/** Opens the store in `dataDir`; throws a `StoreError` whose message an operator can act on. */
export function openStore({
  dataDir,
  log,
  clock = systemClock,
  ...options
}: StoreOptions): FileStore {
  const database = openDatabase(dataDir, {
    ...(options.isBrokenSetAside && {
      onSetAside: (aside) =>
        log.warn({ aside }, "the damaged store was set aside for an empty one"),
    }),
  });
  const now = (): number => clock.now().getTime();
  const records = <T>(kind: RecordKind<T>) => createRecords(database, kind, now);
  const tokenBudget = createTokenBudget(database);
  const sweep = (): number => {
    const swept = sweepExpired(database, now());
    tokenBudget.forgetBefore(budgetDay(now() - budgetMs));
    database.shrink();
    return swept;
  };
  log.info({ path: database.path, swept: sweep() }, "store opened");
  const close = (): void => database.close();
  return { ...assemble(records, ownTurns), database, tokenBudget, sweep, close };
}

/** What processes share, on an engine; closing it leaves the engine's own connections open. */
export async function openSharedStore(engine: {
  readonly storage: EngineStorage;
  readonly tokenBudget: SharedTokenBudget;
  readonly turnsIn: TurnsIn;
  readonly clock: Clock;
}): Promise<Store> {
  const { storage, tokenBudget, turnsIn, clock } = engine;
  const records = <T>(kind: RecordKind<T>) => createRecordsIn(storage.open(), kind);
  const sweep = async (): Promise<number> => {
    const now = clock.now().getTime();
    await tokenBudget.forgetBefore(budgetDay(now - budgetMs));
    return storage.sweep(now);
  };
  await sweep();
  return { ...assemble(records, turnsIn), tokenBudget, sweep, close: () => storage.close() };
}

type OpenRecords = <T>(kind: RecordKind<T>) => Records<T>;

function assemble(
  records: OpenRecords,
  turnsIn: TurnsIn,
): Omit<Store, "tokenBudget" | "sweep" | "close"> {
  const news = newsIn(records);
  const subscriptions = createSubscriptions(records(subscriptionRecord), turnsIn("subscription"));
  const audit = createAuditTrail(records(auditRecord), turnsIn("audit"));
  const decided = createAuditTrail(records(decidedRecord), turnsIn("decided"));
  return {
    ...news,
    subscriptions: {
      ...subscriptions,
      async move(from, to) {
        await audit.move(from, to);
        await decided.move(from, to);
        await subscriptions.move(from, to);
      },
    },
    audit,
    decided,
    reviews: { open: records(reviewRecord), outcomes: records(outcomeRecord) },
    fingerprints: records(fingerprintRecord),
    sightings: createSightings(records(sightingRecord)),
    recentAlerts: createRecentAlerts(news.publications),
    summaries: records(summaryRecord),
    choices: records(choiceRecord),
    vectors: records(vectorRecord),
    readiness: records(readinessRecord),
    records,
  };
}

const budgetDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * What was made of the news as it stands, while the bot runs or not; to change anything fails. Null
 * where no store is yet. Throws a `StoreError` like `openStore`.
 */
export function openNews(dataDir: string): OpenNews | null {
  const database = openForReading(dataDir);
  if (!database) return null;
  const records: OpenRecords = (kind) => createRecords(database, kind);
  return { ...newsIn(records), close: () => database.close() };
}

function newsIn(records: OpenRecords): StoredNews {
  const mergedInto = records(mergedRecord);
  return {
    developments: followingMerges(records(developmentRecord), mergedInto),
    mergedInto,
    decisions: records(decisionRecord),
    publications: records(publicationRecord),
    examples: createExamples(records(exampleRecord)),
  };
}
