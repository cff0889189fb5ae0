import { describe, expect, test } from "vitest";
import { aReviewRoom } from "./a-review-room.ts";
import { aCall } from "./memory-stores.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const rooms = [
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const;
describe.for(rooms)("on %s the chat whose alerts are reviewed", ([, aRoom]) => {
  test("sees how it is decided and what waits", async () => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });
    await world.tell();

    const { text } = await world.review();

    const address = `${world.here.platform}:${world.here.chatId}`;
    expect(text.split("\n")).toEqual([
      "Review: in “Editors”; one person decides; without a decision after 6 hours it is published if 2 independent outlets report it",
      "One alert waits for a decision:",
      "– Attack near Gao (until 22 November, 12:00 UTC (Bamako), 13:00 in Niamey)",
      "",
      `Address of this chat: ${address}`,
    ]);
  });

  test.for([
    ["people 2", { people: 2 }],
    ["wait 90m", { waitMinutes: 90 }],
    ["wait never", { waitMinutes: null }],
    ["then publish", { afterwards: "publish" }],
    ["then drop", { afterwards: "drop" }],
    ["then ٣", { afterwards: "confirmed", outlets: 3 }],
  ] as const)("decides by /review %s", async ([words, rules]) => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });

    const { text } = await world.review(words);

    expect(text).toMatch(/^Saved\.\nReview: in “Editors”; /);
    expect((await world.subscriptions.get(world.chat))?.reviewRules).toMatchObject(rules);
  });

  test.for(["people 3", "wait soon", "wait 2y", "then 1", "then 10", "then burn", "nonsense"])(
    "is told what to type instead of /review %s",
    async (words) => {
      const world = await aReviewRoom(aRoom, { as: "reviewed" });
      const before = await world.subscriptions.get(world.chat);

      const { text } = await world.review(words);

      expect(text).toMatch(/^Type \/review on and a chat/);
      expect(await world.subscriptions.get(world.chat)).toEqual(before);
    },
  );

  test("gets what waits when the review is switched off, which is asked twice", async () => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });
    await world.tell();

    const question = await world.review("off");
    const between = await world.queue.readersOf("development-1");
    const { text } = await world.room.press("Yes, I mean it");

    expect(question.text).toMatch(/what waits for a decision is posted at once/);
    expect(between).toEqual([]);
    expect(text).toBe("Done: alerts are posted without review.");
    expect(await world.queue.readersOf("development-1")).toHaveLength(1);
    expect((await world.subscriptions.get(world.chat))?.review).toBeNull();
  });

  test.for([
    ["on", /^To have alerts seen first/],
    ["on @nowhere", /^I know no such chat/],
    ["on mastodon:7 x", /^I know no such chat/],
  ] as const)("is told what is wrong with /review %s", async ([words, answer]) => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });

    expect((await world.review(words)).text).toMatch(answer);
  });

  test("cannot review itself, and members cannot touch it", async () => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });

    const own = await world.review(`on ${world.here.chatId}`);
    const member = await world.review("", "member");

    expect(own.text).toBe("The moderators need a chat of their own: name another one.");
    expect(member.text).toMatch(/^Only /);
  });

  test("sees by /test how alerts are reviewed", async () => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });

    await world.room.type("test");

    const waiting = await world.desk.waitingFor(world.chat);
    expect(waiting.map(({ alert }) => alert.headline.en)).toEqual(["This is a test alert"]);
  });

  test("can have moderators on the other platform", async () => {
    const world = await aReviewRoom(aRoom, { as: "reviewed" });
    const other = world.room.platform === "telegram" ? "discord:777" : "telegram:-777";

    const { text } = await world.review(`on ${other}`);

    expect(text).toMatch(/^A question has been sent to “Chat -?777”\./);
    expect(world.found[0]?.platform).toBe(other.split(":")[0]);
  });
});

