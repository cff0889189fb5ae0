import { stdout } from "node:process";
import { createDiscordBot } from "../../../src/channels/discord/discord-bot.ts";
import { systemClock } from "../../../src/clock.ts";
import { silentLog } from "../../../src/log.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";

// A program of its own: a bot that meets a malformed event, answers a command and is stopped.
const channels = [{ id: "200", name: "alerts" }];
const fake = await startDiscordFake({ guilds: [{ id: "100", name: "Desk", channels }] });
const bot = createDiscordBot({
  token: fake.token,
  apiRoot: fake.apiRoot,
  log: silentLog,
  clock: systemClock,
  commands: [
    {
      name: "help",
      aliases: [],
      description: { ar: "مساعدة", en: "Help" },
      who: "everyone",
      args: [],
    },
  ],
  handle: async () => ({ text: "answered", language: "en" }),
  complete: async () => [],
  refuseButton: async () => ({ text: "no", language: "en" }),
  onAdded: async () => null,
  onGone: async () => undefined,
  onBack: async () => undefined,
});
await bot.start();
fake.gateway.dispatch("INTERACTION_CREATE", null);
const { answer } = await fake.slash({ name: "help", channelId: "200" });
await bot.stop();
await fake.close();
stdout.write(`${answer?.content} and stopped`);
