import { onTestFinished } from "vitest";
import type { DiscordBot, DiscordBotDeps } from "../../../src/channels/discord/discord-bot.ts";
import { createDiscordBot } from "../../../src/channels/discord/discord-bot.ts";
import { systemClock } from "../../../src/clock.ts";
import type { Chat } from "../../../src/delivery/delivery.ts";
import { silentLog } from "../../../src/log.ts";
import type { CommandsUnderTest, Given } from "../../commands/memory-stores.ts";
import { commandsWith } from "../../commands/memory-stores.ts";
import type { DiscordFake, DiscordFakeOptions } from "../../fakes/discord/discord-fake.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import type { FakeGuild } from "../../fakes/discord/guilds.ts";

/** What Discord tells about a moderator. */
export const manageChannels = 1n << 4n;

/** A server with a text channel (200), a second one (201) and a thread (203), a forum (204) with a thread (205). */
export const desk: FakeGuild = {
  id: "100",
  name: "Desk",
  channels: [
    { id: "200", name: "alerts" },
    { id: "201", name: "talk" },
    { id: "203", name: "kayes", kind: "thread", parentId: "200" },
    { id: "204", name: "reports", kind: "forum" },
    { id: "205", name: "first report", kind: "thread", parentId: "204" },
  ],
};

/** A bot with the real commands over stores in memory, and the Discord it talks to. */
export interface BotUnderTest extends CommandsUnderTest {
  readonly fake: DiscordFake;
  readonly bot: DiscordBot;
  /** Chats the bot was told to forget. */
  readonly gone: Chat[];
  /** Chats the bot was told it may post in again. */
  readonly back: Chat[];
}

/** Not started yet; stopped and closed when the test ends. */
export async function aBot(
  given: {
    readonly discord?: DiscordFakeOptions;
    readonly stores?: Given;
    readonly deps?: Partial<DiscordBotDeps>;
  } = {},
): Promise<BotUnderTest> {
  const fake = await startDiscordFake({ guilds: [desk], ...given.discord });
  const underTest = commandsWith(given.stores);
  const { commands } = underTest;
  const gone: Chat[] = [];
  const back: Chat[] = [];
  const bot = createDiscordBot({
    token: fake.token,
    apiRoot: fake.apiRoot,
    log: silentLog,
    // A test moves the time of day; the pauses between two tries stay real.
    clock: { ...systemClock, now: underTest.clock.now },
    commands: commands.commands,
    handle: commands.handle,
    complete: commands.complete,
    refuseButton: commands.refuseButton,
    onAdded: async (chat, missing) => commands.welcome(chat, missing),
    onGone: async (chat) => {
      gone.push(chat);
    },
    onBack: async (chat) => {
      back.push(chat);
    },
    ...given.deps,
  });
  onTestFinished(async () => {
    await bot.stop();
    await fake.close();
  });
  return { ...underTest, fake, bot, gone, back };
}

/** The same, online. */
export async function anOnlineBot(given: Parameters<typeof aBot>[0] = {}): Promise<BotUnderTest> {
  const underTest = await aBot(given);
  await underTest.bot.start();
  return underTest;
}
