import { afterAll, expect, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { openEngine } from "../src/engine.ts";
import { startPostgres } from "../src/tools/engines/postgres-server.ts";
import { startRedis } from "../src/tools/engines/redis-server.ts";
import { engineOrSkip } from "./queues/an-engine.ts";

const together = 12;
const servers = {
  redis: engineOrSkip("redis-server", await startRedis()),
  postgres: engineOrSkip("postgres", await startPostgres()),
};
afterAll(async () => {
  await Promise.all([servers.redis?.stop(), servers.postgres?.stop()]);
});

for (const kind of ["redis", "postgres"] as const) {
  const server = servers[kind];
  test.skipIf(server === null)(
    `${kind}: processes that start together on an empty server all come up`,
    { timeout: 120_000 },
    async () => {
      const opened = await Promise.allSettled(
        Array.from({ length: together }, () =>
          openEngine({ kind, url: server?.url ?? "" }, systemClock),
        ),
      );
      for (const one of opened) if (one.status === "fulfilled") await one.value.close();

      expect(opened.map(({ status }) => status)).toEqual(Array(together).fill("fulfilled"));
    },
  );
}