describe.for(rooms)("on %s the moderators' chat", ([, aRoom]) => {
  test("sees what it is to decide on, and has it shown again", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();

    const { text, buttons } = await world.review();
    const shown = await world.room.press("Attack near Gao");

    expect(text).toMatch(/^Here it is decided on the alerts for News\.\nOne alert waits/);
    expect(buttons).toEqual(["Attack near Gao"]);
    expect(shown).toMatchObject({ text: "It is shown again below.", isAside: true });
  });

  test.for([
    ["approve", "Approved: on its way to “News”."],
    ["reject", "Rejected: “News” does not get it."],
    ["hold", "On hold: it waits until somebody decides."],
  ] as const)("says %s", async ([what, answer]) => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();

    const { text } = await world.review(`${what} ${await world.tag()} 1`);

    expect(text).toBe(answer);
  });

  test("counts one voice where two are needed, and keeps both on record", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators", rules: { people: 2 } });
    await world.tell();

    const line = `approve ${await world.tag()} 1`;
    const once = await world.review(line);
    const twice = await world.review(line);

    expect([once.text, twice.text]).toEqual(
      Array.from({ length: 2 }, () => "Noted. One more person has to agree."),
    );
  });

  test("puts an alert into other words, which are to be approved", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();
    const tag = await world.tag();

    const how = await world.review(`edit ${tag} 1`);
    const done = await world.review(`edit ${tag} Attack at Gao | Gunmen struck a camp at Gao.`);
    const stale = await world.review(`approve ${tag} 1`);
    await world.review(`approve ${tag} 2`);

    expect(how.text).toContain("/review edit");
    expect(done.text).toMatch(/^The text has been changed/);
    expect(stale.text).toMatch(/^It says something else by now/);
    const [delivery] = [await world.queue.claim("telegram"), await world.queue.claim("telegram")]
      .flatMap((one) => one ?? [])
      .filter(({ alert }) => !alert.card);
    expect(delivery?.alert).toMatchObject({
      headline: { en: "Attack at Gao", ar: "هجوم قرب غاو" },
      body: { en: "Gunmen struck a camp at Gao." },
      writtenBy: "moderators",
    });
  });

  test("puts an alert into other words by answering its card", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();
    const card = await world.queue.claim(world.room.platform);
    await world.queue.markSent(card?.id ?? "", ["55"]);

    const words = "review edit Attack at Gao | Gunmen struck a camp.";
    const call = { ...aCall(words), chat: world.here, answering: "55" };
    const done = await world.room.commands.handle(call);

    expect(done?.text).toMatch(/^The text has been changed/);
    const [review] = await world.desk.waitingFor(world.chat);
    expect(review?.text?.headline.en).toBe("Attack at Gao");
  });

  test("looks up who decided what", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();
    const none = await world.review("history");
    await world.review(`reject ${await world.tag()} 1`);

    const { text } = await world.review("history");

    expect(none.text).toBe("Nothing has been decided yet.");
    expect(text).toContain("Rejected: “News” does not get it. Attack near Gao");
    expect(text).toMatch(/, by 2$/);
  });

  test.for(["approve nonsense 1", "reject AAAAAAAA 1", "hold", "show x y z", "accept AAAAAAAA"])(
    "is refused /review %s",
    async (words) => {
      const world = await aReviewRoom(aRoom, { as: "moderators" });
      await world.tell();

      const { text } = await world.review(words);

      expect(text).toBe("This button is no longer valid. Type the command again.");
      expect(await world.desk.waitingFor(world.chat)).toHaveLength(1);
    },
  );

  test("is decided by moderators only", async () => {
    const world = await aReviewRoom(aRoom, { as: "moderators" });
    await world.tell();

    const { text } = await world.review(`approve ${await world.tag()} 1`, "member");

    expect(text).toMatch(/^Only /);
    expect(await world.desk.waitingFor(world.chat)).toHaveLength(1);
  });
});
