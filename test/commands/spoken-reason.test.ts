import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { repliesIn } from "../../src/commands/replies.ts";
import type { Speaker } from "../../src/commands/why/spoken-key.ts";
import { sayReason, stageOf } from "../../src/commands/why/spoken-reason.ts";
import { articleOf, parseArticleRows } from "../../src/tools/replay/article-rows.ts";
import { aTracker } from "../developments/a-tracker.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const speaking = (language: string): Speaker => ({
  replies: repliesIn(language),
  gazetteer: shippedGazetteer,
  nameOf: (id) => id.slice(0, 8),
});

describe("every reason that the labelled articles are decided by", () => {
  let reasons: readonly string[] = [];
  beforeAll(() => {
    const file = "test/labelled/stream.jsonl";
    const rows = parseArticleRows(readFileSync(file, "utf8"), file);
    const tracker = aTracker();
    const decisions = rows.flatMap((row) => {
      const article = articleOf(row, []);
      return article ? [tracker.read(article)] : [];
    });
    reasons = [...new Set(decisions.flatMap((decision) => decision.reasons))];
  });

  test("belongs to a stage", () => {
    expect(reasons.length).toBeGreaterThan(100);
    expect(reasons.filter((reason) => stageOf(reason) === null)).toEqual([]);
  });

  test("is said in Arabic but for names", () => {
    const inEnglish = reasons
      .map((reason) => sayReason(reason, speaking("ar")).replace(/«.*?»|[0-9a-f]{8}/gs, ""))
      .filter((said) => /[a-z]{2,} [a-z]{2,}/.test(said));

    expect(inEnglish).toEqual([]);
  });
});

test.for([
  [
    'Niger: "Niger" in the headline does not count: one of Nigeria\'s states.',
    "Niger: “Niger” in the headline does not count (one of Nigeria's states)",
    "النيجر: ورد «Niger» في العنوان ولا يُعد دليلا (إحدى ولايات نيجيريا)",
  ],
  [
    'Mali: "Kidal" in the text does not count: Conakry is in GN.',
    "Mali: “Kidal” in the text does not count (“Conakry” is in Guinea)",
    "مالي: ورد «Kidal» في النص ولا يُعد دليلا («Conakry» في غينيا)",
  ],
  ["Update: killed rises from 6 to 12.", "killed: from 6 to 12", "القتلى: من 6 إلى 12"],
  [
    "Update: actor/jnim gives its account.",
    "JNIM gives its account for the first time.",
    "أول رواية من جماعة نصرة الإسلام والمسلمين.",
  ],
  ["Update: residents contradicts.", "residents contradicts.", "نفي من سكان."],
] as const)("%s is said in both languages", ([reason, english, arabic]) => {
  expect(sayReason(reason, speaking("en"))).toBe(english);
  expect(sayReason(reason, speaking("ar"))).toBe(arabic);
});

test("a reason that has no words yet is told as it is", () => {
  expect(sayReason("The moon is full.", speaking("ar"))).toBe("The moon is full.");
});
