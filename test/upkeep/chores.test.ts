import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createChores } from "../../src/upkeep/chores.ts";

test("one that fails is logged, and keeps none of the others from being done", async () => {
  const done: string[] = [];
  const failed: unknown[] = [];
  const log = { ...silentLog, error: (fields: object) => failed.push(fields) };
  const broken = async (): Promise<void> => {
    throw new Error("disk full");
  };
  const chores = createChores({ broken, sound: async () => void done.push("sound") }, log);

  await chores.doNow();
  await chores.doNow();

  expect(done).toEqual(["sound", "sound"]);
  expect(failed).toMatchObject([{ chore: "broken" }, { chore: "broken" }]);
});
