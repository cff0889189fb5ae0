import { expect, test } from "vitest";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const publishedAt = new Date("2026-02-01T10:00:00Z");
const judge = (title: string, text: string, language: "ar" | "en" | "fr" = "en") =>
  judgeRelevance(anArticle({ title, text, language, publishedAt }), shippedGazetteer);

test.for([
  ["en", "French army to test a drone in Brittany", "It was first flown over Mali in 2019."],
  ["fr", "Bénin : le port renaît", "La brouille avec le Niger avait pesé sur le trafic en 2024."],
  ["fr", "France : hommage à un soldat tombé en 2013 au Mali", "Une rue portera son nom."],
  ["en", "UK: veteran of Mali mission elected mayor of Hull", "He had patrolled near Gao in 2021."],
] as const)(
  "what a story abroad recalls of years gone by is background: %s, %s",
  ([language, title, text]) => {
    const { countries } = judge(title, text, language);

    expect(countries).toEqual([]);
  },
);

test("a trial abroad of an old crime in Niger is a story of Niger", () => {
  const { countries } = judge(
    "French court opens trial",
    "Six were shot in Kouré, Niger, in 2020.",
  );

  expect(countries).toEqual(["NE"]);
});

test.for([
  ["en", "Press freedom ranking: Norway first", "Niger fell 37 places."],
  ["fr", "Classement : les dix pays les plus chauds", "Le Mali arrive en tête."],
  ["ar", "تصنيف حرية الصحافة: النرويج أولا", "تراجعت النيجر إلى المرتبة 83."],
] as const)("a line of a ranking is no story of the country: %s", ([language, title, text]) => {
  const { countries } = judge(title, text, language);

  expect(countries).toEqual([]);
});

test("a ranking whose headline names the country is its story", () => {
  const { countries } = judge("Niger falls 37 places in press freedom ranking", "Norway leads.");

  expect(countries).toEqual(["NE"]);
});

test.for([
  ["Niger lawmakers screen nominees in Minna", "They vote next week."],
  ["Bago swears in head of service", "The governor urged civil servants in Niger to reform."],
  ["Niger speaker sues newspaper", "The assembly leader wants damages."],
])(
  "the offices and towns of Nigeria's Niger State speak against the country: %s",
  ([title, text]) => {
    const { countries } = judge(title ?? "", text ?? "");

    expect(countries).toEqual([]);
  },
);

test.for([
  ["Diffa governor bans motorbikes", "The order covers Bosso and Toumour."],
  ["Niger governor bans motorbikes", "The order covers Diffa."],
])("a governor of a region of Niger is Niger's: %s", ([title, text]) => {
  const { countries } = judge(title ?? "", text ?? "");

  expect(countries).toEqual(["NE"]);
});

test.for([
  ["fr", "Afrique : Orange passe 100 millions d'abonnés", "La filiale malienne est la deuxième."],
  ["en", "Chad: 20 killed in clashes", "It saw similar violence to Mali's Mopti."],
  ["en", "Niger seed prices drop", "Traders in Odisha reported slack demand."],
] as const)(
  "a name beside the verb, a likeness or a plant proves nothing: %s, %s",
  ([language, title, text]) => {
    const { countries } = judge(title, text, language);

    expect(countries).toEqual([]);
  },
);

test("a singer's tour is celebrity where nothing else speaks of news", () => {
  const { topic } = judge("Mali's Fatoumata Diawara to headline Womad", "The singer will tour.");

  expect(topic).toBe("celebrity");
});

test.for([
  ["en", "Rocket fire shuts Gao airport", "ML"],
  ["ar", "إغلاق مطار غاو بعد سقوط قذائف", "ML"],
  ["fr", "Le gouverneur de Dosso limogé", "NE"],
] as const)("what a town or a country has names it: %s, %s", ([language, title, country]) => {
  const { countries } = judge(title, "", language);

  expect(countries).toEqual([country]);
});
