import type { Subscription } from "../delivery/subscription.ts";
import type { CommandCall, Proposal, Reply, Who } from "./command.ts";
import type { Replies, ReplyKey } from "./replies.ts";

type NameIn<Prefix extends string> = ReplyKey extends infer Key
  ? Key extends `${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

/** What a command is, apart from the rights and failures that are handled alike for all of them. */
export interface Definition {
  /** Has a "describe.…" in the reply files. */
  readonly name: NameIn<"describe">;
  readonly aliases: readonly string[];
  readonly who: Who;
  readonly args: readonly Argument[];
  /** Who may with these values, where that is fewer than `who`. */
  needs?(values: Values): Who;
  /** What to ask before it is done, where it cannot be undone; null where these values need no asking. */
  confirmation?(values: Values): ReplyKey | null;
  /** May reject: then nothing was saved, and the caller is told to try again. */
  answer(request: Request): Promise<Reply>;
}

/** One argument of a command. Those that are not required come last; one text or role takes all other words. */
export interface Argument {
  /** Has an "argument.…" in the reply files. */
  readonly name: NameIn<"argument">;
  readonly kind: "choice" | "word" | "text" | "duration" | "role";
  readonly required: boolean;
  /** Of a choice: what it may be, 25 at most. */
  readonly choices?: readonly Choice[];
  /** Of a text: how somebody might go on who has typed this much. */
  propose?(typed: string, request: Omit<Request, "values">): Promise<readonly Proposal[]>;
}

export interface Choice {
  readonly value: string;
  readonly label: ReplyKey;
}

/** What was given for the arguments, by name: a choice as listed, a text in one piece, a duration in minutes, a role by id or name. */
export type Values = Readonly<Record<string, string | undefined>>;

/** A call that may be answered, and the words to answer in. */
export interface Request {
  readonly call: CommandCall;
  readonly replies: Replies;
  readonly values: Values;
  /** Undefined where the chat has none. Rejects when the store fails. */
  subscription(): Promise<Subscription | undefined>;
}

/** What to type: "/language ar/en/both", in signs that stay together in a right-to-left line. */
export function usageOf(
  { name, args }: Pick<Definition, "name" | "args">,
  replies: Replies,
): string {
  const words = args.map((arg) => {
    const choices = (arg.choices ?? []).map(({ value }) => value).join("/");
    return choices === "" ? `[${replies.text(`argument.${arg.name}`)}]` : choices;
  });
  return [`/${name}`, ...words].join(" ");
}
