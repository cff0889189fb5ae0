import type { Clock } from "../clock.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { Log } from "../log.ts";
import type { Command, CommandCall, Reply } from "./command.ts";
import type { Definition } from "./definition.ts";
import { usageOf } from "./definition.ts";
import { help } from "./help.ts";
import { firstLanguage, language } from "./language.ts";
import type { RecentAlerts } from "./latest.ts";
import { latest } from "./latest.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";
import type { StatusSource } from "./status.ts";
import { status } from "./status.ts";
import { subscribe } from "./subscribe.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { welcome } from "./welcome.ts";

/** Everything that people can ask the bot, on every platform alike. */
export interface Commands {
  /** For the platforms' menus. */
  readonly commands: readonly Command[];
  /**
   * Answers a call by name or alias. Null: nothing is said, because the command may be meant for
   * another bot of the group. Never rejects.
   */
  handle(call: CommandCall): Promise<Reply | null>;
  readonly welcome: typeof welcome;
}

/** What the commands read and change. */
export interface CommandDeps {
  readonly subscriptions: Subscriptions;
  readonly queue: Pick<DeliveryQueue, "cancelChat">;
  readonly recent: RecentAlerts;
  readonly status: StatusSource;
  readonly clock: Clock;
  readonly log: Log;
}

/** The command set over the given stores. */
export function createCommands(deps: CommandDeps): Commands {
  const others = [subscribe(deps), unsubscribe(deps), language(deps), latest(deps), status(deps)];
  const commands = [...others, help(others)].map((definition) => toCommand(definition, deps));
  return {
    commands,
    async handle(call) {
      const command = commands.find(
        ({ name, aliases }) => name === call.name || aliases.includes(call.name),
      );
      if (command) return command.run(call);
      if (call.chatKind !== "private") return null;
      return (await wordsFor(call, readSubscription(call, deps), deps.log)).reply("unknown");
    },
    welcome,
  };
}

function toCommand(definition: Definition, deps: CommandDeps): Command {
  const { name, aliases, changes, choices } = definition;
  const description = {
    ar: repliesIn.ar.text(`describe.${name}`),
    en: repliesIn.en.text(`describe.${name}`),
  };
  const run = (call: CommandCall): Promise<Reply> => answer(definition, call, deps);
  return { name, aliases, changes, choices, description, run };
}

async function answer(
  definition: Definition,
  call: CommandCall,
  deps: CommandDeps,
): Promise<Reply> {
  const reading = readSubscription(call, deps);
  const replies = await wordsFor(call, reading, deps.log);
  if (definition.changes) {
    const refusal = await refuse(call, replies, deps.log);
    if (refusal) return refusal;
  }
  if (definition.takes === "nothing" && call.args.length > 0) {
    return replies.reply("noArgument", { usage: usageOf(definition) });
  }
  try {
    return await definition.answer({ call, replies, subscription: () => reading });
  } catch (error) {
    const { platform } = call.chat;
    deps.log.error({ err: error, command: definition.name, platform }, "command failed");
    return replies.reply(definition.changes ? "failed.save" : "failed.read");
  }
}

// An async function, so that a store that throws at once is still a rejection.
async function readSubscription(call: CommandCall, { subscriptions }: CommandDeps) {
  return subscriptions.get(call.chat);
}

/** In the chat's language; where that cannot be read, in the caller's, because any answer beats none. */
async function wordsFor(
  call: CommandCall,
  reading: ReturnType<Subscriptions["get"]>,
  log: Log,
): Promise<Replies> {
  const hinted = repliesIn[call.languageHint ?? "en"];
  try {
    const subscription = await reading;
    return subscription ? repliesIn[firstLanguage(subscription.layout)] : hinted;
  } catch (error) {
    log.error({ err: error }, "the language of a chat could not be read");
    return hinted;
  }
}

async function refuse(call: CommandCall, replies: Replies, log: Log): Promise<Reply | null> {
  if (call.chatKind === "private") return null;
  const { platform } = call.chat;
  try {
    return (await call.isModerator()) ? null : replies.reply("refused", { platform });
  } catch (error) {
    log.warn({ err: error, platform }, "the rights of a caller could not be read");
    return replies.reply("rightsUnknown");
  }
}
