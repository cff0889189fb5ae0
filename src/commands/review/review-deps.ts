import type { Chat } from "../../delivery/delivery.ts";
import type { DeliveryHistory } from "../../delivery/delivery-history.ts";
import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import type { ReviewDesk } from "../../delivery/review/review-desk.ts";
import type { AuditTrail } from "../audit.ts";
import type { SettingsDeps } from "../settings/change-settings.ts";

/** A chat that somebody named. */
export interface FoundChat {
  readonly chat: Chat;
  /** What people call it. */
  readonly title: string;
}

/** Knows the chats that the bot is in. */
export interface Chats {
  /**
   * By its address: "@name", "-1001234567890" or "-1001234567890/7" for a topic on Telegram, "<#200>" or
   * "200" on Discord. Null where there is none, or the bot is not in it. Rejects when nobody can tell just now.
   */
  find(platform: Chat["platform"], address: string): Promise<FoundChat | null>;
}

/** A chat that would like another one to see its alerts first, until somebody there agrees. */
export interface ReviewRequest {
  readonly of: FoundChat;
  readonly desk: FoundChat;
}

export interface ReviewDeps extends SettingsDeps {
  readonly desk: Omit<
    ReviewDesk,
    "queue" | "settleDue" | "viewOf" | "stateOf" | "developmentOf" | "forgetChat"
  >;
  /** What was decided, by the chats on both sides. */
  readonly decisions: Pick<AuditTrail, "read">;
  readonly chats: Chats;
  /** By the tag that the button carries. */
  readonly requests: {
    get(tag: string): Promise<ReviewRequest | undefined>;
    set(tag: string, request: ReviewRequest): Promise<void>;
  };
  readonly history: Pick<DeliveryHistory, "toldBy">;
  readonly queue: Pick<DeliveryQueue, "enqueue">;
}

/** The address by which `/review on` finds a chat from anywhere. */
export function addressOf({ platform, chatId, threadId }: Chat): string {
  return `${platform}:${chatId}${threadId === null ? "" : `/${threadId}`}`;
}
