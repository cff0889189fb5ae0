import { afterAll, describe } from "vitest";
import { openRedisEngine } from "../../src/queues/redis/redis-engine.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "./an-engine.ts";
import { testDeliveryQueue } from "./delivery-queue.contract.ts";
import { openShared, openTwice } from "./shared-queue-under-test.ts";
import { testTwoProcesses } from "./two-processes.contract.ts";

const server = engineOrSkip("redis-server", await startRedis());
afterAll(() => server?.stop());

describe.skipIf(server === null)("on Redis", () => {
  const open = async (name: string) => openRedisEngine(server?.url ?? "", name);
  testDeliveryQueue("redis", () => openShared(open));
  testTwoProcesses("redis", () => openTwice(open));
});
