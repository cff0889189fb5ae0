import { expect, test } from "vitest";
import { amend } from "../../../src/alerts/amend.ts";
import { anAlert } from "../../alerts/an-alert.ts";
import { aDelivery, setUpChannel } from "./set-up-channel.ts";

const long = anAlert({ body: { ar: "هجوم ".repeat(1500), en: "" } });
const update = anAlert({ revision: 2, headline: { ar: "ارتفاع الحصيلة", en: "Toll rises to 15" } });

const anEdit = (messageIds: readonly string[], alert = update) =>
  aDelivery({
    action: "edit",
    alert,
    standing: { messageIds, layout: "ar-en", digits: "western" },
  });

test("an edit changes the message that stands, without a link preview", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());

  const outcome = await edit(anEdit(["1"]));

  expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
  expect(api.messages).toHaveLength(1);
  expect(api.edits.map(({ messageId }) => messageId)).toEqual([1]);
  expect(api.edits[0]?.text).toContain("Toll rises to");
  expect(api.edits[0]?.payload["link_preview_options"]).toEqual({ is_disabled: true });
});

test("a post keeps the languages it was posted in", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery({ layout: "ar" }));

  const standing = { messageIds: ["1"], layout: "ar", digits: "western" } as const;
  await edit(aDelivery({ action: "edit", alert: update, layout: "en", standing }));

  expect(api.edits[0]?.text).toContain("ارتفاع الحصيلة");
  expect(api.edits[0]?.text).not.toContain("Toll rises");
});

test("an edit that changes nothing has done its work", async () => {
  const { send, edit } = await setUpChannel();
  await send(aDelivery());

  const outcome = await edit(anEdit(["1"], anAlert()));

  expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
});

test("a post that grows gets further messages, and keeps those it has", async () => {
  const { api, send, edit, receipts } = await setUpChannel();
  await send(aDelivery());

  const outcome = await edit(anEdit(["1"], long));

  const ids = api.messages.map(({ messageId }) => String(messageId));
  expect(ids.length).toBeGreaterThan(1);
  expect(outcome).toEqual({ kind: "sent", messageIds: ids });
  expect(receipts).toEqual(ids.slice(0, -1));
  expect(api.edits.map(({ messageId }) => messageId)).toEqual([1]);
});

test("a post that shrinks leaves a mark in the messages it does not need", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery({ alert: long }));
  const ids = api.messages.map(({ messageId }) => String(messageId));

  const outcome = await edit(anEdit(ids));

  expect(outcome).toEqual({ kind: "sent", messageIds: ids });
  expect(api.edits.slice(1).map(({ text }) => text)).toEqual(ids.slice(1).map(() => "⬆ …"));
});

test("an edit that broke off goes on with the part that was not changed", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery({ alert: long }));
  const ids = api.messages.map(({ messageId }) => String(messageId));
  const changed = { ...long, certainty: { ar: "نفاه الجيش", en: "Denied" } };

  await edit({ ...anEdit(ids, changed), receipts: ids.slice(0, 1) });

  expect(api.calls("editMessageText").map((call) => call["message_id"])).toEqual(
    ids.slice(1).map(Number),
  );
});

test.for(["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"])(
  "a message that is out of reach is lost, and nothing is posted in its place: %s",
  async (description) => {
    const { api, send, edit } = await setUpChannel();
    await send(aDelivery());
    api.script("editMessageText", { code: 400, description: `Bad Request: ${description}` });

    const outcome = await edit(anEdit(["1"]));

    expect(outcome).toMatchObject({ kind: "lost" });
    expect(api.messages).toHaveLength(1);
  },
);

test("an edit in a topic that was closed loses its message, not the chat", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());
  api.script("editMessageText", { code: 400, description: "Bad Request: TOPIC_CLOSED" });

  expect(await edit(anEdit(["1"]))).toMatchObject({ kind: "lost" });
});

