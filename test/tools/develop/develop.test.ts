import { expect, test } from "vitest";
import { runCommand } from "../../run-command.ts";
import { aNewsroom, aWrongMerge, camp, convoy } from "./a-newsroom.ts";

const convoyLater = {
  ...convoy,
  title: "Mali : le bilan de l'attaque du convoi de Ménaka passe à vingt soldats tués",
  description: "Vingt soldats ont été tués dans l'attaque du convoi près de Ménaka, selon l'armée.",
};
const hostages = {
  link: "https://fleuve.example/otages",
  title: "Niger : des otages libérés à Tillia",
  description: "Trois otages ont été libérés à Tillia, selon le gouvernement du Niger.",
};
// Of the same event, in words that no rule brings together.
const families = {
  link: "https://delta.example/familles",
  title: "Niger : joie des familles à Tahoua",
  description:
    "Les familles ont fêté le retour de leurs proches au Niger, raconte la radio de Tahoua.",
};

/** A newsroom that told one release as two. */
async function aRepeatedAlert() {
  const room = await aNewsroom();
  const { decisions, alerts } = await room.live([hostages], [families]);
  const [into = "", other = ""] = decisions.map(({ developmentIds }) => developmentIds[0]);
  return { ...room, into, other, alerts };
}

test("an operator finds a wrong merge, splits it, and nothing is told again", async () => {
  const { development, convoyArticle, live, ...room } = await aWrongMerge();

  const listed = await room.develop("list");
  const shown = await room.develop("show", development.slice(0, 6));
  const split = await runCommand(
    ["develop", "split", development.slice(0, 6), convoyArticle.replace(/^-+/, "").slice(0, 8)],
    { DATA_DIR: room.dataDir },
  );
  const next = await live([camp], [convoy]);

  expect(listed.out).toContain(`${development.slice(0, 8)}  `);
  expect(shown.out).toContain("Le Delta: Mali : un convoi attaqué près de Ménaka");
  expect(split).toMatchObject({ code: 0, err: "" });
  expect(split.out).toContain("1 of 2 articles are now development");
  expect(next).toMatchObject({ decisions: [], alerts: [], printed: "" });
});

test("what is written next goes to the development it was split into, as news of its own", async () => {
  const { development, campArticle, convoyArticle, live, develop, look } = await aWrongMerge();
  await develop("split", development, convoyArticle);

  const { decisions, alerts } = await live([camp], [convoyLater]);

  const [taken = ""] = decisions.flatMap(({ developmentIds }) => developmentIds);
  const stored = await look(({ developments }) => developments.getMany([development, taken]));
  expect(taken).not.toBe(development);
  expect(alerts.map(({ developmentId }) => developmentId)).toEqual([taken]);
  expect(stored.map((one) => one?.articles.map(({ id }) => id))).toEqual([
    [campArticle],
    [convoyArticle],
  ]);
});

test("of what nobody was told the split tells at once, where the operator says so", async () => {
  const { development, convoyArticle, live, develop } = await aWrongMerge();

  await develop("split", development, convoyArticle, "--tell");
  const { alerts } = await live([camp], [convoy]);
  const again = await live([camp], [convoy]);

  expect(alerts.map(({ sources }) => sources.map(({ url }) => url))).toEqual([[convoy.link]]);
  expect(again.alerts).toEqual([]);
});

test("a figure leaves with the article that told it", async () => {
  const room = await aNewsroom();
  const { decisions } = await room.live([camp], [convoyLater]);
  const [founder, wrong] = decisions;
  const development = founder?.developmentIds[0] ?? "";
  expect(wrong).toMatchObject({ kind: "update", developmentIds: [development] });

  await room.develop("split", development, wrong?.articleId ?? "");

  const rest = await room.look(({ developments }) => developments.get(development));
  expect(rest?.facts.numbers.map(({ value }) => value)).toEqual([12]);
});

test("two developments that are one become one, and nothing is told again", async () => {
  const { into, other, alerts, live, develop, look } = await aRepeatedAlert();
  expect(alerts).toHaveLength(2);

  const merged = await develop("merge", into.slice(0, 6), other.slice(0, 6));
  const next = await live([hostages], [families]);

  const stored = await look(({ developments }) => Array.fromAsync(developments.entries()));
  expect(merged).toMatchObject({ code: 0, err: "" });
  expect(stored.map(([id, { articles }]) => [id, articles.length])).toEqual([[into, 2]]);
  expect(next).toMatchObject({ decisions: [], alerts: [], printed: "" });
});

test("what nobody was told of a development is told once it is part of another", async () => {
  const { into, other, live, develop, untell } = await aRepeatedAlert();
  await untell(other);

  await develop("merge", into, other);
  const { alerts } = await live([hostages], [families]);
  const again = await live([hostages], [families]);

  expect(alerts.map(({ developmentId, revision }) => [developmentId, revision])).toEqual([
    [into, 2],
  ]);
  expect(again.alerts).toEqual([]);
});

