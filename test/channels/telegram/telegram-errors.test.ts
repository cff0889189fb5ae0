import { Telegram } from "telegraf";
import { expect, test } from "vitest";
import { remedyFor } from "../../../src/channels/telegram/telegram-errors.ts";
import type { Fault } from "../../fakes/telegram/faults.ts";
import { aDelivery, group, setUpChannel } from "./set-up-channel.ts";

const refused = (code: number, description: string): Fault => ({ code, description });

// The error table: what Telegram answers, what becomes of the delivery, and how often it was tried.
test.for<[string, Fault, object, number]>([
  [
    "429",
    { ...refused(429, "Too Many Requests: retry after 7"), parameters: { retry_after: 7 } },
    { kind: "retry", afterMs: 7_000, scope: "chat" },
    1,
  ],
  ["500", refused(500, "Internal Server Error: restart"), { kind: "unknown" }, 1],
  ["502 with a page", { kind: "html", status: 502 }, { kind: "unknown" }, 1],
  ["503", refused(503, "Service Unavailable"), { kind: "unknown" }, 1],
  ["504", refused(504, "Gateway Timeout"), { kind: "unknown" }, 1],
  ["200 with a page", { kind: "html", status: 200 }, { kind: "unknown" }, 1],
  ["null", { kind: "null" }, { kind: "unknown" }, 1],
  ["a cut connection", { kind: "reset" }, { kind: "unknown" }, 1],
  [
    "a migration",
    {
      ...refused(400, "Bad Request: group chat was upgraded to a supergroup chat"),
      parameters: { migrate_to_chat_id: -1009 },
    },
    { kind: "moved", chatId: "-1009" },
    1,
  ],
  ["blocked", refused(403, "Forbidden: bot was blocked by the user"), { kind: "gone" }, 1],
  ["deactivated", refused(403, "Forbidden: user is deactivated"), { kind: "gone" }, 1],
  [
    "kicked (group)",
    refused(403, "Forbidden: bot was kicked from the group chat"),
    { kind: "gone" },
    1,
  ],
  [
    "kicked (supergroup)",
    refused(403, "Forbidden: bot was kicked from the supergroup chat"),
    { kind: "gone" },
    1,
  ],
  [
    "kicked (channel)",
    refused(403, "Forbidden: bot was kicked from the channel chat"),
    { kind: "gone" },
    1,
  ],
  [
    "not a member",
    refused(403, "Forbidden: bot is not a member of the channel chat"),
    { kind: "gone" },
    1,
  ],
  ["deleted", refused(403, "Forbidden: the group chat was deleted"), { kind: "gone" }, 1],
  [
    "no rights",
    refused(400, "Bad Request: not enough rights to send text messages to the chat"),
    { kind: "gone" },
    1,
  ],
  ["CHAT_WRITE_FORBIDDEN", refused(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), { kind: "gone" }, 1],
  ["CHAT_RESTRICTED", refused(400, "Bad Request: CHAT_RESTRICTED"), { kind: "gone" }, 1],
  [
    "CHAT_SEND_PLAIN_FORBIDDEN",
    refused(403, "Forbidden: CHAT_SEND_PLAIN_FORBIDDEN"),
    { kind: "gone" },
    1,
  ],
  [
    "markup refused once",
    refused(400, "Bad Request: can't parse entities: x"),
    { kind: "sent" },
    2,
  ],
  ["an empty text", refused(400, "Bad Request: message text is empty"), { kind: "sent" }, 2],
  ["a long message", refused(400, "Bad Request: message is too long"), { kind: "sent" }, 2],
  ["a long text", refused(400, "Bad Request: text is too long"), { kind: "sent" }, 2],
  ["401", refused(401, "Unauthorized"), { kind: "fatal" }, 1],
  ["413", refused(413, "Request Entity Too Large"), { kind: "rejected" }, 1],
  ["404", refused(404, "Not Found"), { kind: "rejected" }, 1],
])("Telegram answers %s", async ([, fault, expected, calls]) => {
  const { api, send } = await setUpChannel();
  api.script("sendMessage", fault);

  const outcome = await send(aDelivery());

  expect(outcome).toMatchObject(expected);
  expect(api.calls("sendMessage")).toHaveLength(calls);
});

