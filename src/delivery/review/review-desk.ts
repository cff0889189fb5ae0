import type { Chat } from "../delivery.ts";
import type { DeliveryQueue } from "../delivery-queue.ts";
import { forgetReviews, moveReviews } from "./chat-changes.ts";
import type { Decisions } from "./decide.ts";
import { createDecisions } from "./decide.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { showCard } from "./desk-deps.ts";
import { endReview } from "./end-review.ts";
import type { Review } from "./review.ts";
import { isSameChat, reviewKey } from "./review.ts";
import { sift } from "./sift.ts";
import type { View } from "./view.ts";
import { developmentOf, stateOf, viewOf } from "./view.ts";

/** Stands between what is to be told and the chats whose moderators want to see it first. */
export interface ReviewDesk extends Decisions {
  /** The queue for everybody who enqueues: what has to be reviewed goes to the moderators instead. */
  readonly queue: DeliveryQueue;
  /** What waits for a chat, oldest first. Rejects when the store fails. */
  waitingFor(chat: Chat): Promise<readonly Review[]>;
  /** What is to be decided in a chat, oldest first. Rejects when the store fails. */
  waitingAt(desk: Chat): Promise<readonly Review[]>;
  /** Sends what waits for a chat, whose review is switched off. Rejects when the store fails. */
  release(chat: Chat, by: string | null): Promise<void>;
  /** Puts what waits for a chat to these moderators, to none for null. Rejects when the store fails. */
  moveDesk(chat: Chat, desk: Chat | null): Promise<void>;
  /** How a chat may know alerts; null where it may know all. Rejects when the store fails. */
  viewOf(chat: Chat): Promise<View | null>;
  /** How far moderators are with a development for a chat. Rejects when the store fails. */
  stateOf(chat: Chat, developmentId: string): ReturnType<typeof stateOf>;
  /** The development that the card of that tag is about, if it is still known. Rejects when the store fails. */
  developmentOf(tag: string): Promise<string | undefined>;
  /** Drops all that is kept of a chat, on either side of a review. Rejects when the store fails. */
  forgetChat(chat: Chat): Promise<void>;
}

/** Every change of a review happens in its turn, and is durable before anything is done about it. */
export function createReviewDesk(deps: DeskDeps): ReviewDesk {
  const { files, inTurn } = deps;
  const waiting = async (fits: (review: Review) => boolean): Promise<readonly Review[]> => {
    const found: Review[] = [];
    for await (const [, review] of files.open.entries()) {
      if (review.ending === null && fits(review)) found.push(review);
    }
    return found.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt));
  };
  const waitingFor = (chat: Chat) => waiting((review) => isSameChat(review.chat, chat));
  const waitingAt = (desk: Chat) => waiting((review) => isSameChat(review.desk, desk));
  const eachOf = async (chat: Chat, work: (review: Review) => Promise<unknown>): Promise<void> => {
    for (const { alert } of await waitingFor(chat)) {
      const key = reviewKey(chat, alert.developmentId);
      await inTurn(key, async () => {
        const review = await files.open.get(key);
        if (review?.ending === null) await work(review);
      });
    }
  };
  const moveDesk = (chat: Chat, desk: Chat | null): Promise<void> =>
    eachOf(chat, async (review) => {
      const moved = { ...review, desk, cards: review.cards + 1 };
      await files.open.set(reviewKey(chat, review.alert.developmentId), moved);
      await showCard(moved, deps);
    });

  return {
    ...createDecisions(deps),
    queue: guardedQueue(deps, { waiting, eachOf, moveDesk }),
    waitingFor,
    waitingAt,
    release: (chat, by) => eachOf(chat, (review) => endReview(review, "released", by, deps)),
    moveDesk,
    viewOf: (chat) => viewOf(chat, deps),
    stateOf: (chat, developmentId) => stateOf(chat, developmentId, deps),
    developmentOf: (tag) => developmentOf(tag, deps),
    async forgetChat(chat) {
      const linked = await forgetReviews(chat, deps);
      for (const one of linked) await moveDesk(one, null);
    },
  };
}

interface Hands {
  waiting(fits: (review: Review) => boolean): Promise<readonly Review[]>;
  eachOf(chat: Chat, work: (review: Review) => Promise<unknown>): Promise<void>;
  moveDesk(chat: Chat, desk: Chat | null): Promise<void>;
}

function guardedQueue(deps: DeskDeps, { waiting, eachOf, moveDesk }: Hands): DeliveryQueue {
  const { queue } = deps;
  return {
    ...queue,
    enqueue: (alert, orders) => sift({ alert, orders }, deps),
    async readersOf(developmentId) {
      const readers = await queue.readersOf(developmentId);
      const held = await waiting(({ alert }) => alert.developmentId === developmentId);
      return [
        ...readers,
        ...held
          .filter(({ chat }) => !readers.some((one) => isSameChat(one.chat, chat)))
          .map(({ chat, orders: [order] }) => ({
            chat,
            layout: order?.layout ?? ("ar-en" as const),
            digits: order?.digits ?? ("western" as const),
            replies: [],
          })),
      ];
    },
    async cancelChat(chat) {
      await eachOf(chat, (review) => endReview(review, "cancelled", null, deps));
      return queue.cancelChat(chat);
    },
    async moveChat(from, to) {
      await queue.moveChat(from, to);
      const linked = await moveReviews(from, to, deps);
      for (const { chat, desk } of linked) await moveDesk(chat, desk);
    },
  };
}
