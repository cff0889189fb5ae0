import type { Chat } from "../delivery/delivery.ts";
import type { ReplyLanguage } from "./replies.ts";

/** Who may use a command: anybody in the chat, its moderators, or whoever runs the bot. */
export type Who = "everyone" | "moderator" | "operator";

/** A command as an adapter hands it in: who asked what, where. A pressed button is a command too. */
export interface CommandCall {
  /** Without slash and bot name, lower case. */
  readonly name: string;
  /** The words after the name as they were typed, or values by argument where the platform knows them. */
  readonly args: readonly string[] | Readonly<Record<string, string>>;
  readonly by: "typing" | "press" | "confirmation";
  /** The chat it is about. */
  readonly chat: Chat;
  /** The platform's id of the message it was typed in answer to, where it was. */
  readonly answering?: string;
  readonly chatKind: "private" | "group" | "broadcast";
  /** The name of `chat` where it is steered from somebody's private chat; null where they are the same. */
  readonly remoteTitle: string | null;
  readonly caller: Caller;
  /** The roles the chat's server has; empty where the platform has none. */
  readonly roles: readonly Role[];
  /** What the platform says about the caller; used while the chat has no setting of its own. */
  readonly languageHint: ReplyLanguage | null;
}

/** Whoever typed or pressed. */
interface Caller {
  /** The platform's id; null for somebody who writes in the name of a chat. */
  readonly id: string | null;
  /** Ids of the roles held here. */
  readonly roles: readonly string[];
  /** As the platform sees it; asked only when needed. Rejects when it cannot tell just now. */
  isModerator(): Promise<boolean>;
}

/** A group of members of a Discord server. */
interface Role {
  readonly id: string;
  readonly name: string;
}

/**
 * Plain text to answer with, in the chat's language, at most 2,000 characters (Discord's limit).
 * A line is in one language; adapters escape it and add isolates.
 */
export interface Reply {
  readonly text: string;
  /** Of the first line. */
  readonly language: ReplyLanguage;
  readonly controls?: readonly Control[];
  /**
   * For the eyes of the caller alone, who pressed a button: the message with the button stays as it
   * is. Without it the answer to a press takes that message's place.
   */
  readonly isAside?: boolean;
}

/** What a reader can press: some buttons side by side (five at most), or a menu to choose one line of. */
export type Control =
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] }
  | {
      readonly kind: "menu";
      /** What stands in it while nothing is chosen, at most 100 characters. */
      readonly title: string;
      /** 25 at most. */
      readonly options: readonly Button[];
    };

/** Pressing it does what typing its line would do, with the rights of whoever presses. */
export interface Button {
  /** At most 40 characters. */
  readonly label: string;
  /** A command and its words, without a slash: "settings severity high". At most 30 bytes. */
  readonly line: string;
  /** Answers the question whether it is really meant; nobody can type that. */
  readonly confirms?: boolean;
}

/** A command as the platforms' menus show it. */
export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly who: Who;
  /** At most 45 characters a language, so that Discord can show two. */
  readonly description: Localised;
  readonly args: readonly ArgumentEntry[];
}

interface ArgumentEntry {
  readonly name: string;
  readonly required: boolean;
  readonly description: Localised;
  /** A role is chosen from the platform's own list, where it has roles. */
  readonly kind: "text" | "role";
  /** All there is to choose from; empty for free text. */
  readonly choices: readonly { readonly value: string; readonly label: Localised }[];
  /** Whether `Commands.complete` has proposals for it. */
  readonly completes: boolean;
}

/** A text in every language the bot speaks. */
export type Localised = Readonly<Record<ReplyLanguage, string>>;

/** One way to go on typing. */
export interface Proposal {
  readonly label: string;
  readonly value: string;
}

/** A right the bot may lack in a chat, by the name the platforms give it. */
export type MissingRight =
  | "viewChannel"
  | "sendMessages"
  | "sendMessagesInThreads"
  | "embedLinks"
  | "postMessages";
