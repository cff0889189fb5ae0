import type { Chat } from "../delivery/delivery.ts";
import type { AlertLanguage, Bilingual } from "../text/language.ts";

/** A command as an adapter hands it in: who asked what, where. */
export interface CommandCall {
  /** Without slash and bot name, lower case. */
  readonly name: string;
  /** Words after the name. */
  readonly args: readonly string[];
  readonly chat: Chat;
  readonly chatKind: "private" | "group" | "broadcast";
  /** Asked only when the command needs it. Rejects when the platform cannot tell just now. */
  isModerator(): Promise<boolean>;
  /** What the platform says about the caller; used while the chat has no setting of its own. */
  readonly languageHint: AlertLanguage | null;
}

/** One definition for all platforms. */
export interface Command {
  readonly name: string;
  readonly aliases: readonly string[];
  /** For the platforms' menus: at most 45 characters a language, so that Discord can show both. */
  readonly description: Bilingual;
  /** For moderators only. */
  readonly changes: boolean;
  /** Choices of its only argument, where it has one. */
  readonly choices: readonly string[];
  /** Checks the caller's rights, acts and answers. Never rejects. */
  run(call: CommandCall): Promise<Reply>;
}

/**
 * Plain text to answer with, in the chat's language, at most 2,000 characters (Discord's limit).
 * A line is in one language; adapters escape it and add isolates.
 */
export interface Reply {
  readonly text: string;
  /** Of the first line. */
  readonly language: AlertLanguage;
}

/** A right the bot may lack in a chat, by the name the platforms give it. */
export type MissingRight =
  | "viewChannel"
  | "sendMessages"
  | "sendMessagesInThreads"
  | "embedLinks"
  | "postMessages";
