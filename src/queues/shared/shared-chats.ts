import type { Platform } from "../../delivery/channel.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { DeliveryOrder, DeliveryQueue } from "../../delivery/delivery-queue.ts";
import { addAll } from "../outbox/outbox.ts";
import { follow, readReaders } from "../outbox/outbox-chats.ts";
import type { PageRequest } from "./ledger.ts";
import { chatOfPage, pageKey } from "./ledger.ts";
import type { EditedPage } from "./page-editor.ts";
import type { Shared } from "./shared.ts";

const batchSize = 250;
const platforms: readonly Platform[] = ["telegram", "discord", "console"];

type Commands =
  | "enqueue"
  | "pause"
  | "cancelChat"
  | "cancelRevisionsBefore"
  | "moveChat"
  | "readersOf";

/** What a shared queue does for whole chats, whichever process serves them. */
export function createSharedChats(shared: Shared): Pick<DeliveryQueue, Commands> {
  const { ledger, pages, now } = shared;
  return {
    async enqueue(alert, orders) {
      let added = 0;
      for (const batch of batches(orders)) {
        const requests = requestsFor(batch, alert.developmentId);
        const edited = await pages.editAll(requests, (sql) => addAll(sql, alert, batch, now()));
        await shared.callFor(edited);
        added += total(edited, "enqueued");
      }
      if (added > 0) shared.announce();
      return added;
    },
    async pause(scope, until) {
      if (typeof scope === "string") {
        await ledger.pausePlatform(scope, until.getTime());
        return;
      }
      await pages.edit(pageKey(scope), (sql) => {
        sql.dropPauses.run(now());
        sql.pause.run(scope.platform, scope.chatId, until.getTime());
      });
    },
    async cancelChat(chat) {
      const edited = await pages.editAll([{ key: pageKey(chat), developments: [] }], (sql) => {
        const chatId = follow(sql.movedTo, chat);
        sql.cancelChat.run(now(), chat.platform, chatId, chat.threadId ?? "");
      });
      return total(edited, "cancelled");
    },
    async cancelRevisionsBefore({ developmentId, revision }, reason) {
      let cancelled = 0;
      for (const batch of batches(await requestsAbout(developmentId, shared))) {
        const edited = await pages.editAll(batch, (sql) => {
          sql.leaveDigests.run(developmentId);
          sql.cancelRevisions.run(now(), reason, developmentId, revision);
        });
        cancelled += total(edited, "cancelled");
      }
      return cancelled;
    },
    moveChat: (from, to) => moveChat(from, to.chatId, shared),
    async readersOf(developmentId) {
      const requests = await requestsAbout(developmentId, shared);
      return pages.read(requests, (sql) => readReaders(sql, developmentId));
    },
  };
}

/** Has the pages served on which something waits, and brings what waits to where its chat went. */
export async function callFor(edited: readonly EditedPage[], shared: Shared): Promise<void> {
  const { turns, now } = shared;
  for (const platform of platforms) {
    const next = edited.flatMap(({ change: { key, header }, before }) => {
      const isHere = chatOfPage(key).platform === platform && header.movedTo === null;
      if (!isHere || header.dueAt === null) return [];
      // Anything else has its turn when it was to have it.
      const isSooner = before.dueAt !== null && (before.dueAt > now() || before.rank < header.rank);
      return [{ key, rank: header.rank, inMs: header.dueAt - now(), isSooner }];
    });
    if (next.length === 0) continue;
    await turns(platform).call(next.filter(({ isSooner }) => !isSooner));
    await turns(platform).hasten(next.filter(({ isSooner }) => isSooner));
  }
  for (const { change } of edited) {
    const { movedTo, waitingSince } = change.header;
    if (movedTo === null || waitingSince === null) continue;
    await moveChat(chatOfPage(change.key), movedTo, shared);
  }
}

/** What is in flight is left to whoever sends it, and follows when it comes back. */
async function moveChat(
  from: Pick<Chat, "platform" | "chatId">,
  to: string,
  shared: Shared,
): Promise<void> {
  if (from.chatId === to) return;
  const { platform, chatId } = from;
  const [old, next] = [pageKey(from), pageKey({ platform, chatId: to })];
  const pair = [
    { key: next, developments: [] },
    { key: old, developments: [] },
  ] as const;
  const edited = await shared.pages.editPair(pair, (sql) => {
    sql.addMove.run(platform, chatId, to);
    sql.moveWaiting.run(platform, chatId, to);
  });
  await callFor(
    edited.filter(({ change }) => change.key === next),
    shared,
  );
}

function requestsFor(orders: readonly DeliveryOrder[], developmentId: string): PageRequest[] {
  const keys = new Set(orders.map(({ chat }) => pageKey(chat)));
  return [...keys].map((key) => ({ key, developments: [developmentId] }));
}

async function requestsAbout(developmentId: string, { ledger }: Shared): Promise<PageRequest[]> {
  const keys = await ledger.pagesAbout(developmentId);
  return keys.map((key) => ({ key, developments: [developmentId] }));
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += batchSize) {
    yield all.slice(start, start + batchSize);
  }
}

function total(edited: readonly EditedPage[], name: string): number {
  return edited.reduce((sum, { change }) => sum + (change.counts[name] ?? 0), 0);
}
