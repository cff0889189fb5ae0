import type { APIMessage } from "discord.js";
import type { Delivery } from "../../delivery/delivery.ts";

/** Where a message stands: its chat, or the thread that a post in a forum is. */
interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** The receipt of a message: its id, after that of its thread where it stands in one of its own. */
export function receiptOf(answer: unknown, chatId: string): string | null {
  const { id, channel_id: channelId } = (answer ?? {}) as Partial<APIMessage>;
  if (typeof id !== "string") return null;
  return channelId === undefined || channelId === chatId ? id : `${channelId}/${id}`;
}

/** Where the message stands that a delivery edits or replies to; null where there is none. */
export function placeOf({ chat, standing }: Delivery): MessagePlace | null {
  const [receipt] = standing?.messageIds ?? [];
  if (receipt === undefined) return null;
  const [first = "", second] = receipt.split("/");
  return second === undefined
    ? { channelId: chat.chatId, messageId: first }
    : { channelId: first, messageId: second };
}
