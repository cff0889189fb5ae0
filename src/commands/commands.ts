import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Log } from "../log.ts";
import { bindArguments } from "./bind-arguments.ts";
import { cancel } from "./cancel.ts";
import type { CommandCall, CommandEntry, Proposal, Reply } from "./command.ts";
import { commandEntry } from "./command-entry.ts";
import type { Definition, Request } from "./definition.ts";
import { usageOf } from "./definition.ts";
import type { FeedbackDeps } from "./feedback.ts";
import { feedback } from "./feedback.ts";
import { createFloodGate } from "./flood.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { mute, unmute } from "./mute.ts";
import { pause, resume } from "./pause.ts";
import type { Memory } from "./privacy.ts";
import { privacy } from "./privacy.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";
import { inDigitsOfChat } from "./reply-digits.ts";
import { review } from "./review/review.ts";
import type { ReviewDeps } from "./review/review-deps.ts";
import { refusalFor } from "./rights.ts";
import { correct, retract } from "./set-right/correct.ts";
import type { SetRightDeps } from "./set-right/set-right.ts";
import { settingCommands } from "./settings/setting-commands.ts";
import { settings } from "./settings/settings.ts";
import { settingsTable } from "./settings/table.ts";
import type { FeedConditions } from "./sources.ts";
import { sources } from "./sources.ts";
import { firstLanguage } from "./standing-order.ts";
import type { StatusSource } from "./status.ts";
import { status } from "./status.ts";
import { subscribe } from "./subscribe.ts";
import { testAlert } from "./test-alert.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { welcome } from "./welcome.ts";
import type { CaseFiles } from "./why/case-file.ts";
import { timeline } from "./why/timeline.ts";
import { why } from "./why/why.ts";

/** Everything that people can ask the bot, on every platform alike. */
export interface Commands {
  /** For the platforms' menus. */
  readonly commands: readonly CommandEntry[];
  /**
   * Answers a call by name or alias. Null: nothing is said, because the command may be meant for
   * another bot of the group, or because the caller floods us. Never rejects.
   */
  handle(call: CommandCall): Promise<Reply | null>;
  /** How somebody might go on who types a command's argument; nothing for who may not use it. Never rejects. */
  complete(call: CommandCall, argument: string, typed: string): Promise<readonly Proposal[]>;
  /** What to say to whoever presses a button that is no good any more, or never was. */
  refuseButton(call: Pick<CommandCall, "chat" | "languageHint">): Promise<Reply>;
  readonly welcome: typeof welcome;
}

/** What the commands read and change. */
export interface CommandDeps extends SetRightDeps, FeedbackDeps, Omit<ReviewDeps, "queue"> {
  readonly subscriptions: Subscriptions;
  readonly queue: Pick<DeliveryQueue, "cancelChat" | "enqueue">;
  readonly status: StatusSource;
  readonly conditions: FeedConditions;
  readonly caseFiles: CaseFiles;
  /** What is kept of chats and people besides settings and their history. */
  readonly memories: readonly Memory[];
  readonly gazetteer: Pick<Gazetteer, "entries" | "get" | "find">;
  /** Whoever runs the bot: "telegram:123". */
  readonly operators: ReadonlySet<string>;
  readonly log: Log;
}

/** The command set over the given stores. */
export function createCommands(deps: CommandDeps): Commands {
  const table = settingsTable(deps.gazetteer);
  const others: readonly Definition[] = [
    subscribe(deps),
    unsubscribe(deps),
    settings(table, deps),
    ...settingCommands(table, deps),
    review(deps),
    pause(deps),
    resume(deps),
    mute(deps),
    unmute(deps),
    testAlert(deps),
    latest(deps),
    feedback(deps),
    timeline(deps),
    why(deps),
    sources(deps),
    status(deps),
    privacy(deps),
    correct(deps),
    retract(deps),
  ];
  const shown = [...others, help(others, deps)];
  const find = ({ name, by }: CommandCall): Definition | undefined =>
    // Typed in a group, "/cancel" is another bot's.
    [...shown, ...(by === "typing" ? [] : [cancel])].find(
      (one) => one.name === name || one.aliases.includes(name),
    );
  const paceOf = createFloodGate(deps.clock);

  return {
    commands: shown.map(commandEntry),
    async handle(call) {
      const definition = find(call);
      // Unknown in a group, it may be another bot's.
      if (!definition && call.chatKind !== "private") return null;
      const pace = paceOf(call);
      if (pace === "more") return null;
      const request = await requestFor(call, deps);
      if (pace === "first") return request.replies.aside("flood");
      return definition ? answer(definition, request, deps) : request.replies.reply("unknown");
    },
    async complete(call, argument, typed) {
      const definition = find(call);
      const propose = definition?.args.find(({ name }) => name === argument)?.propose;
      if (!(definition && propose)) return [];
      const request = await requestFor(call, deps);
      if (await refusalFor({ ...request, who: definition.who }, deps)) return [];
      return (await proposals(() => propose(typed, request), deps.log)).slice(0, 25);
    },
    async refuseButton({ chat, languageHint }) {
      const reading = readSubscription(chat, deps);
      return (await wordsFor(languageHint, reading, deps.log)).aside("button.stale");
    },
    welcome,
  };
}

