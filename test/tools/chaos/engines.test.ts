import { expect, test } from "vitest";
import { killLoop } from "../../../src/tools/chaos/scenarios.ts";
import { findPostgres } from "../../../src/tools/engines/postgres-server.ts";
import { findRedis } from "../../../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "../../queues/an-engine.ts";

const found = {
  redis: engineOrSkip("redis-server", findRedis()),
  postgres: engineOrSkip("postgres", findPostgres()),
};

for (const engine of ["redis", "postgres"] as const) {
  test.skipIf(found[engine] === null)(
    `${engine}: of two processes that are killed in turn, nothing is lost`,
    async () => {
      const extent = { deliveries: 200, kills: 2, seed: 7, platform: "telegram" } as const;

      const { finding, broken } = await killLoop({ ...extent, engine });

      expect(broken).toEqual([]);
      expect(finding).toMatchObject({ deliveries: 200, lost: 0, run: { incidents: 2 } });
    },
    180_000,
  );
}
