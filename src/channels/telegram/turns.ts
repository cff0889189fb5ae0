import type { Clock } from "../../clock.ts";

/** Hands updates on once each, one at a time per chat, without letting one hold up the others. */
export interface Turns {
  /** Resolves when the work is done, or has taken so long that the next poll should not wait for it. Never rejects. */
  take(updateId: number, chatId: number | undefined, work: () => Promise<void>): Promise<void>;
}

// telegraf asks for news only when every update of a batch is through.
const patienceMs = 5_000;
// Two of Telegram's largest batches.
const mostRemembered = 200;

/** Updates that were seen are skipped: after a relaunch Telegram hands out the last batch again. */
export function createTurns(clock: Clock, onFailure: (error: unknown) => void): Turns {
  const seen = new Set<number>();
  const lastTurns = new Map<number | undefined, Promise<void>>();

  function isRepeated(updateId: number): boolean {
    if (seen.has(updateId)) return true;
    seen.add(updateId);
    const [oldest] = seen;
    if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest);
    return false;
  }

  return {
    async take(updateId, chatId, work) {
      if (isRepeated(updateId)) return;
      const before = lastTurns.get(chatId) ?? Promise.resolve();
      const turn = before.then(work).catch(onFailure);
      lastTurns.set(chatId, turn);
      void turn.then(() => {
        if (lastTurns.get(chatId) === turn) lastTurns.delete(chatId);
      });
      const done = new AbortController();
      await Promise.race([turn, clock.sleep(patienceMs, done.signal)]);
      done.abort();
    },
  };
}
