import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

const bus = [
  "ar",
  "مسلحون يطلقون النار على حافلة جنوب غاو ويقتلون ستة ركاب",
  "وأصيب تسعة آخرون.",
] as const;
const report = [
  "en",
  "HRW accuses Malian army of executions at Dogofry",
  "Mali's government rejected the accusations.",
] as const;
const closed = [
  "fr",
  "Tillabéri: le gouverneur ferme deux marchés",
  "Le gouverneur a fermé les marchés de Makalondi et Torodi pour un mois.",
] as const;
const post = [
  "fr",
  "Des hommes armés brûlent le poste de douane de Koury",
  "Trois douaniers ont été tués, a dit le maire.",
] as const;

test.for<Telling>([
  { told: bus, language: "en", said: "Gunmen killed six passengers of a bus south of Gao." },
  {
    told: report,
    language: "en",
    said: "Mali's government rejected an HRW report accusing the army of executions.",
  },
  {
    told: report,
    language: "ar",
    said: "رفضت حكومة مالي تقريرا لهيومن رايتس ووتش يتهم الجيش بعمليات إعدام.",
  },
  { told: post, language: "ar", said: "هاجم مسلحون كوري وأحرقوا مركز الجمارك." },
])("nobody is blamed for a deed whose doer the words leave open: $said", (telling) => {
  expect(faultsOf(telling)).not.toContain("in no source is it they who do this");
});

test.for<Telling>([
  { told: bus, language: "en", said: "Passengers of a bus killed six gunmen south of Gao." },
  { told: closed, language: "en", said: "The army closed the markets of Makalondi and Torodi." },
  { told: closed, language: "ar", said: "أغلق الجيش سوقي ماكالوندي وتورودي." },
])("whoever suffers a deed, or leaves it to another, has not done it: $said", (telling) => {
  expect(faultsOf(telling)).toContain("in no source is it they who do this");
});

test.for<Telling>([
  {
    told: ["fr", "Tahoua ferme onze écoles", "Les 214 talibés ont été confiés au service social."],
    language: "en",
    said: "Their 214 pupils are in care, the regional child protection directorate said.",
  },
  {
    told: ["fr", "Koury: la CMDT suspend ses enlèvements", "La CMDT retire ses équipes de Koury."],
    language: "ar",
    said: "سحبت الشركة فرقها من كوري.",
  },
])("nobody is missing from the sources who goes by a broad word: $said", (telling) => {
  const faults = faultsOf(telling);
  expect(faults).not.toContain("no source names them");
  expect(faults.join()).not.toContain("do not have it from");
});

test("the president has not closed what the governor closed", () => {
  const said = "The president closed the markets of Makalondi and Torodi.";
  expect(faultsOf({ told: closed, language: "en", said })).toContain("no source names this office");
});
