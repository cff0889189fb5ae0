import type { Clock } from "../clock.ts";
import type { Platform } from "./channel.ts";
import type { Chat } from "./delivery.ts";

/** Spaces messages out, so that no platform has to tell us to wait. */
export interface Pacing {
  /** Takes up to `most` of the slots that the platform has free now; none when the next begins in `waitMs`. */
  takeSlots(platform: Platform, most: number): { readonly slots: number; readonly waitMs: number };
  /** Notes that a message went to this chat just now. */
  note(chat: Chat): void;
  /** When the chat may get its next message. */
  freeAt(chat: Chat): Date;
}

interface Window {
  readonly messages: number;
  readonly ms: number;
}

interface Limits {
  /** Between two messages, whichever chats they go to. */
  readonly intervalMs: number;
  readonly windowsOf: (chat: Chat) => readonly Window[];
}

// Platforms count what arrives, we count what leaves: each limit is kept a little short of, and
// evenly, because a burst that meets a slow minute arrives as two bursts at once.
// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
const telegramChat: Window = { messages: 1, ms: 1_050 };
const telegramGroup: Window = { messages: 20, ms: 61_000 };
// Observed; the headers of each answer are what counts, and discord.js heeds them.
const discordChat: Window = { messages: 5, ms: 5_200 };

const limits: Record<Platform, Limits> = {
  telegram: {
    intervalMs: 1_000 / 28.9,
    // Groups and broadcast channels have negative ids.
    windowsOf: ({ chatId }) =>
      chatId.startsWith("-") ? [telegramChat, telegramGroup] : [telegramChat],
  },
  // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
  discord: { intervalMs: 1_000 / 48, windowsOf: () => [discordChat] },
  console: { intervalMs: 0, windowsOf: () => [] },
};

const longestWindowMs = Math.max(telegramGroup.ms, discordChat.ms);
const mostMessages = telegramGroup.messages;

// So late a timer or a claim may be for its slot to be made up for: 31 messages of 30 a second take
// 38 ms more than a second, so that one that leaves so much later than the last is no 31st yet.
const lateMs = 25;
const idleMs = 1_000;

/**
 * Keeps the last messages of the chats served in the last minute, and of no others. `speed` is how
 * many times the platforms' limits may be used, for a benchmark against a fake that allows it.
 */
export function createPacing(clock: Clock, speed = 1): Pacing {
  const nextSlots = new Map<Platform, number>();
  /** By chat, least recently served first: the moments of its last messages, oldest first. */
  const served = new Map<string, readonly number[]>();

  // What lies ahead was noted before the clock was set back, and would hold the chat up.
  const momentsOf = (chat: Chat, now: number): readonly number[] =>
    (served.get(keyOf(chat)) ?? []).filter((moment) => moment <= now);

  const forgetLongServed = (now: number): void => {
    for (const [key, moments] of served) {
      if ((moments.at(-1) ?? 0) > now - longestWindowMs) return;
      served.delete(key);
    }
  };

  return {
    takeSlots(platform, most) {
      const now = clock.now().getTime();
      const intervalMs = limits[platform].intervalMs / speed;
      if (intervalMs === 0) return { slots: most, waitMs: 0 };
      const next = nextSlot(nextSlots.get(platform) ?? now, now, intervalMs);
      const due = Math.floor((now - next) / intervalMs) + 1;
      const slots = Math.max(0, Math.min(most, due));
      nextSlots.set(platform, next + slots * intervalMs);
      return { slots, waitMs: Math.max(0, next - now) };
    },
    note(chat) {
      const now = clock.now().getTime();
      const key = keyOf(chat);
      const earlier = momentsOf(chat, now);
      served.delete(key);
      served.set(key, [...earlier, now].slice(-mostMessages));
      forgetLongServed(now);
    },
    freeAt(chat) {
      const now = clock.now().getTime();
      const moments = momentsOf(chat, now);
      const free = limits[chat.platform].windowsOf(chat).map(({ messages, ms }) => {
        const first = moments.at(-messages);
        return first === undefined ? 0 : first + ms / speed;
      });
      return new Date(Math.max(now, ...free));
    },
  };
}

function nextSlot(booked: number, now: number, intervalMs: number): number {
  // Booked before the clock was set back, or before an idle time.
  if (booked > now + intervalMs || booked < now - idleMs) return now;
  // What was granted last has left only now, after a long claim.
  return booked < now - lateMs ? now + intervalMs : booked;
}

const keyOf = (chat: Chat): string => `${chat.platform} ${chat.chatId}`;
