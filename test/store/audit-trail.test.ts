import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { openStore } from "../../src/store/store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const group = { platform: "telegram", chatId: "-5", threadId: null } as const;
const supergroup = { ...group, chatId: "-1005" };
const entry = (by: string, what: string) => ({ at: "2026-11-22T06:00:00.000Z", by, what });

test("the last fifty changes of a chat are kept, newest first", async () => {
  const { audit, close } = openStore({ dataDir: temporaryFolder(), log: silentLog });

  for (let change = 1; change <= 60; change += 1) await audit.add(group, entry("2", `${change}`));

  const kept = await audit.read(group);
  expect([kept.length, kept[0]?.what, kept.at(-1)?.what]).toEqual([50, "60", "11"]);
  close();
});

test("a group that became a supergroup takes its history along", async () => {
  const { audit, subscriptions, close } = openStore({ dataDir: temporaryFolder(), log: silentLog });
  await audit.add(group, entry("2", "before"));

  await subscriptions.move(group, supergroup);
  await audit.add(supergroup, entry("2", "after"));

  expect((await audit.read(supergroup)).map(({ what }) => what)).toEqual(["after", "before"]);
  expect(await audit.read(group)).toEqual([]);
  close();
});

test("somebody who is forgotten leaves their changes behind, but not their id", async () => {
  const { audit, close } = openStore({ dataDir: temporaryFolder(), log: silentLog });
  await audit.add(group, entry("2", "by the one"));
  await audit.add(group, entry("3", "by the other"));
  await audit.add({ ...group, platform: "discord" }, entry("2", "by a namesake"));

  await audit.forgetPerson("telegram", "2");

  expect((await audit.read(group)).map(({ by }) => by)).toEqual(["3", null]);
  expect((await audit.read({ ...group, platform: "discord" })).map(({ by }) => by)).toEqual(["2"]);
  close();
});
