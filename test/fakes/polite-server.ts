import type { FeedServer, Page, SeenRequest } from "./feed-server.ts";
import { startFeedServer } from "./feed-server.ts";

/** How a feed of the polite server behaves over the week. */
export interface Habit {
  readonly path: string;
  /** Which validators it sends. */
  readonly validators: "both" | "etag" | "lastModified" | "none";
  /** Minutes after which a new item appears; 0 = never. */
  readonly publishesEvery: number;
  /** Minutes after which the validators change although the body does not; 0 = never. */
  readonly touchedEvery?: number;
  readonly maxAgeSeconds?: number;
  /** Answers something else than the feed, from time to time. */
  readonly disturb?: (minute: number) => Page | undefined;
}

/** A server that knows the rules of polite feed reading and writes down every breach of them. */
export interface PoliteServer {
  readonly server: FeedServer;
  readonly faults: readonly string[];
  serve(habit: Habit): void;
}

interface Memory {
  /** What the last 200 or 304 carried. */
  etag: string | undefined;
  lastModified: string | undefined;
  notBefore: number;
  isGone: boolean;
}

const start = Date.parse("2026-05-11T00:00:00Z");

/** `minute` is the time since the week began; `bodyOf` makes a feed with so many items. */
export async function startPoliteServer(
  minute: () => number,
  bodyOf: (items: number) => string,
): Promise<PoliteServer> {
  const server = await startFeedServer();
  const faults: string[] = [];
  return {
    server,
    faults,
    serve(habit) {
      const memory: Memory = {
        etag: undefined,
        lastModified: undefined,
        notBefore: 0,
        isGone: false,
      };
      server.serve(habit.path, (request) => {
        const now = minute();
        faults.push(
          ...breaches(request, memory, now).map((fault) => `${habit.path} at ${now}: ${fault}`),
        );
        const page = habit.disturb?.(now) ?? pageOf(habit, now, bodyOf);
        remember(memory, page, habit, now);
        return page;
      });
    },
  };
}

/** The rules of the feed reader behaviour test (rachelbythebay.com), and 410. */
function breaches(request: SeenRequest, memory: Memory, now: number): string[] {
  const { headers } = request;
  return [
    ...different("If-None-Match", headers["if-none-match"], memory.etag),
    ...different("If-Modified-Since", headers["if-modified-since"], memory.lastModified),
    ...(now < memory.notBefore ? [`asked ${memory.notBefore - now} minutes too early`] : []),
    ...(memory.isGone ? ["asked although gone"] : []),
    ...needless(request),
  ];
}

function different(name: string, sent: string | undefined, wanted: string | undefined): string[] {
  return sent === wanted ? [] : [`${name} ${sent}, not ${wanted}`];
}

function needless({ path, headers }: SeenRequest): string[] {
  const agent = headers["user-agent"] ?? "";
  return [
    ...["cookie", "referer"].filter((name) => headers[name] !== undefined),
    ...(path.includes("?") ? ["an invented query"] : []),
    ...(/^[\w-]+\/[\d.]+ \(\+https:/.test(agent) ? [] : ["no honest user agent"]),
    ...(/gzip.*br/.test(headers["accept-encoding"] ?? "") ? [] : ["no compression"]),
  ];
}

function pageOf(habit: Habit, now: number, bodyOf: (items: number) => string): Page {
  const items = habit.publishesEvery === 0 ? 0 : Math.floor(now / habit.publishesEvery);
  const touches = habit.touchedEvery ? Math.floor(now / habit.touchedEvery) : 0;
  const lastModified = new Date(start + (items * 1000 + touches) * 1000).toUTCString();
  const { validators, maxAgeSeconds } = habit;
  return {
    body: bodyOf(items),
    headers: {
      "set-cookie": "reader=1",
      ...(["both", "etag"].includes(validators) ? { etag: `W/"${items}-${touches}"` } : {}),
      ...(["both", "lastModified"].includes(validators) ? { "last-modified": lastModified } : {}),
      ...(maxAgeSeconds === undefined ? {} : { "cache-control": `max-age=${maxAgeSeconds}` }),
    },
  };
}

// The shortest interval of a newsroom.
const promisedMinutes = 10;

function remember(memory: Memory, page: Page, { maxAgeSeconds = 0 }: Habit, now: number): void {
  const { status = 200, headers = {} } = page;
  const retryAfter = Number(headers["retry-after"] ?? 0) / 60;
  memory.notBefore = now + Math.max(promisedMinutes, maxAgeSeconds / 60, retryAfter);
  memory.isGone = status === 410;
  if (status !== 200) return;
  memory.etag = headers["etag"];
  memory.lastModified = headers["last-modified"];
}
