import { expect, test } from "vitest";
import type { Alert } from "../../../src/alerts/alert.ts";
import { createConsoleChannel } from "../../../src/channels/console/console-channel.ts";
import type { Delivery } from "../../../src/delivery/delivery.ts";
import { anAlert } from "../../alerts/an-alert.ts";

const aDelivery = (alert: Alert, parts: Partial<Delivery> = {}): Delivery => ({
  id: "delivery-1",
  chat: { platform: "console", chatId: "console", threadId: null },
  alert,
  action: "post",
  layout: "ar-en",
  digits: "western",
  silent: false,
  attempts: 0,
  receipts: [],
  standing: null,
  digest: [],
  ...parts,
});

function setUp(colour: boolean) {
  const lines: string[] = [];
  const channel = createConsoleChannel({ write: (line) => lines.push(line), colour });
  return { lines, channel };
}

test("an alert is printed in both languages with its sources and their addresses", async () => {
  const { lines, channel } = setUp(false);

  const outcome = await channel.send(aDelivery(anAlert()), async () => undefined);

  expect(outcome).toEqual({ kind: "sent", messageIds: ["delivery-1"] });
  expect(lines.map((line) => line.replace(/[\u200e\u200f\u2066-\u2069]/g, ""))).toEqual([
    "─".repeat(72),
    "🟠 خطورة عالية · 🇲🇱 مالي",
    "مقتل 12 جنديا قرب غاو",
    "قُتل 12 جنديا في هجوم.",
    "مدى التحقق: أعلنه الجيش",
    "المكان: غاو، مالي",
    "وقت النشر: 15 يناير 2026، 14:05 بتوقيت غرينتش (باماكو) · 15:05 بتوقيت نيامي",
    "المصادر المستقلة: 3 مصادر",
    "مقتطف من المصادر · النسخة 1",
    "",
    "🟠 High · 🇲🇱 Mali",
    "Twelve soldiers killed near Gao",
    "Twelve soldiers died in an attack.",
    "Status: Announced by the army",
    "Place: Gao, Mali",
    "Published: 15 January 2026, 14:05 UTC (Bamako) · 15:05 Niamey",
    "Independent sources: 3 outlets",
    "Extract from the sources · revision 1",
    "",
    "المصادر · Sources",
    "• Sahel Post (بالفرنسية): Gao",
    "  https://example.org/a",
    "",
  ]);
});

test("figures and foreign names in the Arabic lines are isolated", async () => {
  const { lines, channel } = setUp(false);

  await channel.send(aDelivery(anAlert()), async () => undefined);

  expect(lines).toContain("مقتل \u206612\u2069 جنديا قرب غاو");
});

test("without colour not one escape reaches the terminal, with colour only ours do", async () => {
  const hostile = "\u001b[2J\u001b]0;x\u0007 hacked \u202e";
  const alert = anAlert({ headline: { ar: hostile, en: hostile } });
  const plain = setUp(false);
  const coloured = setUp(true);

  await plain.channel.send(aDelivery(alert), async () => undefined);
  await coloured.channel.send(aDelivery(alert), async () => undefined);

  expect(plain.lines.join("")).not.toMatch(/\p{Cc}|\u202e/u);
  expect(coloured.lines.join("\n")).toContain("\u001b[1m");
  expect(coloured.lines.join("\n")).not.toContain("\u001b[2J");
});

test("an alert that was printed before is not printed again", async () => {
  const { lines, channel } = setUp(false);

  const outcome = await channel.send(
    aDelivery(anAlert(), { receipts: ["delivery-1"] }),
    async () => undefined,
  );

  expect(outcome).toEqual({ kind: "sent", messageIds: ["delivery-1"] });
  expect(lines).toEqual([]);
});

test("an update is announced in a line of each language, and told in full where it matters", async () => {
  const { lines, channel } = setUp(false);
  const alert = anAlert({ revision: 2 });
  const standing = { messageIds: ["delivery-1"], layout: "ar-en", digits: "western" } as const;
  const forget = async (): Promise<void> => undefined;

  await channel.edit(aDelivery(alert, { id: "e", action: "edit", standing }), forget);
  const edited = lines.splice(0).join("\n");
  await channel.send(aDelivery(alert, { id: "r", action: "reply", standing }), forget);
  const replied = lines.join("\n");

  expect(edited).toContain("Updated: Twelve soldiers killed near Gao");
  expect(edited).toContain("حُدّث");
  expect(edited).not.toContain("Twelve soldiers died in an attack.");
  expect(replied).toContain("Twelve soldiers died in an attack.");
  expect(replied).not.toContain("https://example.org/a");
});

test("a digest is a headline and who says so for each development, in each language", async () => {
  const { lines, channel } = setUp(false);
  const digest = [anAlert(), anAlert({ developmentId: "d2" })];

  await channel.send(aDelivery(anAlert(), { action: "digest", digest }), async () => undefined);

  const printed = lines.join("\n").replace(/[\u200e\u200f\u2066-\u2069]/g, "");
  expect(printed).toContain("Digest: 2 developments");
  expect(printed).toContain("موجز: تطوران");
  expect(printed.match(/Announced by the army · 3 outlets/g)).toHaveLength(2);
});
