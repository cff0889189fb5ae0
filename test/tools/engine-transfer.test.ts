import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { Client } from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createDeliverer } from "../../src/delivery/deliver.ts";
import type { DeliveryQueue } from "../../src/delivery/delivery-queue.ts";
import type { Subscriptions } from "../../src/delivery/subscription.ts";
import { openEngine } from "../../src/engine.ts";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { createSharedTime } from "../../src/queues/shared/own-time.ts";
import { createSharedQueue } from "../../src/queues/shared/shared-queue.ts";
import { openInMemory } from "../../src/store/database.ts";
import { openStore } from "../../src/store/store.ts";
import { exportStore, importStore } from "../../src/store/transfer.ts";
import { importing } from "../../src/store/unfinished-import.ts";
import { exportEngine, importIntoEngine } from "../../src/tools/engine-transfer.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { aChat, anAlert, anEdit, anOrder, aSubscription } from "../delivery/an-alert.ts";
import type { Post } from "../delivery/post-office.ts";
import { aChannel, sent } from "../delivery/post-office.ts";
import { startEngines } from "../queues/an-engine.ts";
import { claimOne } from "../queues/queue-under-test.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const servers = await startEngines();

const [told, waits, inFlight] = [aChat("1"), aChat("2"), aChat("3")];
const [moved, movedTo] = [aChat("-4"), aChat("-1004")];
const update = anAlert({ revision: 2 });

for (const kind of ["redis", "postgres"] as const) {
  const server = servers[kind];

  test.skipIf(server === null)(
    `${kind}: an installation that moves to it and back loses nothing and sends nothing again`,
    { timeout: 60_000 },
    async () => {
      const settings = { kind, url: server?.url ?? "" };
      const folder = temporaryFolder();
      const [there, back] = [join(folder, "there.jsonl"), join(folder, "back.jsonl")];
      await fillEmbedded(folder);
      exportStore(folder, there);

      await importIntoEngine(settings, there);
      await expect(importIntoEngine(settings, there)).rejects.toThrow("The engine is not empty");

      await onEngine(settings, async (queue, subscriptions) => {
        expect(await subscriptions.all()).toEqual([aSubscription(told)]);
        expect(await queue.counts()).toMatchObject({
          sent: 1,
          pending: 3,
          sending: 0,
          ambiguous: 1,
        });
        expect(await enqueueAgain(queue)).toBe(0);
        const posts = await deliverAll(queue, subscriptions);
        expect(posts.map(idOf)).toEqual([movedTo, waits, inFlight].map(idOf));
        await queue.enqueue(update, [anEdit(told), anEdit(waits)]);
      });

      await exportEngine(settings, back);
      const target = temporaryFolder();
      importStore(target, back);
      const store = openStore({ dataDir: target, log: silentLog });
      onTestFinished(() => store.close());
      const queue = createOutbox(store.database, systemClock);
      expect(await store.subscriptions.all()).toEqual([aSubscription(told)]);
      expect(await queue.counts()).toMatchObject({
        enqueued: 6,
        sent: 4,
        pending: 2,
        ambiguous: 1,
      });
      expect(await enqueueAgain(queue)).toBe(0);
      const last = await deliverAll(queue, store.subscriptions);
      expect(last.map(idOf)).toEqual([told, waits].map(idOf));
      expect(last[0]?.delivery.standing?.messageIds).toEqual(["m1"]);
    },
  );
}

