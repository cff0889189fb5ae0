import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { factsIn } from "./told.ts";

type Language = Article["language"];

test.for([
  ["en", "JNIM fighters attacked Gao, the army denied.", "army"],
  ["en", "A resident of a village held by JNIM said nine were killed.", "residents"],
  ["en", "The army denied a claim by JNIM.", "army"],
  ["fr", "Le Jnim a attaqué Gao, a démenti le gouvernement.", "government"],
  ["fr", "Selon des habitants, le Jnim a attaqué Gao.", "residents"],
  ["fr", "Le gouvernement dément les affirmations du Jnim.", "government"],
  ["fr", "Une attaque revendiquée par le Jnim, près d'un camp de l'armée.", "actor/jnim"],
  ["ar", "نفت الحكومة ما أعلنته جماعة نصرة الإسلام والمسلمين.", "government"],
  ["ar", "الحكومة تنفي مقتل مدنيين.", "government"],
  ["ar", "هاجمت جماعة نصرة الإسلام والمسلمين بلدة بحسب سكان.", "residents"],
] as const)("%s: in «%s» the speaker is %s", ([language, text, by]) => {
  const { claim } = factsIn(language as Language, "Gao", text);

  expect(claim.by).toBe(by);
});

test("who stands before the colon of a headline speaks", () => {
  const { claim } = factsIn("ar", "جماعة نصرة الإسلام والمسلمين: دمرنا آليتين في غاو");

  expect(claim).toEqual({ status: "claimed", by: "actor/jnim" });
});
