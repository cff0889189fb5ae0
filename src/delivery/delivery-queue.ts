import type { Alert } from "../alerts/alert.ts";
import type { Platform } from "./channel.ts";
import type { Chat, Delivery, Layout } from "./delivery.ts";

/** What to enqueue for one chat; the queue adds the alert and the id. */
export interface DeliveryOrder {
  readonly chat: Chat;
  readonly layout: Layout;
  readonly silent: boolean;
}

/** How many deliveries are in each state. `enqueued` is always the sum of the others. */
export interface QueueCounts {
  readonly enqueued: number;
  readonly pending: number;
  readonly sending: number;
  readonly sent: number;
  readonly dead: number;
  readonly cancelled: number;
  /** Found in `sending` at a start: they may have arrived before the crash. Counted, then sent again. */
  readonly ambiguous: number;
}

/** Durable work list of deliveries: the intent is stored before the send and settled after it. */
export interface DeliveryQueue {
  /** Adds what is not there yet, most severe first served; returns how many were added. Durable when it returns. */
  enqueue(alert: Alert, orders: readonly DeliveryOrder[]): Promise<number>;
  /** The next due delivery of a chat that has none in flight, marked `sending` durably; null when nothing is due. */
  claim(platforms: readonly Platform[]): Promise<Delivery | null>;
  /** One part was accepted: remembered before the next part goes out. */
  recordPart(id: string, messageId: string): Promise<void>;
  markSent(id: string): Promise<void>;
  /** Back to pending, not before `at`. `countsAsAttempt` is false when the platform only asked to wait. */
  retryAt(id: string, at: Date, countsAsAttempt: boolean): Promise<void>;
  markDead(id: string, reason: string): Promise<void>;
  /** Nothing for this chat, or for the whole platform, is claimed before `until`. */
  pause(scope: Chat | Platform, until: Date): Promise<void>;
  /** Cancels what is pending for a chat; returns how many. */
  cancelChat(chat: Chat): Promise<number>;
  /** Sends what is pending for one chat to another (a group that became a supergroup). */
  moveChat(from: Chat, to: Chat): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** When the next pending delivery falls due, or null when none is pending. */
  nextDueAt(): Promise<Date | null>;
}
