import type { Severity } from "../developments/severity.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Chat, Layout } from "./delivery.ts";

/** A part of every day, by the clock of a place. It may go past midnight. */
export interface QuietHours {
  /** "22:00". */
  readonly from: string;
  readonly to: string;
  /** IANA name, such as "Africa/Bamako". */
  readonly timeZone: string;
}

/** A chat's standing order. */
export interface Subscription {
  readonly chat: Chat;
  readonly layout: Layout;
  readonly countries: readonly Country[];
  /** Sport and celebrity are off unless asked for. */
  readonly topics: readonly ("news" | "sport" | "celebrity")[];
  readonly minSeverity: Severity;
  /** Of a message that may have arrived or not: whether it goes out again. */
  readonly ambiguous: "resend" | "skip";
  /** When it wants to be left alone; null for never. */
  readonly quiet: QuietHours | null;
  /** At once, or what an hour or a day brought in one message. */
  readonly digest: "instant" | "hourly" | "daily";
  /** Whether critical alerts wait for neither. */
  readonly criticalOverrides: boolean;
  /** Set while the platform refuses us; nothing is sent, the subscription stays. */
  readonly suspended: string | null;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The subscriptions, one per chat. Every method rejects when the store fails: a failed read is never "none". */
export interface Subscriptions {
  get(chat: Chat): Promise<Subscription | undefined>;
  put(subscription: Subscription): Promise<void>;
  remove(chat: Chat): Promise<boolean>;
  all(): Promise<readonly Subscription[]>;
  /** A group that became a supergroup keeps its settings. */
  move(from: Chat, to: Chat): Promise<void>;
}
