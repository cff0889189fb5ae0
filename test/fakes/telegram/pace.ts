import { performance } from "node:perf_hooks";

const secondMs = 1_000;
const minuteMs = 60_000;
const perSecond = 30;
const perMinuteInGroup = 20;

/** How often the published limits were broken, by the server's own clock (core.telegram.org/bots/faq). */
export interface Pace {
  count(chatId: number): void;
  violations(): number;
}

/** More than 30 a second over all, 1 a second in a chat, 20 a minute in a group: each breach counts once. */
export function createPace(): Pace {
  const all: number[] = [];
  const byChat = new Map<number, number[]>();
  let violations = 0;
  return {
    count(chatId) {
      const now = performance.now();
      const chat = byChat.get(chatId) ?? [];
      byChat.set(chatId, chat);
      all.push(now);
      chat.push(now);
      const within = (times: readonly number[], spanMs: number): number =>
        times.length - 1 - times.findLastIndex((time) => now - time >= spanMs);
      const isBroken =
        within(all, secondMs) > perSecond ||
        within(chat, secondMs) > 1 ||
        (chatId < 0 && within(chat, minuteMs) > perMinuteInGroup);
      if (isBroken) violations += 1;
    },
    violations: () => violations,
  };
}
