import type { Platform } from "../delivery/channel.ts";
import type { Chat } from "../delivery/delivery.ts";

/** One change of a chat's settings, for its moderators to look up. */
export interface AuditEntry {
  /** An ISO 8601 instant. */
  readonly at: string;
  /** The platform's id of whoever did it; null for somebody who acted in the name of the chat. */
  readonly by: string | null;
  /** One line as it was told then: "Severity: high and above". */
  readonly what: string;
}

/** What was changed in each chat, the last fifty times. Every method rejects when the store fails. */
export interface AuditTrail {
  add(chat: Chat, entry: AuditEntry): Promise<void>;
  /** Newest first. */
  read(chat: Chat): Promise<readonly AuditEntry[]>;
  /** A group that became a supergroup keeps its history. */
  move(from: Chat, to: Chat): Promise<void>;
  forgetChat(chat: Chat): Promise<void>;
  /** Takes somebody's id out of every entry; the changes stay. */
  forgetPerson(platform: Platform, id: string): Promise<void>;
}
