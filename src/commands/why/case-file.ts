import type { Alert } from "../../alerts/alert.ts";
import type { Article } from "../../articles/article.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { DeliveryRecord } from "../../delivery/delivery-history.ts";
import type { Decision, Development } from "../../developments/development.ts";

/** An article that a feed brought, whatever became of it. */
export interface Sighting
  extends Pick<Article, "id" | "feedId" | "outlet" | "language" | "url" | "title" | "publishedAt"> {
  readonly readAt: Date;
}

/** The articles that feeds brought, found again by what a reader has of them. */
export interface Sightings {
  note(articles: readonly Sighting[]): Promise<void>;
  /** By an address or a headline; undefined where no feed brought it of late. */
  find(words: string): Promise<Sighting | undefined>;
}

/** All that is known of one article, and of the development it belongs to, for one chat. */
export interface CaseFile {
  /** What was asked about, as words to show. */
  readonly title: string;
  /** Null where no feed brought it: then `decision` is what it would have been. */
  readonly sighting: (Omit<Sighting, "readAt"> & { readonly readAt: Date | null }) | null;
  readonly decision: Decision | null;
  readonly development: Development | null;
  /** What was told last of the development, to anybody; null where nothing was. */
  readonly alert: Alert | null;
  readonly toldAt: Date | null;
  /** It had happened before we began to watch the feed. */
  readonly wasOldNews: boolean;
  /** How far moderators are with it who see this chat's alerts first; null where there are none, or nothing for them. */
  readonly review: "waits" | "turnedDown" | null;
  /** In this chat. */
  readonly deliveries: readonly DeliveryRecord[];
}

/** A development with what each of its articles was decided to be, in order of time. */
export interface Course {
  readonly development: Development;
  readonly alert: Alert | null;
  readonly steps: readonly { readonly article: Article; readonly decision: Decision | undefined }[];
}

/**
 * Whoever can look everything up that led to an alert, or to none, as far as the chat that asks may know
 * it. Every method rejects when the store fails.
 */
export interface CaseFiles {
  /** The developments that an id, or its beginning, names; or that a message of ours in the chat tells. */
  named(idOrBeginning: string, chat: Chat): Promise<readonly string[]>;
  toldBy(chat: Chat, messageId: string): Promise<readonly string[]>;
  /** Null where it is no longer known. */
  ofDevelopment(id: string, chat: Chat): Promise<CaseFile | null>;
  /** Of an address or a headline. */
  ofWords(words: string, chat: Chat): Promise<CaseFile>;
  courseOf(developmentId: string, chat: Chat): Promise<Course | null>;
}
