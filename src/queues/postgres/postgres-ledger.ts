import type { Pool } from "pg";
import { z } from "zod";
import type { Platform } from "../../delivery/channel.ts";
import type { AlertReader } from "../shared/alert-reader.ts";
import { createAlertReader } from "../shared/alert-reader.ts";
import type {
  Ledger,
  LedgerPiece,
  Loaded,
  PageChange,
  PageRequest,
  Row,
} from "../shared/ledger.ts";
import {
  askedAbout,
  blankHeader,
  chatOfPage,
  freshAlerts,
  pageKey,
  parseHeader,
  parseRow,
  tellingRows,
} from "../shared/ledger.ts";
import { statements } from "./postgres-statements.ts";

// What comes out of the database: bigints as text, JSON as it was built.
const number = z.coerce.number();
const firstRead = z.object({
  sequences: z.array(number),
  pauses: z.array(z.tuple([z.enum(["telegram", "discord", "console"]), z.number()])),
  pages: z.array(z.tuple([z.string(), z.number(), z.string()])),
  open: z.array(z.tuple([z.string(), z.string()])),
});
const settledRead = z.array(z.object({ key: z.string(), row: z.string() }));
const keysRead = z
  .array(z.object({ key: z.string() }))
  .transform((rows) => rows.map(({ key }) => key));
const momentRead = z
  .array(z.object({ at: number.nullable() }))
  .transform(([first]) => first?.at ?? null);
const rowsRead = z.array(z.object({ row: z.string() }));
const headersRead = z.array(z.object({ key: z.string(), header: z.string() }));
const figuresRead = z.array(z.object({ name: z.string(), value: number }));
const memberRead = z.array(z.object({ development_id: z.string() }));
const carrierRead = z.array(
  z.object({ id: z.string(), action: z.string(), development_id: z.string() }),
);

const statementNames = new Map(Object.entries(statements).map(([name, text]) => [text, name]));

/** A ledger in the schema that the pool's connections look in; closing it ends the pool. */
export function createPostgresLedger(pool: Pool): Ledger {
  const ask: Ask = async (text, ...values) => {
    // Named, it is planned once for a connection: the one that saves takes longer to plan than to run.
    const query = { name: statementNames.get(text), text, values: [...values] };
    const { rows } = await pool.query<Record<string, unknown>>(query);
    return rows;
  };
  const readAlerts = createAlertReader(async (wanted) => {
    const rows = await ask(statements.alerts, JSON.stringify(wanted));
    return rowsRead.parse(rows).map(({ row }) => parseRow(row));
  });

  return {
    load: (requests) => load(requests, { ask, readAlerts }),
    save: (changes) => save(changes, ask),
    ...createQuestions(ask),
    async pausePlatform(platform, until) {
      await ask(statements.pause, platform, until);
    },
    async forget(before) {
      await ask(statements.forget, before);
      await ask(statements.forgetAlerts);
    },
    contents: () => readContents(ask),
    async continueAfter(sequence) {
      await ask(statements.continueAfter, sequence);
    },
    async addToCounts(more) {
      await ask(statements.addToCounts, JSON.stringify(more));
    },
    close: () => pool.end(),
  };
}

type Ask = (text: string, ...values: readonly unknown[]) => Promise<unknown[]>;
type Question =
  | "now"
  | "pagesAbout"
  | "due"
  | "nextDueAt"
  | "waitingSince"
  | "platformPause"
  | "counts"
  | "told";

function createQuestions(ask: Ask): Pick<Ledger, Question> {
  const keys = async (text: string, ...values: readonly unknown[]): Promise<readonly string[]> =>
    keysRead.parse(await ask(text, ...values));
  const moment = async (text: string, ...values: readonly unknown[]): Promise<number | null> =>
    momentRead.parse(await ask(text, ...values));
  return {
    now: async () => (await moment(statements.now)) ?? Number.NaN,
    pagesAbout: (developmentId) => keys(statements.pagesAbout, developmentId),
    due: (platform, now, most) => keys(statements.due, platform, now, most),
    nextDueAt: (platform) => moment(statements.nextDueAt, platform),
    waitingSince: () => moment(statements.waitingSince),
    platformPause: async (platform) => (await moment(statements.pausedUntil, platform)) ?? 0,
    async counts() {
      const counts: Record<string, number> = {};
      for (const { name, value } of figuresRead.parse(await ask(statements.counts))) {
        counts[name] = (counts[name] ?? 0) + value;
      }
      return counts;
    },
    async told(key, messageId) {
      const [carrier] = carrierRead.parse(await ask(statements.carrying, key, messageId));
      if (!carrier) return [];
      if (carrier.action !== "digest") return [carrier.development_id];
      const members = memberRead.parse(await ask(statements.inDigest, key, carrier.id));
      return [...new Set(members.map((row) => row.development_id))];
    },
  };
}

