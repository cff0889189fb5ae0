import { once } from "node:events";
import type { Client } from "discord.js";
import { Events, Routes } from "discord.js";
import type { Clock } from "../../clock.ts";
import type { CommandEntry, Reply } from "../../commands/command.ts";
import { createSeal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import type { BotEvents } from "./bot-events.ts";
import { listenToDiscord } from "./bot-events.ts";
import type { Shards } from "./discord-client.ts";
import { createClient } from "./discord-client.ts";
import { loggable } from "./discord-errors.ts";
import { guardDispatches } from "./dispatch-guard.ts";
import { fatalClose, fatalLogin } from "./login-failure.ts";
import { say } from "./say.ts";
import { slashCommands } from "./slash-commands.ts";
import { createTasks } from "./tasks.ts";

/** How the bot stands with Discord. A fatal reason is in English, for the operator. */
type BotState =
  | { readonly kind: "connecting" | "online" | "stopped" }
  | { readonly kind: "fatal"; readonly reason: string };

/** The side of Discord where people talk to us. */
export interface DiscordBot {
  /**
   * Connects, with growing pauses for as long as it takes. Resolves when the bot is online with its
   * commands registered, when it never will be, or when it was stopped meanwhile. Never rejects.
   */
  start(): Promise<BotState>;
  /** For readiness checks: the bot may lose its token long after the start. */
  state(): BotState;
  /** Says something nobody asked for just now, such as a question to moderators. Rejects as discord.js does. */
  say(chat: Chat, reply: Reply): Promise<void>;
  /** Finishes the answers under way, for at most five seconds, and disconnects within five more. */
  stop(): Promise<void>;
}

export interface DiscordBotDeps extends BotEvents {
  readonly token: string;
  /** Of another server that speaks Discord's API. */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  readonly clock: Clock;
  readonly commands: readonly CommandEntry[];
  /** As many as Discord wants, unless said otherwise. */
  readonly shards?: Shards;
}

const firstPauseMs = 3000;
// Discord allows 1,000 logins a day.
const longestPauseMs = 5 * 60_000;
const farewellMs = 5000;

/** A bot for one start and one stop. It needs the Guilds intent and nothing privileged. */
export function createDiscordBot(deps: DiscordBotDeps): DiscordBot {
  const { log, clock } = deps;
  const stopping = new AbortController();
  const tasks = createTasks(log);
  const seal = createSeal(deps.token, clock);
  let client: Client | null = null;
  let login: Promise<unknown> = Promise.resolve();
  let state: BotState = { kind: "connecting" };

  // A reason to give up outlives whatever the connection still reports.
  const setState = (next: BotState): void => {
    if (state.kind === "connecting" || state.kind === "online") state = next;
  };

  const connect = async (): Promise<void> => {
    // discord.js cannot log in again with a client that failed once.
    const fresh = createClient(deps.apiRoot, deps.shards);
    client = fresh;
    guardDispatches(fresh, log);
    listenToDiscord(fresh, { events: deps, seal, tasks });
    watchConnection(fresh, log, setState);
    const ready = once(fresh, Events.ClientReady, { signal: stopping.signal });
    login = fresh.login(deps.token);
    await Promise.all([ready, login]);
  };

  /** True when there is nothing left to try. */
  const tryOnce = async (work: () => Promise<void>, failures: number): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      const reason = fatalLogin(error);
      if (reason !== null) setState({ kind: "fatal", reason });
      if (reason !== null || stopping.signal.aborted) return true;
      log.warn({ ...loggable(error), failures }, "discord: not online, trying again");
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
      await clock.sleep(pauseMs, stopping.signal);
      return stopping.signal.aborted;
    }
  };

  const persist = async (work: () => Promise<void>): Promise<void> => {
    let failures = 0;
    while (!(stopping.signal.aborted || (await tryOnce(work, failures)))) failures += 1;
  };

  const withinFarewell = async (work: Promise<unknown>): Promise<void> => {
    const done = new AbortController();
    await Promise.race([work, clock.sleep(farewellMs, done.signal)]);
    done.abort();
  };

  return {
    async start() {
      await persist(connect);
      const connected: Client | null = client;
      if (connected?.isReady()) await persist(() => register(connected, deps.commands));
      if (state.kind === "fatal") log.error({ reason: state.reason }, "discord: giving up");
      return state;
    },
    state: () => state,
    say: (chat, reply) => say(client, seal, chat, reply),
    async stop() {
      setState({ kind: "stopped" });
      stopping.abort();
      // A client that is destroyed in the middle of its login comes online afterwards, for ever.
      await withinFarewell(Promise.allSettled([tasks.idle(), login]));
      if (client) await withinFarewell(client.destroy());
    },
  };
}

async function register(client: Client<true>, commands: readonly CommandEntry[]): Promise<void> {
  await client.rest.put(Routes.applicationCommands(client.application.id), {
    body: slashCommands(commands),
  });
}

function watchConnection(client: Client, log: Log, setState: (state: BotState) => void): void {
  client.on(Events.Error, (error) => log.warn({ err: error }, "discord: client error"));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, "discord: connection error"));
  // Online is who has all of its connections.
  const away = new Set<number>();
  const note = (shard: number, isAway: boolean): void => {
    if (isAway) away.add(shard);
    else away.delete(shard);
    setState({ kind: client.isReady() && away.size === 0 ? "online" : "connecting" });
  };
  client.on(Events.ClientReady, () => setState({ kind: "online" }));
  client.on(Events.ShardReconnecting, (shard) => note(shard, true));
  client.on(Events.ShardResume, (shard) => note(shard, false));
  client.on(Events.ShardReady, (shard) => note(shard, false));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = fatalClose(code);
    if (reason === null) return;
    log.error({ code, reason }, "discord: disconnected for good");
    setState({ kind: "fatal", reason });
  });
}
