import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openDatabase } from "../../src/store/database.ts";
import { portableRows } from "../../src/store/portable-rows.ts";
import { openStore } from "../../src/store/store.ts";
import { exportStore, importStore } from "../../src/store/transfer.ts";
import { aChat, anAlert, anOrder, aSubscription } from "../delivery/an-alert.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("an installation that moves loses nothing and sends nothing again", async () => {
  const { folder, file } = await anExport();
  const target = temporaryFolder();

  const rows = importStore(target, file);

  const again = join(folder, "again.jsonl");
  expect(exportStore(target, again)).toBe(rows);
  expect(readFileSync(again, "utf8")).toBe(readFileSync(file, "utf8"));
  const { store, queue } = open(target);
  expect(await queue.enqueue(anAlert(), [anOrder(aChat("told")), anOrder(aChat("waits"))])).toBe(0);
  expect((await queue.claim("telegram"))?.chat.chatId).toBe("waits");
  expect(await queue.claim("telegram")).toBeNull();
  expect(await store.subscriptions.all()).toEqual([aSubscription(aChat("told"))]);
  store.close();
});

test("an import into a store that holds anything is refused", async () => {
  const { folder, file } = await anExport();

  expect(() => importStore(folder, file)).toThrow(/not empty.*empty DATA_DIR/);
});

test.for([
  ["a line that is no JSON", (text: string) => text.replace("{", "("), /line 1: is not JSON/],
  [
    "another schema",
    (text: string) => text.replace(/"schema":\d+/, '"schema":99'),
    /line 1: schema/,
  ],
  [
    "a wrong value",
    (text: string) => text.replace('"state":"sent"', '"state":"gone"'),
    /line \d+: state/,
  ],
  ["a damaged alert", (text: string) => text.replaceAll("publishedAt", "at"), /line \d+: alert/],
  ["an unknown kind", (text: string) => text.replace("subscription:", "order:"), /not known/],
  ["no end", (text: string) => text.replace(/\n[^\n]*\n$/, "\n"), /cut off/],
] as const)(
  "an export with %s is refused, and nothing of it taken in",
  async ([, spoil, message]) => {
    const { file } = await anExport();
    const target = temporaryFolder();
    writeFileSync(file, spoil(readFileSync(file, "utf8")));

    expect(() => importStore(target, file)).toThrow(message);

    const database = openDatabase(target);
    expect(database.prepare("SELECT count(*) AS rows FROM records").get()).toEqual({ rows: 0 });
    database.close();
  },
);

test("an export overwrites nothing, and needs a store", async () => {
  const { folder, file } = await anExport();

  expect(() => exportStore(folder, file)).toThrow("exists already");
  expect(() => exportStore(temporaryFolder(), `${file}.2`)).toThrow("There is no store");
});

test("an export knows every column of every table", () => {
  const database = openDatabase(temporaryFolder());
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
  const columns = tables.map((table) => [
    table,
    database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => name)
      .sort(),
  ]);
  database.close();

  const known = Object.entries(portableRows).map(([table, { shape }]) => [
    table,
    Object.keys(shape).sort(),
  ]);
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(columns));
});

test("an export knows every kind of record", () => {
  const sources = globSync("src/**/*.ts").map((file) => readFileSync(file, "utf8"));
  const namespaces = sources.flatMap((source) =>
    [...source.matchAll(/namespace: "([a-z-]+)"/g)].map(([, name = ""]) => name),
  );

  // A mark of the place that is written to, and none of what is carried there.
  const carried = namespaces.filter((name) => name !== "unfinished-import");
  const unknown = [...new Set(carried)].filter((name) => {
    const row = { key: `${name}:=x`, value: "{}", expires: null };
    const issues = portableRows["records"]?.safeParse(row).error?.issues ?? [];
    return issues.some(({ message }) => message.includes("not known"));
  });

  expect(unknown).toEqual([]);
});

async function anExport() {
  const folder = temporaryFolder();
  const { store, queue } = open(folder);
  await store.subscriptions.put(aSubscription(aChat("told")));
  await store.fingerprints.set("سطر\nثان", "x");
  await queue.enqueue(anAlert(), [anOrder(aChat("told")), anOrder(aChat("waits"))]);
  const sent = await queue.claim("telegram");
  await queue.markSent(sent?.id ?? "", ["m1"]);
  await queue.moveChat(aChat("old"), aChat("new"));
  await queue.pause(aChat("other"), new Date("2026-11-23"));
  store.tokenBudget.reserve("2026-11-22", 5, 10);
  store.close();
  const file = join(folder, "all.jsonl");
  exportStore(folder, file);
  return { folder, file };
}

function open(dataDir: string) {
  const store = openStore({ dataDir, log: silentLog });
  return { store, queue: createOutbox(store.database, createVirtualClock()) };
}
