import type { Post } from "../chaos/protocol.ts";
import type { Arrival } from "../chaos/server.ts";
import { inFlight } from "../chaos/trial.ts";
import { inventedChats } from "../chaos/work.ts";
import { runLoad } from "./delivery-load.ts";
import { longestGap, mostWithin } from "./delivery-windows.ts";

/** A minute at Telegram's real limits, by the server's own clock; everything that arrived counts. */
export interface Minute {
  readonly chats: number;
  /** Messages accepted in the first 60 s. */
  readonly accepted: number;
  /** In any 1,000 ms: over all, and in one chat. */
  readonly mostPerSecond: number;
  readonly mostPerSecondInChat: number;
  /** In any 60 s in one group. */
  readonly mostPerMinuteInGroup: number;
  /** How often the limited chat was told to wait, and what came all the same. */
  readonly limited: number;
  readonly held: number;
  /** The longest time in which the other chats got nothing. */
  readonly longestGapMs: number;
  readonly faults: readonly string[];
}

const chats = 180;
const alerts = 10;
const minuteMs = 60_000;
const latencyMs = 100;
// Seconds that one chat is told to wait, by the alert that it was to get.
const waits: Readonly<Record<string, number>> = { d2: 5, d4: 8, d6: 12 };

/** Sends for a little more than a minute to groups and private chats, one of which is limited. */
export async function minuteAtRealLimits(): Promise<Minute> {
  const limitedChat = inventedChats("telegram", chats)[chats / 2]?.chatId ?? "";
  const told = new Set<string>();
  const askToWait = ({ chatId, developmentId }: Post): number => {
    if (chatId !== limitedChat || told.has(developmentId)) return 0;
    told.add(developmentId);
    return waits[developmentId] ?? 0;
  };
  const { arrivals, faults } = await runLoad({
    chats,
    alerts,
    inFlight,
    speed: 1,
    server: { perSecond: 30, latencyMs, askToWait },
  });
  const begun = arrivals[0]?.at ?? 0;
  const minute = arrivals.filter(({ at }) => at < begun + minuteMs);
  const tally = (verdict: Arrival["verdict"]): number =>
    minute.filter((arrival) => arrival.verdict === verdict).length;
  const others = minute.filter(({ chatId }) => chatId !== limitedChat);
  return {
    chats,
    accepted: tally("accepted"),
    mostPerSecond: mostWithin(momentsOf(arrivals), 1_000),
    mostPerSecondInChat: mostInOneChat(arrivals, 1_000),
    mostPerMinuteInGroup: mostInOneChat(
      arrivals.filter(({ chatId }) => chatId.startsWith("-")),
      minuteMs,
    ),
    limited: tally("limited"),
    held: tally("held"),
    longestGapMs: longestGap(momentsOf(others)),
    faults,
  };
}

function mostInOneChat(arrivals: readonly Arrival[], ms: number): number {
  const byChat = Map.groupBy(arrivals, ({ chatId }) => chatId);
  return Math.max(0, ...[...byChat.values()].map((some) => mostWithin(momentsOf(some), ms)));
}

const momentsOf = (arrivals: readonly Arrival[]): number[] => arrivals.map(({ at }) => at);
