import { expect, test } from "vitest";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const { articles } = aDevelopment([
  {
    lang: "fr",
    title: "Niger : deux ans de prison pour l'ancien maire de Dosso",
    text: "Le tribunal de Dosso a reconnu mardi l'ancien maire coupable d'avoir détourné 300 millions de francs CFA, et son avocat a dit qu'il ferait appel.",
  },
  {
    lang: "en",
    title: "Nine killed as gunmen attack market near Dosso, governor says",
    text: "The governor of Dosso said nine traders were killed and that the gunmen had burned 40 stalls. They fled towards the Benin border, he added.",
  },
]);

const faultsOf = (language: AlertLanguage, body: string) =>
  openGate(articles, { gazetteer })
    .check({ language, headline: "", body })
    .map(({ kind }) => kind);

test.for<[AlertLanguage, string]>([
  ["en", "A court in Dosso has sentenced the former mayor to two years in prison."],
  ["ar", "حكمت محكمة في دوسو على رئيس البلدية السابق بالسجن عامين."],
  ["en", "Nine traders were killed near Dosso, the governor says. The gunmen burned 40 stalls."],
])(
  "who says so need not be told again, nor of what a court does, in %s: %s",
  ([language, body]) => {
    expect(faultsOf(language, body)).toEqual([]);
  },
);

test.for<[AlertLanguage, string]>([
  ["en", "Nine traders were killed near Dosso."],
  ["ar", "قُتل تسعة تجار قرب دوسو."],
  ["en", "The former mayor of Dosso will appeal, his lawyer says. Nine traders were killed there."],
  ["en", "A court sentenced the former mayor of Dosso. Meanwhile, nine traders were killed there."],
])("a toll stays with whoever gives it, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).toContain("attribution");
});
