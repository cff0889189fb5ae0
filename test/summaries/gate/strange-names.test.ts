import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

const strange = "no source has this name";

const bank: Telling["told"] = [
  "fr",
  "Le Fonds d'Abou Dabi finance une centrale à Goudel",
  "Le ministère de l'Éducation nationale et la Cour d'État suivent le dossier, a dit à l'AFP un géologue suisse. Des notables peuls et le Groupe de travail ont été reçus lundi, selon le maire.",
];

test.for([
  ["en", "The Abu Dhabi Fund for Development pays for a plant at Goudel, the mayor said."],
  ["en", "The Ministry of National Education is following the file, the mayor said."],
  ["en", "The State Court is following the matter, a Swiss geologist told AFP."],
  ["en", "Fulani notables and the Working Group were received on Monday, the mayor said."],
  ["ar", "قال جيولوجي سويسري لفرانس برس إن محكمة الدولة تتابع الملف."],
  ["ar", "قال مدير المحطة إن وجهاء من الفولاني استُقبلوا الاثنين في إفريقيا، والباقي لاحقا."],
  ["ar", "وقالت بلدية غوديل، وفق برقية اطلعت عليها فرانس برس، إن وجهاء استُقبلوا الاثنين."],
] as const)("in %s, a translated or common name is no stranger: %s", ([language, said]) => {
  expect(faultsOf({ told: bank, language, said })).not.toContain(strange);
});

test.for([
  ["en", "The Abu Dhabi Fund pays for a plant at Goudel, Reuters reported."],
  ["en", "The Abu Dhabi Fund pays for a plant at Goudel, VOA said."],
  ["en", "The Abu Dhabi Fund pays for a plant at Goudel, Mayor Boubacar Zakou said."],
  ["en", "Mayor Lavrov said the Abu Dhabi Fund pays for a plant near Wayerma."],
  ["ar", "يمول صندوق أبوظبي محطة في غوديل، بحسب رويترز."],
  ["ar", "قالت صحيفة الشروق إن صندوق أبوظبي يمول محطة في غوديل."],
  ["ar", "يمول صندوق أبوظبي محطة قرب وايرما، بحسب العمدة."],
  ["ar", "قال العقيد بوبكر إن صندوق أبوظبي يمول محطة في غوديل."],
] as const)("in %s, who or what no source names is a stranger: %s", ([language, said]) => {
  expect(faultsOf({ told: bank, language, said })).toContain(strange);
});
