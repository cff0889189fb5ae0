import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import arabic from "../../src/commands/replies.ar.json" with { type: "json" };
import english from "../../src/commands/replies.en.json" with { type: "json" };
import { readReplies, repliesIn } from "../../src/commands/replies.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";
import { aCall, commandsWith, now, telegramGroup } from "./memory-stores.ts";

const placeholdersOf = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name))].sort();

describe("the words of the bot", () => {
  test("exist in Arabic for every one in English, and the other way round", () => {
    expect(Object.keys(arabic)).toEqual(Object.keys(english));
  });

  test.for(Object.entries(english))("%s has the same placeholders in Arabic", ([key, message]) => {
    const translation = new Map(Object.entries(arabic)).get(key) ?? "";

    expect(placeholdersOf(translation)).toEqual(placeholdersOf(message));
  });

  test.for(Object.entries(arabic))("%s begins with an Arabic letter", ([, message]) => {
    const [firstLetter] =
      message.replaceAll(/\{\w+(, (select|plural), \w+|\})/g, "").match(/\p{L}/u) ?? [];

    expect(
      firstLetter === undefined ||
        message.startsWith("{") ||
        /\p{Script=Arabic}/u.test(firstLetter ?? ""),
    ).toBe(true);
  });

  test.for([
    [0, "لا توجد تنبيهات في انتظار الإرسال."],
    [1, "تنبيه واحد في انتظار الإرسال."],
    [2, "تنبيهان في انتظار الإرسال."],
    [3, "3 تنبيهات في انتظار الإرسال."],
    [11, "11 تنبيها في انتظار الإرسال."],
    [100, "100 تنبيه في انتظار الإرسال."],
  ] as const)("count %s the Arabic way", ([count, expected]) => {
    expect(repliesIn("ar").text("status.pending", { count })).toBe(expected);
  });

  test.for([
    ["2026-11-22T05:59:30Z", "less than a minute ago", "قبل أقل من دقيقة"],
    ["2026-11-22T05:58:00Z", "2 minutes ago", "قبل دقيقتين"],
    ["2026-11-21T19:00:00Z", "11 hours ago", "قبل 11 ساعة"],
    ["2026-11-15T06:00:00Z", "7 days ago", "قبل 7 أيام"],
  ] as const)("say how long ago %s was", ([at, inEnglish, inArabic]) => {
    expect(repliesIn("en").ago(new Date(at), now)).toBe(inEnglish);
    expect(repliesIn("ar").ago(new Date(at), now)).toBe(inArabic);
  });
});

test("a third language is one more file", () => {
  const folder = temporaryFolder();
  cpSync("src/commands/replies.en.json", join(folder, "replies.en.json"));
  const inFrench = { ...english, "country.ML": "le Mali", "country.NE": "le Niger" };
  writeFileSync(join(folder, "replies.fr.json"), JSON.stringify(inFrench));

  const languages = readReplies(folder);

  const french = languages.get("fr");
  expect([...languages.keys()]).toEqual(["en", "fr"]);
  expect(french?.list([french.text("country.ML"), french.text("country.NE")])).toBe(
    "le Mali et le Niger",
  );
  expect(french?.ago(new Date(now.getTime() - 120_000), now)).toBe("il y a 2 minutes");
});

describe("the menus", () => {
  test.for(commandsWith().commands.commands)("$name fits both languages on Discord", (command) => {
    const { ar = "", en = "" } = command.description;

    expect(`${ar} · ${en}`.length).toBeLessThanOrEqual(100);
  });

  test.for(["ar", "en"] as const)("/help in %s lists every command", async (hint) => {
    const { commands } = commandsWith();
    const usages = commands.commands
      .filter(({ who }) => who !== "operator")
      .map(({ name }) => `/${name}`)
      .filter((one) => one !== "/help");

    const reply = await commands.handle(aCall("help", { languageHint: hint }));

    expect(usages.filter((usage) => !reply?.text.includes(usage))).toEqual([]);
    expect(reply?.text.length).toBeLessThanOrEqual(2_000);
    expect(reply?.language).toBe(hint);
  });
});

describe("the welcome", () => {
  test("is Arabic, then English, while nobody knows what the chat reads", () => {
    const { commands } = commandsWith();

    const reply = commands.welcome(telegramGroup, []);

    const [inArabic = "", inEnglish = ""] = reply.text.split("\n\n");
    expect(inArabic).toContain("يكتب أحد المشرفين الأمر /subscribe");
    expect(inEnglish).toContain("an administrator types /subscribe");
    expect(reply.text).not.toContain("missing");
  });

  test("names the rights that are lacking", () => {
    const { commands } = commandsWith();
    const discord = { platform: "discord", chatId: "555", threadId: null } as const;

    const inEnglish = commands.welcome(discord, ["sendMessages", "embedLinks"], "en");
    const inArabic = commands.welcome(discord, ["embedLinks"], "ar");

    expect(inEnglish.text).toContain(
      "Some permissions are missing here: Send Messages and Embed Links.",
    );
    expect(inArabic.text).toContain("تنقص البوت هنا صلاحية واحدة: تضمين الروابط (Embed Links).");
    expect(inArabic.text).not.toContain("missing");
  });
});
