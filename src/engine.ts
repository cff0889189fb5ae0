import type { Clock } from "./clock.ts";
import type { TurnsIn } from "./delivery/in-turn.ts";
import type { Log } from "./log.ts";
import { silentLog } from "./log.ts";
import { openPostgresEngine, ServerTooOld } from "./queues/postgres/postgres-engine.ts";
import { NewerSchema } from "./queues/postgres/postgres-schema.ts";
import { inspectRedis } from "./queues/redis/redis-check.ts";
import { openRedisEngine } from "./queues/redis/redis-engine.ts";
import { createPostgresLocks, createRedisLocks } from "./queues/shared/engine-locks.ts";
import type { Ledger } from "./queues/shared/ledger.ts";
import { createSharedInTurn } from "./queues/shared/shared-in-turn.ts";
import type { TurnEngine } from "./queues/shared/turns.ts";
import type { Settings } from "./settings.ts";
import { ConfigurationError } from "./settings.ts";
import { createPostgresBudget, createRedisBudget } from "./store/engine-budget.ts";
import { openPostgresStorage, openRedisStorage } from "./store/engine-storage.ts";
import type { Store } from "./store/store.ts";
import { openSharedStore } from "./store/store.ts";
import { StoreError } from "./store/store-error.ts";
import { hasUnfinishedImport } from "./store/unfinished-import.ts";

/** What several processes share on Redis or PostgreSQL. */
export interface Engine {
  /** The server's program and version. */
  readonly server: string;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly turns: TurnEngine;
  /** Turns that all processes take with each other. */
  readonly turnsIn: TurnsIn;
  /** Ends all connections but those that whoever took turns has opened. */
  close(): Promise<void>;
}

type EngineSettings = NonNullable<Settings["engine"]>;

const variables = { redis: "REDIS_URL", postgres: "DATABASE_URL" } as const;

/**
 * Connects, and makes what is not there yet. Rejects with a ConfigurationError when Redis is too old or set
 * up so that it would lose deliveries, and with a StoreError when the server does not let us in or holds half
 * of an import.
 */
export async function openEngine(
  { kind, url }: EngineSettings,
  clock: Clock,
  log: Log = silentLog,
): Promise<Engine> {
  const open = kind === "redis" ? openOnRedis : openOnPostgres;
  try {
    const engine = await open(url, clock, log);
    if (!(await hasUnfinishedImport(engine.store))) return engine;
    await engine.close();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    if (error instanceof ServerTooOld) {
      const message = `DATABASE_URL: ${error.message}`;
      throw new StoreError(message, { problem: "unusable", cause: error });
    }
    if (error instanceof NewerSchema) {
      throw new StoreError(
        "DATABASE_URL: its tables were made by a newer version of this program. Use that version, or another database.",
        { problem: "newer", cause: error },
      );
    }
    throw new StoreError(whyNot(kind, error), { problem: "unusable", cause: error });
  }
  throw new StoreError(
    `${variables[kind]}: an import into it has not ended, so only a part is there. If none runs any more, empty it (${emptying[kind]}) and import again.`,
    { problem: "unusable" },
  );
}

/** How to empty an engine by its own program. */
const emptying = {
  redis: "FLUSHDB in redis-cli, in that database",
  postgres: "DROP SCHEMA IF EXISTS sahel_alerts, sahel_alerts_turns CASCADE",
} as const;

async function openOnRedis(url: string, clock: Clock, log: Log): Promise<Engine> {
  const { server, faults } = await inspectRedis(url);
  if (faults.length > 0) throw new ConfigurationError(faults.map((fault) => `REDIS_URL: ${fault}`));
  const { ledger, engine, redis, prefix } = openRedisEngine(url);
  const storage = await openRedisStorage(url);
  const tokenBudget = createRedisBudget(redis, prefix);
  const turnsIn = createSharedInTurn({ locks: createRedisLocks(redis, prefix), log });
  const store = await openSharedStore({ storage, tokenBudget, turnsIn, clock });
  return { server, store, ledger, turns: engine, turnsIn, close: () => closeBoth(store, ledger) };
}

async function openOnPostgres(url: string, clock: Clock, log: Log): Promise<Engine> {
  const { ledger, engine, pool, schema, server } = await openPostgresEngine(url);
  const storage = await openPostgresStorage(pool, schema);
  const tokenBudget = createPostgresBudget(pool);
  const turnsIn = createSharedInTurn({ locks: createPostgresLocks(pool), log });
  const store = await openSharedStore({ storage, tokenBudget, turnsIn, clock });
  return { server, store, ledger, turns: engine, turnsIn, close: () => closeBoth(store, ledger) };
}

async function closeBoth(store: Store, ledger: Ledger): Promise<void> {
  // A server that is away takes no farewell, and needs none.
  await Promise.allSettled([store.close(), ledger.close()]);
}

/** A code says more than nothing, and no secret as a sentence might. */
function whyNot(kind: EngineSettings["kind"], error: unknown): string {
  const code = codeOf(error);
  const remedy = hungUp.has(code) ? whenHungUp[kind] : otherwise[kind];
  return `${variables[kind]}: the server cannot be used (${code}). ${remedy}`;
}

const hungUp: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE"]);
const otherwise = {
  redis: "Check that it runs, and that the address, the user and the password are right.",
  postgres:
    "Check that it runs, that the address, the user and the password are right, and that the user may make tables.",
} as const;
// Redis says why, but is gone before that is read.
const whenHungUp = {
  ...otherwise,
  redis:
    'It ends connections at once, as a Redis without a password does to other machines. Give it a password, or set "protected-mode no" where nobody else can reach it.',
} as const;

/** Redis begins its refusals with a code: NOAUTH, WRONGPASS, NOPERM. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if ("code" in error && error.code !== undefined) return String(error.code);
  return /^[A-Z]{4,}(?= )/.exec(error.message)?.[0] ?? "no answer";
}
