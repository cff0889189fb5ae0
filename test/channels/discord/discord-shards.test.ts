import { expect, test } from "vitest";
import type { FakeGuild } from "../../fakes/discord/guilds.ts";
import { aBot, desk, manageChannels } from "./a-bot.ts";

// Of two connections, the second has the servers whose id is odd from its 22nd bit on.
const distant: FakeGuild = {
  id: String(1n << 22n),
  name: "Far",
  channels: [{ id: "300", name: "alerts" }],
};

test.for(["auto", 2] as const)(
  "Discord wants two connections, %s is set: servers of both are answered, each once",
  async (shards) => {
    const { bot, fake } = await aBot({
      discord: { guilds: [desk, distant], shards: 2 },
      deps: { shards },
    });

    expect(await bot.start()).toEqual({ kind: "online" });
    const answers = [
      await fake.slash({ name: "subscribe", channelId: "200", permissions: manageChannels }),
      await fake.slash({ name: "subscribe", channelId: "300", permissions: manageChannels }),
    ];

    expect(fake.gateway.connections).toBe(2);
    for (const { answer, followUps } of answers) {
      expect(answer?.content).toContain("this chat now gets alerts");
      expect(followUps).toEqual([]);
    }
  },
);

test("a bot that lost one of its connections is online again when it has all of them", async () => {
  const { bot, fake } = await aBot({ discord: { guilds: [desk, distant], shards: 2 } });
  await bot.start();

  fake.gateway.drop();
  await fake.until(() => fake.gateway.resumes === 2);

  await expect.poll(bot.state, { timeout: 30_000 }).toEqual({ kind: "online" });
});
