import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createRecords } from "../../src/store/keyv-store.ts";
import { publicationRecord } from "../../src/store/publications.ts";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// Mounting takes rights that not every machine gives.
const canMount = tryMount();

test.skipIf(!canMount)(
  "on a full disk nothing is acknowledged that is not stored, and all goes on once there is space",
  async () => {
    const disk = aSmallDisk();
    const database = openDatabase(disk);
    const outbox = createOutbox(database, createVirtualClock());
    const fillUp = fillWithBallast(disk);
    const acknowledged: string[] = [];

    const failure = await enqueueUntilFull();
    expect(failure).toMatchObject({ problem: "full" });
    expect(String(failure)).toMatch(/disk that holds .* is full.*free some space/);
    expect((await outbox.counts()).enqueued).toBe(acknowledged.length);

    fillUp.remove();
    const added = await outbox.enqueue(anAlert({ developmentId: "after" }), [anOrder(aChat("1"))]);
    expect(added).toBe(1);
    database.close();
    const reopened = createOutbox(openDatabase(disk), createVirtualClock());
    const counts = await reopened.counts();
    expect(counts).toMatchObject({
      enqueued: acknowledged.length + 1,
      pending: acknowledged.length + 1,
    });

    async function enqueueUntilFull(): Promise<unknown> {
      for (let number = 0; number < 100_000; number += 1) {
        const developmentId = `d${number}`;
        try {
          await outbox.enqueue(anAlert({ developmentId }), [anOrder(aChat("1"))]);
          acknowledged.push(developmentId);
        } catch (error) {
          return error;
        }
      }
      throw new Error("the disk never filled up");
    }
  },
);

test.skipIf(!canMount)(
  "a record that does not fit on the disk is an error, not a loss",
  async () => {
    const disk = aSmallDisk();
    const database = openDatabase(disk);
    const records = createRecords(database, publicationRecord);
    fillWithBallast(disk);
    const telling = {
      alert: anAlert(),
      toldAt: "2026-11-22T05:01:00.000Z",
      isOwed: false,
      heeded: 0,
    };
    const publication = { developmentId: "d", revision: 1, told: 0, ...telling };

    const writing = records.setMany(
      Array.from({ length: 2_000 }, (_, index) => [String(index), publication] as const),
    );

    await expect(writing).rejects.toMatchObject({ problem: "full" });
    expect(await records.get("0")).toBeUndefined();
  },
);

test.skipIf(!canMount)("a store on a disk that is already full says so at the start", () => {
  const disk = aSmallDisk();
  fillWithBallast(disk, 0);

  expect(() => openDatabase(disk)).toThrow(/is full/);
});

function aSmallDisk(): string {
  const folder = join(temporaryFolder(), "disk");
  mkdirSync(folder);
  execFileSync("/bin/mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder]);
  onTestFinished(() => {
    execFileSync("/bin/umount", ["--lazy", folder]);
  });
  return folder;
}

/** Takes all the space but `spareBytes`. */
function fillWithBallast(disk: string, spareBytes = 64 * 1_024) {
  const { bavail, bsize } = statfsSync(disk);
  const ballast = join(disk, "ballast");
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - spareBytes)));
  return { remove: () => rmSync(ballast) };
}

function tryMount(): boolean {
  const folder = execFileSync("mktemp", ["--directory"], { encoding: "utf8" }).trim();
  try {
    execFileSync("/bin/mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], {
      stdio: "ignore",
    });
    execFileSync("/bin/umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
