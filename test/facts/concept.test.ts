import { expect, test } from "vitest";
import { compileLexicon } from "../../src/facts/lexicon.ts";
import { readSentences } from "../../src/facts/sentence.ts";
import { nations } from "../../src/facts/words/nations.ts";
import type { Language } from "../../src/text/language.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";
import { aReport, factsIn } from "./told.ts";

function conceptsIn(language: Language, title: string): string[] {
  const sentences = readSentences(aReport({ language, title }), shippedGazetteer, ["ML"]);
  return sentences.flatMap(({ concepts }) => concepts.map(({ meaning }) => meaning.name));
}

test.for([
  ["en", "agreement", "Water returns to Gao, according to officials"],
  ["en", "behead", "Mining executives meet in Bamako"],
  ["en", "answer", "Mali junta replaces a minister"],
  ["fr", "sale", "Les cours reprennent vendredi à Gao"],
  ["fr", "students", "Des éleveurs manquent d'eau à Gao"],
  ["fr", "departure", "Le département de Gao manque d'eau"],
  ["fr", "press", "Une médiation s'ouvre à Gao"],
  ["ar", "airport", "مطاردة مسلحين قرب غاو"],
  ["ar", "officials", "تبني المسؤولية عن هجوم غاو"],
  ["ar", "summit", "الشأن الاجتماعي في غاو"],
] as const)(
  "a word that only begins like one of the table is no word of it: %s %s",
  ([language, name, title]) => {
    expect(conceptsIn(language, title)).not.toContain(name);
  },
);

test("what is put into effect is not denied", () => {
  const facts = factsIn("ar", "مالي: القرار يدخل حيز التنفيذ", "يبدأ التنفيذ في أكتوبر.");

  expect(facts.claim.status).not.toMatch(/disputed|denied/);
});

test.for([
  ["PH", "Filipino", "philippin", "فلبيني"],
  ["CD", "Congolese", "congolais", "كونغوليين"],
  ["PS", "Palestinian", "palestinienne", "فلسطينية"],
  ["KR", "Korean", "coréens", "كوريين"],
  ["VE", "Venezuelan", "vénézuélien", "فنزويلي"],
] as const)("people of %s are known in every language", ([code, ...names]) => {
  const table = compileLexicon([nations], (name) => name);
  const languages: readonly Language[] = ["en", "fr", "ar"];

  const found = names.map((name, at) => table.find(tokenize(name), languages[at] ?? "en"));

  expect(found.map(([hit]) => hit?.meaning)).toEqual([code, code, code]);
});
