// A program of its own: only the clients of one platform are loaded.
import { createTelegramChannel } from "../../channels/telegram/telegram-channel.ts";
import { silentLog } from "../../log.ts";
import { chaosToken } from "./protocol.ts";
import { runSender } from "./sender.ts";

await runSender(({ apiRoot }, clock) =>
  createTelegramChannel({ token: chaosToken, apiRoot, clock, log: silentLog }),
);
