import { expect, test } from "vitest";
import type { Telling } from "./tellings.ts";
import { faultsOf } from "./tellings.ts";

test.for<[claim: string, telling: Telling]>([
  [
    "the two sides are those that are named",
    {
      told: ["fr", "Mali et Mauritanie rouvrent la frontière", "L'annonce a été faite samedi."],
      language: "en",
      said: "Mali and Mauritania will reopen the border, the two countries announced.",
    },
  ],
  [
    "an illness named beside the deaths is their cause",
    {
      told: ["fr", "Niger: sept morts de méningite à Magaria", "Le bilan est du gouvernement."],
      language: "ar",
      said: "توفي 7 أشخاص جراء تفشي التهاب السحايا في منطقة ماغاريا بالنيجر، بحسب الحكومة.",
    },
  ],
  [
    "a year ago is no unit of a price",
    {
      told: ["fr", "Le sac de riz à 24 000 francs", "Il valait 19 000 francs il y a un an à Gao."],
      language: "en",
      said: "A sack of rice costs 24,000 francs in Gao, up from 19,000 a year ago.",
    },
  ],
  [
    "the last kilometres are no other ones",
    {
      told: [
        "en",
        "Migrants reach Assamaka",
        "They walked the last 12 kilometres, an aid group said.",
      ],
      language: "ar",
      said: "سار المهاجرون آخر 12 كيلومترا إلى أساماكا، بحسب منظمة إنسانية.",
    },
  ],
  [
    "what is counted is counted in all",
    {
      told: ["en", "Algeria sends 640 migrants to Niger", "They reached Assamaka, a network said."],
      language: "en",
      said: "A total of 640 migrants have been sent to Niger by Algeria, a network said.",
    },
  ],
  [
    "a percentage counts no hundred",
    {
      told: [
        "en",
        "Mali cotton crop falls by 12%",
        "The ministry of agriculture blamed the rains.",
      ],
      language: "ar",
      said: "هبط محصول القطن في مالي بنسبة 12 في المئة، بحسب وزارة الزراعة.",
    },
  ],
  [
    "a third of them is no third one",
    {
      told: ["ar", "ثلث مستوردي النيجر أغلقوا", "قالت رابطة المستوردين إن ثلث أعضائها أغلقوا."],
      language: "en",
      said: "A third of its members have closed, an importers' association in Niger said.",
    },
  ],
  [
    "who is told to go away is not told by a speaker",
    {
      told: ["en", "UNHCR: 900 flee villages in Mali", "Gunmen ordered families out of Gossi."],
      language: "en",
      said: "About 900 people fled near Gossi after gunmen told them to leave, UNHCR says.",
    },
  ],
  [
    "whoever calls for something has spoken",
    {
      told: ["ar", "النيجر: مقتل مدنيين في ديفا", "دعت منظمة حقوقية محلية إلى فتح تحقيق."],
      language: "en",
      said: "A local rights group has called for an inquiry into the killing of civilians in Diffa.",
    },
  ],
  [
    "who has said nothing is not quoted",
    {
      told: ["en", "Raid kills 11 in Mali, mayor says", "The government has not issued a toll."],
      language: "ar",
      said: "قُتل 11 شخصا في هجوم في مالي، بحسب العمدة، ولم تعلن الحكومة أي حصيلة.",
    },
  ],
  [
    "whom somebody kills is not who kills",
    {
      told: [
        "en",
        "Niger army says it killed 21 Boko Haram fighters",
        "Planes hit boats on Lake Chad.",
      ],
      language: "ar",
      said: "قال جيش النيجر إنه ضرب قوارب في بحيرة تشاد وقتل 21 مقاتلا من بوكو حرام.",
    },
  ],
  [
    "the year of a plan is a year",
    {
      told: [
        "en",
        "Niger plans refinery",
        "It will be built at Dosso by mid-2027, the oil minister said.",
      ],
      language: "ar",
      said: "قال وزير النفط في النيجر إن المصفاة ستبنى في دوسو منتصف 2027.",
    },
  ],
])("in an honest text %s", ([, telling]) => {
  expect(faultsOf(telling)).toEqual([]);
});
