import { expect, test } from "vitest";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import { memberObject } from "../../fakes/telegram/chats.ts";
import { group, said, setUpBot } from "./set-up-bot.ts";

const person: FakeChat = { id: 3, type: "private" };
const broadcast: FakeChat = { id: -1005, type: "channel", title: "News" };

test("a command in a group is answered there, as a reply without preview", async () => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();

  api.push(said("/Language@Sahel_Test_Bot  en please", { message_id: 55 }));
  await api.until(() => api.messages.length === 1);

  expect(calls).toMatchObject([
    {
      name: "language",
      args: ["en", "please"],
      chat: { platform: "telegram", chatId: "-1001", threadId: null },
      chatKind: "group",
      languageHint: null,
    },
  ]);
  expect(api.messages[0]).toMatchObject({
    chatId: -1001,
    text: "Answer to language",
    payload: {
      reply_parameters: { message_id: 55, allow_sending_without_reply: true },
      link_preview_options: { is_disabled: true },
    },
  });
});

test("a command in a forum topic is answered in that topic, and the topic is its chat", async () => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();

  api.push(said("/status", { is_topic_message: true, message_thread_id: 7 }));
  await api.until(() => api.messages.length === 1);

  expect(calls[0]?.chat.threadId).toBe("7");
  expect(api.messages[0]?.threadId).toBe(7);
});

test("a thread of replies in a plain group is not a topic", async () => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();

  api.push(said("/status", { message_thread_id: 50 }));
  await api.until(() => api.messages.length === 1);

  expect(calls[0]?.chat.threadId).toBeNull();
});

test("commands work in private chats and as posts of a broadcast channel", async () => {
  const { api, bot, calls } = await setUpBot();
  for (const chat of [person, broadcast]) api.putChat(chat);
  await bot.start();

  api.push(said("/start", { from: { id: 3, language_code: "ar" } }, person));
  api.push(said("/subscribe", { sender_chat: { id: broadcast.id } }, broadcast));
  await api.until(() => api.messages.length === 2);

  const kinds = calls.map(({ chatKind, languageHint }) => [chatKind, languageHint]);
  expect(kinds).toContainEqual(["private", "ar"]);
  expect(kinds).toContainEqual(["broadcast", null]);
  expect(await Promise.all(calls.map((call) => call.caller.isModerator()))).toEqual([true, true]);
});

test.for([
  ["the creator", { from: { id: 1 } }, true],
  ["an administrator", { from: { id: 2 } }, true],
  ["a plain member", { from: { id: 3 } }, false],
  ["an anonymous administrator", { from: { id: 1087968824 }, sender_chat: { id: -1001 } }, true],
  ["a member who writes as a channel", { from: { id: 1 }, sender_chat: { id: -1005 } }, false],
] as const)("%s of a group is a moderator: %s", async ([, sender, expected]) => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();

  api.push(said("/subscribe", sender));
  await api.until(() => api.messages.length === 1);

  expect(await calls[0]?.caller.isModerator()).toBe(expected);
});

test("rights are asked for again after twenty seconds", async () => {
  const { api, bot, clock, calls } = await setUpBot();
  await bot.start();
  api.push(said("/subscribe", { from: { id: 2 } }));
  await api.until(() => api.messages.length === 1);
  const isModerator = () => calls[0]?.caller.isModerator();

  const before = await isModerator();
  api.putChat({ ...group, members: {} });
  const soonAfter = await isModerator();
  await clock.advance(20_000);
  const later = await isModerator();

  expect([before, soonAfter, later]).toEqual([true, true, false]);
  expect(api.calls("getChatMember")).toHaveLength(2);
});

test("rights that Telegram cannot tell are not guessed", async () => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();
  api.push(said("/subscribe", { from: { id: 2 } }));
  await api.until(() => api.messages.length === 1);
  api.script("getChatMember", {
    code: 400,
    description: "Bad Request: member list is inaccessible",
  });

  await expect(calls[0]?.caller.isModerator()).rejects.toThrow();
});

test.for([
  ["another bot's command", said("/help@some_other_bot")],
  ["a forwarded command", said("/help", { forward_origin: { type: "user" } })],
  ["a channel's post passed on to its group", said("/help", { is_automatic_forward: true })],
  ["talk", said("help /help")],
  ["a service message", said("", { text: undefined, new_chat_title: "x" })],
] as const)("%s is not answered", async ([, update]) => {
  const { api, bot, calls } = await setUpBot();
  await bot.start();

  api.push(update);
  api.push(said("/status"));
  await api.until(() => api.messages.length === 1);

  expect(calls.map(({ name }) => name)).toEqual(["status"]);
});

