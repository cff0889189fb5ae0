import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { env } from "node:process";

/** A server of its own, on a port of 127.0.0.1 and in a temporary folder, to be ill-treated. */
export interface EngineServer {
  /** What `REDIS_URL` or `DATABASE_URL` would be. */
  readonly url: string;
  /** It dies without a word, and another one starts on what it left on the disk. */
  crash(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** The path of a program in `PATH` or one of these folders; null where it is not installed. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  // biome-ignore lint/style/noProcessEnv: where programs are is no setting of ours
  const path = (env["PATH"] ?? "").split(":");
  const places = [
    ...folders.flatMap((folder) => globSync(folder).toSorted().toReversed()),
    ...path,
  ];
  const found = places.find((place) => existsSync(join(place, name)));
  return found === undefined ? null : join(found, name);
}

/** A port of 127.0.0.1 that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Sends the signal, and resolves once the process is gone. */
export async function endProcess(child: ChildProcess, signal: "SIGKILL" | "SIGQUIT" | "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

/** Tries until it succeeds; throws what it threw last when the process is gone or 20 s are over. */
export async function untilReady(
  child: ChildProcess,
  attempt: () => Promise<unknown>,
): Promise<void> {
  const end = Date.now() + patienceMs;
  while (true) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const patienceMs = 20_000;
