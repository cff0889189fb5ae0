import { describe, expect, test } from "vitest";
import type { CommandCall } from "../../src/commands/command.ts";
import { aCall, anAlert, aSubscription, byMember, commandsWith } from "./memory-stores.ts";

const arabic = { languageHint: "ar" } as const;
const discord = { platform: "discord", chatId: "555", threadId: null } as const;

const changing = ["subscribe", "sub", "unsubscribe", "unsub", "language en"];
const reading = ["latest", "status", "help", "start"];

describe("a moderator", () => {
  test.for([
    ["subscribe", "en", "Done: this chat now gets alerts."],
    ["sub", "ar", "تم الاشتراك: ستصل التنبيهات إلى هذه المحادثة."],
    ["unsubscribe", "en", "This chat was not subscribed, so nothing has changed."],
    ["unsub", "ar", "لم تكن هذه المحادثة مشتركة، فلم يتغير شيء."],
    ["language en", "en", "This chat is not subscribed yet."],
    ["language en", "ar", "هذه المحادثة غير مشتركة بعد."],
    ["latest", "en", "There is no development yet that fits the settings of this chat."],
    ["latest", "ar", "لا توجد حتى الآن تطورات توافق إعدادات هذه المحادثة."],
    ["status", "en", "Nothing new since 21 November, 23:40 UTC (Bamako), 00:40 in Niamey."],
    [
      "status",
      "ar",
      "لا جديد منذ 21 نوفمبر الساعة 23:40 بتوقيت غرينتش (باماكو)، و00:40 بتوقيت نيامي.",
    ],
    ["help", "en", "Sahel Alerts reads news feeds in Arabic, English and French"],
    ["start", "ar", "يقرأ بوت «تنبيهات الساحل» مصادر إخبارية بالعربية والإنجليزية والفرنسية"],
  ] as const)("of a chat without a subscription is answered /%s in %s", async (row) => {
    const [text, languageHint, opening] = row;
    const { commands } = commandsWith();

    const reply = await commands.handle(aCall(text, { languageHint }));

    expect(reply?.language).toBe(languageHint);
    expect(reply?.text.slice(0, opening.length)).toBe(opening);
  });
});

describe("a member", () => {
  test.for(changing)("who types /%s changes nothing and is told who may", async (text) => {
    const subscription = aSubscription({ layout: "ar" });
    const { commands, stored, cancelled } = commandsWith({ subscriptions: [subscription] });

    const reply = await commands.handle(aCall(text, byMember));

    expect(reply).toMatchObject({
      text: "هذا الأمر متاح لمشرفي هذه المحادثة فقط.",
      language: "ar",
    });
    expect([...stored.values()]).toEqual([subscription]);
    expect(cancelled).toEqual([]);
  });

  test("of a Discord channel is told the permission by its name there", async () => {
    const { commands } = commandsWith();

    const reply = await commands.handle(aCall("subscribe", { chat: discord, ...byMember }));

    expect(reply?.text).toMatch(
      /^Only members with the Manage Channels permission, or with the role/,
    );
  });

  test.for(reading)("may use /%s", async (text) => {
    const asMember = commandsWith({ alerts: [anAlert()] });
    const asModerator = commandsWith({ alerts: [anAlert()] });

    const reply = await asMember.commands.handle(aCall(text, byMember));

    expect(reply).toEqual(await asModerator.commands.handle(aCall(text)));
  });
});

describe("wrong arguments", () => {
  test.for([
    ["subscribe mali", "I did not understand that. Type: /subscribe"],
    ["unsub now", "I did not understand that. Type: /unsubscribe"],
    ["latest 10", "I did not understand that. Type: /latest"],
    ["status feeds", "I did not understand that. Type: /status"],
    ["language fr", "This chat is not subscribed yet. Type /subscribe first."],
    ["settings fr", "Type: /settings language/digits/countries/topics/"],
  ] as const)("/%s is answered with what to type", async ([text, expected]) => {
    const { commands, stored, cancelled } = commandsWith();

    const reply = await commands.handle(aCall(text));

    expect(reply?.text).toContain(expected);
    expect(stored.size + cancelled.length).toBe(0);
  });

  test("are explained in Arabic to whoever reads Arabic", async () => {
    const { commands } = commandsWith({ subscriptions: [aSubscription()] });

    const [alone, choose] = [
      await commands.handle(aCall("subscribe mali", arabic)),
      await commands.handle(aCall("language fr", arabic)),
    ];

    expect(alone?.text).toBe("لم يُفهم الأمر. الصيغة الصحيحة: /subscribe");
    expect(choose?.text).toBe("هذه القيمة غير معروفة. للاختيار اضغطوا على أحد أزرار /language");
  });
});

describe("an unknown command", () => {
  test.for(["group", "broadcast"] as const)(
    "in a %s may be another bot's: silence",
    async (kind) => {
      const { commands } = commandsWith();

      const reply = await commands.handle(aCall("weather", { chatKind: kind }));

      expect(reply).toBeNull();
    },
  );

  test("in a private chat leads to /help, in the chat's own language", async () => {
    const { commands } = commandsWith({ subscriptions: [aSubscription()] });

    const reply = await commands.handle(aCall("weather", { chatKind: "private" }));

    expect(reply?.text).toBe("هذا الأمر غير معروف. لعرض الأوامر المتاحة اكتبوا /help");
  });
});

describe("when something fails", () => {
  test.for(changing)("/%s says that nothing was saved, and nothing more", async (text) => {
    const world = commandsWith({ subscriptions: [aSubscription({ layout: "en" })] });
    world.fail("everything");

    const reply = await world.commands.handle(aCall(text));

    expect(reply?.text).toBe("That could not be saved. Please try again in a moment.");
    expect(world.errors()).toContain("disk full at /var/lib/secret-place");
  });

  test.for(["unsubscribe", "language en"])(
    "/%s says so too when only writing fails",
    async (text) => {
      const world = commandsWith({ subscriptions: [aSubscription()] });
      world.fail("writes");

      const reply = await world.commands.handle(aCall(text));

      expect(reply?.text).toBe("تعذر الحفظ. يرجى المحاولة مجددا بعد قليل.");
      expect(world.errors()).toEqual(["disk full at /var/lib/secret-place"]);
    },
  );

  test.for(["latest", "status"])("/%s says that it cannot look, and nothing more", async (text) => {
    const world = commandsWith();
    world.fail("everything");

    const reply = await world.commands.handle(aCall(text, arabic));

    expect(reply?.text).toBe("تعذر الحصول على هذه المعلومات الآن. يرجى المحاولة مجددا بعد قليل.");
  });

  test("/help helps all the same", async () => {
    const world = commandsWith();
    world.fail("everything");

    const reply = await world.commands.handle(aCall("help"));

    expect(reply?.text).toContain("/subscribe: Send alerts to this chat");
  });

  test("a platform that cannot tell who is a moderator gets a polite refusal", async () => {
    const { commands, stored } = commandsWith();
    const unsure: Partial<CommandCall> = {
      caller: {
        id: "2",
        roles: [],
        async isModerator() {
          throw new Error("502 from https://api.example/bot123:secret");
        },
      },
    };

    const reply = await commands.handle(aCall("subscribe", unsure));

    expect(reply?.text).toBe(
      "I could not check just now whether you may do that, so nothing was changed. Please try again in a moment.",
    );
    expect(stored.size).toBe(0);
  });
});