test("markup that Telegram cannot read goes out as plain text, addresses written out", async () => {
  const { api, send } = await setUpChannel();
  api.script("sendMessage", refused(400, "Bad Request: can't parse entities: x"));

  await send(aDelivery());

  expect(api.messages[0]?.payload["parse_mode"]).toBeUndefined();
  expect(api.messages[0]?.text).toContain("https://example.org/a");
  expect(api.messages[0]?.text).not.toContain("<b>");
});

test("a message refused as plain text too is given up, and its chat is kept", async () => {
  const { api, send } = await setUpChannel();
  const fault = refused(400, "Bad Request: can't parse entities: x");
  api.script("sendMessage", fault, { times: 2 });

  expect(await send(aDelivery())).toEqual({ kind: "rejected", reason: "the markup was refused" });
  expect(api.calls("sendMessage")).toHaveLength(2);
});

test("an answer nobody knows is tried three times, then given up for this message only", async () => {
  const { api, send } = await setUpChannel();
  api.script("sendMessage", refused(418, "I'm a teapot"), { times: 4 });

  const kinds: string[] = [];
  for (const attempts of [0, 1, 2, 3]) kinds.push((await send(aDelivery({ attempts }))).kind);

  expect(kinds).toEqual(["unknown", "unknown", "unknown", "rejected"]);
});

test.for(["chat not found", "private chat not found", "PEER_ID_INVALID"])(
  "a chat that is still not found after ten minutes is given up: %s",
  async (description) => {
    const { api, send, clock } = await setUpChannel();
    api.script("sendMessage", refused(400, `Bad Request: ${description}`), { times: 3 });

    const first = await send(aDelivery());
    await clock.advance(9 * 60_000);
    const second = await send(aDelivery());
    await clock.advance(60_000);
    const third = await send(aDelivery());

    expect([first.kind, second.kind]).toEqual(["unknown", "unknown"]);
    expect(third).toEqual({ kind: "gone", reason: "the chat was not found" });
  },
);

test("a chat that was found again in between is not given up", async () => {
  const { api, send, clock } = await setUpChannel();
  const missing = refused(400, "Bad Request: chat not found");

  api.script("sendMessage", missing);
  await send(aDelivery());
  await send(aDelivery());
  await clock.advance(10 * 60_000);
  api.script("sendMessage", missing);

  expect(await send(aDelivery())).toMatchObject({ kind: "unknown" });
});

test("an answer that got lost may have been a success, and counts as unknown", async () => {
  const { api, send } = await setUpChannel();
  api.script("sendMessage", { kind: "acceptThenReset" });

  const outcome = await send(aDelivery());

  expect(outcome).toEqual({ kind: "unknown", reason: "no answer from Telegram" });
  expect(api.messages).toHaveLength(1);
});

test("a server that cannot be reached took nothing: the platform waits", async () => {
  const { api, send } = await setUpChannel();
  await api.stop();

  expect(await send(aDelivery())).toEqual({ kind: "retry", afterMs: 5_000, scope: "platform" });
});

test("neither an outcome nor the log shows the token", async () => {
  const { api, send, logged } = await setUpChannel();
  const faults: Fault[] = [{ kind: "reset" }, { kind: "html", status: 200 }, refused(401, "No")];
  for (const fault of faults) api.script("sendMessage", fault);

  const outcomes = [await send(aDelivery()), await send(aDelivery()), await send(aDelivery())];

  const secret = api.token.split(":")[1];
  expect(logged.length).toBeGreaterThan(5);
  expect(JSON.stringify([outcomes, logged])).not.toContain(secret);
});

test("an edit that changes nothing is a success, one of a lost message asks for a new one", async () => {
  const { api, send } = await setUpChannel();
  await send(aDelivery());
  const telegram = new Telegram(api.token, { apiRoot: api.root });
  const { text = "" } = api.messages[0] ?? {};
  const edit = (messageId: number) =>
    telegram.editMessageText(group.id, messageId, undefined, text);

  const errors = await Promise.all([1, 2].map((id) => edit(id).catch((error: unknown) => error)));

  // The links are gone from the plain text, so the first edit is one that changes something.
  expect(errors[0]).toMatchObject({ message_id: 1 });
  const unchanged = await edit(1).catch((error: unknown) => error);
  expect(remedyFor(unchanged, 0)).toEqual({ kind: "unchanged" });
  expect(remedyFor(errors[1], 0)).toEqual({ kind: "postAnew" });
});
