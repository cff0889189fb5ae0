import type { DeliveryQueue } from "../../delivery/delivery-queue.ts";
import { chatOfPage } from "./ledger.ts";
import type { EditedPage } from "./page-editor.ts";
import type { PageStatements } from "./page-statements.ts";
import type { Shared } from "./shared.ts";
import type { Turn } from "./turns.ts";
import type { Edit } from "./workbench.ts";

type Settling = "recordPart" | "markSent" | "retryAt" | "repost" | "markDead" | "markCancelled";

/** What a shared queue writes down about a delivery in flight. */
export function createSharedSettling(shared: Shared): Pick<DeliveryQueue, Settling> {
  const { now } = shared;
  const end = (state: "dead" | "cancelled", id: string, reason: string): Promise<void> =>
    settle(id, shared, (sql, isOurs) => {
      if (isOurs) sql.settle.run(state, now(), reason, id);
    });

  return {
    async recordPart(id, messageId) {
      const key = shared.pageOf.get(id);
      if (key === undefined) return;
      await shared.pages.edit(key, (sql) => sql.recordPart.run(messageId, id));
    },
    markSent: (id, messageIds) =>
      settle(id, shared, (sql, isOurs) => {
        if (!isOurs) {
          // Somebody else took it over, and has to know what arrived all the same.
          for (const messageId of messageIds) sql.recordPart.run(messageId, id);
          return;
        }
        if (messageIds.length > 0) sql.replaceReceipts.run(JSON.stringify(messageIds), id);
        sql.settle.run("sent", now(), null, id);
      }),
    retryAt: (id, at, cause) =>
      settle(id, shared, (sql, isOurs) => {
        if (isOurs) sql.retry.run(at.getTime(), cause === "unknown-outcome" ? 1 : 0, id);
      }),
    repost: (id) =>
      settle(id, shared, (sql, isOurs) => {
        if (isOurs) sql.repost.run(id);
      }),
    markDead: (id, reason) => end("dead", id, reason),
    markCancelled: (id, reason) => end("cancelled", id, reason),
  };
}

/** `work` is told whether the delivery is still ours: a process that was thought dead may not be. */
async function settle(
  id: string,
  shared: Shared,
  work: (sql: PageStatements, isOurs: boolean) => unknown,
): Promise<void> {
  const { held, pages } = shared;
  const turn = held.get(id);
  if (!turn) return;
  const edit: Edit<unknown> = (sql, { pages: [page] }) =>
    work(sql, page?.header.holder === turn.token);
  const edited = await pages.edit(turn.key, edit);
  held.delete(id);
  await handBack(turn, edited, shared);
}

/** Lets others have the chat, once nothing of it is in flight here. */
export async function handBack(
  turn: Turn,
  edited: EditedPage,
  { turns, now, callFor }: Shared,
  notBefore = 0,
): Promise<void> {
  const { platform } = chatOfPage(turn.key);
  const { dueAt, rank, movedTo } = edited.change.header;
  const isDone = dueAt === null || movedTo !== null;
  const next = isDone ? null : { inMs: Math.max(dueAt, notBefore) - now(), rank };
  await turns(platform).release(turn, next);
  if (movedTo !== null) await callFor([edited]);
}
