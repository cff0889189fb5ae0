import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execPath } from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { aChat, anAlert, anOrder } from "./an-alert.ts";

const program = fileURLToPath(import.meta.resolve("./sending-process.ts"));
const deliveries = 300;
const inFlight = 6;

test("processes killed in the middle lose nothing and repeat at most what was in flight", async () => {
  const folder = await anOutboxWithWork();
  // After how many accepted messages each process dies.
  const moments = [17, 60, 118, 190, 251];

  const accepted = await deliverThrough(folder, moments, "SIGKILL");

  const counts = await readCounts(folder);
  const repeats = accepted.length - deliveries;
  expect(new Set(accepted).size).toBe(deliveries);
  expect(repeats).toBeLessThanOrEqual(inFlight * moments.length);
  expect(counts.ambiguous).toBeGreaterThanOrEqual(repeats);
  expect(counts).toMatchObject({ enqueued: deliveries, sent: deliveries, pending: 0, sending: 0 });
}, 60_000);

test("processes told to stop finish what is in flight: nothing is lost or repeated", async () => {
  const folder = await anOutboxWithWork();

  const accepted = await deliverThrough(folder, [17, 60, 190], "SIGTERM");

  expect(accepted).toHaveLength(deliveries);
  expect(new Set(accepted).size).toBe(deliveries);
  expect(await readCounts(folder)).toMatchObject({ sent: deliveries, ambiguous: 0 });
}, 60_000);

async function anOutboxWithWork(): Promise<string> {
  const folder = temporaryFolder();
  const database = openDatabase(folder);
  const chats = Array.from({ length: deliveries / 10 }, (_, index) =>
    aChat(String(index), { platform: "console" }),
  );
  // The processes go by the real time, and what is late by it would come in digests.
  const outbox = createOutbox(database, systemClock);
  for (let number = 1; number <= 10; number += 1) {
    await outbox.enqueue(anAlert({ developmentId: `d${number}` }), chats.map(anOrder));
  }
  database.close();
  return folder;
}

/** Runs one process after the other, ending each after as many messages as `moments` says; returns the ids that arrived. */
async function deliverThrough(
  folder: string,
  moments: readonly number[],
  signal: "SIGKILL" | "SIGTERM",
): Promise<readonly string[]> {
  const accepted: string[] = [];
  let sender: ChildProcess | undefined;
  const ends = [...moments];
  const accept = (id: string): void => {
    accepted.push(id);
    if (accepted.length >= (ends[0] ?? Number.POSITIVE_INFINITY)) {
      ends.shift();
      sender?.kill(signal);
    }
    if (new Set(accepted).size === deliveries) sender?.kill("SIGTERM");
  };
  const server = createServer((request, response) => {
    text(request).then(
      (id) => {
        accept(id);
        response.end(id);
      },
      () => response.destroy(),
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  onTestFinished(() => {
    sender?.kill("SIGKILL");
  });
  while (new Set(accepted).size < deliveries) {
    sender = spawn(execPath, [program, folder, address], { stdio: "inherit" });
    await once(sender, "exit");
    // Null after a signal that it had no time to answer.
    expect(sender.exitCode ?? 0).toBe(0);
  }
  return accepted;
}

async function readCounts(folder: string) {
  const database = openDatabase(folder);
  const counts = await createOutbox(database, createVirtualClock()).counts();
  database.close();
  return counts;
}
