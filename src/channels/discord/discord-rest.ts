import { createRequire } from "node:module";

type Client = typeof import("discord.js");
type Rest = Pick<Client, "DiscordAPIError" | "HTTPError" | "RateLimitError" | "REST">;
type Api = Pick<
  Client,
  | "ButtonStyle"
  | "ChannelType"
  | "ComponentType"
  | "MessageFlags"
  | "Routes"
  | "ThreadAutoArchiveDuration"
>;

// Required as discord.js requires them: imported, they would be a second copy, and the errors that its client
// throws no instances of ours.
const require = createRequire(import.meta.url);
const rest = require("@discordjs/rest") as Rest;
const api = require("discord-api-types/v10") as Api;

/**
 * What posting takes of discord.js, from its own parts: with all of it, a process that only sends would
 * be a third slower to start.
 */
export const { DiscordAPIError, HTTPError, RateLimitError, REST } = rest;
export const { ButtonStyle, ChannelType, ComponentType, MessageFlags, Routes } = api;
export const { ThreadAutoArchiveDuration } = api;

export type DiscordAPIError = import("discord.js").DiscordAPIError;
export type RateLimitError = import("discord.js").RateLimitError;
