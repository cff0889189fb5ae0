import { expect, test } from "vitest";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import type { Verdict } from "../../src/relevance/verdict.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const judge = (title: string, text = "", changes = {}): Verdict =>
  judgeRelevance(anArticle({ title, text, ...changes }), shippedGazetteer);
const french = { language: "fr" } as const;
const arabic = { language: "ar" } as const;

test.for([
  ["AES launches a joint television for its states", ""],
  ["Mali, Niger and Burkina Faso launch a joint passport", ""],
  ["Sahel states quit International Criminal Court", ""],
  ["ECOWAS and breakaway Sahel states resume talks", ""],
])("an act of the alliance binds both countries: %s", ([title, text]) => {
  const { countries } = judge(title ?? "", text);

  expect(countries).toEqual(["ML", "NE"]);
});

test.for([
  ["Burkina Faso raises gold royalties", "Mali and Niger have also asked for more."],
  ["Nigeria: attack on Bama", "Gangs roam the border with Niger."],
  ["Chad between anxious neighbours", "Like its neighbours Mali and Niger, it fights rebels."],
  ["Nigerian jets pound camps near Niger border", "Dozens were killed in Sokoto."],
  ["Eight coups in a map", "From Conakry to Libreville, Bamako, Niamey and Ouagadougou."],
  ["Why coups spread", "From Mali in 2020 to Gabon in 2023, soldiers have seized power."],
  ["Uranium price climbs", "Buyers cite disruptions in Niger and Kazakhstan."],
  ["Central bank raises its rate", "It binds eight members, including Mali and Niger."],
  ["Miner bets on Mongolia", "The group has lost its pits in Niger."],
  ["Chad hosts academy instead of Niamey", ""],
  ["A student from Mali wins a prize in Berlin", ""],
  ["Teenager born in Bamako opens a bakery in Lyon", ""],
])("a passing mention is not the subject: %s", ([title, text]) => {
  const { countries } = judge(title ?? "", text);

  expect(countries).toEqual([]);
});

test("a story that never names the country is known by its places", () => {
  const { countries } = judge("Thousands besieged", "No convoy has reached Timbuktu since August.");

  expect(countries).toEqual(["ML"]);
});

test("an answer to the country is its story, a road to its capital is not", () => {
  const [answer, road] = [
    judge("Algiers rejects the complaint", "The foreign ministry accuses Bamako of a manoeuvre."),
    judge("Senegal: Dakar port eases", "Trucks bound for Bamako had waited for weeks."),
  ];

  expect(answer.countries).toEqual(["ML"]);
  expect(road.countries).toEqual([]);
});

test.for([
  ["Mauritania says 3,000 refugees arrived", "They fled fighting in Mali."],
  ["Senegal summons Ukrainian ambassador", "Dakar said a post glorified an attack in Mali."],
  ["Algeria expels 600 migrants", "They were left near Kidal."],
])("a story elsewhere about its people or its quarrel is the country's: %s", ([title, text]) => {
  const { countries } = judge(title ?? "", text);

  expect(countries).toEqual(["ML"]);
});

test("a lead that names the three together binds both, wherever they met", () => {
  const text = "The rulers of Mali, Niger and Burkina Faso signed.";

  const { countries } = judge("Summit in Niamey creates a bank", text);

  expect(countries).toEqual(["ML", "NE"]);
});

test("what happens on the far side of a border is not the country's, a border town is", () => {
  const [beyond, town] = [
    judge("Algerian army seizes weapons on the border with Mali"),
    judge("Three agents killed in raid on Malian border town"),
  ];

  expect(beyond.countries).toEqual([]);
  expect(town.countries).toEqual(["ML"]);
});

test("in a Nigerian paper a junta is no governor", () => {
  const { countries } = judge("Niger junta frees 50 detainees", "", { outlet: "Punch" });

  expect(countries).toEqual(["NE"]);
});

test("sanctions that a summit elsewhere lifts from the country are its story", () => {
  const { countries } = judge("Abuja summit ends", "The leaders lifted their sanctions on Niger.");

  expect(countries).toEqual(["NE"]);
});

test("the national press means its own country when it names no other", () => {
  const title = "Grève des enseignants : un préavis déposé";

  const [own, other] = ["Studio Tamani", "Le Fil"].map((outlet) =>
    judge(title, "", { ...french, outlet }),
  );

  expect(own?.countries).toEqual(["ML"]);
  expect(other?.countries).toEqual([]);
});

test("in a Nigerian paper the bare name is the state, with a town of the country it is the country", () => {
  const outlet = "Daily Trust";

  const [state, country] = [
    judge("Gunmen kill 12 in Niger", "Residents fled on foot.", { outlet }),
    judge("Gunmen kill 12 in Niger", "The attack took place near Ayorou.", { outlet }),
  ];

  expect(state.countries).toEqual([]);
  expect(country.countries).toEqual(["NE"]);
});

test("an outlet's own name is no evidence", () => {
  const { countries } = judge(
    "Journal du Mali fête ses vingt ans",
    "Le Journal du Mali remercie.",
    {
      ...french,
      outlet: "Journal du Mali",
    },
  );

  expect(countries).toEqual([]);
});

test.for([
  ["دعوى مالي أمام المحكمة", ["ML"]],
  ["دعوى مالية أمام المحكمة", []],
  ["مالي تعلق عمل القناة", ["ML"]],
  ["مالي.. هجوم على معسكر", ["ML"]],
  ["مالي وللناس أغنية جديدة", []],
  ["مقتل جنود ماليين في كمين", ["ML"]],
  ["خبراء ماليون يحذرون من التضخم", []],
] as const)("grammar tells the country from finance: %s", ([title, expected]) => {
  const { countries } = judge(title, "", arabic);

  expect(countries).toEqual(expected);
});

test("a match is sport, a stampede at a match is news", () => {
  const [match, stampede] = [
    judge("Comoros 0-3 Mali", "The striker scored twice."),
    judge("Stampede at Mali cup final kills two", "The match in Bamako was called off."),
  ];

  expect(match).toMatchObject({ topic: "sport", countries: ["ML"] });
  expect(stampede).toMatchObject({ topic: "news", countries: ["ML"] });
});

test("a singer's album is a class of its own", () => {
  const { topic } = judge("Malian stars at festival", "The singer brings a new album to Bamako.");

  expect(topic).toBe("celebrity");
});

test("the verdict says which names it counted, and which not and why", () => {
  const { reasons } = judge("Niger: flood kills nine in Mokwa", "");

  expect(reasons).toEqual(['Niger: "Niger" in the headline does not count: Mokwa is in NG.']);
});

test("an article without any name says so", () => {
  const { reasons } = judge("Rain in Lisbon");

  expect(reasons).toEqual(["Names neither Mali nor Niger."]);
});
