import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { expect, test } from "vitest";
import { readEvents } from "../../src/facts/read-events.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";
import { aReport } from "./told.ts";

test("a piece that goes on to a telephone call of the same day tells two events", () => {
  const article = aReport({
    language: "fr",
    title: "Mali : neuf soldats tués dans une embuscade à Gao",
    text:
      "Le convoi a été attaqué mercredi. " +
      "Vladimir Poutine s'est entretenu jeudi au téléphone avec Assimi Goïta, selon le Kremlin.",
  });

  const events = readEvents(article, shippedGazetteer, ["ML"]);

  expect(events.map(({ facts }) => facts.eventType)).toEqual(["attack", "diplomacy"]);
  expect(events[0]?.facts.actors).not.toContain("person/vladimir-putin");
});

test("what follows of the same matter stays with its event", () => {
  const article = aReport({
    title: "Gunmen abduct two teachers in Tillia",
    text: "They came on Monday. The prefect closed nine schools on Tuesday.",
  });

  const events = readEvents(article, shippedGazetteer, ["NE"]);

  expect(events).toHaveLength(1);
});

test("a past that is recalled is no second event", () => {
  const article = aReport({
    title: "Gunmen kill nine in Gao",
    text: "Mali has been run by the military since President Keita was toppled in a coup in 2020.",
  });

  const events = readEvents(article, shippedGazetteer, ["ML"]);

  expect(events).toHaveLength(1);
});

const extra = env["EXTRA_DATA_DIR"];

test.skipIf(extra === undefined)("the long article tells of the aircraft and of the call", () => {
  const text = readFileSync(join(extra ?? "", "seed-article.txt"), "utf8");
  const article = aReport({
    language: "ar",
    text,
    publishedAt: new Date("2023-09-10T18:00:00Z"),
  });

  const events = readEvents(article, shippedGazetteer, ["ML", "NE"]);

  expect(events.map(({ facts }) => facts.eventType)).toEqual(["attack", "diplomacy"]);
  expect(JSON.stringify(events.map(({ sentences }) => sentences.map((s) => s.text)))).not.toContain(
    "Related Nodes",
  );
});
