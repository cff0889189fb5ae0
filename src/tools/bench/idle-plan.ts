import { inventedChats } from "../chaos/work.ts";

/** Half of them on each platform. */
export const idleChats = {
  telegram: inventedChats("telegram", 50),
  discord: inventedChats("discord", 50),
};

export const idleFeeds = 40;

/** Of a feed, by its number. */
export function languageOf(feed: number): "ar" | "fr" {
  return feed % 2 === 0 ? "ar" : "fr";
}

/** What the world says of itself; it counts its requests when it gets any message. */
export type WorldNews =
  | {
      readonly kind: "open";
      /** Of the feeds: `/0`, `/1` and so on. */
      readonly port: number;
      readonly telegramToken: string;
      readonly telegramRoot: string;
      readonly discordToken: string;
      readonly discordRoot: string;
    }
  | { readonly kind: "connected" }
  | { readonly kind: "counted"; readonly feeds: number; readonly requests: number };
