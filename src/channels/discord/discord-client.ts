import type { GuildMember } from "discord.js";
import { Client, GatewayIntentBits, Options } from "discord.js";

/** How many connections to the gateway; "auto" for as many as Discord wants for the number of servers. */
export type Shards = number | "auto";

const timeoutMs = 30_000;

/** A client that asks for as little as slash commands need, and remembers as little. */
export function createClient(apiRoot: string | undefined, shards: Shards = "auto"): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // Discord lets nobody in with one connection for 2,500 servers. These share a process.
    ...(shards === "auto"
      ? { shards }
      : { shards: Array.from({ length: shards }, (_, id) => id), shardCount: shards }),
    allowedMentions: { parse: [] },
    rest: { timeout: timeoutMs, ...(apiRoot === undefined ? {} : { api: apiRoot }) },
    // Who talks to the bot is nobody's business after the answer; its own membership tells its rights.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ThreadMemberManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: isBot },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}

function isBot(member: GuildMember): boolean {
  return member.id === member.client.user.id;
}
