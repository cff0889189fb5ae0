/** An update without its number, as a test injects it. */
export type Update = Readonly<Record<string, unknown>>;

type NumberedUpdate = Update & { readonly update_id: number };

/** The updates a bot has not confirmed yet, and the one poll that may wait for more. */
export interface UpdateQueue {
  push(update: Update): void;
  /** Confirms everything below `offset`; resolves with what is left, or after `timeoutMs` with nothing. */
  poll(
    offset: number,
    limit: number,
    timeoutMs: number,
  ): Promise<readonly NumberedUpdate[] | "conflict">;
  /** Polls answered or waiting so far. */
  polls(): number;
  unconfirmed(): number;
  /** The waiting poll's client has gone. */
  release(): void;
}

/** A second poll ends the one that waits with a conflict, as Telegram does; the second one goes on. */
export function createUpdateQueue(): UpdateQueue {
  let updates: NumberedUpdate[] = [];
  let lastId = 1000;
  let polls = 0;
  let waiting: ((answer: "updates" | "conflict" | "timeout") => void) | null = null;

  const nextAnswer = (timeoutMs: number): Promise<"updates" | "conflict" | "timeout"> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => settle("timeout"), timeoutMs);
      const settle = (answer: "updates" | "conflict" | "timeout"): void => {
        clearTimeout(timer);
        if (waiting === settle) waiting = null;
        resolve(answer);
      };
      waiting = settle;
    });

  return {
    push(update) {
      lastId += 1;
      updates.push({ ...update, update_id: lastId });
      waiting?.("updates");
    },
    async poll(offset, limit, timeoutMs) {
      polls += 1;
      waiting?.("conflict");
      updates = updates.filter((update) => update.update_id >= offset);
      if (updates.length > 0 || timeoutMs === 0) return updates.slice(0, limit);
      const answer = await nextAnswer(timeoutMs);
      return answer === "conflict" ? "conflict" : updates.slice(0, limit);
    },
    polls: () => polls,
    unconfirmed: () => updates.length,
    release: () => waiting?.("timeout"),
  };
}
