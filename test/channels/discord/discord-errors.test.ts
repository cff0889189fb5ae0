import { DiscordAPIError } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { createDiscordChannel } from "../../../src/channels/discord/discord-channel.ts";
import { loggable } from "../../../src/channels/discord/discord-errors.ts";
import { systemClock } from "../../../src/clock.ts";
import type { SendOutcome } from "../../../src/delivery/channel.ts";
import { silentLog } from "../../../src/log.ts";
import type { DiscordFake } from "../../fakes/discord/discord-fake.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import type { Fault } from "../../fakes/discord/faults.ts";
import { aDelivery } from "./a-delivery.ts";

const posts = "POST /channels/:id/messages";

interface Tried {
  readonly outcome: SendOutcome;
  readonly fake: DiscordFake;
  readonly postBodies: readonly unknown[];
}

/** Sends one alert to a Discord whose next posts meet the fault. */
async function sendInto(
  fault: Fault,
  given: { times?: number; attempts?: number } = {},
): Promise<Tried> {
  const channels = [{ id: "200", name: "alerts" }];
  const fake = await startDiscordFake({ guilds: [{ id: "100", name: "Desk", channels }] });
  onTestFinished(() => fake.close());
  fake.next(posts, fault, given.times ?? 1);
  const channel = createDiscordChannel({
    clock: systemClock,
    token: fake.token,
    apiRoot: fake.apiRoot,
    log: silentLog,
  });
  const delivery = aDelivery({ attempts: given.attempts ?? 0 });
  const outcome = await channel.send(delivery, async () => undefined);
  const postBodies = fake.requests.filter(({ route }) => route === posts).map(({ json }) => json);
  return { outcome, fake, postBodies };
}

const answer = (code: number, status = 400): Fault => ({ kind: "error", status, code });

describe("a limit is waited out", () => {
  test.for([
    ["user", "chat", undefined],
    ["shared", "chat", undefined],
    ["global", "platform", undefined],
    ["user", "chat", 20_016],
    ["user", "chat", 20_028],
    ["user", "chat", 20_029],
    ["user", "chat", 40_062],
  ] as const)("of scope %s: the %s waits (code %s)", async ([scope, waits, code]) => {
    const extra = code === undefined ? {} : { code };

    const { outcome, postBodies } = await sendInto({
      kind: "rateLimit",
      scope,
      retryAfterSeconds: 7,
      ...extra,
    });

    expect(outcome).toMatchObject({ kind: "retry", scope: waits });
    expect(outcome.kind === "retry" && outcome.afterMs).toBeGreaterThanOrEqual(7000);
    expect(postBodies).toHaveLength(1);
  });

  test.for([20_016, 20_028, 20_029, 40_062])(
    "that comes as a plain refusal: the chat waits (code %i)",
    async (code) => {
      const { outcome } = await sendInto(answer(code));

      expect(outcome).toEqual({ kind: "retry", afterMs: 60_000, scope: "chat" });
    },
  );
});

describe("a fault of Discord's", () => {
  test.for([500, 502, 503, 504])(
    "with status %i is tried again with the same nonce",
    async (status) => {
      const { outcome, postBodies } = await sendInto({ kind: "html", status }, { times: 99 });

      const nonces = postBodies.map((body) => (body as { nonce: string }).nonce);
      expect(outcome).toMatchObject({ kind: "unknown" });
      expect(nonces.length).toBeGreaterThan(1);
      expect(new Set(nonces).size).toBe(1);
    },
  );

  test("that lasts for one request only does not keep the alert from arriving", async () => {
    const { outcome, fake } = await sendInto({ kind: "html", status: 503 });

    expect(outcome.kind).toBe("sent");
    expect(fake.messages).toHaveLength(1);
  });

  test("that breaks the connection leaves it open whether the alert arrived", async () => {
    const { outcome, fake } = await sendInto({ kind: "reset" }, { times: 99 });

    expect(outcome.kind).toBe("unknown");
    expect(fake.messages).toHaveLength(0);
  });

  test.for([40_004, 40_006, 130_000])("with code %i lets the platform rest", async (code) => {
    const { outcome } = await sendInto(answer(code));

    expect(outcome).toEqual({ kind: "retry", afterMs: 30_000, scope: "platform" });
  });
});

