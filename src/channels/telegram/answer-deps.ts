import type { Telegram } from "telegraf";
import type { Clock } from "../../clock.ts";
import type { CommandCall, Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { IsModerator } from "./moderators.ts";

/** What people who type and press are answered with. */
export interface Answers {
  /** Answers a command; null for silence. Never rejects. */
  handle(call: CommandCall): Promise<Reply | null>;
  /** What to say about a button that is no good. Never rejects. */
  refuseButton(call: Pick<CommandCall, "chat" | "languageHint">): Promise<Reply>;
}

export interface AnswerDeps {
  readonly events: Answers;
  readonly telegram: Telegram;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly isModerator: IsModerator;
}
