import type { Subscription } from "../delivery/subscription.ts";
import type { Command, CommandCall, Reply } from "./command.ts";
import type { Replies } from "./replies.ts";

/** What a command is, apart from the rights and failures that are handled alike for all of them. */
export interface Definition extends Omit<Command, "name" | "run" | "description"> {
  readonly name: "subscribe" | "unsubscribe" | "language" | "latest" | "status" | "help";
  /** A command that takes nothing says so instead of guessing what was meant. */
  readonly takes: "nothing" | "anything";
  /** May reject: then nothing was saved, and the caller is told to try again. */
  answer(request: Request): Promise<Reply>;
}

/** A call that may be answered, and the words to answer in. */
interface Request {
  readonly call: CommandCall;
  readonly replies: Replies;
  /** Undefined where the chat has none. Rejects when the store fails. */
  subscription(): Promise<Subscription | undefined>;
}

/** What to type: "/language ar/en/both", in signs that stay together in a right-to-left line. */
export function usageOf({ name, choices }: Definition): string {
  return choices.length === 0 ? `/${name}` : `/${name} ${choices.join("/")}`;
}
