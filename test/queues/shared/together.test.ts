import { expect, test } from "vitest";
import { together } from "../../../src/queues/shared/together.ts";

/** Remembers what was asked of it, and answers when it is let. */
function createOffice() {
  const asked: (readonly string[])[] = [];
  const gates: (() => void)[] = [];
  const run = async (items: readonly string[]): Promise<readonly string[]> => {
    asked.push(items);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (items.includes("bad")) throw new Error("cannot be done");
    return items.map((item) => item.toUpperCase());
  };
  const answerAll = (): void => {
    for (const open of gates.splice(0)) open();
  };
  /** Resolves once so many were asked in all. */
  const untilAsked = async (count: number): Promise<void> => {
    while (asked.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, run, answerAll, untilAsked };
}

test("what is wanted at once, or while others are served, goes in one go", async () => {
  const { asked, run, answerAll, untilAsked } = createOffice();
  const ask = together(run);
  const first = [ask("a"), ask("b")];
  await untilAsked(1);
  const second = [ask("c"), ask("d"), ask("e")];
  answerAll();
  expect(await Promise.all(first)).toEqual(["A", "B"]);
  await untilAsked(2);
  answerAll();
  expect(await Promise.all(second)).toEqual(["C", "D", "E"]);
  expect(asked).toEqual([
    ["a", "b"],
    ["c", "d", "e"],
  ]);
});

test("one that cannot be done takes no others with it", async () => {
  const { run, answerAll, untilAsked } = createOffice();
  const ask = together(run);
  const all = Promise.allSettled([ask("a"), ask("bad"), ask("c")]);
  await untilAsked(1);
  answerAll();
  await untilAsked(4);
  answerAll();
  expect((await all).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
