import type { APIMessage } from "discord.js";
import { DiscordAPIError, REST, Routes } from "discord.js";
import type { Channel, SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import { alertEdit, alertMessage } from "./alert-message.ts";
import type { Verdict } from "./discord-errors.ts";
import { translateDiscordError } from "./discord-errors.ts";

/** How to reach Discord. */
export interface DiscordAccess {
  readonly token: string;
  /** Of another server that speaks Discord's API; "https://discord.com/api" where it is left out. */
  readonly apiRoot?: string | undefined;
  /** Discord allows a bot 50 in all, unless it has agreed to more. */
  readonly requestsPerSecond?: number | undefined;
  readonly log: Log;
}

// A slow answer is not a failure.
const timeoutMs = 30_000;

type Form = "embeds" | "plain";

/** Puts a message into its chat, or changes it there; what Discord answers. Rejects as discord.js does. */
type Write = (delivery: Delivery, form: Form) => Promise<unknown>;

type Posted =
  | { readonly ok: true; readonly messageId: string }
  | ({ readonly ok: false } & Verdict);

/**
 * Posts alerts to Discord channels, threads and private chats over REST alone: it needs no gateway
 * connection, and goes on while the bot's is down. Every wait that Discord asks for is handed back
 * as an outcome, so that one limited chat never holds up the others.
 */
export function createDiscordChannel(access: DiscordAccess): Channel {
  const { log } = access;
  const rest = createRest(access);
  // discord.js forgets a token that was refused once, and from then on complains of having none.
  let refusal: SendOutcome | null = null;

  const tryForm = async (delivery: Delivery, write: Write, form: Form): Promise<Posted> => {
    try {
      const messageId = idOf(await write(delivery, form));
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

  const writeOrMend = async (delivery: Delivery, write: Write): Promise<Posted> => {
    const first = await tryForm(delivery, write, "embeds");
    if (first.ok || first.remedy === "none") return first;
    if (first.remedy === "sendPlain") return tryForm(delivery, write, "plain");
    const isOpen = await unarchive(rest, delivery.chat.chatId);
    return isOpen ? tryForm(delivery, write, "embeds") : first;
  };

  const take = async (delivery: Delivery, write: Write): Promise<SendOutcome> => {
    if (refusal) return refusal;
    // An alert is one message here.
    if (delivery.receipts.length > 0) return { kind: "sent", messageIds: delivery.receipts };
    const posted = await writeOrMend(delivery, write);
    if (posted.ok) return { kind: "sent", messageIds: [posted.messageId] };
    if (posted.outcome.kind === "fatal") refusal = posted.outcome;
    return posted.outcome;
  };

  return {
    platform: "discord",
    send: (delivery) => take(delivery, posting(rest)),
    edit: (delivery) => take(delivery, editing(rest)),
  };
}

function createRest({ token, apiRoot, requestsPerSecond }: DiscordAccess): REST {
  return new REST({
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    ...(apiRoot === undefined ? {} : { api: apiRoot }),
    ...(requestsPerSecond === undefined ? {} : { globalRequestsPerSecond: requestsPerSecond }),
  }).setToken(token);
}

const posting =
  (rest: REST): Write =>
  (delivery, form) =>
    rest.post(Routes.channelMessages(delivery.chat.chatId), { body: alertMessage(delivery, form) });

const editing =
  (rest: REST): Write =>
  (delivery, form) => {
    const [messageId = ""] = delivery.standing?.messageIds ?? [];
    const route = Routes.channelMessage(delivery.chat.chatId, messageId);
    return rest.patch(route, { body: alertEdit(delivery, form) });
  };

/** The id of the message that an answer shows, or null where a success came without one. */
function idOf(answer: unknown): string | null {
  const message = answer as Partial<APIMessage> | undefined;
  return typeof message?.id === "string" ? message.id : null;
}

async function unarchive(rest: REST, threadId: string): Promise<boolean> {
  try {
    await rest.patch(Routes.channel(threadId), { body: { archived: false } });
    return true;
  } catch {
    return false;
  }
}
