import { expect, onTestFinished, test } from "vitest";
import { amend } from "../../../src/alerts/amend.ts";
import { createDiscordChannel } from "../../../src/channels/discord/discord-channel.ts";
import { systemClock } from "../../../src/clock.ts";
import { silentLog } from "../../../src/log.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import type { Fault } from "../../fakes/discord/faults.ts";
import { aDelivery, anAlert } from "./a-delivery.ts";

const edits = "PATCH /channels/:id/messages/:message";
const forget = async (): Promise<void> => undefined;
const update = anAlert({ revision: 3, headline: { ar: "نفي", en: "The army denies it" } });

/** A channel in which one alert stands. */
async function aChannelWithAPost() {
  const channels = [{ id: "200", name: "alerts" }];
  const fake = await startDiscordFake({ guilds: [{ id: "100", name: "Desk", channels }] });
  onTestFinished(() => fake.close());
  const { token, apiRoot } = fake;
  const channel = createDiscordChannel({ token, apiRoot, clock: systemClock, log: silentLog });
  await channel.send(aDelivery(), forget);
  const messageIds = fake.messages.map(({ id }) => id);
  const standing = { messageIds, layout: "ar-en", digits: "western" } as const;
  const edit = (given: Partial<ReturnType<typeof aDelivery>> = {}) =>
    channel.edit(
      aDelivery({ id: "d-2", action: "edit", alert: update, standing, ...given }),
      forget,
    );
  return { fake, channel, standing, edit };
}

test("an edit changes the message that stands, and pings nobody", async () => {
  const { fake, standing, edit } = await aChannelWithAPost();

  const outcome = await edit();

  const [message] = fake.messages;
  expect(outcome).toEqual({ kind: "sent", messageIds: standing.messageIds });
  expect(fake.messages).toHaveLength(1);
  expect(message?.edits).toHaveLength(1);
  expect(JSON.stringify(message?.body.embeds)).toContain("The army denies it");
  expect(message?.edits[0]?.allowed_mentions).toEqual({ parse: [] });
});

test("a message that went out as plain text can become embeds, and the other way round", async () => {
  const { fake, edit } = await aChannelWithAPost();
  fake.next(edits, { kind: "error", status: 400, code: 50_035 });

  await edit();
  const plain = fake.messages[0]?.body;
  await edit({ id: "d-3" });
  const marked = fake.messages[0]?.body;

  expect(plain?.content).toContain("The army denies it");
  expect(plain?.embeds).toEqual([]);
  expect(marked?.content).toBe("");
  expect(marked?.embeds?.length).toBeGreaterThan(0);
});

test.for<[string, Fault, object]>([
  ["deleted", { kind: "error", status: 404, code: 10_008 }, { kind: "lost" }],
  [
    "old and edited too often",
    { kind: "error", status: 400, code: 30_046 },
    { kind: "retry", scope: "message" },
  ],
  ["in a channel that is gone", { kind: "error", status: 404, code: 10_003 }, { kind: "gone" }],
])("an edit of a message that is %s", async ([, fault, expected]) => {
  const { fake, edit } = await aChannelWithAPost();
  fake.next(edits, fault);

  expect(await edit()).toMatchObject(expected);
  expect(fake.messages).toHaveLength(1);
});

test("a reply refers to the post, whether or not that is still there", async () => {
  const { fake, channel, standing } = await aChannelWithAPost();

  const outcome = await channel.send(
    aDelivery({ id: "d-4", action: "reply", alert: update, standing }),
    forget,
  );

  const [, reply] = fake.messages;
  expect(outcome.kind).toBe("sent");
  expect(reply?.body.message_reference).toEqual({
    message_id: standing.messageIds[0],
    fail_if_not_exists: false,
  });
  expect(JSON.stringify(reply?.body.embeds)).toContain("The army denies it");
  expect(JSON.stringify(reply?.body.embeds)).not.toContain("Radio Sourou");
});

test("a retraction strikes the text out and says why before it", async () => {
  const { fake, edit } = await aChannelWithAPost();
  const reason = { ar: "كذّب المصدر الخبر.", en: "The source denies the report." };
  const at = "2026-01-15T16:20:00Z";
  const retraction = { kind: "retraction", revision: 2, at, reason } as const;

  await edit({ action: "retraction", alert: anAlert({ notices: [retraction] }) });

  const english = fake.messages[0]?.body.embeds?.[1];
  expect(english?.author?.name).toContain("Retracted");
  expect(english?.title).toMatch(/^~~.*fuel convoy.*~~$/s);
  expect(english?.description).toMatch(/^[^~]*The source denies the report\.[^~]*~~/);
});

test("an amendment edits the reply, which stays without sources and says what was wrong with it", async () => {
  const { fake, channel, standing, edit } = await aChannelWithAPost();
  await channel.send(aDelivery({ id: "d-4", action: "reply", alert: update, standing }), forget);
  const wrong = { ar: "نفي", en: "denies" };
  const right = { ar: "تأكيد", en: "confirms" };
  const notice = {
    kind: "correction",
    revision: 4,
    at: "2026-01-15T16:20:00Z",
    wrong,
    right,
  } as const;
  const messageIds = [fake.messages[1]?.id ?? ""];

  const outcome = await edit({
    action: "amendment",
    amends: 3,
    alert: amend(update, [notice]),
    standing: { messageIds, layout: "ar-en", digits: "western" },
  });

  const [post, reply] = fake.messages;
  const shown = JSON.stringify(reply?.body.embeds);
  expect(outcome).toEqual({ kind: "sent", messageIds });
  expect(post?.edits).toEqual([]);
  expect(reply?.edits).toHaveLength(1);
  expect(shown).toContain("The army confirms it");
  expect(shown).toContain("an earlier version said");
  expect(shown).not.toContain("Radio Sourou");
});
