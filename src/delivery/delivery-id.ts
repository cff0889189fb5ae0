import { createHash } from "node:crypto";
import type { Alert } from "../alerts/alert.ts";
import type { Action, Chat } from "./delivery.ts";

/**
 * The same alert revision for the same chat always has the same id, so that enqueueing it twice is
 * harmless. The prefix keeps it from ever being all digits, which BullMQ refuses, like any colon.
 */
export function deliveryId(
  chat: Chat,
  alert: Pick<Alert, "developmentId" | "revision" | "edition">,
  action: Action,
  amends?: number,
): string {
  // Left out where there is none, so that ids are what they were before there were editions.
  const edition = alert.edition === 0 ? [] : [alert.edition];
  const amended = amends === undefined ? [] : [amends];
  const what = [alert.developmentId, alert.revision, action, ...edition, ...amended];
  return idOf([...addressOf(chat), ...what]);
}

/** A chat gets one digest at a time: `slot` is that time, in milliseconds since 1970. */
export function digestId(chat: Chat, slot: number): string {
  return idOf([...addressOf(chat), "digest", slot]);
}

const addressOf = ({ platform, chatId, threadId }: Chat) => [platform, chatId, threadId] as const;

function idOf(parts: readonly unknown[]): string {
  return `d-${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}`;
}
