import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { applicationRoutes } from "./application-routes.ts";
import type { FaultScript } from "./faults.ts";
import { createFaultScript } from "./faults.ts";
import type { Gateway } from "./gateway.ts";
import { createGateway } from "./gateway.ts";
import type { FakeChannel, FakeGuild } from "./guilds.ts";
import { channelShape, everyoneShape, guildShape } from "./guilds.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import { messageRoutes } from "./message-routes.ts";
import type { RateLimits } from "./rate-limits.ts";
import { createRateLimiter, realRateLimits } from "./rate-limits.ts";
import type { RecordedRequest } from "./rest-server.ts";
import { serveRest } from "./rest-server.ts";
import type { Press, SlashCommand } from "./slash-command.ts";
import { pressShape, slashShape, typingShape } from "./slash-command.ts";
import { threadRoutes } from "./thread-routes.ts";
import type { InteractionRecord, RegisteredCommand, StoredMessage } from "./world.ts";
import { createWorld } from "./world.ts";

/** A Discord of our own on loopback: REST and gateway, strict about limits, with faults to order. */
export interface DiscordFake extends Pick<FaultScript, "next"> {
  /** For `DISCORD_API_ROOT`. */
  readonly apiRoot: string;
  /** The only one it accepts. */
  readonly token: string;
  readonly messages: readonly StoredMessage[];
  /** With the threads that were opened. */
  channels(): readonly FakeChannel[];
  readonly commands: readonly RegisteredCommand[];
  /** By their tokens. */
  readonly interactions: ReadonlyMap<string, InteractionRecord>;
  readonly requests: readonly RecordedRequest[];
  /** Requests that came faster than allowed. */
  readonly refusals: number;
  readonly gateway: Omit<Gateway, "close">;
  /** The bot is invited to a server. */
  addGuild(guild: FakeGuild): void;
  /** Somebody changes what everybody may do, or a channel: the server as it is from now on. */
  changeGuild(guild: FakeGuild): void;
  /** The bot is thrown out of it, or it is deleted. */
  removeGuild(id: string): void;
  /** Somebody types a command; resolves with what the bot finally made of it. */
  slash(command: SlashCommand): Promise<InteractionRecord>;
  /** Somebody presses a button or chooses an option; resolves when the bot has changed the message or answered. */
  press(press: Press): Promise<InteractionRecord>;
  /** Somebody is typing the last option; resolves with what the bot proposes. */
  typing(command: SlashCommand): Promise<InteractionRecord>;
  /** Resolves as soon as the condition holds. */
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** What differs from an ordinary Discord. */
export interface DiscordFakeOptions {
  readonly token?: string;
  readonly guilds?: readonly FakeGuild[];
  /** How many connections it wants the bot to have. */
  readonly shards?: number;
  readonly rateLimits?: Partial<RateLimits>;
  /** Of the server: for the memory of nonces and the age of interactions. */
  readonly now?: () => Date;
}

/** Listens on 127.0.0.1 on a free port. */
export async function startDiscordFake(options: DiscordFakeOptions = {}): Promise<DiscordFake> {
  const world = createWorld(options.token ?? "fake-token", options.now ?? (() => new Date()));
  for (const guild of options.guilds ?? []) world.guilds.set(guild.id, guild);
  const faults = createFaultScript();
  const limiter = createRateLimiter({ ...realRateLimits, ...options.rateLimits }, world.now);
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    void serveRest({ world, routes, faults, limiter, requests }, request, response);
  });
  const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = (): string => `ws://${address()}/gateway`;
  const routes = [
    ...applicationRoutes(world, gatewayUrl, options.shards ?? 1),
    ...messageRoutes(world),
    ...threadRoutes(world),
    ...interactionRoutes(world),
  ];
  const gateway = createGateway(server, world, gatewayUrl);
  const interact = async (
    shape: (id: string) => object,
    isOver: (record: InteractionRecord) => boolean,
  ): Promise<InteractionRecord> => {
    const id = world.snowflake();
    const token = `token-${id}`;
    const fresh = newInteraction(id, token, world.now());
    world.interactions.set(token, fresh);
    gateway.dispatch("INTERACTION_CREATE", shape(id));
    const record = (): InteractionRecord => world.interactions.get(token) ?? fresh;
    await world.until(() => isOver(record()));
    return record();
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    apiRoot: `http://${address()}/api`,
    token: world.token,
    messages: world.messages,
    channels: () => [...world.guilds.values()].flatMap(({ channels }) => channels),
    commands: world.commands,
    interactions: world.interactions,
    requests,
    gateway,
    next: faults.next,
    until: world.until,
    get refusals() {
      return limiter.refusals;
    },
    addGuild(guild) {
      world.guilds.set(guild.id, guild);
      gateway.dispatch("GUILD_CREATE", guildShape(guild, world.bot));
    },
    changeGuild(guild) {
      const before = world.guilds.get(guild.id);
      world.guilds.set(guild.id, guild);
      if (before?.permissions !== guild.permissions) {
        const role = everyoneShape(guild);
        gateway.dispatch("GUILD_ROLE_UPDATE", { guild_id: guild.id, role });
      }
      for (const channel of guild.channels.filter((one) => !before?.channels.includes(one))) {
        const event = channel.kind === "thread" ? "THREAD_UPDATE" : "CHANNEL_UPDATE";
        gateway.dispatch(event, channelShape(guild, channel));
      }
    },
    removeGuild(id) {
      world.guilds.delete(id);
      gateway.dispatch("GUILD_DELETE", { id });
    },
    slash: (command) =>
      interact(
        (id) => slashShape(world, id, command),
        ({ answer, withdrawn }) => answer !== null || withdrawn,
      ),
    press: (press) =>
      interact(
        (id) => pressShape(world, id, press),
        ({ answer, followUps }) => answer !== null || followUps.length > 0,
      ),
    typing: (command) =>
      interact(
        (id) => typingShape(world, id, command),
        ({ choices }) => choices !== null,
      ),
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function newInteraction(id: string, token: string, createdAt: Date): InteractionRecord {
  return {
    id,
    token,
    createdAt,
    acknowledged: null,
    answer: null,
    withdrawn: false,
    followUps: [],
    choices: null,
  };
}
