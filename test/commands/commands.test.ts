import { describe, expect, test } from "vitest";
import {
  aCall,
  anAlert,
  aSubscription,
  commandsWith,
  now,
  telegramGroup,
} from "./memory-stores.ts";

const arabic = { languageHint: "ar" } as const;

describe("/subscribe", () => {
  test("promises both countries, Arabic before English, every severity", async () => {
    const { commands, stored } = commandsWith();

    const reply = await commands.handle(aCall("subscribe"));

    expect(reply?.text.split("\n")).toEqual([
      "Done: this chat now gets alerts.",
      "Countries: Mali and Niger",
      "Languages: Arabic and English, Arabic first",
      "Severity: every level",
      "/settings changes what this chat gets, /unsubscribe stops the alerts.",
    ]);
    expect([...stored.values()]).toEqual([
      aSubscription({ createdAt: now.toISOString(), updatedAt: now.toISOString() }),
    ]);
  });

  test("says the same in Arabic", async () => {
    const { commands } = commandsWith();

    const reply = await commands.handle(aCall("subscribe", arabic));

    expect(reply?.text.split("\n")).toEqual([
      "تم الاشتراك: ستصل التنبيهات إلى هذه المحادثة.",
      "البلدان: مالي والنيجر",
      "اللغة: العربية والإنجليزية، والعربية أولا",
      "درجة الخطورة: جميع الدرجات",
      "لتغيير ما يصل إلى هذه المحادثة: /settings، ولإيقاف التنبيهات: /unsubscribe",
    ]);
  });

  test("a second time leaves the settings as they are", async () => {
    const subscription = aSubscription({ layout: "en", countries: ["NE"], minSeverity: "high" });
    const { commands, stored } = commandsWith({ subscriptions: [subscription] });

    const reply = await commands.handle(aCall("subscribe"));

    expect(reply?.text.split("\n").slice(0, 4)).toEqual([
      "This chat already gets alerts.",
      "Countries: Niger",
      "Languages: English only",
      "Severity: high and above",
    ]);
    expect([...stored.values()]).toEqual([subscription]);
  });

  test("sets a suspended subscription going again, with its settings", async () => {
    const suspended = aSubscription({ layout: "en", suspended: "403: kicked" });
    const { commands, stored } = commandsWith({ subscriptions: [suspended] });

    const reply = await commands.handle(aCall("subscribe"));

    expect(reply?.text).toMatch(/^Done: the alerts, which had been suspended,/);
    expect([...stored.values()]).toEqual([
      { ...suspended, suspended: null, updatedAt: now.toISOString() },
    ]);
  });

  test("in one topic of a forum leaves the other topics alone", async () => {
    const { commands, stored } = commandsWith();

    await commands.handle(aCall("subscribe", { chat: { ...telegramGroup, threadId: "7" } }));

    expect([...stored.values()].map((one) => one.chat.threadId)).toEqual(["7"]);
  });
});

describe("/unsubscribe", () => {
  test("takes back what is still waiting to be sent", async () => {
    const { commands, stored, cancelled } = commandsWith({
      subscriptions: [aSubscription({ layout: "en" })],
    });

    const reply = await commands.handle(aCall("unsubscribe"));

    expect(reply?.text).toMatch(/^Done: this chat gets no more alerts\./);
    expect(stored.size).toBe(0);
    expect(cancelled).toEqual([telegramGroup]);
  });
});

describe("/language", () => {
  test.for([
    ["ar", "ar", "تم الحفظ.\nاللغة: العربية فقط"],
    ["EN", "en", "Saved.\nLanguages: English only"],
    ["both", "ar-en", "تم الحفظ.\nاللغة: العربية والإنجليزية، والعربية أولا"],
    ["ar-en", "ar-en", "تم الحفظ.\nاللغة: العربية والإنجليزية، والعربية أولا"],
    ["en-ar", "en-ar", "Saved.\nLanguages: English and Arabic, English first"],
  ] as const)("%s is kept and answered in the new first language", async (row) => {
    const [word, layout, expected] = row;
    const before = aSubscription({ layout: layout === "en" ? "ar" : "en" });
    const { commands, stored } = commandsWith({ subscriptions: [before] });

    const reply = await commands.handle(aCall(`language ${word}`));

    expect(reply?.text).toBe(expected);
    expect([...stored.values()]).toEqual([aSubscription({ layout, updatedAt: now.toISOString() })]);
  });
});

