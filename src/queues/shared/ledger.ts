import { z } from "zod";
import type { Platform } from "../../delivery/channel.ts";
import type { Chat } from "../../delivery/delivery.ts";

/** A row of `deliveries` or `alerts`, as the store's schema describes it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What is known of a chat as a whole. Times are milliseconds since 1970. */
const headerSchema = z.object({
  /** Where the chat went; null while it is where it was. */
  movedTo: z.string().nullable(),
  /** The moves that led here, each from one chat id to the next. */
  origins: z.array(z.tuple([z.string(), z.string()])),
  pausedUntil: z.number(),
  /** What left for it in the last minutes. */
  sent: z.array(
    z.object({
      id: z.string(),
      threadId: z.string(),
      at: z.number(),
      messages: z.number(),
    }),
  ),
  /** Who claimed here last: whoever settles under another name comes too late. */
  holder: z.string(),
  /** The highest rank of severity among what waits. */
  rank: z.number(),
  /** When something can be claimed next, pauses of the chat considered; null when nothing can. */
  dueAt: z.number().nullable(),
  /** Since when the longest waiting is due, or when it will be; null when nothing waits. */
  waitingSince: z.number().nullable(),
});

export type PageHeader = z.infer<typeof headerSchema>;

/** Of a chat that was never told anything. */
export const blankHeader: PageHeader = {
  movedTo: null,
  origins: [],
  pausedUntil: 0,
  sent: [],
  holder: "",
  rank: 0,
  dueAt: null,
  waitingSince: null,
};

/** Reads a header as it was written with `JSON.stringify`. */
export function parseHeader(json: string): PageHeader {
  return headerSchema.parse(JSON.parse(json));
}

/** Reads a row as it was written with `JSON.stringify`; what is sent of it is checked when it is claimed. */
export function parseRow(json: string): Row {
  return JSON.parse(json) as Row;
}

/** One chat's page: what is to be known of it to decide what it gets next. */
export interface Page {
  readonly key: string;
  /** Goes up by one with every change; 0 for a page that is not there yet. */
  readonly version: number;
  /** A thousand sequence numbers after this one are unused: more than any work takes. */
  readonly sequence: number;
  readonly header: PageHeader;
  /** What is pending or in flight, and what a digest that is has taken in. */
  readonly open: readonly Row[];
  /** What else the chat, or the one it was before it moved, was told of the same developments. */
  readonly settled: readonly Row[];
}

/** Which page, and how much of it besides what is open: the less, the faster. */
export interface PageRequest {
  readonly key: string;
  /** What else was told of these. */
  readonly developments: readonly string[];
  /** And of those that are open, with the alerts: whoever claims has to know. */
  readonly isForClaim?: true;
}

/** Pages as they stand. */
export interface Loaded {
  readonly pages: readonly Page[];
  /** Of what is open, and of the replies among what is settled, on pages that are to be claimed from. */
  readonly alerts: readonly Row[];
  /** Until when whole platforms pause, in milliseconds since 1970. */
  readonly platformPauses: ReadonlyMap<Platform, number>;
}

/** What is to become of a page. */
export interface PageChange {
  readonly key: string;
  /** That of the page it was made from. */
  readonly version: number;
  readonly header: PageHeader;
  /** Rows that are open now and were changed. */
  readonly open: readonly Row[];
  /** Rows that are no longer open, or were changed. */
  readonly settled: readonly Row[];
  /** Ids of rows that went to another page. */
  readonly gone: readonly string[];
  readonly alerts: readonly Row[];
  /** How many more deliveries are in each state, or fewer. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Some of what is in a ledger. */
export interface LedgerPiece {
  readonly pages: readonly Pick<Page, "key" | "header">[];
  readonly rows: readonly Row[];
  readonly alerts: readonly Row[];
}

/**
 * The deliveries of all chats on an engine that several processes share: a page per chat, read as a
 * whole and changed by one process at a time. Every method rejects when the engine fails.
 */
export interface Ledger {
  load(requests: readonly PageRequest[]): Promise<Loaded>;
  /** Each change durably, or not at all where somebody else changed the page since: then false. */
  save(changes: readonly PageChange[]): Promise<readonly boolean[]>;
  /** Pages on which something about the development stands. */
  pagesAbout(developmentId: string): Promise<readonly string[]>;
  /** Pages of the platform on which something can be claimed at `now`, longest due first. */
  due(platform: Platform, now: number, most: number): Promise<readonly string[]>;
  nextDueAt(platform: Platform): Promise<number | null>;
  waitingSince(): Promise<number | null>;
  pausePlatform(platform: Platform, until: number): Promise<void>;
  platformPause(platform: Platform): Promise<number>;
  /** By state, and `enqueued` and `ambiguous`. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** The developments that a message tells, the most severe first. */
  told(key: string, messageId: string): Promise<readonly string[]>;
  /** Forgets what was settled before `before`. */
  forget(before: number): Promise<void>;
  /** All there is, in pieces; a row may come more than once. */
  contents(): AsyncIterable<LedgerPiece>;
  /** Leaves the sequence numbers up to this one out. */
  continueAfter(sequence: number): Promise<void>;
  /** Adds to the figures that `counts` tells what the rows do not. */
  addToCounts(more: Readonly<Record<string, number>>): Promise<void>;
  /** The engine's own clock, in milliseconds since 1970. */
  now(): Promise<number>;
  close(): Promise<void>;
}

/** The rows whose alerts have to be known to work on the pages. */
export function tellingRows(
  requests: readonly PageRequest[],
  pages: readonly Page[],
): readonly Row[] {
  const isReply = ({ action }: Row): boolean => action === "reply" || action === "amendment";
  return pages
    .filter((_, index) => requests[index]?.isForClaim)
    .flatMap(({ open, settled }) => [...open, ...settled.filter(isReply)])
    .filter(({ action }) => action !== "digest");
}

/** The developments of which a page is to tell what is settled. */
export function askedAbout(
  { developments, isForClaim }: PageRequest,
  open: readonly Row[],
): ReadonlySet<string> {
  const those = isForClaim ? open.map((row) => String(row["development_id"])) : [];
  return new Set([...developments, ...those]);
}

/** The alerts that are to be written with the changes, each once. */
export function freshAlerts(changes: readonly PageChange[]): readonly Row[] {
  const alerts = changes.flatMap((change) => change.alerts);
  return [...new Map(alerts.map((row) => [alertName(row), row])).values()];
}

/** The same for an alert and for every delivery that tells it. */
export function alertName(row: Row): string {
  return `${row["development_id"]} ${row["revision"]} ${row["edition"]}`;
}

/** The page of a chat; its topics share it. */
export function pageKey({ platform, chatId }: Pick<Chat, "platform" | "chatId">): string {
  return `${platform} ${chatId}`;
}

/** The other way round. */
export function chatOfPage(key: string): { readonly platform: Platform; readonly chatId: string } {
  const [, platform, chatId] = /^(telegram|discord|console) (.*)$/.exec(key) ?? [];
  if (platform === undefined || chatId === undefined) throw new Error(`not a page: ${key}`);
  return { platform: platform as Platform, chatId };
}
