import { expect, test } from "vitest";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const { articles } = aDevelopment([
  {
    lang: "fr",
    title: "Niger: le gouverneur ferme les marchés de Torodi",
    text: "Selon le gouverneur, la mesure est suspendue pendant la fête. L'armée n'a pas réagi. Orano menace de saisir la justice.",
  },
  {
    lang: "en",
    title: "Governor of Torodi denies army killed traders",
    text: "Three officers were dismissed, the governor said. He plans to sell the stock of uranium. No group has claimed the ambush near Torodi.",
  },
]);

const faultsOf = (language: AlertLanguage, body: string) =>
  openGate(articles, { gazetteer }).check({ language, headline: "", body });

test.for<[AlertLanguage, string]>([
  ["en", "The governor of Torodi has reopened the markets."],
  ["en", "Three officers were reinstated, the governor of Torodi said."],
  ["en", "Three officers were not dismissed, the governor of Torodi said."],
  ["en", "The governor of Torodi admits that the army killed traders."],
  ["en", "The army killed traders, the governor of Torodi says."],
  ["en", "The governor of Torodi has sold the stock of uranium, he says."],
  ["en", "A group has claimed the ambush near Torodi."],
  ["en", "The army has reacted, according to media reports."],
  ["en", "The governor of Torodi was convicted of closing the markets."],
  ["en", "All sides say the governor of Torodi closed the markets."],
  ["ar", "أعاد حاكم تورودي فتح الأسواق."],
  ["ar", "قال حاكم تورودي إن ثلاثة ضباط لم يُعزلوا."],
  ["ar", "باع حاكم تورودي مخزون اليورانيوم، بحسب قوله."],
  ["ar", "تبنت جماعة كمين تورودي."],
])(
  "the gate finds what the sources have the other way round or leave open, in %s: %s",
  ([language, body]) => {
    const kinds = faultsOf(language, body).map(({ kind }) => kind);

    expect(kinds.some((kind) => kind === "negation" || kind === "certainty")).toBe(true);
  },
);

test.for<[AlertLanguage, string]>([
  ["en", "The governor of Torodi has closed the markets, according to media reports."],
  ["en", "The governor of Torodi says three officers were sacked."],
  ["en", "The governor of Torodi denies that traders were killed by the army."],
  ["en", "The governor of Torodi plans to sell the stock of uranium, he says."],
  ["en", "Nobody has claimed the ambush near Torodi."],
  ["en", "The army has not reacted, according to media reports."],
  ["ar", "أغلق حاكم تورودي الأسواق، بحسب وسائل إعلام."],
  ["ar", "نفى حاكم تورودي مقتل تجار على يد الجيش."],
  ["ar", "قال حاكم تورودي إنه سيبيع مخزون اليورانيوم."],
  ["ar", "لم تتبن أي جماعة كمين تورودي."],
])("the gate lets the same stand in other words, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).toEqual([]);
});

test.for<[AlertLanguage, string]>([
  ["en", "The army killed traders near Torodi on purpose, media reports say."],
  ["ar", "قتل الجيش تجارا قرب تورودي عمدا، بحسب وسائل إعلام."],
  ["en", "Orano has accepted the measure in Torodi."],
  ["ar", "وقد بيع مخزون اليورانيوم في تورودي، بحسب الحاكم."],
  ["ar", "خلص تحقيق إلى أن الجيش قتل تجارا قرب تورودي."],
])("neither intent, assent nor findings are added, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).not.toEqual([]);
});

test.for<[AlertLanguage, string]>([
  ["en", "Orano will sue, and the measure will cost it millions."],
  ["en", "The governor of Torodi has closed all the markets of the region."],
  ["en", "Orano has lost its case over the stock of uranium."],
  ["en", "The ambush near Torodi was repelled."],
  ["en", "The governor of Torodi apologised for closing the markets."],
  ["en", "Video shows the ambush near Torodi."],
  ["ar", "استسلم منفذو كمين تورودي."],
  ["ar", "وعثر على منفذي كمين تورودي."],
  ["ar", "أغلق حاكم تورودي الأسواق بسبب الكمين، ولا أحد يشك في ذلك."],
])("what nobody says is neither foretold nor told as an outcome, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).not.toEqual([]);
});

const { articles: french } = aDevelopment([
  {
    lang: "fr",
    title: "Mali: le maire de Dioura retrouvé mort",
    text: "La police a laissé faire. L'évêque de San assure qu'aucune rançon n'a été versée. La cour d'appel de Bamako a accepté la demande de ses avocats. Fuites au DEF: les épreuves annulées à Gao. Des hommes armés ont intercepté sa voiture près de Mopti. La turbine de Gao est en panne.",
  },
]);

const speechFaultsOf = (language: AlertLanguage, body: string) =>
  openGate(french, { gazetteer })
    .check({ language, headline: "", body })
    .filter(({ kind }) => kind === "negation" || kind === "certainty");

test.for<[AlertLanguage, string]>([
  ["en", "The mayor of Dioura has been found dead."],
  ["en", "The police did not intervene."],
  ["en", "The bishop of San said no ransom had been paid."],
  ["ar", "قال أسقف سان إن أي فدية لم تُدفع."],
  ["en", "The appeals court in Bamako accepted the request of his lawyers."],
  ["ar", "قبلت محكمة الاستئناف في باماكو طلب محاميه."],
  ["en", "The exams in Gao were annulled because of leaks."],
  ["ar", "ألغيت الاختبارات في غاو بسبب تسريبات."],
  ["en", "Gunmen stopped his car near Mopti."],
  ["en", "Turbine No. 2 in Gao has broken down."],
])(
  "what the sources tell in another language may be told in any words, in %s: %s",
  ([language, body]) => {
    expect(speechFaultsOf(language, body)).toEqual([]);
  },
);

test.for<[AlertLanguage, string]>([
  ["en", "The mayor of Dioura survived."],
  ["ar", "نجا رئيس بلدية ديورا."],
  ["en", "The mayor of Dioura has not died."],
  ["en", "A ransom has been paid, the bishop of San said."],
  ["ar", "قال أسقف سان إن فدية دُفعت."],
  ["en", "The appeals court in Bamako has not accepted the request."],
  ["en", "The police deliberately let it happen."],
])("but nothing the sources have the other way round, in %s: %s", ([language, body]) => {
  expect(speechFaultsOf(language, body)).not.toEqual([]);
});