async function save(changes: readonly PageChange[], ask: Ask): Promise<readonly boolean[]> {
  try {
    const alerts = freshAlerts(changes).map((row) => ({ ...row, row: JSON.stringify(row) }));
    const parameters = [changes.map(written), alerts].map((one) => JSON.stringify(one));
    const rows = await ask(statements.save, ...parameters);
    const saved = new Set(keysRead.parse(rows));
    return changes.map(({ key }) => saved.has(key));
  } catch (error) {
    // Two that change the same pages in another order: one is told to try again.
    if (isDeadlock(error)) return changes.map(() => false);
    throw error;
  }
}

interface Reading {
  readonly ask: Ask;
  readonly readAlerts: AlertReader;
}

async function load(requests: readonly PageRequest[], reading: Reading): Promise<Loaded> {
  const { ask, readAlerts } = reading;
  const keys = requests.map(({ key }) => key);
  const [first] = await ask(statements.load, keys);
  const { sequences, pauses, pages, open } = firstRead.parse(first);
  const headers = new Map(pages.map(([key, version, header]) => [key, { version, header }]));
  const begun = keys.map((key, index) => {
    const { version = 0, header } = headers.get(key) ?? {};
    return {
      key,
      version,
      sequence: sequences[index] ?? 0,
      header: header === undefined ? blankHeader : parseHeader(header),
      open: open.filter(([other]) => other === key).map(([, row]) => parseRow(row)),
    };
  });

  const developments = new Set(
    requests.flatMap((request, index) => [...askedAbout(request, begun[index]?.open ?? [])]),
  );
  const sources = begun.map(({ key, header }) => {
    const { platform } = chatOfPage(key);
    return [key, ...header.origins.map(([from]) => pageKey({ platform, chatId: from }))];
  });
  const settled =
    developments.size > 0
      ? settledRead.parse(
          await ask(statements.settled, [...new Set(sources.flat())], [...developments]),
        )
      : [];
  const loaded = begun.map((page, index) => ({
    ...page,
    settled: settled
      .filter(({ key }) => sources[index]?.includes(key))
      .map(({ row }) => parseRow(row)),
  }));
  return {
    pages: loaded,
    alerts: await readAlerts(tellingRows(requests, loaded)),
    platformPauses: new Map<Platform, number>(pauses),
  };
}

const rowsAtOnce = 1_000;
const keyedRowsRead = z.array(z.object({ key: z.string(), id: z.string(), row: z.string() }));

async function* readContents(ask: Ask): AsyncGenerator<LedgerPiece> {
  const nothing: LedgerPiece = { pages: [], rows: [], alerts: [] };
  const pagesFrom = async (key: string) =>
    headersRead.parse(await ask(statements.pagesAfter, key, rowsAtOnce));
  for (let found = await pagesFrom(""); found.length > 0; ) {
    const pages = found.map(({ key, header }) => ({ key, header: parseHeader(header) }));
    yield { ...nothing, pages };
    found = await pagesFrom(found.at(-1)?.key ?? "");
  }
  const rowsFrom = async (key: string, id: string) =>
    keyedRowsRead.parse(await ask(statements.rowsAfter, key, id, rowsAtOnce));
  for (let found = await rowsFrom("", ""); found.length > 0; ) {
    yield { ...nothing, rows: found.map(({ row }) => parseRow(row)) };
    const last = found.at(-1);
    found = await rowsFrom(last?.key ?? "", last?.id ?? "");
  }
  const alertsFrom = async (after: Row | undefined) => {
    const name = ["development_id", "revision", "edition"].map((part) => after?.[part] ?? -1);
    const found = await ask(statements.alertsAfter, ...name, rowsAtOnce);
    return rowsRead.parse(found).map(({ row }) => parseRow(row));
  };
  for (let alerts = await alertsFrom({ development_id: "" }); alerts.length > 0; ) {
    yield { ...nothing, alerts };
    alerts = await alertsFrom(alerts.at(-1));
  }
}

/** A change as the statement takes it. */
function written(change: PageChange): object {
  const { key, version, header, open, settled, gone } = change;
  return {
    key,
    platform: chatOfPage(key).platform,
    version,
    header: JSON.stringify(header),
    due_at: header.dueAt,
    waiting_since: header.waitingSince,
    gone,
    rows: [
      ...open.map((row) => searchable(row, true)),
      ...settled.map((row) => searchable(row, false)),
    ],
  };
}

function searchable(row: Row, isOpen: boolean): object {
  const receipts: unknown = JSON.parse(String(row["receipts"]));
  return { ...row, receipts, is_open: isOpen, row: JSON.stringify(row) };
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}
