import type { Alert } from "../alerts/alert.ts";
import type { Layout } from "../alerts/layout.ts";
import type { Platform } from "./channel.ts";

/** A Telegram private chat, group, topic or broadcast channel; a Discord channel, thread or direct message. */
export interface Chat {
  readonly platform: Platform;
  readonly chatId: string;
  /** Telegram forum topic; null elsewhere (a Discord thread is a chat of its own). */
  readonly threadId: string | null;
}

export type { Layout } from "../alerts/layout.ts";

/** One alert revision for one chat. */
export interface Delivery {
  /** Made by `deliveryId`: enqueueing twice is harmless. */
  readonly id: string;
  readonly chat: Chat;
  readonly alert: Alert;
  readonly action: "post";
  /** Fixed when first enqueued, so that a later change of settings never makes a second message. */
  readonly layout: Layout;
  readonly silent: boolean;
  readonly attempts: number;
  /** Message ids of the parts that were accepted; a retry starts after them. */
  readonly receipts: readonly string[];
}