test("markup that is refused in an edit is replaced by plain text", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());
  api.script("editMessageText", { code: 400, description: "Bad Request: can't parse entities" });

  const outcome = await edit(anEdit(["1"]));

  expect(outcome.kind).toBe("sent");
  expect(api.edits[0]?.payload["parse_mode"]).toBeUndefined();
});

test("a flood wait is obeyed for an edit as for a post", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());
  const parameters = { retry_after: 9 };
  api.script("editMessageText", { code: 429, description: "Too Many Requests", parameters });

  expect(await edit(anEdit(["1"]))).toEqual({ kind: "retry", afterMs: 9_000, scope: "chat" });
});

const aReply = aDelivery({
  id: "delivery-2",
  action: "reply",
  alert: update,
  standing: { messageIds: ["1"], layout: "ar-en", digits: "western" },
});

test("a reply points at the post and says what is new and who says so, without the sources", async () => {
  const { api, send } = await setUpChannel();
  await send(aDelivery());

  const outcome = await send(aReply);

  const [, reply] = api.messages;
  expect(outcome).toEqual({ kind: "sent", messageIds: ["2"] });
  expect(reply?.payload["reply_parameters"]).toMatchObject({ message_id: 1 });
  expect(reply?.text).toContain("Toll rises to");
  expect(reply?.text).toContain("Announced by the army");
  expect(reply?.links).toEqual([]);
});

test("a reply to a message that was deleted arrives by itself", async () => {
  const { api, send } = await setUpChannel();
  await send(aDelivery());
  api.deleteMessage(1);

  expect((await send(aReply)).kind).toBe("sent");
  expect(api.messages).toHaveLength(2);
});

test("a retraction strikes the text out and says why before it", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());
  const reason = { ar: "كذّب المصدر الخبر.", en: "The source denies the report." };
  const at = "2026-01-15T16:20:00Z";
  const alert = anAlert({
    revision: 2,
    notices: [{ kind: "retraction", revision: 2, at, reason }],
  });

  await edit({ ...anEdit(["1"], alert), action: "retraction" });

  const html = String(api.edits[0]?.payload["text"]);
  expect(html).toContain("<s><b>Twelve soldiers killed near Gao</b></s>");
  expect(html.indexOf("The source denies")).toBeLessThan(html.indexOf("<b>Twelve"));
  expect(html).not.toMatch(/<s>[^<]*The source denies/);
});

test("an amendment edits the reply, which stays a reply and says what was wrong with it", async () => {
  const { api, send, edit } = await setUpChannel();
  await send(aDelivery());
  await send(aReply);
  const reason = { ar: "كذّب المصدر الخبر.", en: "The source denies the report." };
  const notice = { kind: "retraction", revision: 3, at: "2026-01-15T16:20:00Z", reason } as const;

  const outcome = await edit(
    aDelivery({
      action: "amendment",
      amends: 2,
      alert: amend(update, [notice]),
      standing: { messageIds: ["2"], layout: "ar-en", digits: "western" },
    }),
  );

  expect(outcome).toEqual({ kind: "sent", messageIds: ["2"] });
  expect(api.messages).toHaveLength(2);
  expect(api.edits.map(({ messageId, links }) => [messageId, links])).toEqual([[2, []]]);
  expect(api.edits[0]?.text).toContain("The source denies the report.");
  expect(api.edits[0]?.payload["text"]).toContain("<s><b>Toll rises to 15</b></s>");
});

test("a digest is one message: a linked headline and who says so, for each development", async () => {
  const { api, send } = await setUpChannel();
  const digest = [anAlert({ developmentId: "d1" }), anAlert({ developmentId: "d2", revision: 2 })];

  const outcome = await send(aDelivery({ action: "digest", digest }));

  const [message] = api.messages;
  expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
  expect(message?.text).toContain("Digest: 2 developments");
  expect(message?.text.match(/Twelve soldiers killed near Gao/g)).toHaveLength(2);
  expect(message?.text).toContain("Announced by the army · 3 outlets");
  expect(message?.links).toHaveLength(4);
});