type Unbound = Omit<Request, "values">;

async function answer(definition: Definition, request: Unbound, deps: CommandDeps): Promise<Reply> {
  return inDigitsOfChat(await findAnswer(definition, request, deps), request.subscription);
}

async function findAnswer(
  definition: Definition,
  request: Unbound,
  deps: CommandDeps,
): Promise<Reply> {
  const { call, replies } = request;
  const refusal = await refusalFor({ ...request, who: definition.who }, deps);
  if (refusal) return refusal;
  const values = bindArguments(call.args, definition.args);
  if (!values) return replies.aside("usage", { usage: usageOf(definition, replies) });
  const narrower = definition.needs?.(values) ?? definition.who;
  const refusedNow = await refusalFor({ ...request, who: narrower }, deps);
  if (refusedNow) return refusedNow;
  const question = definition.confirmation?.(values) ?? null;
  if (question && call.by !== "confirmation") return ask(question, request);
  try {
    return named(call, await definition.answer({ ...request, values }), replies);
  } catch (error) {
    const { platform } = call.chat;
    deps.log.error({ err: error, command: definition.name, platform }, "command failed");
    return replies.aside(definition.who === "everyone" ? "failed.read" : "failed.save");
  }
}

/** Puts what cannot be undone to a button; only that can go on. */
function ask(question: Parameters<Replies["text"]>[0], { call, replies }: Unbound): Reply {
  const line = [call.name, ...Object.values(call.args)].join(" ");
  return {
    ...replies.reply(question),
    controls: [
      {
        kind: "buttons",
        buttons: [
          { label: replies.text("button.confirm"), line, confirms: true },
          { label: replies.text("button.cancel"), line: "cancel" },
        ],
      },
    ],
  };
}

/** Says which chat an answer is about that is read in another one. */
function named({ remoteTitle }: CommandCall, reply: Reply, replies: Replies): Reply {
  if (remoteTitle === null) return reply;
  return { ...reply, text: `${replies.text("remote", { chat: remoteTitle })}\n${reply.text}` };
}

async function requestFor(call: CommandCall, deps: CommandDeps): Promise<Unbound> {
  const reading = readSubscription(call.chat, deps);
  const replies = await wordsFor(call.languageHint, reading, deps.log);
  return { call, replies, subscription: () => reading };
}

// An async function, so that a store that throws at once is still a rejection.
async function readSubscription(chat: CommandCall["chat"], { subscriptions }: CommandDeps) {
  return subscriptions.get(chat);
}

/** In the chat's language; where that cannot be read, in the caller's, because any answer beats none. */
async function wordsFor(
  hint: CommandCall["languageHint"],
  reading: ReturnType<Subscriptions["get"]>,
  log: Log,
): Promise<Replies> {
  try {
    const subscription = await reading;
    return repliesIn(subscription ? firstLanguage(subscription.layout) : hint);
  } catch (error) {
    log.error({ err: error }, "the language of a chat could not be read");
    return repliesIn(hint);
  }
}

async function proposals(
  work: () => Promise<readonly Proposal[]>,
  log: Log,
): Promise<readonly Proposal[]> {
  try {
    return await work();
  } catch (error) {
    log.warn({ err: error }, "proposals could not be made");
    return [];
  }
}
