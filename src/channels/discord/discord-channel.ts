import type { REST } from "discord.js";
import type { Clock } from "../../clock.ts";
import type { Channel, SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import { alertEdit, alertMessage } from "./alert-message.ts";
import type { Row } from "./components.ts";
import { createCrossposts } from "./crossposts.ts";
import type { Verdict } from "./discord-errors.ts";
import { loggable, translateDiscordError } from "./discord-errors.ts";
import { DiscordAPIError, REST as Rest, Routes } from "./discord-rest.ts";
import { postInForum, renameThread, takesThreadsOnly } from "./forum-posts.ts";
import { placeOf, receiptOf } from "./message-place.ts";

/** How to reach Discord. */
export interface DiscordAccess {
  readonly token: string;
  /** Of another server that speaks Discord's API; "https://discord.com/api" where it is left out. */
  readonly apiRoot?: string | undefined;
  /** Discord allows a bot 50 in all, unless it has agreed to more. */
  readonly requestsPerSecond?: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** What can be pressed under a delivery; nothing where it is left out. Never rejects. */
  readonly componentsUnder?: (delivery: Delivery) => Promise<Row[]>;
}

// A slow answer is not a failure.
const timeoutMs = 30_000;
// The client keeps a line for each channel it ever wrote to, for an hour if it is left to itself.
const sweepMs = 5 * 60_000;

type Form = "embeds" | "plain";

/** Puts a message into its chat, or changes it there; what Discord answers. Rejects as discord.js does. */
type Write = (delivery: Delivery, form: Form) => Promise<unknown>;

type Posted =
  | { readonly ok: true; readonly messageId: string }
  | ({ readonly ok: false } & Verdict);

/**
 * Posts alerts to Discord channels, threads, forums and private chats over REST alone: it needs no gateway
 * connection, and goes on while the bot's is down. Every wait that Discord asks for is handed back
 * as an outcome, so that one limited chat never holds up the others.
 */
export function createDiscordChannel(access: DiscordAccess): Channel {
  const { log } = access;
  const rest = createRest(access);
  const under = async (delivery: Delivery): Promise<Buttons> => {
    // What is pressed in a thread of its own would be pressed in another chat.
    const rows = isInOwnThread(delivery) ? [] : ((await access.componentsUnder?.(delivery)) ?? []);
    return rows.length > 0 ? { components: rows } : {};
  };
  const crossposts = createCrossposts({ ...access, rest });
  const forums = new Set<string>();
  // discord.js forgets a token that was refused once, and from then on complains of having none.
  let refusal: SendOutcome | null = null;

  const tryForm = async (delivery: Delivery, write: Write, form: Form): Promise<Posted> => {
    try {
      const messageId = receiptOf(await write(delivery, form), delivery.chat.chatId);
      if (messageId !== null) return { ok: true, messageId };
      const outcome = { kind: "unknown", reason: "Discord answered without a message" } as const;
      return { ok: false, outcome, remedy: "none" };
    } catch (error) {
      const verdict = translateDiscordError(error, delivery.attempts);
      const answer = error instanceof DiscordAPIError ? error.rawError : undefined;
      log.warn({ deliveryId: delivery.id, ...verdict, answer }, "discord did not take an alert");
      return { ok: false, ...verdict };
    }
  };

  const openThread = async (delivery: Delivery, write: Write, first: Posted): Promise<Posted> => {
    const isForum = await learnForum(rest, delivery.chat.chatId, forums);
    if (isForum === null) return { ok: false, outcome: kindUnknown, remedy: "none" };
    return isForum ? tryForm(delivery, write, "embeds") : first;
  };

  const writeOrMend = async (delivery: Delivery, write: Write): Promise<Posted> => {
    const first = await tryForm(delivery, write, "embeds");
    if (first.ok || first.remedy === "none") return first;
    if (first.remedy === "sendPlain") return tryForm(delivery, write, "plain");
    if (first.remedy === "openThread") return openThread(delivery, write, first);
    const isOpen = await unarchive(rest, channelOf(delivery));
    return isOpen ? tryForm(delivery, write, "embeds") : first;
  };

  const take = async (delivery: Delivery, write: Write): Promise<SendOutcome> => {
    if (refusal) return refusal;
    // An alert is one message here.
    if (delivery.receipts.length > 0) return { kind: "sent", messageIds: delivery.receipts };
    const posted = await writeOrMend(delivery, write);
    if (posted.ok) return { kind: "sent", messageIds: [posted.messageId] };
    if (posted.outcome.kind === "fatal") refusal = posted.outcome;
    return isInOwnThread(delivery) ? sparingTheForum(posted.outcome) : posted.outcome;
  };

  return {
    platform: "discord",
    async send(delivery) {
      const outcome = await take(delivery, posting(rest, forums, under));
      const { chatId } = delivery.chat;
      const [messageId = ""] = outcome.kind === "sent" ? outcome.messageIds : [];
      // What has a thread of its own is in a forum.
      if (messageId !== "" && !messageId.includes("/")) crossposts.offer(chatId, messageId);
      return outcome;
    },
    async edit(delivery) {
      const outcome = await take(delivery, editing(rest, under));
      if (outcome.kind === "sent") await bringNameUpToDate(rest, delivery, log);
      return outcome;
    },
    settled: () => crossposts.settled(),
  };
}

function channelOf(delivery: Delivery): string {
  return placeOf(delivery)?.channelId ?? delivery.chat.chatId;
}

function isInOwnThread(delivery: Delivery): boolean {
  return channelOf(delivery) !== delivery.chat.chatId;
}

/** Somebody deleted or locked one thread; the forum takes others. */
function sparingTheForum(outcome: SendOutcome): SendOutcome {
  return outcome.kind === "gone" ? { kind: "lost", reason: outcome.reason } : outcome;
}

function createRest({ token, apiRoot, requestsPerSecond }: DiscordAccess): REST {
  return new Rest({
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    handlerSweepInterval: sweepMs,
    ...(apiRoot === undefined ? {} : { api: apiRoot }),
    ...(requestsPerSecond === undefined ? {} : { globalRequestsPerSecond: requestsPerSecond }),
  }).setToken(token);
}

interface Buttons {
  readonly components?: Row[];
}

type Under = (delivery: Delivery) => Promise<Buttons>;

const posting =
  (rest: REST, forums: ReadonlySet<string>, under: Under): Write =>
  async (delivery, form) => {
    const channelId = channelOf(delivery);
    if (forums.has(channelId)) return postInForum(rest, delivery, form);
    const body = { ...alertMessage(delivery, form), ...(await under(delivery)) };
    return rest.post(Routes.channelMessages(channelId), { body });
  };

const editing =
  (rest: REST, under: Under): Write =>
  async (delivery, form) => {
    const { channelId, messageId } = placeOf(delivery) ?? { channelId: "", messageId: "" };
    const route = Routes.channelMessage(channelId, messageId);
    const body = { ...alertEdit(delivery, form), ...(await under(delivery)) };
    return rest.patch(route, { body });
  };

/** A wrong headline must not live on as the name of a thread; other changes the post itself tells. */
async function bringNameUpToDate(rest: REST, delivery: Delivery, log: Log): Promise<void> {
  const { action } = delivery;
  if (!isInOwnThread(delivery) || (action !== "correction" && action !== "retraction")) return;
  try {
    await renameThread(rest, channelOf(delivery), delivery);
  } catch (error) {
    log.warn({ ...loggable(error), deliveryId: delivery.id }, "discord: a thread kept its name");
  }
}

const kindUnknown: SendOutcome = {
  kind: "unknown",
  reason: "Discord did not tell the channel's kind",
};

/** Whether the channel turned out to be a forum; null when Discord does not say. */
async function learnForum(
  rest: REST,
  channelId: string,
  forums: Set<string>,
): Promise<boolean | null> {
  try {
    if (!(await takesThreadsOnly(rest, channelId))) return false;
    forums.add(channelId);
    return true;
  } catch {
    return null;
  }
}

async function unarchive(rest: REST, threadId: string): Promise<boolean> {
  try {
    await rest.patch(Routes.channel(threadId), { body: { archived: false } });
    return true;
  } catch {
    return false;
  }
}
