import { expect, test } from "vitest";
import {
  alertParts,
  digestParts,
  textParts,
} from "../../../src/channels/telegram/telegram-parts.ts";
import { anAlert, western } from "../../alerts/an-alert.ts";
import { randomAlert, randomText, seededRandom } from "../../alerts/random-alert.ts";
import { readText } from "../../fakes/telegram/message-text.ts";

const layouts = ["ar", "en", "ar-en", "en-ar"] as const;

test("10,000 random alerts make no bad markup, no message too long, no open isolate", {
  timeout: 300_000,
}, () => {
  const random = seededRandom(2026);
  const faults: unknown[] = [];

  for (let round = 0; round < 10_000; round += 1) {
    for (const { html, plain } of alertParts(
      randomAlert(random),
      western(layouts[round % 4] ?? "ar"),
    )) {
      faults.push(...faultsOf(html, "HTML"), ...faultsOf(plain, undefined));
    }
  }

  expect(faults).toEqual([]);
});

test("1,000 random answers make no bad markup, no message too long, no open isolate", () => {
  const random = seededRandom(7);
  const faults: unknown[] = [];

  for (let round = 0; round < 1000; round += 1) {
    const text = `${randomText(random, round % 50 === 0 ? 3000 : 60)}!`;
    for (const { html } of textParts(text, round % 2 === 0 ? "ar" : "en")) {
      faults.push(...faultsOf(html, "HTML"));
    }
  }

  expect(faults).toEqual([]);
});

test("a message that is cut loses no word of the alert", () => {
  const words = Array.from({ length: 1200 }, (_, index) => `word${index}`);
  const alert = anAlert({ body: { ar: "", en: words.join(" ") } });

  const parts = alertParts(alert, western("en"));

  const shown = parts.map(({ plain }) => plain).join("\n");
  expect(parts.length).toBeGreaterThan(1);
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});

test("a section that fits no more begins a message of its own", () => {
  const alert = anAlert({ body: { ar: "هجوم ".repeat(600), en: "attack ".repeat(400) } });

  const parts = alertParts(alert, western("ar-en"));

  expect(parts).toHaveLength(2);
  expect(parts[1]?.plain.startsWith("🟠 High")).toBe(true);
});

test("an address that is none of the web is shown as its outlet's name alone", () => {
  const source = { outlet: "Sahel Post", language: "en", title: "t", url: "javascript:alert(1)" };

  const [part] = alertParts(anAlert({ sources: [source] }), western("en"));

  expect(part?.html).not.toContain("<a");
  expect(part?.html).not.toContain("javascript");
  expect(part?.html).toContain("Sahel Post");
});

test("a source without a headline is named once", () => {
  const source = {
    outlet: "Sahel Post",
    language: "en",
    title: "Sahel Post",
    url: "https://x.org/",
  };

  const [part] = alertParts(anAlert({ sources: [source] }), western("en"));

  expect(part?.html).toMatch(/Sahel Post\u2069<\/a> \(English\)$/);
});

test("an outlet named in two scripts is read in the order it is written", () => {
  const source = { outlet: "DW عربية", language: "ar", title: "خبر", url: "https://x.org/" };

  const [part] = alertParts(anAlert({ sources: [source] }), western("ar"));

  expect(part?.html).toContain("\u2067\u2066DW\u2069 عربية\u2069</a>");
});

test("ten sources are named, the others counted", () => {
  const { sources } = anAlert();
  const alert = anAlert({ sources: Array.from({ length: 13 }, () => sources).flat() });

  const [part] = alertParts(alert, western("en"));

  expect(part?.html.split("<a ")).toHaveLength(11);
  expect(part?.html).toContain("… +3");
});

test("a line in Arabic that begins with a foreign name still runs right to left", () => {
  const alert = anAlert({ headline: { ar: "JNIM تعلن هجوما", en: "حزب Sadi wins" } });

  const lines = alertParts(alert, western("ar-en"))[0]?.html.split("\n");

  expect(lines?.[1]).toBe("<b>\u200f\u2066JNIM\u2069 تعلن هجوما</b>");
  expect(lines).toContain("<b>\u200e\u2067حزب\u2069 Sadi wins</b>");
});

const baits =
  "@durov (@durov) #promo /start@ShadyBot /buy $TON evil.ru maliweb.net/x x@evil.ru tg://resolve?domain=x https://evil.ru +22320225555";
// As Telegram looks for them where no markup is: TDLib, MessageEntity.cpp.
const found =
  /@\w{2,}|#[\p{L}\p{N}_]|(?<![\p{L}\p{N}_])\/\w|\$[A-Z]|[\p{L}\p{N}-]\.\p{L}{2,}|\w:\/\/|\+\d{7}/gu;

test.for(["ar", "en"] as const)(
  "nothing a feed wrote can be pressed or calls anybody in an alert in %s",
  (layout) => {
    const headline = { ar: `هجوم ${baits}`, en: `Attack ${baits}` };
    const source = { outlet: "maliweb.net", language: "en", title: baits, url: "https://x.org/" };
    const alert = anAlert({ headline, body: headline, place: headline, sources: [source] });
    const digest = digestParts([alert, { ...alert, sources: [] }], western(layout));

    const [whole, ...rest] = [...alertParts(alert, western(layout)), ...digest];

    expect(rest).toHaveLength(1);
    for (const html of [whole?.html, rest[0]?.html]) {
      const links = html?.match(/<a [^>]*>/g);
      expect(links).toEqual(['<a href="https://x.org/">']);
      expect(html?.replace(/<[^>]*>/g, "").match(found)).toBeNull();
    }
    expect(whole?.plain.match(/https?:\/\/\S+/g)).toEqual(["https://x.org/\u2069"]);
    // All of it is still there to read.
    expect(whole?.plain.replaceAll("\u2060", "")).toContain("/start@ShadyBot /buy $TON evil.ru");
  },
);

/** What Telegram would refuse in a text, and what would scramble it. */
function faultsOf(text: string, parseMode: "HTML" | undefined): unknown[] {
  const read = readText(text, parseMode);
  return ["refusal" in read ? read : [], unbalanced(text)].flat();
}

/** The lines in which an isolate stays open, or one is closed that was not. */
function unbalanced(text: string): string[] {
  return text.split("\n").filter((line) => {
    let open = 0;
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
      open += mark === "\u2069" ? -1 : 1;
      if (open < 0) return true;
    }
    return open !== 0;
  });
}
