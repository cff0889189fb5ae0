import { describe, expect, onTestFinished, test } from "vitest";
import { createVirtualClock } from "../virtual-clock.ts";
import type { DiscordFake, DiscordFakeOptions } from "./discord-fake.ts";
import { startDiscordFake } from "./discord-fake.ts";

const guild = {
  id: "100",
  name: "Desk",
  channels: [
    { id: "200", name: "alerts" },
    { id: "201", name: "other" },
  ],
};
const nobody = { allowed_mentions: { parse: [] } };

async function aDiscord(given: DiscordFakeOptions = {}): Promise<DiscordFake> {
  const fake = await startDiscordFake({ guilds: [guild], ...given });
  onTestFinished(() => fake.close());
  return fake;
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: { readonly id?: string; readonly code?: number; readonly retry_after?: number };
}

async function post(fake: DiscordFake, body: object, channelId = "200"): Promise<Answered> {
  const response = await fetch(`${fake.apiRoot}/v10/channels/${channelId}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${fake.token}` },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  return { status, headers, json: (await response.json()) as Answered["json"] };
}

describe("our Discord refuses", () => {
  const long = (length: number): string => "x".repeat(length);
  test.for([
    ["content of 2,001 characters", { content: long(2001), ...nobody }],
    ["a description of 4,097", { embeds: [{ description: long(4097) }], ...nobody }],
    ["a title of 257", { embeds: [{ title: long(257) }], ...nobody }],
    [
      "a field value of 1,025",
      { embeds: [{ fields: [{ name: "a", value: long(1025) }] }], ...nobody },
    ],
    [
      "6,001 characters over all embeds",
      { embeds: [{ description: long(4000) }, { description: long(2001) }], ...nobody },
    ],
    ["an embed without text", { embeds: [{ color: 1 }], ...nobody }],
    ["a blank title", { embeds: [{ title: " ", description: "x" }], ...nobody }],
    ["a nonce of 26 characters", { content: "x", nonce: long(26), ...nobody }],
    [
      "a message that may mention",
      { content: "@everyone", allowed_mentions: { parse: ["everyone"] } },
    ],
    ["a message that does not forbid mentions", { content: "x" }],
  ] as const)("%s", async ([, body]) => {
    const fake = await aDiscord();

    const { status, json } = await post(fake, body);

    expect([status, json.code]).toEqual([400, 50_035]);
    expect(fake.messages).toEqual([]);
  });

  test("a message without anything", async () => {
    const { json } = await post(await aDiscord(), nobody);

    expect(json.code).toBe(50_006);
  });
});

describe("our Discord remembers a nonce", () => {
  const message = { content: "x", nonce: "n1", enforce_nonce: true, ...nobody };

  test("for 120 seconds, over all channels, and answers with the earlier message", async () => {
    const clock = createVirtualClock();
    const fake = await aDiscord({ now: clock.now });

    const first = await post(fake, message);
    await clock.advance(120_000);
    const second = await post(fake, message, "201");
    await clock.advance(1);
    const third = await post(fake, message);

    expect(second.json.id).toBe(first.json.id);
    expect(third.json.id).not.toBe(first.json.id);
    expect(fake.messages).toHaveLength(2);
  });

  test("only where it is asked to", async () => {
    const fake = await aDiscord();

    await post(fake, { ...message, enforce_nonce: false });
    await post(fake, { ...message, enforce_nonce: false });

    expect(fake.messages).toHaveLength(2);
  });
});

describe("our Discord limits", () => {
  test("posts to one channel to five in five seconds", async () => {
    const clock = createVirtualClock();
    const fake = await aDiscord({ now: clock.now });
    for (const content of ["1", "2", "3", "4", "5"]) await post(fake, { content, ...nobody });

    const sixth = await post(fake, { content: "6", ...nobody });
    const elsewhere = await post(fake, { content: "6", ...nobody }, "201");
    await clock.advance(5000);
    const later = await post(fake, { content: "6", ...nobody });

    expect([sixth.status, sixth.json.retry_after]).toEqual([429, 5]);
    expect(sixth.headers.get("x-ratelimit-remaining")).toBe("0");
    expect([elsewhere.status, later.status]).toEqual([200, 200]);
    expect(fake.refusals).toBe(1);
  });

  test("a bot to so many requests a second in all", async () => {
    const clock = createVirtualClock();
    const fake = await aDiscord({ now: clock.now, rateLimits: { requestsPerSecond: 2 } });
    await post(fake, { content: "1", ...nobody }, "200");
    await post(fake, { content: "2", ...nobody }, "201");

    const third = await post(fake, { content: "3", ...nobody }, "200");

    expect(third.status).toBe(429);
    expect(third.headers.get("x-ratelimit-global")).toBe("true");
  });
});