test("what chats were told is not merged into what they were not: it would be told again", async () => {
  const { into, other, develop, untell } = await aRepeatedAlert();
  await untell(into);

  const { err, code } = await develop("merge", into, other);

  expect(code).toBe(1);
  expect(err).toContain(`develop merge ${other.slice(0, 8)} ${into.slice(0, 8)}`);
});

test("an id that was merged away still finds its development, however often that moved on", async () => {
  const { into, other, develop, look } = await aRepeatedAlert();
  await develop("merge", other, into);
  const [article = ""] = await look(async ({ developments }) =>
    ((await developments.get(other))?.articles ?? []).map(({ id }) => id),
  );
  await develop("split", other, article);
  const [third = ""] = (
    await look(({ developments }) => Array.fromAsync(developments.entries()))
  ).flatMap(([id]) => (id === other ? [] : [id]));

  await develop("merge", third, other);

  const found = await look(({ developments }) => developments.getMany([into, other, third]));
  expect(found.map((one) => one?.id)).toEqual([third, third, third]);
  const shown = await develop("show", into);
  expect(shown.out).toContain(`development ${third}`);
});

test("what is written next about a merged development is filed under the one that is left", async () => {
  const { into, other, live, develop } = await aRepeatedAlert();
  await develop("merge", into, other);

  const rewritten = {
    ...families,
    description: `${families.description} Ils sont en bonne santé.`,
  };
  const { decisions } = await live([hostages], [rewritten]);

  expect(decisions.map(({ developmentIds }) => developmentIds)).toEqual([[into]]);
});

test("the decision on an article says where an operator put it and what they called it", async () => {
  const { development, convoyArticle, develop, look } = await aWrongMerge();
  await develop("split", development, convoyArticle);
  await develop("label", convoyArticle, "new", "--countries", "ML");

  const decision = await look(({ decisions }) => decisions.get(convoyArticle));

  expect(decision?.developmentIds).not.toContain(development);
  expect(decision?.reasons.slice(-2)).toEqual([
    `An operator moved it to ${decision?.developmentIds[0]}.`,
    "An operator calls it new about ML.",
  ]);
});

test("every decision is kept as an example with the texts it was about, the last one where they differ", async () => {
  const { development, convoyArticle, develop, look } = await aWrongMerge();
  await develop("split", development, convoyArticle);
  await develop("label", convoyArticle, "irrelevant");
  await develop("label", convoyArticle, "new");

  const examples = await look(({ examples: kept }) => kept.all());

  expect(examples.map(({ judgement }) => judgement)).toEqual([
    { kind: "pair", isSame: false },
    { kind: "label", label: "new", countries: null },
  ]);
  expect(examples[0]?.article.text).toContain("contre un convoi");
  expect(examples[0]?.others.map(({ title }) => title)).toEqual([camp.title]);
});

test("while the bot runs an operator can look, and is told why nothing can be decided", async () => {
  const { development, convoyArticle, start, develop } = await aWrongMerge();
  await start();

  const listed = await develop("list");
  const split = await develop("split", development, convoyArticle);

  expect(listed.out).toContain(camp.title);
  expect(split).toMatchObject({ out: "", code: 1 });
  expect(split.err).toMatch(/^The bot is running on .* Stop it, give this command again/);
});

test("a folder without a store is named, and gets none", async () => {
  const { develop } = await aNewsroom();

  const first = await develop("split", "abc", "def");
  const second = await develop("list");

  expect(first.err).toMatch(/^There is no store in .*: set DATA_DIR/);
  expect(second.err).toBe(first.err);
});

test("what cannot be done is a sentence that says what to do, and changes nothing", async () => {
  const { development, campArticle, convoyArticle, develop, look } = await aWrongMerge();
  const before = await look(({ developments }) => developments.get(development));
  const calls: [string, string[], RegExp][] = [
    ["unknown development", ["show", "zzz"], /no development zzz: develop list shows/],
    ["unknown article", ["split", development, "zzz"], /no article zzz: develop show/],
    ["every beginning", ["split", development, ""], /2 ids of articles begin with/],
    ["article twice", ["split", development, campArticle, campArticle], /is named twice/],
    ["all articles", ["split", development, campArticle, convoyArticle], /one must stay/],
    ["into itself", ["merge", development, development.slice(0, 5)], /is named twice/],
    ["no such label", ["label", campArticle, "old"], /There are: new, update/],
    ["irrelevant to Mali", ["label", campArticle, "irrelevant", "--countries", "ML"], /leave out/],
  ];

  for (const [name, args, sentence] of calls) {
    const { err, code } = await develop(...args);
    expect([name, code, sentence.test(err) ? "" : err]).toEqual([name, 1, ""]);
  }
  expect(await look(({ developments }) => developments.get(development))).toEqual(before);
});

test.for([
  [["fly"]],
  [["show"]],
  [["merge", "abc"]],
  [["list", "--tell"]],
  [["list", "--days", "soon"]],
  [["label", "abc", "new", "--countries", "NG"]],
])("a wrong call is answered with the usage: %s", async ([args = []]) => {
  const { develop } = await aNewsroom();

  const { err, code } = await develop(...args);

  expect(code).toBe(2);
  expect(err).toMatch(/^usage: develop list/);
});
