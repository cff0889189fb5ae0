import type { Clock } from "../clock.ts";
import type { Platform } from "./channel.ts";
import type { Chat, Sent } from "./delivery.ts";
import type { SentMessage } from "./delivery-queue.ts";
import type { PlatformWindow } from "./platform-window.ts";
import { createPlatformWindow } from "./platform-window.ts";

/** Spaces messages out, so that no platform has to tell us to wait. */
export interface Pacing {
  /** Places of the platform that are to be filled now, each with a `depart`, or released. */
  reserve(platform: Platform, most: number): ReturnType<PlatformWindow["reserve"]>;
  release(platform: Platform, places: number): void;
  /** A message leaves for the chat, on a reserved place. Returns what to call once it is answered. */
  depart(chat: Chat): () => void;
  /** What went to a chat before this process began. */
  recall(sent: SentMessage): void;
  /** All that went to a chat of late, whichever process sent it: in place of what was noted here. */
  recallAll(chat: Chat, sent: readonly Sent[]): void;
  /** When the chat may get its next message. */
  freeAt(chat: Chat): Date;
}

interface Window {
  readonly messages: number;
  readonly ms: number;
}

interface Limits {
  /** Null where there is no limit. */
  readonly perSecond: number | null;
  readonly windowsOf: (chat: Chat) => readonly Window[];
}

// Messages of a chat count from their answers, so that these are kept only a little short of.
// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
const telegramChat: Window = { messages: 1, ms: 1_050 };
const telegramGroup: Window = { messages: 20, ms: 61_000 };
// Observed; the headers of each answer are what counts, and discord.js heeds them.
const discordChat: Window = { messages: 5, ms: 5_200 };

const limits: Record<Platform, Limits> = {
  telegram: {
    perSecond: 30,
    // Groups and broadcast channels have negative ids.
    windowsOf: ({ chatId }) =>
      chatId.startsWith("-") ? [telegramChat, telegramGroup] : [telegramChat],
  },
  // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit allows 50 requests; a
  // few are left to what is no message.
  discord: { perSecond: 48, windowsOf: () => [discordChat] },
  console: { perSecond: null, windowsOf: () => [] },
};

/** The longest time for which a message counts, in milliseconds. */
export const longestWindowMs = Math.max(telegramGroup.ms, discordChat.ms);
const mostMessages = telegramGroup.messages;

const unlimited: PlatformWindow = {
  reserve: (most) => ({ places: most, waitMs: 0 }),
  release: () => undefined,
  depart: () => () => undefined,
};

/**
 * Keeps the last messages of the chats served in the last minute, and of no others. `speed` is how
 * many times the platforms' limits may be used, for a benchmark against a fake that allows it.
 */
export function createPacing(clock: Clock, speed = 1): Pacing {
  const now = createSteadyTime(clock);
  const windowOf = ({ perSecond }: Limits): PlatformWindow =>
    perSecond === null ? unlimited : createPlatformWindow(perSecond * speed, now);
  const platforms: Record<Platform, PlatformWindow> = {
    telegram: windowOf(limits.telegram),
    discord: windowOf(limits.discord),
    console: windowOf(limits.console),
  };
  /** By chat, least recently served first: the moments of its last messages, oldest first. */
  const served = new Map<string, readonly number[]>();

  const forgetLongServed = (): void => {
    for (const [key, moments] of served) {
      if ((moments.at(-1) ?? 0) > now() - longestWindowMs) return;
      served.delete(key);
    }
  };
  const note = (chat: Chat, moment: number): void => {
    const key = keyOf(chat);
    const earlier = served.get(key) ?? [];
    served.delete(key);
    served.set(key, [...earlier, moment].slice(-mostMessages));
  };

  const recall = (chat: Chat, { at, messages }: Sent): void => {
    const moment = now() - Math.max(0, clock.now().getTime() - at.getTime());
    for (let count = 0; count < messages; count += 1) note(chat, moment);
  };

  return {
    reserve: (platform, most) => platforms[platform].reserve(most),
    release: (platform, places) => platforms[platform].release(places),
    depart(chat) {
      const arrive = platforms[chat.platform].depart();
      return () => {
        arrive();
        note(chat, now());
        forgetLongServed();
      };
    },
    recall: ({ chat, ...sent }) => recall(chat, sent),
    recallAll(chat, all) {
      served.delete(keyOf(chat));
      for (const sent of all) recall(chat, sent);
    },
    freeAt(chat) {
      const moments = served.get(keyOf(chat)) ?? [];
      const waits = limits[chat.platform].windowsOf(chat).map(({ messages, ms }) => {
        const first = moments.at(-messages);
        return first === undefined ? 0 : first + ms / speed - now();
      });
      return new Date(clock.now().getTime() + Math.max(0, ...waits));
    },
  };
}

/** Milliseconds that never go back, whatever becomes of the clock. */
function createSteadyTime(clock: Clock): () => number {
  let aheadMs = 0;
  let latest = Number.NEGATIVE_INFINITY;
  return () => {
    const time = clock.now().getTime();
    aheadMs = Math.max(aheadMs, latest - time);
    latest = time + aheadMs;
    return latest;
  };
}

const keyOf = (chat: Chat): string => `${chat.platform} ${chat.chatId}`;
