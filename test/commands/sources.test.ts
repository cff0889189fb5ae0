import { describe, expect, test } from "vitest";
import type { FeedCondition } from "../../src/commands/sources.ts";
import { healthWord } from "../../src/commands/sources.ts";
import { aCall, byMember, commandsWith } from "./memory-stores.ts";

const yesterday = new Date("2026-11-21T04:00:00Z");
const today = new Date("2026-11-22T03:00:00Z");

function aCondition(
  outlet: string,
  given: Partial<Omit<FeedCondition, "feed">> & Partial<FeedCondition["feed"]> = {},
): FeedCondition {
  const { language = "fr", scope = "mali", ...rest } = given;
  const isHealthy = rest.health === undefined || rest.health === "ok";
  return {
    feed: { outlet, language, scope },
    health: "ok",
    since: isHealthy ? null : yesterday,
    newestItemAt: today,
    ...rest,
  };
}

const conditions: readonly FeedCondition[] = [
  aCondition("Le Fleuve"),
  aCondition("Radio du Désert", { scope: "niger", health: "failing" }),
  aCondition("Courrier du Sahel", { scope: "sahel", health: "html" }),
  aCondition("Sawt al-Alam", { language: "ar", scope: "world", health: "stale" }),
  aCondition("World Wire", { language: "en", scope: "world" }),
];

const ask = async (text: string, given: Parameters<typeof aCall>[1] = {}, all = conditions) => {
  const { commands } = commandsWith({ conditions: all });
  return commands.handle(aCall(text, given));
};

describe("/sources", () => {
  test("counts the healthy feeds of each country and language", async () => {
    const reply = await ask("sources", byMember);

    expect(reply?.text.split("\n").slice(0, 6)).toEqual([
      "2 of 5 feeds are healthy.",
      "Mali: 1 of 2",
      "Niger: 0 of 2",
      "Arabic: 0 of 1",
      "English: 1 of 1",
      "French: 1 of 3",
    ]);
    expect(reply?.text).toContain("That a server answers proves nothing.");
  });

  test("does so in Arabic", async () => {
    const reply = await ask("sources", { languageHint: "ar" });

    expect(reply?.text).toContain("المصادر العاملة: 2 من أصل 5.\nمالي: 1 من أصل 2");
    expect(reply?.text).toContain("أما مجرد استجابة الخادم فلا تدل على شيء");
  });

  test("leads to every list by a menu", async () => {
    const reply = await ask("sources");
    const [menu] = reply?.controls ?? [];

    expect(menu?.kind === "menu" && menu.options.map(({ line }) => line)).toEqual([
      "sources unhealthy",
      "sources all",
      "sources mali",
      "sources niger",
      "sources arabic",
      "sources english",
      "sources french",
    ]);
  });

  test("tells of each feed of a country how it is doing and since when, the worst first", async () => {
    const reply = await ask("sources mali");

    expect(reply?.text).toBe(
      [
        "Mali: 2 feeds",
        "",
        "Courrier du Sahel (French): HTML instead of a feed since 21 November",
        "Le Fleuve (French): ok, newest item 3 hours ago",
      ].join("\n"),
    );
  });

  test("tells it in Arabic, the outlet's own name last", async () => {
    const reply = await ask("sources unhealthy", { languageHint: "ar" });

    expect(reply?.text).toBe(
      [
        "المصادر المتعثرة: 3 مصادر",
        "",
        "متعطل منذ 21 نوفمبر، بالفرنسية: Radio du Désert",
        "صفحة ويب بدلا من الخلاصة منذ 21 نوفمبر، بالفرنسية: Courrier du Sahel",
        "متوقف عن النشر منذ 21 نوفمبر، بالعربية: Sawt al-Alam",
      ].join("\n"),
    );
  });

  test("turns pages by buttons, and stops at the last", async () => {
    const many = Array.from({ length: 23 }, (_, at) => aCondition(`Outlet ${at + 1}`));

    const [first, last] = [
      await ask("sources all", {}, many),
      await ask("sources all 99", {}, many),
    ];

    expect(first?.text).toMatch(/^All feeds: 23 feeds, page 1 of 3\n\nOutlet 1 /);
    expect(first?.controls).toEqual([
      {
        kind: "buttons",
        buttons: [
          { label: "▶", line: "sources all 2" },
          { label: "← Back", line: "sources" },
        ],
      },
    ]);
    expect(last?.text).toMatch(/page 3 of 3\n\nOutlet 21 /);
    expect(last?.controls?.[0]).toMatchObject({ buttons: [{ line: "sources all 2" }, {}] });
  });

  test("fits a message with the longest names there are", async () => {
    const long = Array.from({ length: 10 }, () =>
      aCondition("Observatoire régional des droits de l'homme et du développement", {
        health: "html",
      }),
    );

    for (const languageHint of ["en", "ar"]) {
      const reply = await ask("sources all", { languageHint }, long);
      expect(reply?.text.length).toBeLessThanOrEqual(1_800);
    }
  });

  test("says so where there is no feed", async () => {
    const reply = await ask("sources arabic", {}, []);

    expect(reply?.text).toBe("Arabic: 0 feeds");
  });
});

test("a feed that keeps us out is blocked, in every place that tells of it", () => {
  expect(healthWord("forbidden")).toBe("blocked");
});
