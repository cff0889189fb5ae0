import type { Chat } from "../delivery.ts";
import type { ReviewLink, Subscription } from "../subscription.ts";
import type { DeskDeps } from "./desk-deps.ts";
import type { Kept } from "./review.ts";
import { isSameChat, reviewKey } from "./review.ts";

/** A chat under review, and where its alerts are looked at from now on. */
interface Linked {
  readonly chat: Chat;
  readonly desk: Chat;
}

/**
 * Takes the reviews of a group with it that became a supergroup, and those that are decided there.
 * Returns the chats whose moderators moved. Done again, it changes nothing. Rejects when the store fails.
 */
export async function moveReviews(
  from: Chat,
  to: Chat,
  deps: DeskDeps,
): Promise<readonly Linked[]> {
  const moved = (chat: Chat): Chat => ({ ...chat, chatId: to.chatId });
  const newChat = (chat: Chat) => (isOfGroup(chat, from) ? moved(chat) : null);
  await rename(deps.files.open, newChat, ({ alert }) => alert.developmentId);
  await rename(deps.files.outcomes, newChat, ({ developmentId }) => developmentId);
  const linked = await changeLinks(deps, ({ desk }) =>
    desk && isOfGroup(desk, from) ? moved(desk) : undefined,
  );
  return linked.flatMap(({ chat, review }) => (review?.desk ? [{ chat, desk: review.desk }] : []));
}

/**
 * Drops what is kept of the reviews of a chat; where it was the moderators' chat of others, they have
 * none from now on. Returns these others. Rejects when the store fails.
 */
export async function forgetReviews(chat: Chat, deps: DeskDeps): Promise<readonly Chat[]> {
  const { files } = deps;
  await forget(files.open, chat);
  await forget(files.outcomes, chat);
  const linked = await changeLinks(deps, ({ desk }) => (isSameChat(desk, chat) ? null : undefined));
  return linked.map((one) => one.chat);
}

/** Topics move with their group. */
function isOfGroup(chat: Chat, group: Chat): boolean {
  return chat.platform === group.platform && chat.chatId === group.chatId;
}

async function rename<T extends { readonly chat: Chat }>(
  kept: Kept<T>,
  newChat: (chat: Chat) => Chat | null,
  developmentOf: (one: T) => string,
): Promise<void> {
  for (const [key, one] of await Array.fromAsync(kept.entries())) {
    const chat = newChat(one.chat);
    if (!chat) continue;
    // Written before the old one goes: cut off in between there are two, and not none.
    await kept.set(reviewKey(chat, developmentOf(one)), { ...one, chat });
    await kept.delete(key);
  }
}

async function forget(kept: Kept<{ readonly chat: Chat }>, chat: Chat): Promise<void> {
  for (const [key, one] of await Array.fromAsync(kept.entries())) {
    if (isSameChat(one.chat, chat)) await kept.delete(key);
  }
}

/** Undefined from `newDesk` leaves a link as it is. */
async function changeLinks(
  { subscriptions }: DeskDeps,
  newDesk: (link: ReviewLink) => Chat | null | undefined,
): Promise<readonly Subscription[]> {
  const changed: Subscription[] = [];
  for (const { chat, review } of await subscriptions.all()) {
    const desk = review ? newDesk(review) : undefined;
    if (desk === undefined) continue;
    const after = await subscriptions.change(chat, (before) =>
      before?.review ? { ...before, review: { ...before.review, desk } } : before,
    );
    if (after) changed.push(after);
  }
  return changed;
}
