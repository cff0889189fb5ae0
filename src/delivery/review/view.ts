import type { Alert } from "../../alerts/alert.ts";
import type { Chat } from "../delivery.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { isSameChat, reviewKey } from "./review.ts";

/** How a chat may know an alert: as it was told there, or not at all. */
export type View = (alert: Alert) => Alert | null;

/**
 * How a chat under review may know alerts: in the words it was told there, and nothing that waits, was
 * turned down or came by no review since there is one. Null for a chat that may know everything.
 */
export async function viewOf(chat: Chat, { subscriptions, files }: DeskDeps): Promise<View | null> {
  const review = (await subscriptions.get(chat))?.review;
  if (!review) return null;
  const told = new Map<string, Alert | null>();
  for await (const [, { chat: of, alert }] of files.open.entries()) {
    if (isSameChat(of, chat)) told.set(alert.developmentId, null);
  }
  for await (const [, outcome] of files.outcomes.entries()) {
    if (isSameChat(outcome.chat, chat)) told.set(outcome.developmentId, outcome.told);
  }
  return (alert) => {
    const known = told.get(alert.developmentId);
    if (known !== undefined) return known;
    return alert.publishedAt < review.since ? alert : null;
  };
}

/** How far moderators are with a development for a chat; null where they have nothing to do with it. */
export async function stateOf(
  chat: Chat,
  developmentId: string,
  { files }: DeskDeps,
): Promise<"waits" | "turnedDown" | null> {
  const key = reviewKey(chat, developmentId);
  if (await files.open.get(key)) return "waits";
  const outcome = await files.outcomes.get(key);
  const isTurnedDown = outcome?.ending === "rejected" || outcome?.ending === "dropped";
  return isTurnedDown && !outcome.told ? "turnedDown" : null;
}

/** The development that a card in the moderators' chat is about; undefined where it is no longer known. */
export async function developmentOf(
  tag: string,
  { files }: Pick<DeskDeps, "files">,
): Promise<string | undefined> {
  for await (const [, review] of files.open.entries()) {
    if (review.tag === tag) return review.alert.developmentId;
  }
  for await (const [, outcome] of files.outcomes.entries()) {
    if (outcome.tag === tag) return outcome.developmentId;
  }
  return undefined;
}
