import { expect, onTestFinished, test } from "vitest";
import { createDiscordChannel } from "../../../src/channels/discord/discord-channel.ts";
import { silentLog } from "../../../src/log.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import type { Fault } from "../../fakes/discord/faults.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { aDelivery } from "./a-delivery.ts";

const kind = "GET /channels/:id";
const crosspost = "POST /channels/:id/messages/:message/crosspost";
const forget = async (): Promise<void> => undefined;

/** A server with a text channel (200) and an announcement channel (202) on a clock of its own. */
async function aServer() {
  const clock = createVirtualClock();
  const channels = [
    { id: "200", name: "alerts" },
    { id: "202", name: "news", kind: "announcement" as const },
  ];
  const fake = await startDiscordFake({
    guilds: [{ id: "100", name: "Desk", channels }],
    rateLimits: { postsPerFiveSeconds: 100 },
    now: () => clock.now(),
  });
  onTestFinished(() => fake.close());
  const { token, apiRoot } = fake;
  const channel = createDiscordChannel({ token, apiRoot, clock, log: silentLog });
  let sent = 0;
  /** Posts in a channel so often, and waits for what follows. */
  const post = async (chatId: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      sent += 1;
      const chat = { platform: "discord", chatId, threadId: null } as const;
      const outcome = await channel.send(aDelivery({ id: `d-${sent}`, chat }), forget);
      expect(outcome.kind).toBe("sent");
      await clock.runUntil(channel.settled?.() ?? Promise.resolve());
    }
  };
  const asked = (route: string) => fake.requests.filter((one) => one.route === route).length;
  return { fake, clock, channel, post, asked };
}

test("in an announcement channel an alert is published to whoever follows it, elsewhere not", async () => {
  const { fake, post, asked } = await aServer();

  await post("202", 2);
  await post("200", 2);

  expect(fake.messages.map(({ crossposted }) => crossposted)).toEqual([true, true, false, false]);
  expect(asked(kind)).toBe(2);
});

test("of more than ten alerts in an hour ten are published, and none is refused", async () => {
  const { fake, clock, post, asked } = await aServer();

  await post("202", 12);
  await clock.advance(61 * 60_000);
  await post("202");

  expect(asked(crosspost)).toBe(11);
  expect(fake.messages.filter(({ crossposted }) => crossposted)).toHaveLength(11);
  expect(fake.messages).toHaveLength(13);
});

test("a text channel that becomes an announcement channel publishes from the next day on", async () => {
  const { fake, clock, post } = await aServer();
  await post("200");
  const channels = [{ id: "200", name: "alerts", kind: "announcement" as const }];
  fake.changeGuild({ id: "100", name: "Desk", channels });
  await clock.advance(25 * 3_600_000);

  await post("200");

  expect(fake.messages.map(({ crossposted }) => crossposted)).toEqual([false, true]);
});

test.for<[string, string, Fault]>([
  ["Discord does not tell the kind", kind, { kind: "error", status: 403, code: 50_001 }],
  ["Discord refuses", crosspost, { kind: "error", status: 403, code: 50_013 }],
  ["the connection breaks", crosspost, { kind: "dropAnswer" }],
  ["the limit is lower", crosspost, { kind: "rateLimit", scope: "user", retryAfterSeconds: 3_000 }],
])("an alert arrives all the same, and so does the next, when %s", async ([, route, fault]) => {
  const { fake, post } = await aServer();
  fake.next(route as typeof crosspost, fault);

  await post("202", 2);

  expect(fake.messages).toHaveLength(2);
});

test("a published message takes three edits an hour; the fourth waits, and its channel does not", async () => {
  const { fake, channel, post } = await aServer();
  await post("202");
  const standing = {
    messageIds: [fake.messages[0]?.id ?? ""],
    layout: "ar-en",
    digits: "western",
  } as const;
  const chat = { platform: "discord", chatId: "202", threadId: null } as const;
  const edit = (id: string) =>
    channel.edit(aDelivery({ id, chat, action: "edit", standing }), forget);

  const outcomes = [await edit("e-1"), await edit("e-2"), await edit("e-3"), await edit("e-4")];

  expect(outcomes.map(({ kind: became }) => became)).toEqual(["sent", "sent", "sent", "retry"]);
  expect(outcomes[3]).toMatchObject({ scope: "message" });
  await post("202");
});
