import { expect, test } from "vitest";
import { GazetteerError, loadGazetteer } from "../../src/gazetteer/load-gazetteer.ts";
import { readText, readWritten } from "../../src/gazetteer/reading.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { shippedGazetteer } from "./shipped-gazetteer.ts";

const idsIn = (text: string): string[] =>
  shippedGazetteer.find(tokenize(text)).map(({ entry }) => entry.id);

test.for([
  ["Attack near Menaka", ["place/menaka"]],
  ["بماكو", ["place/bamako"]],
  ["وبباماكو", ["place/bamako"]],
  ["للنيجر", ["place/niger"]],
  ["Côte d'Ivoire", ["place/cote-divoire"]],
  ["ساحل العاج", ["place/cote-divoire"]],
  ["Nioro du Sahel", ["place/nioro"]],
  ["le GSIM et le JNIM", ["actor/jnim", "actor/jnim"]],
  ["نصرة الإسلام", ["actor/jnim"]],
  ["delta intérieur du Niger", ["place/inner-niger-delta"]],
  ["Laos and Syria", ["place/laos", "place/syria"]],
] as const)("%s is found", ([text, ids]) => {
  const found = idsIn(text);

  expect(found).toEqual(ids);
});

test.for([
  ["Somali minimalist, Malik, anomalie"],
  ["شمالي إجمالي الصومالي رأسمالي أموالي"],
  ["they say it will be a can of fan"],
  ["Aspergillus niger and weniger"],
  ["Mali-G720"],
  ["Bamakos"],
])("nothing is found in: %s", ([text]) => {
  const found = idsIn(text ?? "");

  expect(found).toEqual([]);
});

test("the spelling tells an army from a name", () => {
  const [army, name] = ["les FAMa", "les FAMA"].map((text) =>
    shippedGazetteer.find(tokenize(text)),
  );

  expect(army).toMatchObject([{ ambiguous: false, entry: { id: "actor/fama" } }]);
  expect(name).toMatchObject([{ ambiguous: true, entry: { id: "actor/fama" } }]);
});

test("a town that two countries have is the one whose country the text names", () => {
  const [nigerien, nigerian] = ["Diffa: attack on Bosso", "Minna, Shiroro and Bosso"].map(idsIn);

  expect(nigerien).toContain("place/bosso-ne");
  expect(nigerian).toContain("place/bosso-ng");
});

test("a mention says which particles stood before the name", () => {
  const [mention] = shippedGazetteer.find(tokenize("وبباماكو"));

  expect(mention).toMatchObject({ text: "وبباماكو", clitic: "وب", start: 0, end: 1 });
});

test("an outlet has the country whose press it is", () => {
  const homes = ["Daily Trust", "studio tamani", "Reuters"].map((name) =>
    shippedGazetteer.homeOf(name),
  );

  expect(homes).toEqual(["NG", "ML", null]);
});

test("an article is read once however often it is asked for", () => {
  const article = { title: "Kidal retaken", text: "The army entered. Residents fled." };

  const [first, second] = [
    readWritten(article, shippedGazetteer),
    readWritten(article, shippedGazetteer),
  ];

  expect(second).toBe(first);
});

test("a reading knows where its sentences begin and end", () => {
  const { sentences } = readText("Kidal fell. Gao held on.", shippedGazetteer);

  expect(sentences).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 5 },
  ]);
});

test("a wrong gazetteer is refused with the name of every entry at fault", () => {
  const yaml = `
entries:
  - {id: place/one, kind: town, country: Mali, names: {en: [One]}}
  - {id: place/two, kind: town, country: ML, names: {en: [Two]}, ambiguousNames: [Tow]}
  - {id: place/two, kind: town, country: ML, names: {en: [Two]}}
`;

  const load = (): unknown => loadGazetteer(yaml);

  expect(load).toThrow(GazetteerError);
  expect(load).toThrow(/place\/one: country/);
  expect(load).toThrow(/place\/two: ambiguousNames: "Tow" is none of its names/);
  expect(load).toThrow(/place\/two: stands there twice/);
});

test.for([["entries: ["], ["entry: 1"]])("a file that is no gazetteer is refused: %s", ([yaml]) => {
  const load = (): unknown => loadGazetteer(yaml ?? "");

  expect(load).toThrow(/^gazetteer: /);
});

test("a French name is the English one unless the file says otherwise", () => {
  const { names } = shippedGazetteer.get("place/banconi") ?? {};

  expect(names?.["fr"]).toEqual(["Banconi"]);
});

test("towns elsewhere place a story, in every spelling, and are no entries of ours", () => {
  const [latin, arabic] = ["Genève", "جنيف"].map(
    (town) => shippedGazetteer.find(tokenize(town))[0],
  );

  expect(latin?.entry).toMatchObject({
    id: "elsewhere/ch-geneve",
    countries: ["CH"],
    kind: "city",
  });
  expect(arabic?.entry).toBe(latin?.entry);
});
