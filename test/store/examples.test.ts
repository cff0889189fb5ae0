import { expect, onTestFinished, test } from "vitest";
import type { Judgement } from "../../src/developments/example.ts";
import { exampleOf } from "../../src/developments/example.ts";
import { silentLog } from "../../src/log.ts";
import { exampleRecord } from "../../src/store/examples.ts";
import { openStore } from "../../src/store/store.ts";
import { anArticle } from "../articles/an-article.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function storeIn(dataDir: string) {
  const store = openStore({ dataDir, log: silentLog });
  onTestFinished(() => store.close());
  return store;
}

const anExample = (judgement: Judgement, at = 0) =>
  exampleOf(
    anArticle({ id: "a" }),
    { articles: [anArticle({ id: "b" })] },
    judgement,
    new Date(at),
  );

test("who says something else of the same has said only that", async () => {
  const { examples } = storeIn(temporaryFolder());

  await examples.keep("chat 7", anExample({ kind: "feedback", feedback: "wrong" }));
  await examples.keep("chat 7", anExample({ kind: "feedback", feedback: "useful" }));

  expect(await examples.all()).toEqual([anExample({ kind: "feedback", feedback: "useful" })]);
});

test("readers who press many buttons push out their oldest votes, and no operator's decision", async () => {
  const { examples, records } = storeIn(temporaryFolder());
  const aVote = (at: number) => anExample({ kind: "feedback", feedback: "wrong" }, at);
  const votes = Array.from({ length: 501 }, (_, at) => [`vote ${at + 1}`, aVote(at + 1)] as const);
  await records(exampleRecord).setMany(votes);
  await examples.keep("operator", anExample({ kind: "pair", isSame: true }));

  await examples.keep("vote 502", aVote(502));

  const kept = await examples.all();
  expect(kept).toHaveLength(501);
  expect(kept.slice(0, 2).map(({ at }) => at.getTime())).toEqual([0, 3]);
});
