import type { Chat } from "../delivery/delivery.ts";
import type { AlertLanguage } from "../text/language.ts";

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
  readonly changes: boolean;
  /** Choices of its only argument, where it has one. */
  readonly choices: readonly string[];
  run(call: CommandCall): Promise<Reply>;
}

/** Plain text to answer with, in the chat's language. Adapters escape it and add isolates. */
export interface Reply {
  readonly text: string;
  readonly language: AlertLanguage;
}
