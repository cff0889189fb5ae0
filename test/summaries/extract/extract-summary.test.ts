import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractSummary } from "../../../src/summaries/extract/extract-summary.ts";
import { clusterRow, developmentOf } from "../../../src/tools/summaries/cluster.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const foreignLetters = { ar: /\p{Script=Latin}{3,}/u, en: /\p{Script=Arabic}/u };

test("an ambush that only French papers tell is told in Arabic and English", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Tillabéri : onze soldats tués dans une embuscade à Makalondi",
      text: "Le ministère de la Défense fait état de onze morts.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toBe("Niger: 11 soldiers killed in ambush in Makalondi area");
  expect(ar.headline).toBe("النيجر: مقتل 11 جنديا في كمين في منطقة ماكالوندي");
  expect(en.body).toContain("According to the defence ministry");
  expect(ar.body).toContain("بحسب وزارة الدفاع");
});

test("no French word stands in either text", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Gao : trois villageois enlevés par des hommes armés",
      text: "Des habitants racontent que les ravisseurs sont partis vers le nord.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(`${en.headline} ${en.body}`).not.toMatch(/villageois|enlevés|hommes|ravisseurs/);
  expect(`${ar.headline} ${ar.body}`.replaceAll("Outlet", "")).not.toMatch(foreignLetters.ar);
});

test("the newest toll is told, the one before it is not", () => {
  const development = aDevelopment([
    {
      lang: "en",
      title: "At least 14 soldiers killed near Makalondi in Niger",
      text: "The army said a patrol was ambushed.",
    },
    {
      lang: "fr",
      title: "Niger : le bilan de Makalondi passe à 17 morts",
      text: "Dix-sept soldats ont été tués, selon le ministère de la Défense.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(`${en.headline} ${en.body}`).toMatch(/\b17\b/);
  expect(`${en.headline} ${en.body}`).not.toMatch(/\b14\b/);
  expect(`${ar.headline} ${ar.body}`).toMatch(/17/);
});

test("what a source denies is not told as done", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Deux enseignants enlevés à Tillia",
      text: "Aucune demande de rançon n'a été reçue, selon le préfet.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.body).not.toContain("ransom");
  expect(ar.body).not.toContain("فدية");
});

test("the town of somebody's office is not where it happened", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Mali : vingt militaires arrêtés, dont l'ex-gouverneur de Mopti",
      text: "Ils ont été interpellés ces derniers jours, selon plusieurs sources.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(`${en.headline} ${en.body}`).not.toContain("Mopti");
  expect(`${ar.headline} ${ar.body}`).not.toContain("موبتي");
});

test("another event's dead are not added", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Niger : 71 civils tués à Manda",
      text: "Des habitants enterrent leurs morts.",
    },
    {
      lang: "fr",
      title: "Niger : le village de Manda en deuil",
      text: "La veille, neuf soldats ont été tués à Goubé.",
    },
  ]);

  const { en } = extractSummary(development, gazetteer);

  expect(`${en.headline} ${en.body}`).toContain("71 civilians");
  expect(`${en.headline} ${en.body}`).not.toMatch(/nine/);
});

test("both sides of a disputed toll are told, each with its speaker", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Lerneb : 18 civils tués, selon le FLA",
      text: "Le Front de libération de l'Azawad accuse l'armée malienne.",
    },
    {
      lang: "en",
      title: 'Malian army says strike at Lerneb killed 15 "terrorists"',
      text: "The general staff denied that civilians were among the dead.",
    },
  ]);

  const { en } = extractSummary(development, gazetteer);

  expect(`${en.headline} ${en.body}`).toMatch(/army says .*15/);
  expect(en.body).toMatch(/According to the Azawad Liberation Front, 18 civilians were killed/);
});

test("what an armed group claims never becomes a fact in a headline of ours", () => {
  const development = aDevelopment([
    {
      lang: "fr",
      title: "Le Jnim revendique l'attaque de Farabougou",
      text: "Le groupe affirme avoir tué vingt soldats maliens.",
    },
  ]);

  const { ar, en } = extractSummary(development, gazetteer);

  expect(en.headline).toContain("JNIM says");
  expect(ar.headline).toContain("بحسب جماعة نصرة الإسلام والمسلمين");
});

test("stock background is no news", () => {
  const development = aDevelopment([
    {
      lang: "en",
      title: "Gunmen attack Abala in Niger",
      text: "Residents said shots were heard. Niger has been under military rule since July 2023.",
    },
  ]);

  const { en } = extractSummary(development, gazetteer);

  expect(en.body).not.toMatch(/2023|military rule/);
});

test("digits are written one way in both languages", () => {
  const development = aDevelopment([
    {
      lang: "ar",
      title: "مقتل ٩ جنود في كمين غربي النيجر",
      text: "قالت وزارة الدفاع إن الكمين وقع قرب والام.",
    },
  ]);

  const { ar } = extractSummary(development, gazetteer);

  expect(ar.headline).toBe("مقتل 9 جنود في كمين غربي النيجر");
});

test("a text without any attribution gets the outlet's name", () => {
  const development = aDevelopment([
    {
      lang: "en",
      title: "Thirteen traders drown at Gaya in Niger",
      text: "Their boat was loaded with cement.",
      source: "River Post",
    },
  ]);

  const { en } = extractSummary(development, gazetteer);

  expect(en.body).toContain("according to River Post");
});

test.for(["ar", "en"] as const)("every labelled cluster gets a text in %s alone", (language) => {
  const rows = readFileSync("test/labelled/summaries.jsonl", "utf8").trim().split("\n");
  const texts = rows.map((row) => {
    const cluster = clusterRow.parse(JSON.parse(row));
    return extractSummary(developmentOf(cluster, gazetteer), gazetteer)[language];
  });

  const whole = texts.map(({ headline, body }) => `${headline}${body}`);
  const share = whole.map((text) => (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / text.length);

  expect(texts.every(({ headline, body }) => headline !== "" && body !== "")).toBe(true);
  expect(texts.filter(({ headline }) => headline.length > 110)).toEqual([]);
  expect(share.filter((part) => (language === "ar" ? part < 0.55 : part > 0))).toEqual([]);
});
