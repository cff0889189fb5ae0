import type { Alert } from "../../alerts/alert.ts";
import { amend } from "../../alerts/amend.ts";
import type { Delivery, StandingPost } from "../../delivery/delivery.ts";
import { digestedRow, laterRow, replyRow, toldRow } from "./delivery-row.ts";
import { follow } from "./outbox-chats.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

/** A post that went to a chat, as what edited it left it. */
interface Told extends StandingPost {
  /** The revision it told when it was posted. */
  readonly revision: number;
  /** It has no post of its own. */
  readonly isInDigest: boolean;
}

/** What is to become of a delivery that is next in its chat. */
export type Prospect =
  | { readonly kind: "send"; readonly changes: Pick<Delivery, "standing"> & Partial<Delivery> }
  | { readonly kind: "post" }
  | { readonly kind: "cancel"; readonly reason: string };

/** Holds a delivery against what stands in its chat by now, and what is to come there. */
export function prospectOf(delivery: Delivery, sql: OutboxStatements, now: number): Prospect {
  const later = laterOf(delivery, sql);
  // Also what came back to the queue from a send that failed while it was being set right.
  const isSetRight = later.some(({ action }) => action === "correction" || action === "retraction");
  if (isSetRight) return cancel("set right before it went");
  if (delivery.action === "post") return prospectOfPost(delivery, later, now);
  if (delivery.action === "amendment") return prospectOfAmendment(delivery, sql);
  const told = findTold(delivery, sql);
  if (delivery.action === "reply") return prospectOfReply(delivery, told);
  const isOvertaken = later.some(({ action }) => action === "edit");
  return prospectOfEdit(delivery, told, isOvertaken);
}

/** What the same chat is to get of the same development after this delivery, which is no longer pending. */
function laterOf({ chat, alert }: Delivery, sql: OutboxStatements) {
  const { platform, chatId, threadId } = chat;
  const rows = sql.later.all(platform, chatId, threadId ?? "", alert.developmentId);
  return rows.map((row) => laterRow.parse(row));
}

/** A post of which nothing can have arrived gives way to an update that will be a post in its place. */
function prospectOfPost(
  { attempts, receipts }: Delivery,
  later: ReturnType<typeof laterOf>,
  now: number,
): Prospect {
  const isUntouched = attempts === 0 && receipts.length === 0;
  const isUpdated = later.some(
    ({ action, edition, not_before }) => action === "edit" && edition === 0 && not_before <= now,
  );
  return isUntouched && isUpdated ? cancel("overtaken by an update") : { kind: "post" };
}

const send = (standing: StandingPost): Prospect => ({ kind: "send", changes: { standing } });
const cancel = (reason: string): Prospect => ({ kind: "cancel", reason });

function prospectOfReply({ alert }: Delivery, told: Told | null): Prospect {
  if (told === null) return cancel("there is no post to reply to");
  if (told.revision >= alert.revision) return cancel("the post itself tells it");
  return send(told);
}

/** The reply is to tell what it told, set right: whatever was news since then is told elsewhere. */
function prospectOfAmendment(
  { chat, alert, amends = 0 }: Delivery,
  sql: OutboxStatements,
): Prospect {
  const { platform, chatId, threadId } = chat;
  const rows = sql.reply.all(alert.developmentId, platform, chatId, threadId ?? "", amends);
  const [reply, ...amendments] = rows.map((row) => replyRow.parse(row));
  const messageIds = amendments.reduce<readonly string[]>(
    (before, { receipts }) => overlay(receipts, before),
    reply?.receipts ?? [],
  );
  if (!reply || messageIds.length === 0 || messageIds.includes("")) {
    return cancel("the reply is out of reach");
  }
  const { layout, digits, alert: told } = reply;
  return {
    kind: "send",
    changes: { standing: { messageIds, layout, digits }, alert: amend(told, alert.notices) },
  };
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
    const isPost = action === "edit" && isWorthAPost(alert, told);
    // The reply to a correction or a retraction says all there is to say.
    return isPost ? { kind: "post" } : cancel("the post is out of reach");
  }
  return isOvertaken ? cancel("overtaken by a later edit") : send(told);
}

// One that was told in a digest has had no post yet; one whose post is out of reach has.
function isWorthAPost({ edition, matters }: Alert, { isInDigest }: Told): boolean {
  return isInDigest ? edition === 0 : matters;
}

/**
 * What the chat was told of the development; without message ids where that was before the chat
 * moved, or in a digest.
 */
export function findTold({ id, chat, alert }: Delivery, sql: OutboxStatements): Told | null {
  const toldAs = (chatId: string): Told | null => {
    const address = [alert.developmentId, chat.platform, chatId, chat.threadId ?? ""] as const;
    return readTold(sql.told.all(...address, id)) ?? readDigested(sql.toldInDigest.get(...address));
  };
  const here = toldAs(chat.chatId);
  if (here) return here;
  const before = follow(sql.movedFrom, chat);
  const there = before === chat.chatId ? null : toldAs(before);
  return there && { ...there, messageIds: [] };
}

function readDigested(row: Record<string, unknown> | undefined): Told | null {
  return row ? { ...digestedRow.parse(row), messageIds: [], isInDigest: true } : null;
}

const overlay = (receipts: readonly string[], before: readonly string[]): readonly string[] => [
  ...receipts,
  ...before.slice(receipts.length),
];

/** Each edit has the ids of the parts it changed or added; where a post was lost, another follows. */
function readTold(rows: readonly Record<string, unknown>[]): Told | null {
  const told = rows.reduce<Told | null>((before, row) => {
    const { action, receipts, ...posted } = toldRow.parse(row);
    if (action === "post") return { ...posted, messageIds: receipts, isInDigest: false };
    if (!before) return null;
    const messageIds = overlay(receipts, before.messageIds);
    const { layout, digits, revision } = before;
    return { layout, digits, revision, messageIds, isInDigest: false };
  }, null);
  return told?.messageIds.includes("") ? { ...told, messageIds: [] } : told;
}
