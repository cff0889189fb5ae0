import type { Severity } from "../developments/severity.ts";
import type { EventType } from "../facts/facts.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Chat, Look } from "./delivery.ts";

/** A part of every day, by the clock of a place. It may go past midnight. */
export interface QuietHours {
  /** "22:00". */
  readonly from: string;
  readonly to: string;
  /** IANA name, such as "Africa/Bamako". */
  readonly timeZone: string;
}

/** Something a chat does not want to hear of for a while. */
interface Mute {
  readonly kind: "development" | "outlet" | "word";
  /** A development's id, an outlet's name as sources are shown, or words as they stand in a text. */
  readonly value: string;
  /** An ISO 8601 instant; null for good. */
  readonly until: string | null;
}

/** Whose moderators see a chat's alerts before the chat does. */
export interface ReviewLink {
  /** Null where the moderators' chat is gone: what is new waits for another one. */
  readonly desk: Chat | null;
  /** An ISO 8601 instant: what was told before is known in the chat. */
  readonly since: string;
  /** What people call the chat whose alerts they are, and the one where they are looked at. */
  readonly title: string;
  readonly deskTitle: string;
}

/** How the moderators decide. */
export interface ReviewRules {
  /** How many have to agree. */
  readonly people: 1 | 2;
  /** After so many minutes nobody has to decide any more; null for never. */
  readonly waitMinutes: number | null;
  /** What then becomes of it: "confirmed" has it published if so many independent outlets report it. */
  readonly afterwards: "publish" | "drop" | "confirmed";
  readonly outlets: number;
}

/** A chat's standing order. */
export interface Subscription extends Look {
  readonly chat: Chat;
  readonly countries: readonly Country[];
  /** Sport and celebrity are off unless asked for. */
  readonly topics: readonly ("news" | "sport" | "celebrity")[];
  /** Kinds of event it does not want; news of no kind counts as "other". */
  readonly unwantedKinds: readonly EventType[];
  /** Only what happens in these places or regions (gazetteer ids), or has one of `words`; empty for everywhere. */
  readonly places: readonly string[];
  /** Only what has one of these words in its text, or happens in one of `places`; empty for all. */
  readonly words: readonly string[];
  readonly minSeverity: Severity;
  /** Discord's ids of the roles to be called, by the severity of what is posted. */
  readonly pings: Readonly<Partial<Record<Severity, string>>>;
  /** Of a message that may have arrived or not: whether it goes out again. */
  readonly ambiguous: "resend" | "skip";
  /** Whether readers find buttons for feedback under its alerts. */
  readonly feedbackButtons: boolean;
  /** When it wants to be left alone; null for never. */
  readonly quiet: QuietHours | null;
  /** At once, or what an hour or a day brought in one message. */
  readonly digest: "instant" | "hourly" | "daily";
  /** When it is told of a day without an alert: "08:00", by its own clocks; null for never. */
  readonly heartbeat: string | null;
  /** Whether critical alerts wait for neither. */
  readonly criticalOverrides: boolean;
  readonly mutes: readonly Mute[];
  /** Nothing is sent before `until`, an ISO 8601 instant, or before somebody resumes. */
  readonly paused: { readonly until: string | null } | null;
  /** By whose clocks dates are told and days begin: an IANA name. */
  readonly timeZone: string;
  /** The Discord role whose members may steer the chat like its moderators; null for none. */
  readonly moderatorRole: string | null;
  /** Null where alerts are posted without anybody looking at them first. */
  readonly review: ReviewLink | null;
  readonly reviewRules: ReviewRules;
  /** Set while the platform refuses us; nothing is sent, the subscription stays. */
  readonly suspended: string | null;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

type SubscriptionEdit = (before: Subscription | undefined) => Subscription | undefined;

/** The subscriptions, one per chat. Every method rejects when the store fails: a failed read is never "none". */
export interface Subscriptions {
  get(chat: Chat): Promise<Subscription | undefined>;
  put(subscription: Subscription): Promise<void>;
  /**
   * Applies `edit` to what is stored at that moment, while nothing else changes the chat's
   * subscription, and returns what then stands. Undefined or the same object from `edit`: nothing is
   * written.
   */
  change(chat: Chat, edit: SubscriptionEdit): Promise<Subscription | undefined>;
  remove(chat: Chat): Promise<boolean>;
  all(): Promise<readonly Subscription[]>;
  /** A group that became a supergroup keeps its settings. */
  move(from: Chat, to: Chat): Promise<void>;
}
