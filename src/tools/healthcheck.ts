import { readEnvironment, readSettings } from "../settings.ts";
import type { Io } from "./io.ts";

// An event loop that stands still for longer than this is as good as dead.
const timeoutMs = 5_000;
const wildcards = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
]);

/**
 * `healthcheck`: asks the running bot whether it is alive, or with `--ready` whether it can do its
 * work. Exit code 0 for yes.
 */
export async function healthcheck(args: readonly string[], io: Io): Promise<number> {
  const isReadiness = args[0] === "--ready";
  if (args.length > (isReadiness ? 1 : 0)) {
    io.stderr("Usage: healthcheck [--ready]");
    return 2;
  }
  const { http } = readSettings(readEnvironment());
  if (http === null) {
    io.stderr("HTTP_PORT is not set, so the bot has no HTTP endpoint to ask. Set it for both.");
    return 2;
  }
  const host = wildcards.get(http.host) ?? http.host;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${http.port}`;
  return ask(`${origin}/${isReadiness ? "readyz" : "healthz"}`, io);
}

async function ask(url: string, io: Io): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    io.stdout((await answer.text()).trimEnd());
    return answer.ok ? 0 : 1;
  } catch {
    io.stderr(`No answer from ${url} within ${timeoutMs / 1000} seconds. Is the bot running?`);
    return 1;
  }
}
