import type { Alert } from "../alerts/alert.ts";
import type { Platform } from "./channel.ts";
import type { Action, Chat, Delivery, Look, Sent } from "./delivery.ts";

/** What to enqueue for one chat; the queue adds the alert and the id. */
export interface DeliveryOrder extends Look {
  readonly chat: Chat;
  readonly action: Action;
  readonly silent: boolean;
  /** The Discord role to be called; left out for none. */
  readonly ping?: string;
  /** The revision whose reply an amendment edits; left out for everything else. */
  readonly amends?: number;
  /** The alert as this chat alone is to read it, of the same revision; left out where it reads what all do. */
  readonly own?: Alert;
  /** Not before this, and then together with what else was held back; null for at once. */
  readonly heldUntil: Date | null;
}

/** A chat that was told of a development, or is about to be, with the look of what it was told last. */
export interface Reader extends Look {
  readonly chat: Chat;
  /** The revisions it got a reply about, or is about to. */
  readonly replies: readonly number[];
}

/** A delivery that left for a chat. */
export interface SentMessage extends Sent {
  readonly chat: Chat;
}

/** How many deliveries are in each state. `enqueued` is always the sum of the other states. */
export interface QueueCounts {
  readonly enqueued: number;
  readonly pending: number;
  readonly sending: number;
  readonly sent: number;
  readonly dead: number;
  readonly cancelled: number;
  /**
   * Not a state: how often nobody knew whether a send had arrived, because the process died or the
   * answer was cut off. Each was, or will be, sent again.
   */
  readonly ambiguous: number;
}

/** Why a delivery is to be tried again. Only an unknown outcome counts as an attempt. */
type RetryCause = "asked-to-wait" | "moved" | "unknown-outcome";

/**
 * Durable work list of deliveries: the intent is stored before the send and settled after it.
 * Every method rejects when the store fails, and then has changed nothing.
 */
export interface DeliveryQueue {
  /**
   * Adds what is not there yet; returns how many were added. Durable when it returns. May be cut
   * off half-way: enqueueing the same again completes it.
   */
  enqueue(alert: Alert, orders: readonly DeliveryOrder[]): Promise<number>;
  /** Has `listener` called after every `enqueue` that added something, in this process at least. */
  onEnqueued(listener: () => void): void;
  /**
   * The next due delivery, marked `sending` durably; null when nothing is due. The most severe
   * first, then the oldest; never one for a chat that has another in flight, nor one before what
   * the chat was to get earlier of the same development.
   *
   * Where no post of the development stands in the chat, an update or a correction becomes one and
   * its reply is cancelled; so are a retraction, what a later edit has overtaken, and the amendment of
   * a reply that is out of reach. An amendment comes with the alert as that reply should have told it.
   *
   * Of several developments that were held back for a chat, or could not be sent for hours,
   * the first claim makes one digest; what it took in is cancelled.
   */
  claim(platform: Platform): Promise<Delivery | null>;
  /** One part was accepted: remembered before the next part goes out. */
  recordPart(id: string, messageId: string): Promise<void>;
  /** `messageIds` are those of all parts, in order; empty leaves what `recordPart` was told. */
  markSent(id: string, messageIds: readonly string[]): Promise<void>;
  /** Back to pending, not before `at`. */
  retryAt(id: string, at: Date, cause: RetryCause): Promise<void>;
  /** Back to pending, as a post: the message to edit is gone. */
  repost(id: string): Promise<void>;
  markDead(id: string, reason: string): Promise<void>;
  markCancelled(id: string, reason: string): Promise<void>;
  /** Nothing for this chat, or for the whole platform, is claimed before `until`. */
  pause(scope: Chat | Platform, until: Date): Promise<void>;
  /** Cancels what is pending for a chat; returns how many. */
  cancelChat(chat: Chat): Promise<number>;
  /**
   * Cancels what is pending of a development's revisions before `revision`, wherever; returns how
   * many. What is in flight arrives.
   */
  cancelRevisionsBefore(
    alert: Pick<Alert, "developmentId" | "revision">,
    reason: string,
  ): Promise<number>;
  /**
   * What is not sent yet for one chat, and whatever is enqueued for it later, goes to the other (a
   * group that became a supergroup). Ids stay as they were, so that nothing goes out twice.
   */
  moveChat(from: Chat, to: Chat): Promise<void>;
  /** The chats where a post of the development stands, or is on its way. */
  readersOf(developmentId: string): Promise<readonly Reader[]>;
  /**
   * What was on its way to a chat, or arrived there, since then: for limits that outlive a process. Left
   * out where every claim tells it of its chat.
   */
  sentSince?(since: Date): Promise<readonly SentMessage[]>;
  counts(): Promise<QueueCounts>;
  /** Since when the longest waiting of the due deliveries is due, pauses or not; null when none is. */
  overdueSince(): Promise<Date | null>;
  /** When something can be claimed next, pauses considered; null when nothing waits but behind what is in flight. */
  nextDueAt(platform: Platform): Promise<Date | null>;
}
