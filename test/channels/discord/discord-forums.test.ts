import { expect, onTestFinished, test } from "vitest";
import { createDiscordChannel } from "../../../src/channels/discord/discord-channel.ts";
import { systemClock } from "../../../src/clock.ts";
import { silentLog } from "../../../src/log.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import { aDelivery, anAlert } from "./a-delivery.ts";

const forum = { platform: "discord", chatId: "204", threadId: null } as const;
const aPost = (given: Parameters<typeof aDelivery>[0] = {}) =>
  aDelivery({ chat: forum, layout: "en", ...given });
const opening = "POST /channels/:id/threads";
const forget = async (): Promise<void> => undefined;

/** A server with a forum, and the channel that posts there. */
async function aForum() {
  const channels = [{ id: "204", name: "reports", kind: "forum" as const }];
  const fake = await startDiscordFake({ guilds: [{ id: "100", name: "Desk", channels }] });
  onTestFinished(() => fake.close());
  const { token, apiRoot } = fake;
  const access = { token, apiRoot, clock: systemClock, log: silentLog };
  const threads = () => fake.channels().filter(({ kind }) => kind === "thread");
  return { fake, access, threads, channel: createDiscordChannel(access) };
}

async function aForumWithAPost() {
  const given = await aForum();
  const outcome = await given.channel.send(aPost(), forget);
  const messageIds = outcome.kind === "sent" ? outcome.messageIds : [];
  return { ...given, standing: { messageIds, layout: "en", digits: "western" } as const };
}

test("in a forum an alert is a thread under its headline, and the receipt names both", async () => {
  const { fake, channel, threads } = await aForum();

  const first = await channel.send(aPost(), forget);
  const second = await channel.send(aPost({ id: "d-2" }), forget);

  const [thread] = threads();
  expect(thread?.name).toBe("Toll of the attack on a fuel convoy near Kayes rises to 12");
  expect(first).toEqual({ kind: "sent", messageIds: [`${thread?.id}/${thread?.id}`] });
  expect(second.kind).toBe("sent");
  expect(fake.messages[0]?.body.allowed_mentions).toEqual({ parse: [] });
  const wrongTries = fake.requests.filter(({ path }) => path === "/channels/204/messages");
  expect(wrongTries).toHaveLength(1);
});

test("a headline longer than a thread's name is cut", async () => {
  const { channel, threads } = await aForum();
  const headline = { ar: "ارتفاع", en: "word ".repeat(60) };

  const outcome = await channel.send(aPost({ alert: anAlert({ headline }) }), forget);

  expect(outcome.kind).toBe("sent");
  expect(threads()[0]?.name.length).toBeLessThanOrEqual(100);
});

test("an edit and a reply go to the thread, which is found by the receipt alone", async () => {
  const { fake, access, standing, threads } = await aForumWithAPost();
  const restarted = createDiscordChannel(access);
  const alert = anAlert({ revision: 3, headline: { ar: "نفي", en: "The army denies it" } });

  await restarted.edit(aPost({ id: "d-2", action: "edit", alert, standing }), forget);
  const reply = await restarted.send(
    aPost({ id: "d-3", action: "reply", alert, standing }),
    forget,
  );

  const [thread] = threads();
  const [post, answer] = fake.messages;
  expect(JSON.stringify(post?.body.embeds)).toContain("The army denies it");
  expect(answer?.channelId).toBe(thread?.id);
  expect(answer?.body.message_reference?.message_id).toBe(post?.id);
  expect(reply).toEqual({ kind: "sent", messageIds: [`${thread?.id}/${answer?.id}`] });
  expect(threads()).toHaveLength(1);
});

test("an alert whose answer was lost is found again in the forum, also by another process", async () => {
  const { fake, access, channel, threads } = await aForum();
  fake.next(opening, { kind: "dropAnswer" });

  const first = await channel.send(aPost(), forget);
  const second = await createDiscordChannel(access).send(aPost({ attempts: 1 }), forget);

  const [thread] = threads();
  expect(first.kind).toBe("unknown");
  expect(threads()).toHaveLength(1);
  expect(second).toEqual({ kind: "sent", messageIds: [`${thread?.id}/${thread?.id}`] });
});

test("another alert under the same headline is not taken for the one that was lost", async () => {
  const { channel, threads } = await aForumWithAPost();
  const alert = anAlert({ body: { ar: "نص آخر.", en: "Another convoy altogether." } });

  await channel.send(aPost({ id: "d-2", alert, attempts: 1 }), forget);

  expect(threads()).toHaveLength(2);
});

test("what is taken back says so in the thread's name too", async () => {
  const { channel, standing, threads } = await aForumWithAPost();
  const reason = { ar: "كذّب المصدر الخبر.", en: "The source denies the report." };
  const at = "2026-01-15T16:20:00Z";
  const notices = [{ kind: "retraction", revision: 3, at, reason }] as const;

  await channel.edit(
    aPost({ action: "retraction", alert: anAlert({ revision: 3, notices }), standing }),
    forget,
  );

  expect(threads()[0]?.name).toMatch(/^⛔ Retracted .*fuel convoy/);
});

test.for([10_003, 160_005])(
  "a thread that was deleted or locked (%d) is lost, and the forum is not given up for it",
  async (code) => {
    const { fake, channel, standing } = await aForumWithAPost();
    const fault = { kind: "error", status: 400, code } as const;
    fake.next("PATCH /channels/:id/messages/:message", fault);
    fake.next("POST /channels/:id/messages", fault);

    const edit = await channel.edit(aPost({ action: "edit", standing }), forget);
    const reply = await channel.send(aPost({ id: "d-3", action: "reply", standing }), forget);

    expect([edit.kind, reply.kind]).toEqual(["lost", "lost"]);
  },
);

test("a forum is not given up because Discord could not tell what it is", async () => {
  const { fake, channel } = await aForum();
  fake.next("GET /channels/:id", { kind: "error", status: 403, code: 0 });

  const first = await channel.send(aPost(), forget);
  const second = await channel.send(aPost({ attempts: 1 }), forget);

  expect([first.kind, second.kind]).toEqual(["unknown", "sent"]);
});
