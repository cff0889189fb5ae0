import type { FakeChat, Refusal } from "./chats.ts";
import { botId, botStatus, chatObject, memberObject, refusalToWrite } from "./chats.ts";
import { readRichText, readText } from "./message-text.ts";

export type Payload = Readonly<Record<string, unknown>>;

/** A message the fake took in. */
export interface AcceptedMessage {
  readonly messageId: number;
  readonly chatId: number;
  readonly threadId: number | null;
  /** As a reader sees it: after markup, cleaned and trimmed. */
  readonly text: string;
  /** Addresses behind linked words. */
  readonly links: readonly string[];
  /** As it was sent. */
  readonly payload: Payload;
}

/** What a method does: its result, or a refusal. */
export type MethodResult = { readonly result: unknown } | { readonly refusal: Refusal };

export interface World {
  readonly chats: Map<number, FakeChat>;
  readonly messages: AcceptedMessage[];
  /** Edits taken in, newest text last. */
  readonly edits: AcceptedMessage[];
  /** Ids of messages that somebody deleted. */
  readonly deleted: Set<number>;
  /** Where updates are brought; null while they have to be fetched. */
  webhook: { readonly url: string; readonly secret: string } | null;
  /** Counts what is written, for the pace. */
  onWrite(chatId: number): void;
}

type Method = (world: World, payload: Payload) => MethodResult;

const bad = (description: string, code = 400): MethodResult => ({
  refusal: { code, description: `Bad Request: ${description}` },
});
const me = { id: botId, is_bot: true, first_name: "Sahel Alerts", username: "sahel_test_bot" };

