import { expect, test } from "vitest";
import { createChores } from "../src/chores.ts";
import { silentLog } from "../src/log.ts";
import { createPolling } from "../src/polling.ts";

test("one round is refused while another process has the rounds", async () => {
  const elsewhere = {
    start: async () => undefined,
    isOurs: () => false,
    stop: async () => undefined,
  };
  const polling = createPolling(
    { isShared: true, shift: () => elsewhere },
    {
      poller: {
        round: () => Promise.reject(new Error("a round that is not ours")),
        renew: async () => undefined,
      },
      fence: { written: async () => undefined },
      rounds: {
        watch: () => undefined,
        catchUp: async () => undefined,
        nextRoundBy: () => null,
        lastOverAt: async () => null,
        stop: async () => undefined,
      },
      chores: createChores({}, silentLog),
    },
  );

  await expect(polling.takeOnce()).rejects.toThrow("another process asks the feeds");
});
