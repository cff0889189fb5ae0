import { expect, onTestFinished, test } from "vitest";
import { createDiscordChannel } from "../../../src/channels/discord/discord-channel.ts";
import { systemClock } from "../../../src/clock.ts";
import type { Channel } from "../../../src/delivery/channel.ts";
import type { Log } from "../../../src/log.ts";
import { silentLog } from "../../../src/log.ts";
import type { DiscordFake, DiscordFakeOptions } from "../../fakes/discord/discord-fake.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import type { FakeGuild } from "../../fakes/discord/guilds.ts";
import { aDelivery } from "./a-delivery.ts";

const guild: FakeGuild = {
  id: "100",
  name: "Desk",
  channels: [
    { id: "200", name: "alerts" },
    { id: "201", name: "alerts-2" },
    { id: "202", name: "news", kind: "announcement" },
    { id: "203", name: "kayes", kind: "thread", parentId: "200" },
  ],
};

async function aChannel(
  given: DiscordFakeOptions & { readonly log?: Log; readonly knownAs?: string } = {},
): Promise<{ fake: DiscordFake; channel: Channel }> {
  const fake = await startDiscordFake({ guilds: [guild], ...given });
  onTestFinished(() => fake.close());
  const channel = createDiscordChannel({
    clock: systemClock,
    token: given.knownAs ?? fake.token,
    apiRoot: fake.apiRoot,
    log: given.log ?? silentLog,
  });
  return { fake, channel };
}

const to = (chatId: string) => ({ platform: "discord", chatId, threadId: null }) as const;
const forget = async (): Promise<void> => undefined;

test.for([
  ["200", "a text channel"],
  ["202", "an announcement channel"],
  ["203", "a thread"],
] as const)("an alert arrives in %s, %s, and its message id is kept", async ([chatId]) => {
  const { fake, channel } = await aChannel();

  const outcome = await channel.send(aDelivery({ chat: to(chatId) }), forget);

  const [message] = fake.messages;
  expect(message?.channelId).toBe(chatId);
  expect(outcome).toEqual({ kind: "sent", messageIds: [message?.id] });
});

test("an alert arrives once although the answer to the first try was lost", async () => {
  const { fake, channel } = await aChannel();
  fake.next("POST /channels/:id/messages", { kind: "dropAnswer" });

  const first = await channel.send(aDelivery(), forget);
  const second = await channel.send(aDelivery({ attempts: 1 }), forget);

  expect(first.kind).toBe("unknown");
  expect(second).toEqual({ kind: "sent", messageIds: [fake.messages[0]?.id] });
  expect(fake.messages).toHaveLength(1);
});

test("an alert whose receipt could not be stored arrives once when it is sent again", async () => {
  const { fake, channel } = await aChannel();

  await channel.send(aDelivery(), forget);
  const second = await channel.send(aDelivery(), forget);

  expect(second.kind).toBe("sent");
  expect(fake.messages).toHaveLength(1);
});

test("what has a receipt is not posted again, even after Discord has forgotten its nonce", async () => {
  const { fake, channel } = await aChannel();

  const outcome = await channel.send(aDelivery({ receipts: ["77"] }), forget);

  expect(outcome).toEqual({ kind: "sent", messageIds: ["77"] });
  expect(fake.requests).toEqual([]);
});

test("two chats get the same alert, each its own message", async () => {
  const { fake, channel } = await aChannel();

  await channel.send(aDelivery({ id: "d-one", chat: to("200") }), forget);
  await channel.send(aDelivery({ id: "d-two", chat: to("201") }), forget);

  expect(fake.messages.map(({ channelId }) => channelId)).toEqual(["200", "201"]);
});

test("a channel at its limit is handed back to wait, and holds up no other", async () => {
  const { fake, channel } = await aChannel({ rateLimits: { postsPerFiveSeconds: 2 } });
  await channel.send(aDelivery({ id: "d-one" }), forget);
  await channel.send(aDelivery({ id: "d-two" }), forget);

  const third = await channel.send(aDelivery({ id: "d-three" }), forget);
  const other = await channel.send(aDelivery({ id: "d-four", chat: to("201") }), forget);

  expect(third).toMatchObject({ kind: "retry", scope: "chat" });
  expect(other.kind).toBe("sent");
  expect(fake.refusals).toBe(0);
});

test("a refused token stops all sending after one request, and is told without the token", async () => {
  const lines: string[] = [];
  const note = (fields: object, message: string): void => {
    lines.push(JSON.stringify(fields) + message);
  };
  const log = { debug: note, info: note, warn: note, error: note };
  const { fake, channel } = await aChannel({ log, knownAs: "no-such-token" });

  const first = await channel.send(aDelivery({ id: "d-one" }), forget);
  const second = await channel.send(aDelivery({ id: "d-two" }), forget);

  expect(first).toEqual({ kind: "fatal", reason: "Discord refuses the bot's token" });
  expect(second).toEqual(first);
  expect(fake.requests).toHaveLength(1);
  expect(lines.join("\n")).not.toContain("no-such-token");
});

test("a server that is not there is no reason to lose an alert", async () => {
  const { fake, channel } = await aChannel();
  await fake.close();

  const outcome = await channel.send(aDelivery(), forget);

  expect(outcome.kind).toBe("unknown");
});
