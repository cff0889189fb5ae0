import type { ChildProcess, SpawnOptions } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { getuid, kill } from "node:process";
import { Client } from "pg";
import type { EngineServer } from "./engine-server.ts";
import { findProgram, freePort, untilReady } from "./engine-server.ts";

const folders = ["/usr/lib/postgresql/*/bin"];
// PostgreSQL refuses to run as root: then it runs as the user that its package made.
const otherUser = "postgres";

/** The program that makes a database; null where it is not installed. */
export function findPostgres(): string | null {
  return findProgram("initdb", folders);
}

/** Null where PostgreSQL is not installed, or root may not become another user. */
export async function startPostgres(): Promise<EngineServer | null> {
  const initdb = findPostgres();
  const isRoot = getuid?.() === 0;
  if (initdb === null || (isRoot && findProgram("runuser") === null)) return null;
  const folder = mkdtempSync(join(tmpdir(), "sahel-alerts-postgres-"));
  // Its owner is whoever runs the server, who makes the folder inside.
  if (isRoot) chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const run = (program: string, args: readonly string[], options: SpawnOptions): ChildProcess =>
    isRoot
      ? spawn("runuser", ["-u", otherUser, "--", program, ...args], { cwd: folder, ...options })
      : spawn(program, args, { cwd: folder, ...options });
  const made = run(
    initdb,
    ["-D", data, "-U", "bot", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
    { stdio: "ignore" },
  );
  await once(made, "exit");
  const port = await freePort();
  const url = `postgresql://bot@127.0.0.1:${port}/postgres`;
  const start = async (): Promise<ChildProcess> => {
    const where = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder];
    const child = run(join(dirname(initdb), "postgres"), where, { stdio: "ignore" });
    await untilReady(child, () => ask(url));
    return child;
  };
  let child = await start();
  // "Immediate": no farewell to anybody, and a recovery at the next start.
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGQUIT");
    await exit;
  };
  return {
    url,
    async crash() {
      await end();
      child = await start();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ask(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT 1");
  } finally {
    await client.end();
  }
}
