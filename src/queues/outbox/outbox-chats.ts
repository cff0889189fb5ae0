import type { Chat } from "../../delivery/delivery.ts";
import type { DeliveryQueue, Reader } from "../../delivery/delivery-queue.ts";
import { readerRow } from "./delivery-row.ts";
import type { Commit } from "./group-commit.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

/** What the outbox does for a whole chat or platform. `now` gives milliseconds since 1970. */
export function createChatCommands(
  sql: OutboxStatements,
  commit: Commit,
  now: () => number,
): Pick<
  DeliveryQueue,
  "pause" | "cancelChat" | "cancelRevisionsBefore" | "moveChat" | "readersOf"
> {
  return {
    async pause(scope, until) {
      const [platform, chatId] =
        typeof scope === "string" ? [scope, ""] : [scope.platform, scope.chatId];
      await commit(() => {
        sql.dropPauses.run(now());
        sql.pause.run(platform, chatId, until.getTime());
      });
    },
    cancelChat: (chat) =>
      commit(() => {
        const chatId = follow(sql.movedTo, chat);
        return sql.cancelChat.run(now(), chat.platform, chatId, chat.threadId ?? "");
      }),
    cancelRevisionsBefore: ({ developmentId, revision }, reason) =>
      commit(() => {
        sql.leaveDigests.run(developmentId);
        return sql.cancelRevisions.run(now(), reason, developmentId, revision);
      }),
    async moveChat(from, to) {
      if (from.chatId === to.chatId) return;
      await commit(() => {
        sql.addMove.run(from.platform, from.chatId, to.chatId);
        sql.moveUnsent.run(from.platform, from.chatId, to.chatId);
      });
    },
    readersOf: async (developmentId) => readReaders(sql, developmentId),
  };
}

/** The chats where a post of the development stands, or is on its way. */
export function readReaders(sql: OutboxStatements, developmentId: string): readonly Reader[] {
  const readers = new Map<string, Reader>();
  for (const row of sql.readers.all(developmentId)) {
    const { chat: told, replies, ...look } = readerRow.parse(row);
    const chat = { ...told, chatId: follow(sql.movedTo, told) };
    const key = JSON.stringify(chat);
    // One that moved after it was told has two addresses, and is one chat.
    const before = readers.get(key)?.replies ?? [];
    readers.set(key, { chat, ...look, replies: [...before, ...replies] });
  }
  return [...readers.values()];
}

/** The chat id at the end of a chain of moves, in the direction that `step` knows. */
export function follow(step: OutboxStatements["movedTo"], chat: Chat): string {
  let chatId = chat.chatId;
  // Bounded, so that two chats said to have become each other do no harm.
  for (let hops = 0; hops < 8; hops += 1) {
    const next = step.get(chat.platform, chatId)?.["chat_id"];
    if (typeof next !== "string") break;
    chatId = next;
  }
  return chatId;
}
