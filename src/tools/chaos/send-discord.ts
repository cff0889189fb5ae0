// A program of its own: only the clients of one platform are loaded.
import { createDiscordChannel } from "../../channels/discord/discord-channel.ts";
import { silentLog } from "../../log.ts";
import { chaosToken } from "./protocol.ts";
import { runSender } from "./sender.ts";

const requestsPerSecond = 50;

await runSender(({ apiRoot, speed }, clock) =>
  createDiscordChannel({
    token: chaosToken,
    apiRoot,
    requestsPerSecond: requestsPerSecond * speed,
    clock,
    log: silentLog,
  }),
);
