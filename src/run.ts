import { once } from "node:events";
import process from "node:process";
import { parseArgs } from "node:util";
import type { App, Role } from "./app.ts";
import { createApp, roles } from "./app.ts";
import type { AppParts } from "./app-parts.ts";
import { systemClock } from "./clock.ts";
import { loadConfig } from "./config/load-config.ts";
import { readConfiguration } from "./config/read-configuration.ts";
import type { Log } from "./log.ts";
import { createLog } from "./log.ts";
import { ConfigurationError, readEnvironment } from "./settings.ts";
import type { Io } from "./tools/io.ts";

interface RunOptions {
  readonly isOnce: boolean;
  readonly isBrokenStoreSetAside: boolean;
  readonly roles: ReadonlySet<Role>;
}

/** `run`: the bot, until a signal ends it. With `--once`: one round, everything due delivered, the end. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    io.stderr(`Usage: run [--once] [--roles ${roles.join(",")}] [--set-aside-broken-store]`);
    return 2;
  }
  const { settings, config } = readConfiguration(readEnvironment());
  const log = createLog(settings.logLevel, settings.secrets);
  if (!(settings.telegram || settings.discord)) {
    io.stderr(
      "No token is set, so alerts are printed here (TELEGRAM_BOT_TOKEN, DISCORD_BOT_TOKEN).",
    );
  }
  const parts = {
    settings,
    config,
    clock: systemClock,
    log,
    write: io.stdout,
    colour: process.stdout.isTTY,
    isBrokenStoreSetAside: options.isBrokenStoreSetAside,
  };
  const app = await createApp(parts);
  await (options.isOnce ? runOnce(app) : runUntilSignal(app, options, parts));
  return 0;
}

function readOptions(args: readonly string[]): RunOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: "boolean", default: false },
        roles: { type: "string" },
        "set-aside-broken-store": { type: "boolean", default: false },
      },
    });
    const wanted = values.roles?.split(",") ?? roles;
    const known = roles.filter((role) => wanted.includes(role));
    if (known.length < wanted.length) return null;
    return {
      isOnce: values.once,
      isBrokenStoreSetAside: values["set-aside-broken-store"],
      roles: new Set(known),
    };
  } catch {
    return null;
  }
}

async function runOnce(app: App): Promise<void> {
  await app.once();
  await app.stop();
}

async function runUntilSignal(
  app: App,
  { roles: wanted }: RunOptions,
  { settings: { configDir }, log }: Pick<AppParts, "settings" | "log">,
): Promise<void> {
  const signal = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  // Whoever asks a second time does not want to wait for the first.
  const leaveNow = () => process.exit(1);
  const started = app.start(wanted);
  const reload = () => void reloadConfig(app, configDir, log);
  process.on("SIGHUP", reload);
  // A start that fails ends the program; one that succeeds has nothing to say here.
  await Promise.race([signal, started.then(() => signal)]);
  process.once("SIGINT", leaveNow).once("SIGTERM", leaveNow);
  // Unheard, it would end the process in the middle of a send.
  process.on("SIGHUP", () => undefined).off("SIGHUP", reload);
  log.info({}, "stopping");
  await app.stop();
  await started;
}

/** Goes by `config/` as it now is or, when anything is wrong with it, as it was. Never rejects. */
async function reloadConfig(app: App, configDir: string, log: Log): Promise<void> {
  try {
    const config = loadConfig(configDir);
    await app.reload(config);
    const enabled = config.feeds.filter((feed) => feed.enabled).length;
    log.info({ feeds: enabled }, "configuration reloaded");
  } catch (error) {
    const cause =
      error instanceof ConfigurationError ? { problems: error.problems } : { err: error };
    log.error(cause, "configuration not reloaded, the old one stays");
  }
}
