import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../src/clock.ts";
import { openEngine } from "../src/engine.ts";
import { startRedis } from "../src/tools/engines/redis-server.ts";
import { startEngines } from "./queues/an-engine.ts";

const together = 12;
const servers = await startEngines();

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

test.skipIf(servers.redis === null)("a Redis that wants a password says so", async () => {
  const server = await startRedis();
  onTestFinished(() => server?.stop());
  const url = new URL(server?.url ?? "");
  const owner = new Redis(url.href);
  await owner.config("SET", "requirepass", "open-sesame");
  owner.disconnect();

  await expect(openEngine({ kind: "redis", url: url.href }, systemClock)).rejects.toThrow(
    "REDIS_URL: the server cannot be used (NOAUTH). Check that it runs, and that the address, the user and the password are right.",
  );
  url.password = "guess";
  await expect(openEngine({ kind: "redis", url: url.href }, systemClock)).rejects.toThrow(
    "(WRONGPASS)",
  );
});

test("a Redis that is for its own machine only says what to change", async () => {
  // What it does to whoever comes from elsewhere, before anything was asked.
  const guarded = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.resetAndDestroy();
  });
  await once(guarded.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void guarded.close());
  const { port } = guarded.address() as AddressInfo;

  await expect(
    openEngine({ kind: "redis", url: `redis://127.0.0.1:${port}/0` }, systemClock),
  ).rejects.toThrow("protected-mode no");
});
