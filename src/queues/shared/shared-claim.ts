import type { Platform } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { claim } from "../outbox/outbox-claim.ts";
import { chatOfPage } from "./ledger.ts";
import type { Shared } from "./shared.ts";
import { handBack } from "./shared-settling.ts";
import type { Turn } from "./turns.ts";

const mostCalled = 200;
const mostRemembered = 5_000;
// A turn goes from one process to the next in some milliseconds; one that died with its process takes seconds.
const secondLookMs = 50;

/** The next delivery of the next chat that has one; null when nothing is due. */
export async function claimNext(platform: Platform, shared: Shared): Promise<Delivery | null> {
  while (true) {
    const turn = (await shared.turns(platform).take()) ?? (await takeOverdue(platform, shared));
    if (turn === null) return null;
    const delivery = await claimFor(turn, platform, shared).catch(async (error: unknown) => {
      // Kept, it would be renewed for as long as we live, and nobody would ever serve the chat.
      await shared.turns(platform).release(turn, { inMs: 0, rank: null });
      throw error;
    });
    if (delivery) return delivery;
  }
}

async function claimFor(turn: Turn, platform: Platform, shared: Shared): Promise<Delivery | null> {
  const { pages, now, held, pageOf } = shared;
  const { chatId } = chatOfPage(turn.key);
  const edited = await pages.claim(
    turn.key,
    (sql) => {
      // Whoever sent it had this turn, and has it no more.
      sql.findInterrupted.run();
      const hasMoved = sql.movedTo.get(platform, chatId) !== undefined;
      return {
        delivery: hasMoved ? null : claim(sql, platform, now()),
        pausedUntil: Number(sql.pausedUntil.get(platform, "")?.["until"] ?? 0),
      };
    },
    turn.token,
  );
  const { delivery, pausedUntil } = edited.result;
  if (delivery === null) {
    await handBack(turn, edited, shared, pausedUntil);
    return null;
  }
  held.set(delivery.id, turn);
  pageOf.set(delivery.id, turn.key);
  // Without a list of all: that took longer than the claim once thousands were remembered.
  const [oldest] = pageOf.size > mostRemembered ? pageOf.keys() : [];
  if (oldest !== undefined) pageOf.delete(oldest);
  const { sent } = edited.change.header;
  return {
    ...delivery,
    sentBefore: sent.map(({ at, messages }) => ({ at: new Date(at), messages })),
  };
}

/** Where nobody has a turn, but the ledger says that something is due: a clock was set, or a turn lost. */
async function takeOverdue(platform: Platform, shared: Shared): Promise<Turn | null> {
  const { ledger, now } = shared;
  const turns = shared.turns(platform);
  if ((await turns.limitedMs()) > 0) return null;
  if ((await ledger.platformPause(platform)) > now()) return null;
  const due = await ledger.due(platform, now(), mostCalled);
  if (due.length === 0) return null;
  await turns.hasten(due.map((key) => ({ key, inMs: 0, rank: null })));
  return turns.take();
}

/** What a process that fell silent had in flight may have arrived: it waits again, and is counted. */
export async function takeOver(key: string, shared: Shared): Promise<void> {
  const { platform } = chatOfPage(key);
  await shared.pages.tryEdit(
    key,
    (sql) => sql.findInterrupted.run(),
    async () => !(await shared.turns(platform).isTaken(key)),
  );
  shared.announce();
}

/**
 * When something can be claimed next, pauses and limits considered. What is due and could not be claimed is
 * somebody else's turn, of which nobody is told when it ends: looked for again and again, it took both
 * processors of a machine for the six seconds after a process had died.
 */
export async function nextDueAt(platform: Platform, shared: Shared): Promise<Date | null> {
  const { ledger, turns, now } = shared;
  const [due, pausedUntil, limitedMs] = await Promise.all([
    ledger.nextDueAt(platform),
    ledger.platformPause(platform),
    turns(platform).limitedMs(),
  ]);
  if (due === null) return null;
  const at = Math.max(now() + limitedMs, due, pausedUntil);
  return new Date(at > now() ? at : now() + secondLookMs);
}
