import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

test.for<[claim: string, telling: Telling]>([
  [
    "a round figure may be rounded",
    {
      told: ["fr", "Niger : 5 800 maisons détruites par les pluies", "Selon la protection civile."],
      language: "en",
      said: "Some 5,800 houses were destroyed by rain in Niger, civil protection said.",
    },
  ],
  [
    "houses that fell in are no fall of a toll",
    {
      told: ["en", "Floods kill 41 in Niger, agency says", "Most died when houses collapsed."],
      language: "en",
      said: "Most victims of the floods in Niger died when houses fell in, the agency says.",
    },
  ],
  [
    "a quarrel is no denial",
    {
      told: [
        "en",
        "Niger's presidency denies coup attempt after gunfire in Niamey",
        "A spokesman blamed the shots on a dispute between two guards.",
      ],
      language: "en",
      said: "A spokesman said the gunfire was due to a quarrel between two guards.",
    },
  ],
  [
    "what would stay shut is shut",
    {
      told: ["en", "Mali halts classes", "The ministry said schools would stay shut for a week."],
      language: "en",
      said: "Schools in Mali are closed for a week, the ministry said.",
    },
  ],
  [
    "who is still held has not been freed",
    {
      told: [
        "fr",
        "Quatre employés toujours détenus au Mali",
        "Leur sort est entre les mains de la justice, selon le ministère des Mines.",
      ],
      language: "en",
      said: "Four employees have not been released in Mali, the mines ministry says.",
    },
  ],
  [
    "what has not been told is untold in any language",
    {
      told: ["en", "Sahel states launch joint force", "No date was given for its first operation."],
      language: "ar",
      said: "أطلقت دول الساحل قوة مشتركة ولم يحدد موعد لأول عملية.",
    },
  ],
  [
    "a figure in francs is not of the weight before it",
    {
      told: ["ar", "ارتفاع سعر الدخن في نيامي", "بلغ سعر كيس الدخن زنة 100 كيلوغرام 38 ألف فرنك."],
      language: "ar",
      said: "يبلغ سعر كيس الدخن زنة 100 كيلوغرام 38 ألف فرنك في نيامي.",
    },
  ],
])("in an honest text %s", ([, telling]) => {
  expect(faultsOf(telling)).toEqual([]);
});

test.for<[claim: string, telling: Telling]>([
  [
    "a count of nine is not about nine",
    {
      told: ["en", "Nine soldiers killed in Niger, ministry says", "The ambush was on Monday."],
      language: "en",
      said: "About nine soldiers were killed in Niger, the ministry says.",
    },
  ],
  [
    "what is closed is not reopened",
    {
      told: ["en", "Mali closes schools, ministry says", "They close over a fuel shortage."],
      language: "en",
      said: "Mali has reopened its schools, the ministry says.",
    },
  ],
])("in a text at fault %s", ([, telling]) => {
  expect(faultsOf(telling)).not.toEqual([]);
});
