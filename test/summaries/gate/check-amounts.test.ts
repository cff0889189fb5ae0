import { expect, test } from "vitest";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const { articles } = aDevelopment([
  {
    lang: "fr",
    title: "Niger: au moins douze camions brûlés près de Torodi",
    text: "Une quarantaine de chauffeurs ont fui, selon un syndicat. Les marchés de Torodi sont fermés pour un mois, selon le gouverneur.",
  },
  {
    lang: "en",
    title: "Nine soldiers killed in ambush near Torodi",
    text: "The captors want more than $20m, the governor said. National mourning of 72 hours was declared.",
  },
]);

const faultsOf = (language: AlertLanguage, body: string) =>
  openGate(articles, { gazetteer }).check({ language, headline: "", body });

test.for<[AlertLanguage, string]>([
  ["en", "At most 12 lorries were burned near Torodi, press reports say."],
  ["en", "12 lorries at most were burned near Torodi, media reports say."],
  ["en", "Another 12 lorries were burned near Torodi, press reports say."],
  ["en", "12 lorries a day were burned near Torodi, media reports say."],
  ["en", "Half of the 12 lorries were burned near Torodi, press reports say."],
  ["en", "Twice as many lorries, 12, were burned near Torodi, media reports say."],
  ["en", "All lorries were burned near Torodi, press reports say."],
  ["en", "The ninth soldier was killed near Torodi, media reports say."],
  ["en", "The captors want more than €20m, the governor of Torodi said."],
  ["en", "The captors want more than $20m each, the governor of Torodi said."],
  ["en", "The markets of Torodi are closed for a year, the governor said."],
  ["en", "National mourning of three weeks was declared after the ambush near Torodi."],
  ["ar", "أُحرقت 12 شاحنة على أبعد تقدير قرب تورودي، بحسب وسائل إعلام."],
  ["ar", "أُحرق نصف 12 شاحنة قرب تورودي، بحسب وسائل إعلام."],
  ["ar", "أُحرقت 12 شاحنة يوميا قرب تورودي، بحسب وسائل إعلام."],
  ["ar", "يطلب الخاطفون أكثر من 20 مليون يورو، بحسب حاكم تورودي."],
  ["ar", "أُغلقت أسواق تورودي لمدة شهرين، بحسب الحاكم."],
  ["ar", "أُغلقت أسواق تورودي لمدة أسبوع، بحسب الحاكم."],
])("the gate finds another amount of the same figure, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body).map(({ kind }) => kind)).toContain("number");
});

test.for<[AlertLanguage, string]>([
  ["en", "At least 12 lorries were burned near Torodi, press reports say."],
  ["en", "No fewer than a dozen lorries were burned near Torodi, press reports say."],
  ["en", "About 40 drivers fled, a union said after lorries were burned near Torodi."],
  ["en", "The captors want over $20 million, the governor of Torodi said."],
  ["en", "The markets of Torodi are closed for a month, the governor said."],
  ["en", "Three days of national mourning were declared after the ambush near Torodi."],
  ["ar", "أُحرقت 12 شاحنة على الأقل قرب تورودي، بحسب وسائل إعلام."],
  ["ar", "يطلب الخاطفون ما يزيد على عشرين مليون دولار، بحسب حاكم تورودي."],
  ["ar", "أُغلقت أسواق تورودي شهرا واحدا، بحسب الحاكم."],
  ["ar", "أُعلن الحداد ثلاثة أيام بعد كمين تورودي، بحسب وسائل إعلام."],
])("the gate knows the same amount in other words, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).toEqual([]);
});

test.for<[AlertLanguage, string]>([
  ["en", "12 drivers were killed near Torodi, media reports say."],
  ["en", "A soldier was killed in an ambush near Torodi, media reports say."],
  ["en", "Nine women were killed in an ambush near Torodi, media reports say."],
  ["en", "12 lorries were burned near Torodi, press reports say."],
  ["en", "At least 12 lorries were burned near Torodi in June, media reports say."],
  ["ar", "أُحرقت شاحنتان قرب تورودي، بحسب وسائل إعلام."],
  ["ar", "أُحرق 12 منزلا على الأقل قرب تورودي، بحسب وسائل إعلام."],
])(
  "the gate finds a figure of something else, or of another day, in %s: %s",
  ([language, body]) => {
    const kinds = faultsOf(language, body).map(({ kind }) => kind);

    expect(kinds.some((kind) => kind === "number" || kind === "role")).toBe(true);
  },
);
