import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { expect, test } from "vitest";
import { withoutBoilerplate, withoutPublisher } from "../../src/articles/boilerplate.ts";

test.for([
  ["BAMAKO (Reuters) - The army withdrew.", "The army withdrew."],
  ["NIAMEY, Sept 3 (Reuters) - Five died.", "Five died."],
  ["DAKAR/BAMAKO — Fuel is short.", "Fuel is short."],
  ["Bamako, 12 sept 2025 (AFP) - L'armée se retire.", "L'armée se retire."],
  ["باماكو - رويترز: انسحب الجيش.", "انسحب الجيش."],
  ["باماكو (أ ف ب) - انسحب الجيش.", "انسحب الجيش."],
  ["نيامي/الأناضول انسحب الجيش.", "انسحب الجيش."],
])("a dateline is not part of the story: %s", ([text, story]) => {
  const clean = withoutBoilerplate(text ?? "");

  expect(clean).toBe(story);
});

test.for([
  ["L'armée se retire. (Avec AFP)", "L'armée se retire."],
  ["L'armée se retire. bur-sd/tmo", "L'armée se retire."],
  ["L'armée se retire. © Agences", "L'armée se retire."],
  ["انسحب الجيش. المصدر: وكالات", "انسحب الجيش."],
  ["The army withdrew. Read more", "The army withdrew."],
  ["L'armée se retire. Lire la suite…", "L'armée se retire."],
  ["انسحب الجيش.\nاقرأ المزيد", "انسحب الجيش."],
  ["The army withdrew. The post The army appeared first on The Wire.", "The army withdrew."],
  ["The army withdrew. […]", "The army withdrew."],
])("a footer is not part of the story: %s", ([text, story]) => {
  const clean = withoutBoilerplate(text ?? "");

  expect(clean).toBe(story);
});

test("a link to another story inside the text goes, what follows it stays", () => {
  const text = "L'armée se retire. Lire aussi : Haïti convoque. Le calme revient.";

  const clean = withoutBoilerplate(text);

  expect(clean).toBe("L'armée se retire. Le calme revient.");
});

test("a list of related headlines goes, up to the next full sentence", () => {
  const text =
    "L'armée se retire.\nArticles similaires\nHaïti convoque\nMali : un titre\nLe calme revient.";

  const clean = withoutBoilerplate(text);

  expect(clean).toBe("L'armée se retire.\nLe calme revient.");
});

test.for(["\n", " "])("a leaked section of the site goes from the middle (parted by %j)", (gap) => {
  const section = `اقرأ المزيد${gap}يحتوي هذا القسم على المقلات ذات صلة, الموضوعة في (Related Nodes field)`;

  const clean = withoutBoilerplate(`انسحب الجيش.${gap}${section}${gap}عاد الهدوء.`);

  expect(clean.split(/\s+/)).toEqual(["انسحب", "الجيش.", "عاد", "الهدوء."]);
});

test.for([
  ["Sources said the army withdrew from the town of Ber on Monday. It rained."],
  ["Mali – L'armée se retire."],
  ["The troops read the order and left."],
  ["Selon une source sécuritaire, l'armée se retire."],
])("a story keeps every word of: %s", ([text]) => {
  const clean = withoutBoilerplate(text ?? "");

  expect(clean).toBe(text);
});

test("the publisher's name goes from behind its headline, another's does not", () => {
  const title = "Mali: two towns retaken - The Wire";

  const [own, other] = ["The Wire", "RFI"].map((outlet) => withoutPublisher(title, outlet));

  expect(own).toBe("Mali: two towns retaken");
  expect(other).toBe(title);
});

const extraData = env["EXTRA_DATA_DIR"];

test.skipIf(extraData === undefined)("the seed article keeps its story and loses its site", () => {
  const text = readFileSync(join(extraData ?? "", "seed-article.txt"), "utf8");

  const clean = withoutBoilerplate(text);

  expect(clean).not.toMatch(/Related Nodes|اقرأ المزيد|^ملخص/);
  expect(clean.length).toBeGreaterThan(text.length - 120);
});
