import { expect, test } from "vitest";
import { createTelegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import { silentLog } from "../../../src/log.ts";
import { anAlert } from "../../alerts/an-alert.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";
import { aDelivery, group, setUpChannel } from "./set-up-channel.ts";

test("an alert arrives as one message: Arabic first, headlines bold, sources linked", async () => {
  const { api, send } = await setUpChannel();
  const url = "https://example.org/a?b=1&c=2";
  const source = { outlet: "Sahel <Post>", language: "fr", url, title: "L'armée à Gao" };

  const outcome = await send(aDelivery({ alert: anAlert({ sources: [source] }) }));

  expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
  expect(api.messages.map(({ links }) => links)).toEqual([[url]]);
  expect(withoutControls(api.messages[0]?.text)).toBe(
    [
      "🟠 خطورة عالية · 🇲🇱 مالي",
      "مقتل 12 جنديا قرب غاو",
      "",
      "قُتل 12 جنديا في هجوم.",
      "",
      "مدى التحقق: أعلنه الجيش",
      "المكان: غاو، مالي",
      "وقت النشر: 15 يناير 2026، 14:05 بتوقيت غرينتش (باماكو) · 15:05 بتوقيت نيامي",
      "المصادر المستقلة: 3 مصادر",
      "مقتطف من المصادر · النسخة 1",
      "",
      "🟠 High · 🇲🇱 Mali",
      "Twelve soldiers killed near Gao",
      "",
      "Twelve soldiers died in an attack.",
      "",
      "Status: Announced by the army",
      "Place: Gao, Mali",
      "Published: 15 January 2026, 14:05 UTC (Bamako) · 15:05 Niamey",
      "Independent sources: 3 outlets",
      "Extract from the sources · revision 1",
      "",
      "المصادر · Sources",
      "• Sahel <Post> (بالفرنسية): L'armée à Gao",
    ].join("\n"),
  );
});

test("a message has no link preview, and makes no sound when it should not", async () => {
  const { api, send } = await setUpChannel();

  await send(aDelivery({ silent: true }));
  await send(aDelivery({ silent: false }));

  expect(api.messages.map(({ payload }) => payload["disable_notification"])).toEqual([true, false]);
  expect(api.messages.map(({ payload }) => payload["link_preview_options"])).toEqual([
    { is_disabled: true },
    { is_disabled: true },
  ]);
});

test("an alert for a forum topic goes into that topic", async () => {
  const { api, send } = await setUpChannel({
    ...group,
    id: -1002,
    is_forum: true,
    topics: { 7: "open" },
  });

  await send(aDelivery({ chat: { platform: "telegram", chatId: "-1002", threadId: "7" } }));

  expect(api.messages.map(({ threadId }) => threadId)).toEqual([7]);
});

test.for(["closed", "missing"] as const)(
  "an alert for a %s topic goes to the group",
  async (state) => {
    const topics = state === "closed" ? { 7: "closed" as const } : {};
    const { api, send } = await setUpChannel({ ...group, id: -1002, is_forum: true, topics });

    const outcome = await send(
      aDelivery({ chat: { platform: "telegram", chatId: "-1002", threadId: "7" } }),
    );

    expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
    expect(api.messages.map(({ threadId }) => threadId)).toEqual([null]);
  },
);

test.for([
  ["TOPIC_CLOSED", "the topic is closed"],
  ["TOPIC_DELETED", "the topic was deleted"],
  ["message thread not found", "the topic was deleted"],
])("a topic whose group refuses too is suspended: %s", async ([words, reason]) => {
  const chat = { ...group, id: -1002, is_forum: true };
  const { api, send } = await setUpChannel(chat);
  api.script("sendMessage", { code: 400, description: `Bad Request: ${words}` }, { times: 2 });

  const outcome = await send(
    aDelivery({ chat: { platform: "telegram", chatId: "-1002", threadId: "7" } }),
  );

  expect(outcome).toEqual({ kind: "gone", reason });
});

test("a retry begins at the first part that was not taken", async () => {
  const { api, send, receipts } = await setUpChannel();
  const alert = anAlert({ body: { ar: "هجوم ".repeat(1500), en: "attack ".repeat(900) } });

  const whole = await send(aDelivery({ alert }));
  const count = api.messages.length;
  const rest = await send(aDelivery({ alert, receipts: ["1", "2"] }));

  expect(count).toBeGreaterThan(3);
  expect(whole).toMatchObject({ kind: "sent" });
  // The last part is left to whoever reads the outcome.
  expect(receipts).toHaveLength(count - 1 + (count - 3));
  expect(rest).toMatchObject({
    messageIds: ["1", "2", ...receipts.slice(count - 1), String(api.messages.length)],
  });
  expect(api.messages.slice(count).map(({ text }) => text)).toEqual(
    api.messages.slice(2, count).map(({ text }) => text),
  );
});

test("a receipt that cannot be stored stops the parts after it", async () => {
  const { api } = await setUpChannel();
  const { token, root: apiRoot } = api;
  const channel = createTelegramChannel({
    token,
    apiRoot,
    clock: createVirtualClock(),
    log: silentLog,
  });
  const alert = anAlert({ body: { ar: "هجوم ".repeat(1500), en: "" } });

  const outcome = await channel.send(aDelivery({ alert }), () => Promise.reject(new Error("full")));

  expect(outcome).toMatchObject({ kind: "unknown" });
  expect(api.messages).toHaveLength(1);
});

function withoutControls(text: string | undefined): string {
  return (text ?? "").replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}
