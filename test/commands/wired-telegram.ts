import { onTestFinished } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createBots } from "../../src/platforms.ts";
import { readSettings } from "../../src/settings.ts";
import { group } from "../channels/telegram/set-up-bot.ts";
import type { FakeBotApi } from "../fakes/telegram/bot-api.ts";
import { startBotApi } from "../fakes/telegram/bot-api.ts";
import type { CommandsUnderTest } from "./memory-stores.ts";

/** The commands online behind the app's own wiring, and the Bot API they talk to. */
export async function aWiredTelegram({
  commands,
  clock,
  standing,
}: CommandsUnderTest): Promise<FakeBotApi> {
  const api = await startBotApi();
  api.putChat(group);
  const tokens = { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root };
  const settings = readSettings(tokens);
  const parts = { settings, clock, log: silentLog, write: () => undefined, colour: false };
  const bots = createBots(parts, commands, standing);
  onTestFinished(async () => {
    const stopped = Promise.all(bots.map((bot) => bot.stop()));
    await api.stop();
    await clock.runUntil(stopped);
  });
  for (const bot of bots) await bot.start();
  return api;
}
