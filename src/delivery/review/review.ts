import type { Alert } from "../../alerts/alert.ts";
import type { Bilingual } from "../../text/language.ts";
import type { Chat, Look } from "../delivery.ts";

/** What moderators can say to an alert. */
export type Verdict = "approved" | "rejected";

/**
 * How a review ended: by a verdict; by its time-out, "published" or "dropped"; "released" when the
 * review was switched off; "withdrawn" when the alert was taken back, "cancelled" when the chat left.
 */
export type Ending = Verdict | (typeof endings)[number];

export const endings = ["published", "dropped", "released", "withdrawn", "cancelled"] as const;

/** What moderators would have it say instead. */
export interface OwnText {
  readonly headline: Bilingual;
  readonly body: Bilingual;
}

/** What is held back for a chat. When it goes, the hours and the digest of that time hold. */
export interface HeldOrder extends Look {
  readonly action: "post" | "edit" | "reply";
  readonly silent: boolean;
  readonly ping?: string;
}

/** An alert that waits for a decision, or whose decision is being carried out. */
export interface Review {
  /** Names it on buttons, wherever its chat moves. */
  readonly tag: string;
  readonly chat: Chat;
  /** What people call the chat. */
  readonly title: string;
  /** Where it is shown; null while the chat has no such place. */
  readonly desk: Chat | null;
  /** As it was composed. */
  readonly alert: Alert;
  readonly text: OwnText | null;
  readonly orders: readonly HeldOrder[];
  /** Grows with what is to be decided on, so that nobody decides on what they did not see. */
  readonly version: number;
  /** How often its card was made or changed. */
  readonly cards: number;
  /** ISO 8601 instants. */
  readonly openedAt: string;
  /** When its time is up; null for never. */
  readonly dueAt: string | null;
  readonly isOnHold: boolean;
  readonly votes: readonly Vote[];
  readonly ending: Ending | null;
  /** The platform's id of whoever had the last word; null for nobody, or nobody by name. */
  readonly endedBy: string | null;
}

/** What one moderator said; `voter` does not tell who that is. */
interface Vote {
  readonly voter: string;
  readonly verdict: Verdict;
}

/** What a chat under review has been told of a development, and how it was decided last. */
export interface Outcome {
  readonly chat: Chat;
  readonly developmentId: string;
  readonly tag: string;
  /** Of the alert that was decided on last. */
  readonly revision: number;
  /** Null where it was told before the review began, and nothing was decided since. */
  readonly ending: Ending | null;
  /** As it reads in the chat; null where it was never told there. */
  readonly told: Alert | null;
}

/** Values by key. Every method rejects when the store fails: a failed read is never "none". */
export interface Kept<T> {
  get(key: string): Promise<T | undefined>;
  set(key: string, value: T): Promise<void>;
  delete(key: string): Promise<boolean>;
  entries(): AsyncIterable<readonly [key: string, value: T]>;
}

/** Where reviews are kept, by chat and development. */
export interface ReviewFiles {
  readonly open: Kept<Review>;
  readonly outcomes: Kept<Outcome>;
}

/** One development in one chat. */
export function reviewKey({ platform, chatId, threadId }: Chat, developmentId: string): string {
  return JSON.stringify([platform, chatId, threadId, developmentId]);
}

export function isSameChat(one: Chat | null, other: Chat): boolean {
  return (
    one !== null &&
    one.platform === other.platform &&
    one.chatId === other.chatId &&
    one.threadId === other.threadId
  );
}

/** The alert as its chat would read it. */
export function asShown({ alert, text }: Pick<Review, "alert" | "text">): Alert {
  return text ? { ...alert, ...text, writtenBy: "moderators" } : alert;
}

/** Whether it would be the first that its chat hears of the development. */
export function isFirst({ orders }: Pick<Review, "orders">): boolean {
  return orders.some(({ action }) => action === "post");
}

/** Whether the alert goes to its chat after all. */
export function isTold(ending: Ending): boolean {
  return ending === "approved" || ending === "published" || ending === "released";
}

/** Rejected before anything was told of it: then no update brings it back. */
export function isClosed(outcome: Outcome | undefined): boolean {
  return outcome?.ending === "rejected" && outcome.told === null;
}
