import { afterAll, describe } from "vitest";
import { openRedisEngine } from "../../src/queues/redis-engine.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "./an-engine.ts";
import { testDeliveryQueue } from "./delivery-queue.contract.ts";
import { openShared } from "./shared-queue-under-test.ts";

const server = engineOrSkip("redis-server", await startRedis());
afterAll(() => server?.stop());

describe.skipIf(server === null)("on Redis", () => {
  testDeliveryQueue("redis", () =>
    openShared(async (name) => openRedisEngine(server?.url ?? "", name)),
  );
});
