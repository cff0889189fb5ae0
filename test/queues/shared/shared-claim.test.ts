import { expect, test } from "vitest";
import type { Shared } from "../../../src/queues/shared/shared.ts";
import { nextDueAt } from "../../../src/queues/shared/shared-claim.ts";

const now = 1_000_000;

test("what is due but in another process's hands is not looked for again and again", async () => {
  const overdue = aShared({ dueAt: now - 1 });

  const next = await nextDueAt("telegram", overdue);

  expect(next?.getTime()).toBeGreaterThan(now);
});

test("what is due later is claimed when it is due", async () => {
  const later = aShared({ dueAt: now + 1 });

  expect(await nextDueAt("telegram", later)).toEqual(new Date(now + 1));
});

/** An engine that limits nothing, on which something is due. */
function aShared({ dueAt }: { readonly dueAt: number }): Shared {
  const ledger = { nextDueAt: async () => dueAt, platformPause: async () => 0 };
  const turns = () => ({ limitedMs: async () => 0 });
  return { ledger, turns, now: () => now } as unknown as Shared;
}
