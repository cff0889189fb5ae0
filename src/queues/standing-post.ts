import type { Delivery, StandingPost } from "../delivery/delivery.ts";
import { toldRow } from "./delivery-row.ts";
import { follow } from "./outbox-chats.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

/** A post that went to a chat, as what edited it left it. */
interface Told extends StandingPost {
  /** The revision it told when it was posted. */
  readonly revision: number;
}

/** What is to become of an edit or a reply that is next in its chat. */
export type Prospect =
  | { readonly kind: "send"; readonly standing: StandingPost }
  | { readonly kind: "post" }
  | { readonly kind: "cancel"; readonly reason: string };

/** Holds an edit or a reply against what stands in its chat by now. */
export function prospectOf(delivery: Delivery, sql: OutboxStatements): Prospect {
  const told = findTold(delivery, sql);
  return delivery.action === "reply"
    ? prospectOfReply(delivery, told)
    : prospectOfEdit(delivery, told, sql);
}

function prospectOfReply({ alert }: Delivery, told: Told | null): Prospect {
  if (told === null) return { kind: "cancel", reason: "there is no post to reply to" };
  if (told.revision >= alert.revision)
    return { kind: "cancel", reason: "the post itself tells it" };
  return { kind: "send", standing: told };
}

function prospectOfEdit(delivery: Delivery, told: Told | null, sql: OutboxStatements): Prospect {
  const { alert } = delivery;
  if (told === null) {
    return alert.edition === 0 ? { kind: "post" } : { kind: "cancel", reason: "no post to edit" };
  }
  if (told.messageIds.length === 0) {
    return alert.matters
      ? { kind: "post" }
      : { kind: "cancel", reason: "the post is out of reach" };
  }
  const { platform, chatId, threadId } = delivery.chat;
  return sql.overtaking.get(platform, chatId, threadId ?? "", alert.developmentId)
    ? { kind: "cancel", reason: "overtaken by a later edit" }
    : { kind: "send", standing: told };
}

/** The post of the development in the chat; one from before the chat moved has no message ids left. */
function findTold({ id, chat, alert }: Delivery, sql: OutboxStatements): Told | null {
  const toldAs = (chatId: string): Told | null => {
    const address = [alert.developmentId, chat.platform, chatId, chat.threadId ?? ""] as const;
    return readTold(sql.told.all(...address, id));
  };
  const here = toldAs(chat.chatId);
  if (here) return here;
  const before = follow(sql.movedFrom, chat);
  const there = before === chat.chatId ? null : toldAs(before);
  return there && { ...there, messageIds: [] };
}

/** Each edit has the ids of the parts it changed or added; where a post was lost, another follows. */
function readTold(rows: readonly Record<string, unknown>[]): Told | null {
  const told = rows.reduce<Told | null>((before, row) => {
    const { action, layout, revision, receipts } = toldRow.parse(row);
    if (action === "post") return { messageIds: receipts, layout, revision };
    if (!before) return null;
    const messageIds = [...receipts, ...before.messageIds.slice(receipts.length)];
    return { messageIds, layout: before.layout, revision: before.revision };
  }, null);
  return told?.messageIds.includes("") ? { ...told, messageIds: [] } : told;
}
