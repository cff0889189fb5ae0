/** Id of the bot itself. */
export const botId = 700_000_001;

/** A chat as the fake knows it. Everything but id and type has a sensible default. */
export interface FakeChat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title?: string;
  readonly is_forum?: boolean;
  /** Status by user id; whoever is not listed is a plain member. */
  readonly members?: Readonly<Record<number, string>>;
  /** Topics of a forum by their thread id. */
  readonly topics?: Readonly<Record<number, "open" | "closed">>;
  /** The bot's own status; an administrator in a channel, a member elsewhere. */
  readonly bot?: "administrator" | "member" | "left" | "kicked" | "muted";
  /** What members may do when they have no rights of their own; true unless said otherwise. */
  readonly membersMayWrite?: boolean;
  /** The supergroup this group has become. */
  readonly migratedTo?: number;
}

/** An error as the Bot API words it. */
export interface Refusal {
  readonly code: number;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Whether the bot may write there; null where it may. Descriptions are Telegram's own. */
export function refusalToWrite(chat: FakeChat | undefined, threadId?: number): Refusal | null {
  if (!chat) return { code: 400, description: "Bad Request: chat not found" };
  if (chat.migratedTo !== undefined) {
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    return { code: 400, description, parameters: { migrate_to_chat_id: chat.migratedTo } };
  }
  return refusalByStatus(chat) ?? refusalByTopic(chat, threadId);
}

function refusalByStatus(chat: FakeChat): Refusal | null {
  const status = botStatus(chat);
  if (status === "kicked" && chat.type === "private") {
    return { code: 403, description: "Forbidden: bot was blocked by the user" };
  }
  if (status === "kicked") {
    return { code: 403, description: `Forbidden: bot was kicked from the ${chat.type} chat` };
  }
  if (status === "left") {
    return { code: 403, description: `Forbidden: bot is not a member of the ${chat.type} chat` };
  }
  const isSilenced = status === "muted" || (status === "member" && chat.membersMayWrite === false);
  if (!isSilenced) return null;
  return {
    code: 400,
    description: "Bad Request: not enough rights to send text messages to the chat",
  };
}

function refusalByTopic(chat: FakeChat, threadId: number | undefined): Refusal | null {
  if (threadId === undefined) return null;
  const topic = chat.topics?.[threadId];
  if (!topic) return { code: 400, description: "Bad Request: message thread not found" };
  if (topic === "open" || botStatus(chat) === "administrator") return null;
  return { code: 400, description: "Bad Request: TOPIC_CLOSED" };
}

export function botStatus(chat: FakeChat): NonNullable<FakeChat["bot"]> {
  return chat.bot ?? (chat.type === "channel" ? "administrator" : "member");
}

/** The chat as it stands in a message, and a little more for `getChat`. */
export function chatObject(chat: FakeChat, isFull = false) {
  const { id, type, title, is_forum } = chat;
  const basic = { id, type, ...(title ? { title } : {}), ...(is_forum ? { is_forum } : {}) };
  if (!isFull || type === "private" || type === "channel") return basic;
  return { ...basic, permissions: { can_send_messages: chat.membersMayWrite ?? true } };
}

/** A member as `getChatMember` and `my_chat_member` show it. */
export function memberObject(userId: number, status: string) {
  const user = { id: userId, is_bot: userId === botId, first_name: `User ${userId}` };
  if (status === "muted")
    return { user, status: "restricted", is_member: true, can_send_messages: false };
  if (status === "administrator") return { user, status, can_post_messages: true };
  return { user, status };
}
