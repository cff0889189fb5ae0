import { expect, test } from "vitest";
import { openGate } from "../../../src/summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { aDevelopment, gazetteer } from "../a-development.ts";

const { articles } = aDevelopment([
  {
    lang: "fr",
    title: "Niger: grève des médecins de Zinder",
    text: "Les primes promises n'ont jamais été versées, selon leur syndicat. Le ministère n'a fourni aucun chiffre. Le syndicat n'a signé qu'une trêve d'un jour.",
  },
  {
    lang: "en",
    title: "Niger doctors in Zinder stop work, demand back pay",
    text: "The union said wards had been emptied without warning anyone and threatened to go on unless its leader was freed. It denied that 12 patients had died after the walkout.",
  },
]);

const faultsOf = (language: AlertLanguage, body: string) =>
  openGate(articles, { gazetteer })
    .check({ language, headline: "", body })
    .map(({ detail }) => detail);

test.for<[AlertLanguage, string]>([
  ["ar", "يقول الأطباء في زيندر إن علاواتهم لم تُدفع."],
  ["en", "The union says nobody had been warned."],
  ["en", "The ministry gave no figures on the strike by doctors in Zinder."],
  ["en", "The union threatens to continue unless its leader is released."],
  ["ar", "وتهدد النقابة بالاستمرار ما لم يُفرج عن زعيمها."],
  ["ar", "تنفي النقابة وفاة 12 مريضا بعد التوقف عن العمل."],
])("a no stands where a source says no in other words, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).toEqual([]);
});

test.for<[AlertLanguage, string]>([
  ["en", "The doctors of Zinder did not stop work, their union said."],
  ["en", "The union denied that 12 doctors had stopped work in Zinder."],
  ["ar", "لم يتوقف أطباء زيندر عن العمل، بحسب نقابتهم."],
])("a no on what the sources assert is found, in %s: %s", ([language, body]) => {
  expect(faultsOf(language, body)).not.toEqual([]);
});

test.for<[AlertLanguage, string]>([
  ["en", "The union said the wards had nearly been emptied."],
  ["en", "The union would not say whether wards had been emptied; the ministry gave no figures."],
  ["en", "The union does not deny that 12 patients died after the walkout."],
  ["en", "The union of doctors in Zinder has signed no truce."],
  ["en", "The doctors' union in Zinder refrained from threatening to go on."],
  ["ar", "كاد أطباء زيندر يتوقفون عن العمل، بحسب نقابتهم."],
  ["ar", "ولم تنف النقابة وفاة 12 مريضا."],
])(
  "a deed that nearly was, or a no that is itself denied, is found, in %s: %s",
  ([language, body]) => {
    expect(faultsOf(language, body)).not.toEqual([]);
  },
);