test("each line of an answer runs in its own direction, and commands in it stay whole", async () => {
  const { api, bot } = await setUpBot({
    handle: async () => ({
      text: "اكتبوا /help أو <b>\nJNIM تعلن هجوما\nType /help",
      language: "ar",
    }),
  });
  await bot.start();

  api.push(said("/help"));
  await api.until(() => api.messages.length === 1);

  expect(api.messages[0]?.text).toBe(
    "اكتبوا \u2066/help\u2069 أو <\u2066b\u2069>\n\u200f\u2066JNIM\u2069 تعلن هجوما\nType /help",
  );
});

test("the menus are in English, and in Arabic for Arabic clients", async () => {
  const { api, bot } = await setUpBot();

  await bot.start();
  await api.until(() => api.calls("setMyCommands").length === 6);

  const inEnglish = [{ command: "help", description: "Help" }];
  const inArabic = [{ command: "help", description: "مساعدة" }];
  const scopes = ["all_private_chats", "all_group_chats", "all_chat_administrators"];
  expect(api.calls("setMyCommands")).toEqual(
    scopes.flatMap((type) => [
      { commands: inArabic, scope: { type }, language_code: "ar" },
      { commands: inEnglish, scope: { type } },
    ]),
  );
});

test("a group that became a supergroup is moved", async () => {
  const { api, bot, events } = await setUpBot();
  await bot.start();

  api.push(
    said("", { text: undefined, chat: { id: -5, type: "group" }, migrate_to_chat_id: -1001 }),
  );
  await api.until(() => api.unconfirmed() === 0);

  const chat = (chatId: string) => ({ platform: "telegram", chatId, threadId: null });
  expect(events).toEqual([["moved", chat("-5"), chat("-1001")]]);
});

test("a topic that was reopened is back", async () => {
  const { api, bot, events } = await setUpBot();
  await bot.start();

  const topic = { is_topic_message: true, message_thread_id: 7, forum_topic_reopened: {} };
  api.push(said("", { text: undefined, ...topic }));
  await api.until(() => api.unconfirmed() === 0);

  expect(events).toEqual([["back", { platform: "telegram", chatId: "-1001", threadId: "7" }]]);
});

const changed = (chat: FakeChat, before: string, now: string | object) => ({
  my_chat_member: {
    chat: { id: chat.id, type: chat.type },
    from: { id: 3 },
    date: 1,
    old_chat_member: memberObject(700_000_001, before),
    new_chat_member: typeof now === "string" ? memberObject(700_000_001, now) : now,
  },
});

test.for([
  ["removed", changed(group, "member", "kicked"), ["gone", "the bot was removed"]],
  ["blocked", changed(person, "member", "kicked"), ["gone", "blocked by the user"]],
  ["silenced", changed(group, "member", "muted"), ["gone", "the bot may not write here"]],
  [
    "kept from posting in a channel",
    changed(broadcast, "administrator", { status: "administrator", can_post_messages: false }),
    ["gone", "the bot may not write here"],
  ],
  ["unblocked", changed(person, "kicked", "member"), ["back"]],
  ["allowed to write again", changed(group, "muted", "member"), ["back"]],
] as const)("a bot that is %s says so", async ([, update, [name, ...rest]]) => {
  const { api, bot, events } = await setUpBot();
  await bot.start();

  api.push(update);
  await api.until(() => api.unconfirmed() === 0);

  const chatId = String(update.my_chat_member.chat.id);
  expect(events).toEqual([[name, { platform: "telegram", chatId, threadId: null }, ...rest]]);
});

test("a bot that is added to a group greets it", async () => {
  const { api, bot, events } = await setUpBot();
  await bot.start();

  api.push(changed(group, "left", "member"));
  await api.until(() => api.messages.length === 1);

  expect(events.at(-1)).toMatchObject(["added", { chatId: "-1001" }, []]);
  expect(api.messages[0]).toMatchObject({ chatId: -1001 });
});

test("a bot that may not write where it was added tells whoever added it", async () => {
  const { api, bot, events } = await setUpBot();
  api.putChat({ ...group, membersMayWrite: false });
  api.putChat(person);
  await bot.start();

  api.push(changed(group, "left", "member"));
  await api.until(() => api.messages.length === 1);

  expect(events.at(-1)).toMatchObject(["added", { chatId: "-1001" }, ["sendMessages"]]);
  expect(api.messages[0]).toMatchObject({ chatId: 3 });
});