describe("a chat that is lost to us is given up at the first refusal", () => {
  test.for([
    [10_003, 404],
    [10_004, 404],
    [10_015, 404],
    [50_001, 403],
    [50_013, 403],
    [50_008, 400],
    [50_024, 400],
    [40_058, 400],
    [40_067, 400],
    [160_005, 403],
    [160_006, 403],
  ] as const)("with code %i", async ([code, status]) => {
    const { outcome, postBodies } = await sendInto(answer(code, status));

    expect(outcome).toMatchObject({ kind: "gone" });
    expect(postBodies).toHaveLength(1);
  });
});

describe("an archived thread", () => {
  test("is opened again, and the alert arrives", async () => {
    const { outcome, fake } = await sendInto(answer(50_083));

    const opening = fake.requests.find(({ route }) => route === "PATCH /channels/:id");
    expect(opening?.json).toEqual({ archived: false });
    expect(outcome.kind).toBe("sent");
  });

  test("that stays archived is given up after one more try", async () => {
    const { outcome, postBodies } = await sendInto(answer(50_083), { times: 99 });

    expect(outcome).toMatchObject({ kind: "gone" });
    expect(postBodies).toHaveLength(2);
  });
});

describe("a message that Discord will not have", () => {
  test.for([200_000, 240_000])(
    "for its content is given up, the chat stays (code %i)",
    async (code) => {
      const { outcome, postBodies } = await sendInto(answer(code));

      expect(outcome).toMatchObject({ kind: "rejected" });
      expect(postBodies).toHaveLength(1);
    },
  );

  test.for([50_006, 50_035, 50_109, 40_005])(
    "for its form is sent once more as plain text (code %i)",
    async (code) => {
      const { outcome, fake } = await sendInto(answer(code));

      const [message] = fake.messages;
      expect(outcome.kind).toBe("sent");
      expect(message?.body.embeds).toBeUndefined();
      expect(message?.body.content).toContain("Toll of the attack");
      expect(message?.body.content).toContain("ارتفاع حصيلة الهجوم");
    },
  );

  test.for([50_006, 50_035, 50_109, 40_005])(
    "in plain text either is given up after two tries (code %i)",
    async (code) => {
      const { outcome, postBodies } = await sendInto(answer(code), { times: 99 });

      expect(outcome).toMatchObject({ kind: "rejected" });
      expect(postBodies).toHaveLength(2);
    },
  );

  test("because it refers to a message that is gone is lost, the chat stays", async () => {
    const { outcome } = await sendInto(answer(10_008, 404));

    expect(outcome).toMatchObject({ kind: "lost" });
  });
});

describe("everything stops", () => {
  test.for([
    [0, 401],
    [40_001, 403],
    [50_014, 401],
  ] as const)("when the token is refused (code %i, status %i)", async ([code, status]) => {
    const { outcome, postBodies } = await sendInto(answer(code, status));

    expect(outcome.kind === "fatal" && outcome.reason).toContain("token");
    expect(postBodies).toHaveLength(1);
  });

  test.for([
    ["with Discord's code", answer(40_333, 403)],
    ["with a page of HTML", { kind: "html", status: 403 }],
  ] as const)("for ten minutes when Cloudflare blocks us %s", async ([, fault]) => {
    const { outcome } = await sendInto(fault);

    expect(outcome).toEqual({ kind: "retry", afterMs: 600_000, scope: "platform" });
  });
});

describe("an answer nobody knows", () => {
  test.for([0, 1, 2])("is taken for passing after %i tries", async (attempts) => {
    const { outcome } = await sendInto(answer(99_999), { attempts });

    expect(outcome).toMatchObject({ kind: "unknown" });
  });

  test("is taken for permanent, for this message only, after three", async () => {
    const { outcome } = await sendInto(answer(99_999), { attempts: 3 });

    expect(outcome).toMatchObject({ kind: "rejected" });
  });
});

test("what the bot's own client throws is logged without the address, which may hold a token", () => {
  const body = { code: 10_062, message: "Unknown interaction" };
  const address = "https://discord.example/api/v10/interactions/1/a-token/callback";
  const sent = { files: undefined, body: undefined };

  const thrown = new DiscordAPIError(body, 10_062, 404, "POST", address, sent);

  expect(loggable(thrown)).toEqual({ status: 404, method: "POST", code: 10_062 });
});
