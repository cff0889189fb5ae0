import { expect, test } from "vitest";
import { richAlert } from "../../../src/channels/telegram/telegram-rich.ts";
import { anAlert, western } from "../../alerts/an-alert.ts";
import { randomAlert, seededRandom } from "../../alerts/random-alert.ts";
import { readRichText } from "../../fakes/telegram/message-text.ts";
import { aDelivery, group, setUpChannelWith } from "./set-up-channel.ts";

const layouts = ["ar", "en", "ar-en", "en-ar"] as const;
const rich = { richMessages: true };
const topic = { platform: "telegram", chatId: String(group.id), threadId: "7" } as const;

test("a rich alert begins at the side of its first language and folds the other and the sources", () => {
  expect(richAlert(anAlert(), western("ar-en"))).toMatchSnapshot();
  expect(richAlert(anAlert(), western("en"))?.is_rtl).toBe(false);
});

test("400 random rich alerts are markup that Telegram reads, balanced and within its limit", {
  timeout: 60_000,
}, () => {
  const random = seededRandom(11);
  const faults: unknown[] = [];

  for (let round = 0; round < 400; round += 1) {
    const message = richAlert(randomAlert(random), western(layouts[round % 4] ?? "ar"));
    const read = readRichText(message ?? { html: "-" });
    if ("refusal" in read) faults.push(read.refusal);
    else faults.push(...read.text.split("\n").filter((line) => !isBalanced(line)));
  }

  expect(faults).toEqual([]);
});

test("where it is wanted an alert goes out rich, in its topic, and is edited rich", async () => {
  const forum = { ...group, is_forum: true, topics: { 7: "open" as const } };
  const { api, send, edit } = await setUpChannelWith(rich, forum);

  const sent = await send(aDelivery({ chat: topic, silent: true }));
  const standing = { messageIds: ["1"], layout: "ar-en", digits: "western" } as const;
  const alert = anAlert({ revision: 2, headline: { ar: "ارتفاع الحصيلة", en: "Toll rises" } });
  const edited = await edit(aDelivery({ action: "edit", alert, standing }));

  expect([sent, edited].map(({ kind }) => kind)).toEqual(["sent", "sent"]);
  expect(api.messages[0]?.payload).toMatchObject({
    message_thread_id: 7,
    disable_notification: true,
    rich_message: { is_rtl: true, skip_entity_detection: true },
  });
  expect(api.edits[0]?.payload["rich_message"]).toMatchObject({ is_rtl: true });
});

test.for([
  { code: 404, description: "Not Found" },
  { code: 400, description: "Bad Request: RICH_MESSAGE_UNSUPPORTED" },
  { code: 400, description: "Bad Request: can't parse entities" },
])(
  "where Telegram refuses the form ($description) the alert goes out as HTML, once",
  async (fault) => {
    const { api, send } = await setUpChannelWith(rich);
    api.script("sendRichMessage", fault);

    const outcome = await send(aDelivery());

    expect(outcome).toEqual({ kind: "sent", messageIds: ["1"] });
    expect(api.messages).toHaveLength(1);
    expect(api.messages[0]?.payload["parse_mode"]).toBe("HTML");
  },
);

test("what refuses the chat is no reason for another form", async () => {
  const { api, send } = await setUpChannelWith(rich);
  const kicked = "Forbidden: bot was kicked from the supergroup chat";
  api.script("sendRichMessage", { code: 403, description: kicked });

  expect(await send(aDelivery())).toMatchObject({ kind: "gone" });
  expect(api.calls("sendMessage")).toEqual([]);
});

test("an alert of several messages stays as it is: a rich one cannot take their place", async () => {
  const { api, send } = await setUpChannelWith(rich);

  await send(aDelivery({ alert: anAlert({ body: { ar: "هجوم ".repeat(1500), en: "" } }) }));

  expect(api.messages.length).toBeGreaterThan(1);
  expect(api.messages.some(({ payload }) => "rich_message" in payload)).toBe(false);
});

function isBalanced(line: string): boolean {
  const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
  return opened === (line.match(/\u2069/g)?.length ?? 0);
}
