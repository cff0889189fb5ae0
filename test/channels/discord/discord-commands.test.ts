import { describe, expect, test } from "vitest";
import type { Log } from "../../../src/log.ts";
import { anAlert, aSubscription } from "../../commands/memory-stores.ts";
import { anOnlineBot, manageChannels } from "./a-bot.ts";

/** Keeps everything an error has, as the real log would write it. */
function createLogInto(lines: string[]): Log {
  const note = (fields: object, message: string): void => {
    const error = "err" in fields && fields.err instanceof Error ? { ...fields.err } : {};
    lines.push(JSON.stringify({ ...fields, ...error }) + message);
  };
  return { debug: note, info: note, warn: note, error: note };
}

const inChannel = { platform: "discord", chatId: "200", threadId: null } as const;
const ephemeral = { type: 5, ephemeral: true };

describe("the menu", () => {
  test("holds every command, described in both languages", async () => {
    const { fake, commands } = await anOnlineBot();

    const names = fake.commands.map(({ name }) => name);
    expect(names).toEqual(commands.commands.map(({ name }) => name));
    for (const { description } of fake.commands) {
      expect(description).toMatch(/^[A-Za-z].* \/ \u2067\p{Script=Arabic}/u);
    }
  });

  test("shows the changing commands to those who manage channels, the others to all", async () => {
    const { fake, commands } = await anOnlineBot();

    const forModerators = fake.commands
      .filter((command) => command.default_member_permissions === String(manageChannels))
      .map(({ name }) => name);
    expect(forModerators).toEqual(
      commands.commands.filter(({ who }) => who !== "everyone").map(({ name }) => name),
    );
    expect(forModerators).toContain("subscribe");
    expect(forModerators).not.toContain("help");
  });

  test("offers the languages to choose from", async () => {
    const { fake } = await anOnlineBot();

    const language = fake.commands.find(({ name }) => name === "language");
    expect(language?.options[0]?.choices?.map(({ value }) => value)).toEqual([
      "ar",
      "en",
      "both",
      "en-ar",
    ]);
  });
});

describe("a moderator", () => {
  test.for([
    ["200", "200"],
    ["203", "203"],
    ["205", "204"],
  ] as const)(
    "in channel or thread %s subscribes %s, the forum where it is one's thread, with a slash command",
    async ([channelId, chatId]) => {
      const { fake, stored } = await anOnlineBot();

      const { acknowledged, answer } = await fake.slash({
        name: "subscribe",
        channelId,
        permissions: manageChannels,
      });

      expect(acknowledged).toEqual(ephemeral);
      expect(answer?.content).toMatch(/^Done: this chat now gets alerts\./);
      expect([...stored.values()].map(({ chat }) => chat)).toEqual([
        { platform: "discord", chatId, threadId: null },
      ]);
    },
  );

  test("chooses a language from the menu and is answered in it", async () => {
    const subscriptions = [aSubscription({ chat: inChannel, layout: "en" })];
    const { fake, stored } = await anOnlineBot({ stores: { subscriptions } });

    const { answer } = await fake.slash({
      name: "language",
      options: { value: "ar" },
      channelId: "200",
      permissions: manageChannels,
    });

    expect([...stored.values()].map(({ layout }) => layout)).toEqual(["ar"]);
    expect(answer?.content).toMatch(/^تم الحفظ/);
  });
});

describe("a member", () => {
  test.for(["subscribe", "unsubscribe", "language"])(
    "whom the server lets type /%s is refused and changes nothing",
    async (name) => {
      const subscription = aSubscription({ chat: inChannel, layout: "ar" });
      const { fake, stored } = await anOnlineBot({ stores: { subscriptions: [subscription] } });

      const { acknowledged, answer } = await fake.slash({ name, channelId: "200" });

      expect(acknowledged).toEqual(ephemeral);
      expect(answer?.content).toBe(
        "هذا الأمر متاح فقط للأعضاء الذين يملكون صلاحية إدارة القنوات (\u2066Manage Channels\u2069)، أو الدور الذي يحدده الأمر \u2066/moderators\u2069.",
      );
      expect([...stored.values()]).toEqual([subscription]);
    },
  );

  test.for(["help", "status", "latest"])("may read /%s", async (name) => {
    const { fake } = await anOnlineBot({ stores: { alerts: [anAlert()] } });

    const { answer } = await fake.slash({ name, channelId: "200" });

    expect(answer?.content).not.toMatch(/^Only members/);
  });

  test("of another language than English is answered in English, for want of a better guess", async () => {
    const { fake } = await anOnlineBot();

    const { answer } = await fake.slash({ name: "help", channelId: "200", locale: "fr" });

    expect(answer?.content).toMatch(/^Sahel Alerts reads news feeds/);
  });
});

test("a private chat belongs to whoever is in it", async () => {
  const { fake, stored } = await anOnlineBot();

  const { answer } = await fake.slash({ name: "subscribe", channelId: null, userId: "42" });

  expect(answer?.content).toMatch(/^Done: this chat now gets alerts\./);
  expect([...stored.values()].map(({ chat }) => chat.chatId)).toEqual(["742"]);
});

test("text from the feeds is shown letter by letter in an answer, its link stays a link", async () => {
  const headline = { ar: "**عاجل** @everyone", en: "**Big** @everyone <@1>" };
  const alerts = [anAlert({ headline })];
  const { fake } = await anOnlineBot({ stores: { alerts } });

  const { answer } = await fake.slash({ name: "latest", channelId: "200" });

  expect(answer?.content).toContain("\\*\\*Big\\*\\* \\@everyone \\<\\@1\\>");
  expect(answer?.content).toContain("<https://e.example/1>");
});

test("a command that nobody answers leaves nothing behind", async () => {
  const { fake } = await anOnlineBot({ deps: { handle: async () => null } });

  const { withdrawn, answer } = await fake.slash({ name: "help", channelId: "200" });

  expect([withdrawn, answer]).toEqual([true, null]);
});

test("one answer that Discord refuses is logged without its token and does not stop the next", async () => {
  const lines: string[] = [];
  const log = createLogInto(lines);
  const { fake } = await anOnlineBot({ deps: { log } });
  fake.next("POST /interactions/:id/:token/callback", { kind: "error", status: 404, code: 10_062 });
  void fake.slash({ name: "help", channelId: "200" });

  const { answer } = await fake.slash({ name: "help", channelId: "200" });

  expect(answer?.content).toMatch(/^Sahel Alerts/);
  expect(lines.join("\n")).toMatch(/10062.*answering somebody failed/);
  expect(lines.join("\n")).not.toContain("token-");
});

test("an answer longer than Discord takes goes on in further messages, to the caller alone", async () => {
  const lines = Array.from({ length: 200 }, (_, at) => `- *line number ${at}*: كلمة`);
  const text = [...lines, "https://example.org/the_last_line"].join("\n");
  const handle = async () => ({ text, language: "en" }) as const;
  const { fake } = await anOnlineBot({ deps: { handle } });

  const { token, answer } = await fake.slash({ name: "help", channelId: "200" });
  const followUps = () => fake.interactions.get(token)?.followUps ?? [];
  const told = () => [answer, ...followUps()].flatMap((one) => one?.content?.split("\n") ?? []);
  await fake.until(() => told().includes("<https://example.org/the_last_line>"));

  expect(told().slice(0, -1)).toEqual(
    lines.map((_, at) => `\\- \\*line number ${at}\\*: \u2067كلمة\u2069`),
  );
  expect(followUps().map(({ flags }) => flags)).toEqual(followUps().map(() => 1 << 6));
});
