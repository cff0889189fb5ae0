import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import { isOfThePast } from "../../../src/summaries/statements/past.ts";
import type { Told } from "../a-development.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const publishedAt = new Date("2025-09-10T08:00:00Z");

const wholeText = (told: Told, language: "ar" | "en", facts = {}): string => {
  const development = aDevelopment([told]);
  const summary = extractSummary(
    { ...development, facts: { ...development.facts, ...facts } },
    gazetteer,
  )[language];
  return `${summary.headline}\n${summary.body}`;
};

test.for([
  "The town was shelled in 2023.",
  "تعرضت المدينة لقصف عام 2023.",
  "La ville a été bombardée il y a deux ans.",
  "JNIM declared a blockade in May.",
])("a sentence dated to the past is told as past: %s", (sentence) => {
  const isPast = isOfThePast(sentence, publishedAt);

  expect(isPast).toBe(true);
});

test.for([
  "A court on Tuesday tried officers accused of a plot in May 2024.",
  "Deposits are due from October.",
  "Gunmen stole 200 head of cattle and fled.",
  "قُتل تسعة جنود الثلاثاء.",
])("a sentence of this week is news: %s", (sentence) => {
  const isPast = isOfThePast(sentence, publishedAt);

  expect(isPast).toBe(false);
});

test("a shelling of years ago is no event of a story about a ferry", () => {
  const ferry: Told = {
    lang: "ar",
    title: "أول عبّارة تصل إلى غاو في مالي منذ عامين",
    text: "وصلت العبّارة إلى الميناء محملة بالركاب. وتعرضت عبّارة لقصف عام 2023 أوقع قتلى.",
  };

  const text = wholeText(ferry, "en", { eventType: "airstrike" });

  expect(text).not.toMatch(/strike|shelling|killed/i);
  expect(text).toMatch(/Gao|Mali/);
});

test("the type of an event alone does not name it", () => {
  const market: Told = {
    lang: "fr",
    title: "Mali : le marché de Gao rouvre ses portes",
    text: "Les commerçants sont revenus.",
  };

  const text = wholeText(market, "en", { eventType: "protest" });

  expect(text).not.toMatch(/protest/i);
});

test("a mine that caves in kills nobody with a bomb", () => {
  const cave: Told = {
    lang: "fr",
    title: "Mali : douze morts dans l'effondrement d'une mine artisanale près de Kéniéba",
  };

  const text = wholeText(cave, "en", { eventType: "attack" });

  expect(text).toContain("12 people");
  expect(text).toContain("mine collapse");
  expect(text).not.toMatch(/bomb|attack/);
});

test("an amount is told with what it is of", () => {
  const sale: Told = {
    lang: "fr",
    title: "Niger : 900 tonnes d'uranium quittent Arlit",
  };

  const text = wholeText(sale, "ar");

  expect(text).toContain("900 طن من اليورانيوم");
});

test("an amount of nobody knows what is left out", () => {
  const blocked: Told = {
    lang: "fr",
    title: "Mali : 900 tonnes bloquées à Koury",
    text: "La société suspend ses activités.",
  };

  const text = wholeText(blocked, "en");

  expect(text).not.toContain("900");
});

test("whoever is freed is freed after an abduction, not in one", () => {
  const freed: Told = {
    lang: "fr",
    title: "Niger : les quatre chauffeurs enlevés ont été libérés, annonce le gouvernement",
  };

  const text = wholeText(freed, "en", { eventType: "abduction" });

  expect(text).not.toContain("in an abduction");
});

test("neither two weeks nor the second of a month free two people", () => {
  const freed: Told = {
    lang: "en",
    title: "Hostage freed in Niger after two weeks",
    text: "The woman, taken from her home on August 2, was released on Saturday, a ministry said.",
  };

  const text = wholeText(freed, "ar", { eventType: "abduction" });

  expect(text).not.toContain("شخصين");
});

test("an outlet is no party to a dispute", () => {
  const visit: Told = {
    lang: "fr",
    title: "Niger : le général Inconnu conteste le bilan de l'attaque de Manda",
    source: "Le Porte-Sel",
  };

  const text = wholeText(visit, "en");

  expect(text).not.toMatch(/Porte-Sel (?:disputes|denies)/);
});

test("that no group has spoken is not said by a group", () => {
  const attack: Told = {
    lang: "fr",
    title: "Mali : six villageois tués près de Bankass",
    text: "Aucun groupe n'a revendiqué l'attaque.",
    source: "Le Porte-Sel",
  };

  const text = wholeText(attack, "en");

  expect(text).toContain("According to Le Porte-Sel, no group has claimed responsibility");
});

test("tankers burn in the attack a text names, not in a fire", () => {
  const convoy: Told = {
    lang: "fr",
    title: "Mali : quinze citernes incendiées près de Kayes",
    text: "Un convoi a été attaqué dimanche par des hommes armés.",
  };

  const text = wholeText(convoy, "en", { eventType: "attack" });

  expect(text).toContain("burned in attack");
});

test("of the cases of a disease only the newest count is told, and its dead are no cases", () => {
  const development = aDevelopment([
    { lang: "fr", title: "Choléra au Niger : 42 cas, dont trois décès", source: "First" },
    {
      lang: "fr",
      title: "Niger : le choléra gagne du terrain",
      text: "Le nombre de cas est passé à 160 et celui des décès à neuf.",
      source: "Second",
    },
  ]);

  const { body, headline } = extractSummary(development, gazetteer).en;

  expect(`${headline} ${body}`).not.toMatch(/160 people|three cases|42 cases/);
});

test("whoever turns a sale down denies no report", () => {
  const sale: Told = {
    lang: "ar",
    title: "أورانو الفرنسية ترفض بيع يورانيوم أرليت في النيجر",
  };

  const text = wholeText(sale, "en", { claim: { status: "denied", by: "actor/orano" } });

  expect(text).not.toContain("denies");
});

test("a branch's claim is not its parent's", () => {
  const claim: Told = {
    lang: "en",
    title: "Group says it burned fuel trucks in Mali",
    text: "Al-Qaeda's branch in the Sahel claimed responsibility for the attack near Kayes.",
  };

  const text = wholeText(claim, "ar", { eventType: "attack" });

  expect(text).not.toContain("تبنى تنظيم القاعدة");
});

test("want of rain is no flood", () => {
  const feast: Told = { lang: "fr", title: "Mali : la fête déplacée faute de pluie" };

  const text = wholeText(feast, "en", { eventType: "disaster" });

  expect(text).not.toMatch(/flood/i);
});
