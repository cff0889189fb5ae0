import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import type { EngineServer } from "./engine-server.ts";
import { endProcess, findProgram, freePort, untilReady } from "./engine-server.ts";

/** What a Redis server is started with, besides where. */
const safeRedis = ["--appendonly", "yes", "--maxmemory-policy", "noeviction"];

/** The server's program; null where it is not installed. */
export function findRedis(): string | null {
  return findProgram("redis-server");
}

/** Null where `redis-server` is not installed. */
export async function startRedis(
  options: readonly string[] = safeRedis,
): Promise<EngineServer | null> {
  const program = findRedis();
  if (program === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "sahel-alerts-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}/0`;
  const where = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const start = async () => {
    const child = spawn(program, [...where, ...options], { stdio: "ignore" });
    await untilReady(child, () => ping(url));
    return child;
  };
  let child = await start();
  return {
    url,
    async crash() {
      await endProcess(child, "SIGKILL");
      child = await start();
    },
    async stop() {
      await endProcess(child, "SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ping(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: null });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}