describe("/latest", () => {
  test("shows headline, who says so, when, and a source the chat can read", async () => {
    const { commands } = commandsWith({
      alerts: [anAlert()],
      subscriptions: [aSubscription({ layout: "en" })],
    });

    const reply = await commands.handle(aCall("latest"));

    expect(reply?.text.split("\n")).toEqual([
      "Latest developments:",
      "",
      "Fuel tankers burned near Kayes",
      "According to a drivers' union",
      "21 November, 23:40 UTC (Bamako), 00:40 in Niamey",
      "https://e.example/1",
    ]);
  });

  test("tells a chat that reads both languages in both, each on its own line", async () => {
    const { commands } = commandsWith({ alerts: [anAlert()], subscriptions: [aSubscription()] });

    const reply = await commands.handle(aCall("latest"));

    expect(reply?.text.split("\n")).toEqual([
      "آخر التطورات:",
      "",
      "إحراق صهاريج وقود قرب كاي",
      "بحسب نقابة السائقين",
      "Fuel tankers burned near Kayes",
      "According to a drivers' union",
      "21 نوفمبر الساعة 23:40 بتوقيت غرينتش (باماكو)، و00:40 بتوقيت نيامي",
      "https://e.example/1",
    ]);
  });

  test("shows only what the chat wants to hear of", async () => {
    const wanted = { countries: ["NE"], topics: ["news", "sport"], minSeverity: "high" } as const;
    const alerts = [anAlert(), anAlert({ countries: ["NE"] })];
    const { commands } = commandsWith({ alerts, subscriptions: [aSubscription(wanted)] });

    const reply = await commands.handle(aCall("latest"));

    expect(reply?.text).toBe("لا توجد حتى الآن تطورات توافق إعدادات هذه المحادثة.");
  });

  test("leaves out whole developments rather than exceed what Discord takes", async () => {
    const long = anAlert({ headline: { ar: "خبر ".repeat(70), en: "news ".repeat(60) } });
    const { commands } = commandsWith({
      alerts: [long, long, long, long, long],
      subscriptions: [aSubscription()],
    });

    const reply = await commands.handle(aCall("latest"));

    expect(reply?.text.length).toBeLessThan(2_000);
    expect(reply?.text.endsWith("https://e.example/1")).toBe(true);
  });
});

describe("/status", () => {
  test("tells quiet from broken", async () => {
    const { commands } = commandsWith({
      subscriptions: [aSubscription({ layout: "en" })],
      status: { pendingDeliveries: 1 },
    });

    const reply = await commands.handle(aCall("status"));

    expect(reply?.text.split("\n").slice(0, 5)).toEqual([
      "Nothing new since 21 November, 23:40 UTC (Bamako), 00:40 in Niamey.",
      "38 of 41 feeds are healthy.",
      "Last poll: 4 minutes ago.",
      "1 alert is waiting to be sent.",
      "This chat gets alerts.",
    ]);
  });

  test("says the same in Arabic", async () => {
    const { commands } = commandsWith({ status: { pendingDeliveries: 12 } });

    const reply = await commands.handle(aCall("status", arabic));

    expect(reply?.text.split("\n")).toEqual([
      "لا جديد منذ 21 نوفمبر الساعة 23:40 بتوقيت غرينتش (باماكو)، و00:40 بتوقيت نيامي.",
      "المصادر العاملة: 38 من أصل 41.",
      "آخر قراءة للمصادر: قبل 4 دقائق.",
      "12 تنبيها في انتظار الإرسال.",
      "هذه المحادثة غير مشتركة. للاشتراك: /subscribe",
    ]);
  });

  test.for([
    ["no feed is healthy", { feedsHealthy: 0 }],
    ["the last poll is hours old", { lastPollAt: new Date("2026-11-22T02:00:00Z") }],
  ] as const)("warns that silence proves nothing when %s", async ([, status]) => {
    const { commands } = commandsWith({ status });

    const reply = await commands.handle(aCall("status"));

    expect(reply?.text).toContain("Coverage is interrupted at the moment");
  });

  test("before the first poll claims nothing about the feeds", async () => {
    const { commands } = commandsWith({ status: { lastPollAt: null, lastAlertAt: null } });

    const reply = await commands.handle(aCall("status"));

    expect(reply?.text.split("\n").slice(0, 2)).toEqual([
      "No development has been reported yet.",
      "The feeds have not been polled yet.",
    ]);
  });

  test("of a suspended chat says how to heal it, and not what the platform said", async () => {
    const suspended = aSubscription({ layout: "en", suspended: "403: bot was kicked" });
    const { commands } = commandsWith({ subscriptions: [suspended] });

    const reply = await commands.handle(aCall("status"));

    expect(reply?.text).toContain("/subscribe starts them again.");
    expect(reply?.text).not.toContain("403");
  });
});
