import type { Delivery, StandingPost } from "../delivery/delivery.ts";
import { toldRow } from "./delivery-row.ts";
import { follow } from "./outbox-chats.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

/** A post that went to a chat, as what edited it left it. */
interface Told extends StandingPost {
  /** The revision it told when it was posted. */
  readonly revision: number;
}

/** What is to become of a delivery that is next in its chat. */
export type Prospect =
  | { readonly kind: "send"; readonly standing: StandingPost }
  | { readonly kind: "post" }
  | { readonly kind: "cancel"; readonly reason: string };

/** Holds a delivery against what stands in its chat by now, and what is to come there. */
export function prospectOf(delivery: Delivery, sql: OutboxStatements): Prospect {
  const later = laterActions(delivery, sql);
  // Also what came back to the queue from a send that failed while it was being set right.
  if (later.has("retraction") || later.has("correction")) return cancel("set right before it went");
  if (delivery.action === "post") return { kind: "post" };
  const told = findTold(delivery, sql);
  if (delivery.action === "reply") return prospectOfReply(delivery, told);
  return prospectOfEdit(delivery, told, later.has("edit"));
}

function laterActions({ chat, alert }: Delivery, sql: OutboxStatements): Set<unknown> {
  const { platform, chatId, threadId } = chat;
  const rows = sql.later.all(platform, chatId, threadId ?? "", alert.developmentId);
  return new Set(rows.map((row) => row["action"]));
}

const cancel = (reason: string): Prospect => ({ kind: "cancel", reason });

function prospectOfReply({ alert }: Delivery, told: Told | null): Prospect {
  if (told === null) return cancel("there is no post to reply to");
  if (told.revision >= alert.revision) return cancel("the post itself tells it");
  return { kind: "send", standing: told };
}

function prospectOfEdit(
  { action, alert }: Delivery,
  told: Told | null,
  isOvertaken: boolean,
): Prospect {
  if (told === null) {
    const isNews = action !== "retraction" && alert.edition === 0;
    return isNews ? { kind: "post" } : cancel("there is no post to edit");
  }
  if (told.messageIds.length === 0) {
    // The reply to a correction or a retraction says all there is to say.
    const isNews = action === "edit" && alert.matters;
    return isNews ? { kind: "post" } : cancel("the post is out of reach");
  }
  return isOvertaken ? cancel("overtaken by a later edit") : { kind: "send", standing: told };
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
