import { createHash } from "node:crypto";
import type { Alert } from "../alerts/alert.ts";
import type { Chat, Delivery } from "./delivery.ts";

/**
 * The same alert revision for the same chat always has the same id, so that enqueueing it twice is
 * harmless. The prefix keeps it from ever being all digits, which BullMQ refuses, like any colon.
 */
export function deliveryId(
  chat: Chat,
  alert: Pick<Alert, "developmentId" | "revision" | "edition">,
  action: Delivery["action"],
): string {
  const parts = [chat.platform, chat.chatId, chat.threadId, alert.developmentId, alert.revision];
  // Left out where there is none, so that ids are what they were before there were editions.
  const edition = alert.edition === 0 ? [] : [alert.edition];
  const hash = createHash("sha256").update(JSON.stringify([...parts, action, ...edition]));
  return `d-${hash.digest("base64url")}`;
}
