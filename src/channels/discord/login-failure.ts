import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";

const closeReasons: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    "Discord refuses the bot's token: check DISCORD_BOT_TOKEN",
  ],
  [GatewayCloseCodes.InvalidShard, "Discord refuses the shard"],
  [GatewayCloseCodes.ShardingRequired, "The bot is in too many servers for one connection"],
  [GatewayCloseCodes.InvalidAPIVersion, "Discord no longer speaks this version of its API"],
  [GatewayCloseCodes.InvalidIntents, "Discord refuses the bot's intents"],
  [GatewayCloseCodes.DisallowedIntents, "Discord refuses the bot's intents"],
]);

// The gateway library names a refused login by an error text alone.
const refusals: ReadonlyMap<string, GatewayCloseCodes> = new Map([
  ["Authentication failed", GatewayCloseCodes.AuthenticationFailed],
  ["Invalid shard", GatewayCloseCodes.InvalidShard],
  ["Sharding is required", GatewayCloseCodes.ShardingRequired],
  ["Used an invalid API version", GatewayCloseCodes.InvalidAPIVersion],
  ["Used invalid intents", GatewayCloseCodes.InvalidIntents],
  ["Used disallowed intents", GatewayCloseCodes.DisallowedIntents],
]);

/** Why a closed gateway stays closed, or null where connecting again may help. */
export function fatalClose(code: number): string | null {
  return closeReasons.get(code) ?? null;
}

/** Why a login can never succeed, or null where trying again may help. */
export function fatalLogin(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const isRefused =
    ("code" in error && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  const code = isRefused ? GatewayCloseCodes.AuthenticationFailed : refusals.get(error.message);
  return code === undefined ? null : fatalClose(code);
}
