import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

const raid: Telling["told"] = [
  "fr",
  "Attaque près de Gossi : sept soldats tués, selon l'armée",
  "Des renforts sont partis de Gao vers Gossi, dans le nord du Mali, samedi.",
];
const convoy: Telling["told"] = [
  "en",
  "Convoy from Benin burned in Niger, army says",
  "Gunmen burned 14 trucks from Benin near Gaya, Dosso region.",
];

test.for<[claim: string, telling: Telling]>([
  [
    "a place is on the side of its country that maps give",
    {
      told: convoy,
      language: "en",
      said: "Gunmen burned 14 trucks in southwestern Niger near Gaya, the army says.",
    },
  ],
  [
    "what happened near a town is told of its region",
    {
      told: convoy,
      language: "ar",
      said: "أحرق مسلحون 14 شاحنة في إقليم دوسو بالنيجر، بحسب الجيش.",
    },
  ],
  [
    "a place stands under the headline that says what happened there",
    {
      told: raid,
      language: "en",
      said: "Seven soldiers were killed near Gossi in northern Mali, the army says.",
    },
  ],
])("in an honest text %s", ([, telling]) => {
  expect(faultsOf(telling)).toEqual([]);
});

test.for<[claim: string, telling: Telling]>([
  [
    "what happened near a town did not happen in its centre",
    {
      told: raid,
      language: "en",
      said: "Seven soldiers were killed in the heart of Gao, the army says.",
    },
  ],
  [
    "what happened near a town did not happen some way south of it",
    { told: raid, language: "ar", said: "قُتل سبعة جنود إلى الجنوب من غوسي، بحسب الجيش." },
  ],
  [
    "no place lies on the other side of its country",
    {
      told: convoy,
      language: "en",
      said: "Gunmen burned 14 trucks in eastern Niger near Gaya, the army says.",
    },
  ],
  [
    "what comes from a country is not bound for it",
    {
      told: convoy,
      language: "en",
      said: "Gunmen burned 14 trucks bound for Benin near Gaya, the army says.",
    },
  ],
  [
    "a town lies in its own country",
    { told: convoy, language: "ar", said: "أحرق مسلحون 14 شاحنة قرب غايا في بنين، بحسب الجيش." },
  ],
  [
    "whence help came is not where soldiers were killed",
    {
      told: raid,
      language: "en",
      said: "Seven soldiers were killed in an attack on Gao, the army says.",
    },
  ],
  [
    "a name that only begins alike is another name",
    { told: raid, language: "en", said: "Seven soldiers were killed near Gossara, the army says." },
  ],
  [
    "a foreign name is known by its make in Arabic",
    { told: raid, language: "ar", said: "قُتل سبعة جنود قرب غوسارو، بحسب الجيش." },
  ],
])("in a text at fault %s", ([, telling]) => {
  expect(faultsOf(telling)).not.toEqual([]);
});
