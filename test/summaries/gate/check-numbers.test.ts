import { expect, test } from "vitest";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { faultsOf } from "./labelled-gates.ts";

test.for<[claim: string, id: string, language: AlertLanguage, said: string]>([
  ["people of another nation", "dsum-09", "en", "An Emirati and two Iranians were abducted."],
  ["another number of a nation", "dsum-09", "ar", "اختُطف ثلاثة إماراتيين قرب باماكو، وفق مسؤولين."],
  ["a dual of one", "dsum-25", "ar", "غرق 13 تاجرا قرب غايا بعد انقلاب قاربين مثقلين."],
  ["a pair of one", "dsum-19", "en", "The FLA said it shot down a pair of army planes."],
  ["several of one", "dsum-04", "en", "Several apprentice drivers were killed near Kadiana."],
  ["the missing for the dead", "dsum-25", "en", "Thirteen traders went missing at Gaya, Niger."],
  ["the wounded for the dead", "dsum-07", "ar", "قُتل 71 مصليا وأُصيب 22 في قرية ماندا."],
  ["the saved for the dead", "dsum-25", "ar", "نجا 13 تاجرا من الغرق قرب غايا في النيجر."],
  ["a part of the dead for all", "dsum-18", "en", "A strike at Tassara killed 15 children."],
  ["workshops for vehicles", "dsum-21", "en", "A fire destroyed ten workshops in Sikasso."],
  ["a convoy for a lorry", "dsum-02", "ar", "أحرق مسلحون نحو 40 قافلة وقود على طريق كاي."],
  ["another day", "dsum-14", "en", "Putin received Mali's Goita in the Kremlin on Thursday."],
  ["one of those who were two", "dsum-19", "ar", "أودى تحطم الطائرة بأحد أفراد طاقمها."],
  ["an earlier toll", "dsum-06", "ar", "ارتفعت حصيلة كمين طريق تورودي - ماكالوندي إلى 14 جنديا."],
])("the gate finds %s", ([, id, language, said]) => {
  const kinds = faultsOf(id, language, said).map(({ kind }) => kind);

  expect(kinds.some((kind) => kind === "number" || kind === "role")).toBe(true);
});
