import { expect, onTestFinished, test } from "vitest";
import { inspectRedis } from "../../../src/queues/redis/redis-check.ts";
import { findRedis, startRedis } from "../../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../an-engine.ts";

const check = test.skipIf(engineOrSkip("redis-server", findRedis()) === null);
const forbidden = ["--rename-command", "CONFIG", ""];

async function faultsWith(options?: readonly string[]): Promise<readonly string[]> {
  const server = await startRedis(options);
  onTestFinished(() => server?.stop());
  return (await inspectRedis(server?.url ?? "")).faults;
}

check("a Redis that keeps what it is told is taken", async () => {
  expect(await faultsWith()).toEqual([]);
});

check("a stock Redis is refused, with the line to change", async () => {
  const [fault, ...others] = await faultsWith([]);

  expect(fault).toContain('set "appendonly yes" in its configuration (it is no)');
  expect(others).toEqual([]);
});

check(
  "a Redis that throws away what does not fit is refused, with the line to change",
  async () => {
    const faults = await faultsWith(["--appendonly", "yes", "--maxmemory-policy", "allkeys-lru"]);

    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('set "maxmemory-policy noeviction"');
  },
);

check(
  "where it is forbidden to ask for its configuration, what it tells of itself counts",
  async () => {
    expect(await faultsWith(["--appendonly", "yes", ...forbidden])).toEqual([]);
    expect(await faultsWith(forbidden)).toHaveLength(1);
  },
);

check("a Redis that is not there is an error", async () => {
  await expect(inspectRedis("redis://127.0.0.1:1")).rejects.toThrow();
});
