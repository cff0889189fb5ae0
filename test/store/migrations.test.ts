import { readdirSync } from "node:fs";
import { join } from "node:path";
// biome-ignore lint/correctness/noUnresolvedImports: built into Node, but not on Biome's list yet
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrations } from "../../src/store/schema.ts";
import { subscriptionRecord } from "../../src/store/subscriptions.ts";
import { aChat, anAlert, anEdit, aSubscription } from "../delivery/an-alert.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A file as the first version wrote it: one alert that was sent and one that waits, both to one chat. */
function aFileOfTheFirstVersion(): string {
  const folder = temporaryFolder();
  const file = new DatabaseSync(join(folder, "sahel-alerts.db"));
  file.exec(`${migrations[0]}; PRAGMA user_version = 1`);
  const { edition: _edition, matters: _matters, notices: _notices, ...alert } = anAlert();
  const addAlert = file.prepare("INSERT INTO alerts VALUES (?, 1, ?)");
  const add = file.prepare(
    `INSERT INTO deliveries (id, platform, chat_id, thread_id, development_id, revision, action,
       layout, silent, severity, state, enqueued_at, not_before, receipts)
     VALUES (?, 'telegram', '1001', '', ?, 1, 'post', 'ar', 0, 1, ?, 0, 0, ?)`,
  );
  for (const [developmentId, state, receipts] of [
    ["told", "sent", '["m1"]'],
    ["waiting", "pending", "[]"],
  ] as const) {
    addAlert.run(developmentId, JSON.stringify({ ...alert, developmentId }));
    add.run(`d-${developmentId}`, developmentId, state, receipts);
  }
  file.close();
  return folder;
}

test("what an earlier version left is delivered, and can be edited", async () => {
  const database = openDatabase(aFileOfTheFirstVersion());
  onTestFinished(() => database.close());
  const queue = createOutbox(database, createVirtualClock());
  const update = anAlert({ developmentId: "told", revision: 2, severity: "low" });
  await queue.enqueue(update, [anEdit(aChat("1001"))]);

  const waiting = await queue.claim("telegram");
  await queue.markSent(waiting?.id ?? "", ["m2"]);
  const edit = await queue.claim("telegram");

  expect(waiting).toMatchObject({
    action: "post",
    alert: { developmentId: "waiting", edition: 0 },
  });
  expect(edit).toMatchObject({
    action: "edit",
    standing: { messageIds: ["m1"], layout: "ar", digits: "western" },
  });
});

test("a file of an earlier version is kept as it was beside the upgraded one", () => {
  const folder = aFileOfTheFirstVersion();

  openDatabase(folder).close();
  openDatabase(folder).close();

  const kept = readdirSync(folder).filter((name) => name.includes(".before-schema-"));
  expect(kept).toHaveLength(1);
  const file = new DatabaseSync(join(folder, kept[0] ?? ""), { readOnly: true });
  onTestFinished(() => file.close());
  expect(file.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(file.prepare("SELECT count(*) AS rows FROM deliveries").get()).toEqual({ rows: 2 });
});

test("a subscription that an earlier version stored gets everything at once, as before", () => {
  const {
    pings: _pings,
    ambiguous: _ambiguous,
    quiet: _quiet,
    digest: _digest,
    digits: _digits,
    criticalOverrides: _overrides,
    ...earlier
  } = aSubscription(aChat("1001"));

  const read = subscriptionRecord.schema.parse(earlier);

  expect(read).toMatchObject({
    pings: {},
    ambiguous: "resend",
    quiet: null,
    digest: "instant",
    digits: "western",
    criticalOverrides: true,
  });
});

test.for(["25:00", "6:00", "06:60"])("%s is no time of day for quiet hours", (from) => {
  const quiet = { from, to: "06:00", timeZone: "Africa/Bamako" };

  const read = subscriptionRecord.schema.safeParse(aSubscription(aChat("1001"), { quiet }));

  expect(read.success).toBe(false);
});

test("a time zone that does not exist is refused, one that does is kept", () => {
  const inZone = (timeZone: string) =>
    aSubscription(aChat("1001"), { quiet: { from: "22:00", to: "06:00", timeZone } });

  expect(subscriptionRecord.schema.safeParse(inZone("Africa/Timbuktoo")).success).toBe(false);
  expect(subscriptionRecord.schema.safeParse(inZone("Africa/Niamey")).success).toBe(true);
});