/** The methods of the Bot API that the fake speaks, but for getUpdates. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: () => ({ result: me }),
  setWebhook,
  deleteWebhook(world) {
    world.webhook = null;
    return { result: true };
  },
  setMyCommands,
  answerCallbackQuery: (_, payload) =>
    String(payload["text"] ?? "").length > 200 ? bad("MESSAGE_TOO_LONG") : { result: true },
  sendMessage: (world, payload) =>
    write(world, payload, readText(payload["text"], payload["parse_mode"])),
  sendRichMessage: (world, payload) => write(world, payload, readRichText(payload["rich_message"])),
  editMessageText,
  getChat: (world, payload) =>
    withChat(world, payload, (chat) => ({ result: chatObject(chat, true) })),
  getChatMember: (world, payload) =>
    withChat(world, payload, (chat) => {
      const userId = Number(payload["user_id"]);
      const status = userId === botId ? botStatus(chat) : (chat.members?.[userId] ?? "member");
      return { result: memberObject(userId, status) };
    }),
  getChatAdministrators: (world, payload) =>
    withChat(world, payload, (chat) => {
      const admins = Object.entries(chat.members ?? {}).filter(([, status]) =>
        ["administrator", "creator"].includes(status),
      );
      return { result: admins.map(([id, status]) => memberObject(Number(id), status)) };
    }),
  leaveChat: (world, payload) =>
    withChat(world, payload, (chat) => {
      world.chats.set(chat.id, { ...chat, bot: "left" });
      return { result: true };
    }),
};

function withChat(
  world: World,
  payload: Payload,
  work: (chat: FakeChat) => MethodResult,
): MethodResult {
  const chat = world.chats.get(Number(payload["chat_id"]));
  if (!chat) return bad("chat not found");
  if (["left", "kicked"].includes(botStatus(chat))) {
    return { refusal: refusalToWrite(chat) ?? { code: 403, description: "Forbidden" } };
  }
  return work(chat);
}

/** As https://core.telegram.org/bots/api#setwebhook has it. */
function setWebhook(world: World, payload: Payload): MethodResult {
  const url = URL.parse(String(payload["url"]));
  if (url?.protocol !== "https:") {
    return bad("bad webhook: An HTTPS URL must be provided for webhook");
  }
  if (!["", "80", "88", "8443"].includes(url.port)) {
    return bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
  const secret = String(payload["secret_token"] ?? "");
  if (!/^[\w-]{0,256}$/.test(secret)) return bad("secret token contains unallowed characters");
  world.webhook = { url: url.href, secret };
  return { result: true };
}

function setMyCommands(_world: World, payload: Payload): MethodResult {
  const commands = payload["commands"];
  if (!Array.isArray(commands) || commands.length > 100) return bad("can't parse commands list");
  for (const { command, description } of commands as Record<string, unknown>[]) {
    if (!/^[a-z\d_]{1,32}$/.test(String(command))) return bad("BOT_COMMAND_INVALID");
    const length = String(description).length;
    if (length < 1 || length > 256) return bad("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  return { result: true };
}

type Read = ReturnType<typeof readText>;

function write(world: World, payload: Payload, read: Read): MethodResult {
  const chat = world.chats.get(Number(payload["chat_id"]));
  const threadId = payload["message_thread_id"];
  const refusal = refusalToWrite(chat, threadId === undefined ? undefined : Number(threadId));
  if (refusal || !chat) return { refusal: refusal ?? { code: 400, description: "Bad Request" } };
  if ("refusal" in read) return { refusal: { code: 400, description: read.refusal } };
  const refused = refusedMarkup(payload) ?? refusedReply(world, payload);
  if (refused) return bad(refused);
  const message: AcceptedMessage = {
    messageId: world.messages.length + 1,
    chatId: chat.id,
    threadId: threadId === undefined ? null : Number(threadId),
    text: read.text,
    links: read.links,
    payload,
  };
  world.messages.push(message);
  world.onWrite(chat.id);
  return { result: messageObject(message, chat) };
}

function editMessageText(world: World, payload: Payload): MethodResult {
  const messageId = Number(payload["message_id"]);
  const chat = world.chats.get(Number(payload["chat_id"]));
  const versions = [...world.messages, ...world.edits];
  const current = versions.findLast(
    (one) => one.messageId === messageId && one.chatId === chat?.id,
  );
  if (!chat || !current || world.deleted.has(messageId)) return bad("message to edit not found");
  const read = payload["rich_message"]
    ? readRichText(payload["rich_message"])
    : readText(payload["text"], payload["parse_mode"]);
  if ("refusal" in read) return { refusal: { code: 400, description: read.refusal } };
  const refused = refusedMarkup(payload);
  if (refused) return bad(refused);
  const markup = (one: Payload): string => JSON.stringify(one["reply_markup"] ?? null);
  const isSame =
    read.text === current.text &&
    read.links.join(" ") === current.links.join(" ") &&
    markup(payload) === markup(current.payload);
  if (isSame) {
    return bad(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const edited = { ...current, text: read.text, links: read.links, payload };
  world.edits.push(edited);
  return { result: messageObject(edited, chat) };
}

function messageObject(message: AcceptedMessage, chat: FakeChat) {
  return {
    message_id: message.messageId,
    date: 1_767_225_600 + message.messageId,
    chat: chatObject(chat),
    ...(chat.type === "channel" ? { sender_chat: chatObject(chat) } : { from: me }),
    ...(message.threadId === null
      ? {}
      : { message_thread_id: message.threadId, is_topic_message: true }),
    text: message.text,
  };
}

function refusedReply(world: World, payload: Payload): string | null {
  const { message_id, allow_sending_without_reply } = (payload["reply_parameters"] ?? {}) as {
    message_id?: number;
    allow_sending_without_reply?: boolean;
  };
  if (message_id === undefined || allow_sending_without_reply) return null;
  const isThere = world.messages.some(
    ({ messageId, chatId }) => messageId === message_id && chatId === Number(payload["chat_id"]),
  );
  return isThere && !world.deleted.has(message_id) ? null : "message to be replied not found";
}

function refusedMarkup(payload: Payload): string | null {
  const markup = payload["reply_markup"] as { inline_keyboard?: unknown } | undefined;
  const rows = Array.isArray(markup?.inline_keyboard) ? markup.inline_keyboard.flat() : [];
  const buttons = rows as { text?: string; callback_data?: string }[];
  if (buttons.some(({ text }) => !text?.trim())) return "BUTTON_TEXT_INVALID";
  const isTooLong = buttons.some(
    ({ callback_data: data }) => data !== undefined && Buffer.byteLength(data) > 64,
  );
  return isTooLong ? "BUTTON_DATA_INVALID" : null;
}
