import { expect, test } from "vitest";
import { tryPolls } from "../../../src/tools/chaos/polls.ts";
import { findPostgres } from "../../../src/tools/engines/postgres-server.ts";
import { findRedis } from "../../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../../queues/an-engine.ts";

const found = {
  redis: engineOrSkip("redis-server", findRedis()),
  postgres: engineOrSkip("postgres", findPostgres()),
};

for (const engine of ["redis", "postgres"] as const) {
  test.skipIf(found[engine] === null)(
    `${engine}: of three polling processes two die, no tick and no development comes twice`,
    { timeout: 300_000 },
    async () => {
      const { ticks, killed, developments, told } = await tryPolls(engine, 5);

      expect(killed).toBe(2);
      expect(new Set(ticks).size).toBe(ticks.length);
      expect(told).toBe(developments);
    },
  );
}
