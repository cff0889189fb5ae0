import { expect, test } from "vitest";
import { createFadingMemory } from "../../src/developments/fading-memory.ts";

test("what was not said for a while is forgotten, the rest is not", () => {
  const memory = createFadingMemory<string>();
  memory.set("old", "said once", 1);
  memory.set("young", "said later", 5);

  memory.forget(5);

  expect([memory.get("old"), memory.get("young")]).toEqual([undefined, "said later"]);
});

test("what is said again is remembered from then on", () => {
  const memory = createFadingMemory<string>();
  memory.set("line", "first", 1);
  memory.set("line", "again", 8);

  memory.forget(5);
  expect(memory.get("line")).toBe("again");

  memory.forget(9);
  expect(memory.get("line")).toBeUndefined();
});
