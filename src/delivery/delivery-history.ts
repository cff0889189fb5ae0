import type { Action, Chat } from "./delivery.ts";

/** What became, or is to become, of one alert revision in one chat. */
export interface DeliveryRecord {
  readonly action: Action;
  readonly revision: number;
  readonly state: "pending" | "sending" | "sent" | "dead" | "cancelled";
  readonly isInDigest: boolean;
  readonly enqueuedAt: Date;
  /** It goes no earlier than this. */
  readonly notBefore: Date;
  /** When it was sent or given up; null while it waits. */
  readonly settledAt: Date | null;
}

/** Looks deliveries up. Every method rejects when the store fails. */
export interface DeliveryHistory {
  /** Oldest first; nothing for a chat that was to be told nothing of it. */
  of(chat: Chat, developmentId: string): Promise<readonly DeliveryRecord[]>;
  /** The developments that a message of ours tells; several of a digest, none of any other message. */
  toldBy(chat: Chat, messageId: string): Promise<readonly string[]>;
}
