import type { Alert } from "../alerts/alert.ts";
import type { Look } from "../alerts/layout.ts";
import type { AlertForm } from "../alerts/sections.ts";
import type { Platform } from "./channel.ts";

/** A Telegram private chat, group, topic or broadcast channel; a Discord channel, thread or direct message. */
export interface Chat {
  readonly platform: Platform;
  readonly chatId: string;
  /** Telegram forum topic; null elsewhere (a Discord thread is a chat of its own). */
  readonly threadId: string | null;
}

export type { Layout, Look } from "../alerts/layout.ts";

/**
 * What a delivery does: posts anew, edits the post that stands in the chat, or replies to it. A
 * correction and a retraction are edits that also reach chats which no longer want to be told, and an
 * amendment brings one of them to an earlier reply. A digest posts what several deliveries would have
 * said.
 */
export type Action =
  | "post"
  | "edit"
  | "reply"
  | "correction"
  | "retraction"
  | "amendment"
  | "digest";

/**
 * The post of a development in a chat, as far as it can be referred to. It keeps the look it was
 * posted with: an edit does not change the language of what people have read.
 */
export interface StandingPost extends Look {
  /** In the order of its parts; empty where the platform no longer knows it under any id of ours. */
  readonly messageIds: readonly string[];
}

/**
 * One alert revision for one chat. Its look is fixed when first enqueued, so that a later change of
 * settings never makes a second message.
 */
export interface Delivery extends Look {
  /** Made by `deliveryId`: enqueueing twice is harmless. */
  readonly id: string;
  readonly chat: Chat;
  readonly alert: Alert;
  readonly action: Action;
  readonly silent: boolean;
  /** The Discord role that is called; left out for none. */
  readonly ping?: string;
  /** The revision whose reply an amendment edits; left out for everything else. */
  readonly amends?: number;
  readonly attempts: number;
  /** Message ids of the parts that were accepted, or edited; a retry starts after them. */
  readonly receipts: readonly string[];
  /** What an edit edits and a reply replies to; the reply itself for an amendment, null for a post. */
  readonly standing: StandingPost | null;
  /** What a digest tells, the most severe first, `alert` foremost; empty for everything else. */
  readonly digest: readonly Alert[];
  /** What left for the chat in the last minutes, from other processes too; left out where there are none. */
  readonly sentBefore?: readonly Sent[];
}

/** So many messages left for a chat, at `at` or a little before. */
export interface Sent {
  readonly at: Date;
  readonly messages: number;
}

/** How much of its alert the message of a delivery says. */
export function formOf({ action }: Pick<Delivery, "action">): AlertForm {
  return action === "reply" || action === "amendment" ? "reply" : "whole";
}
