import { expect, test } from "vitest";
import { exampleOf } from "../../../src/developments/example.ts";
import { tellExamples } from "../../../src/tools/eval/kept-examples.ts";
import { anArticle } from "../../articles/an-article.ts";

test("the share of alerts that readers judged wrong is told", () => {
  const votes = ["useful", "wrong", "useful", "duplicate"] as const;
  const examples = votes.map((feedback) =>
    exampleOf(anArticle(), { articles: [] }, { kind: "feedback", feedback }, new Date()),
  );

  expect(tellExamples(examples).join("\n")).toContain(
    "4, useful 2 (50.0 %), wrong 1 (25.0 %), duplicate 1 (25.0 %), not relevant 0 (0.0 %)",
  );
});
