import type { Clock } from "./clock.ts";
import type { TurnsIn } from "./delivery/in-turn.ts";
import type { Log } from "./log.ts";
import { silentLog } from "./log.ts";
import type { Ledger } from "./queues/shared/ledger.ts";
import type { TurnEngine } from "./queues/shared/turns.ts";
import type { Settings } from "./settings.ts";
import { ConfigurationError } from "./settings.ts";
import type { Store } from "./store/store.ts";
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

/** Opens one kind of engine. Rejects where it cannot be used. */
export type OpenEngine = (url: string, clock: Clock, log: Log) => Promise<Omit<Engine, "close">>;

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
  try {
    const open = await loadOpener(kind);
    const opened = await open(url, clock, log);
    const engine = { ...opened, close: () => closeBoth(opened) };
    if (!(await hasUnfinishedImport(engine.store))) return engine;
    await engine.close();
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof StoreError) throw error;
    throw new StoreError(whyNot(kind, error), { problem: "unusable", cause: error });
  }
  throw new StoreError(
    `${variables[kind]}: an import into it has not ended, so only a part is there. If none runs any more, empty it (${emptying[kind]}) and import again.`,
    { problem: "unusable" },
  );
}

/** The clients of the other engine take memory, and time at the start. */
async function loadOpener(kind: EngineSettings["kind"]): Promise<OpenEngine> {
  if (kind === "redis") return (await import("./engine-on-redis.ts")).openOnRedis;
  return (await import("./engine-on-postgres.ts")).openOnPostgres;
}

async function closeBoth({ store, ledger }: Pick<Engine, "store" | "ledger">): Promise<void> {
  // A server that is away takes no farewell, and needs none.
  await Promise.allSettled([store.close(), ledger.close()]);
}

/** How to empty an engine by its own program. */
const emptying = {
  redis: "FLUSHDB in redis-cli, in that database",
  postgres: "DROP SCHEMA IF EXISTS sahel_alerts, sahel_alerts_turns CASCADE",
} as const;

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