test.skipIf(servers.postgres === null)(
  "an import that is killed in the middle leaves nothing that could start, and can be repeated",
  { timeout: 120_000 },
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server?.stop());
    const settings = { kind: "postgres", url: server?.url ?? "" } as const;
    const folder = temporaryFolder();
    const file = join(folder, "all.jsonl");
    await fillEmbedded(folder);
    exportStore(folder, file);
    // Makes the tables.
    await (await openEngine(settings, systemClock)).close();

    await whilePagesAreLocked(settings.url, async (isThere) => {
      const child = spawn(execPath, ["src/main.ts", "import", file], {
        env: { PATH: env["PATH"], DATABASE_URL: settings.url },
        stdio: "ignore",
      });
      const ended = once(child, "exit");
      await vi.waitFor(async () => expect(await isThere("subscription")).toBe(true), 60_000);
      child.kill("SIGKILL");
      await ended;
    });

    const unfinished = "DATABASE_URL: an import into it has not ended";
    await expect(openEngine(settings, systemClock)).rejects.toThrow(unfinished);
    await expect(importIntoEngine(settings, file)).rejects.toThrow(unfinished);
    await query(settings.url, "DROP SCHEMA IF EXISTS sahel_alerts, sahel_alerts_turns CASCADE");
    await importIntoEngine(settings, file);
    await onEngine(settings, async (queue, subscriptions) => {
      expect(await subscriptions.all()).toEqual([aSubscription(told)]);
      expect(await queue.counts()).toMatchObject({ sent: 1, pending: 3 });
    });
  },
);

test.skipIf(servers.redis === null)("redis: half of an import is refused", async () => {
  const server = await startRedis();
  onTestFinished(() => server?.stop());
  const settings = { kind: "redis", url: server?.url ?? "" } as const;
  const { store, close } = await openEngine(settings, systemClock);
  const broken = importing(store, () => Promise.reject(new Error("the cable was cut")));
  await expect(broken).rejects.toThrow("the cable was cut");
  await close();

  await expect(openEngine(settings, systemClock)).rejects.toThrow(
    "REDIS_URL: an import into it has not ended, so only a part is there. If none runs any more, empty it (FLUSHDB in redis-cli, in that database) and import again.",
  );
});

/** Nobody can write a page meanwhile; `isThere` tells whether a record of that kind is. */
async function whilePagesAreLocked(
  url: string,
  work: (isThere: (namespace: string) => Promise<boolean>) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN; LOCK TABLE sahel_alerts.pages IN EXCLUSIVE MODE");
    await work(async (namespace) => {
      const rows = await query(url, "SELECT key FROM sahel_alerts.records");
      return rows.some(({ key }) => String(key).startsWith(`${namespace}:`));
    });
  } finally {
    await client.end();
  }
}

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const idOf = ({ chatId }: { readonly chatId: string }): string => chatId;

/** One sent, one in flight, one that waits, and one whose chat moved. */
async function fillEmbedded(dataDir: string): Promise<void> {
  const store = openStore({ dataDir, log: silentLog });
  const queue = createOutbox(store.database, systemClock);
  await store.subscriptions.put(aSubscription(told));
  await queue.enqueue(anAlert(), [anOrder(told)]);
  await queue.markSent((await claimOne(queue)).id, ["m1"]);
  await queue.enqueue(anAlert(), [anOrder(inFlight)]);
  await claimOne(queue);
  await queue.enqueue(anAlert(), [anOrder(waits), anOrder(moved)]);
  await queue.moveChat(moved, movedTo);
  store.close();
}

function enqueueAgain(queue: DeliveryQueue): Promise<number> {
  return queue.enqueue(
    anAlert(),
    [told, waits, inFlight, moved].map((chat) => anOrder(chat)),
  );
}

async function onEngine(
  settings: Parameters<typeof openEngine>[0],
  work: (queue: DeliveryQueue, subscriptions: Subscriptions) => Promise<void>,
): Promise<void> {
  const { store, ledger, turns } = await openEngine(settings, systemClock);
  const time = await createSharedTime(ledger.now);
  const log = silentLog;
  const workbench = openInMemory();
  const queue = createSharedQueue({
    ledger,
    engine: turns,
    workbench,
    clock: systemClock,
    time,
    log,
  });
  try {
    await work(queue, store.subscriptions);
  } finally {
    await store.close();
    await queue.close();
  }
}

/** Returns what was sent, by chat. */
async function deliverAll(
  queue: DeliveryQueue,
  subscriptions: Subscriptions,
): Promise<readonly Post[]> {
  const channel = aChannel(systemClock, () => sent);
  const deliverer = createDeliverer({
    queue,
    channels: [channel],
    subscriptions,
    clock: systemClock,
    log: silentLog,
    concurrency: 6,
  });
  await deliverer.deliverAllDue();
  return channel.posts.toSorted((a, b) => a.chatId.localeCompare(b.chatId));
}
