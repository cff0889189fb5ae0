import { expect, test } from "vitest";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { faultsOf } from "./labelled-gates.ts";

// The same in other words: active made passive, another speaker first, one source left out.
test.for<[string, AlertLanguage, string]>([
  [
    "dsum-02",
    "en",
    "About 40 tankers carrying fuel from Senegal were torched by gunmen near Kayes, according to a union official. There has been no claim of responsibility.",
  ],
  [
    "dsum-02",
    "en",
    "A fuel convoy from Senegal was attacked on Sunday by armed men on motorbikes, a hauliers' union reported; the drivers were later released.",
  ],
  [
    "dsum-02",
    "ar",
    "قال مسؤول في نقابة سائقي الشاحنات إن مسلحين أضرموا النار في نحو 40 صهريجا قرب كاي.",
  ],
  [
    "dsum-03",
    "en",
    "The group JNIM says it burned the fuel convoy and bans fuel from entering Kayes and Nioro until further notice.",
  ],
  [
    "dsum-03",
    "ar",
    "أعلنت جماعة نصرة الإسلام والمسلمين في تسجيل صوتي مسؤوليتها عن إحراق الصهاريج وفرضت حصارا على كاي.",
  ],
  [
    "dsum-04",
    "en",
    "Militants attacked an escorted fuel convoy near Kadiana in southern Mali, burning at least 12 tankers, local sources told AQP. The army acknowledged the death of three soldiers.",
  ],
  [
    "dsum-05",
    "en",
    "Nine soldiers were killed on Monday in an ambush near Goubé in western Niger, the ministry of defence announced. In its weekly, Islamic State put the number at no fewer than 14.",
  ],
  [
    "dsum-05",
    "ar",
    "أعلنت وزارة الدفاع في نيامي مقتل تسعة جنود وإصابة أربعة في كمين قرب غوبي، وتبنى تنظيم الدولة الكمين.",
  ],
  [
    "dsum-05",
    "en",
    "Islamic State has claimed an ambush near Goubé in which, according to Niger's defence ministry, nine soldiers died and four were wounded.",
  ],
  [
    "dsum-06",
    "en",
    "Seventeen soldiers have now died after Thursday's ambush on the Torodi-Makalondi road, state television reported, as three of the wounded died in hospital in Niamey.",
  ],
  [
    "dsum-06",
    "ar",
    "أعلن الجيش النيجري مقتل 14 جنديا في كمين بين تورودي وماكالوندي، ثم ارتفعت الحصيلة إلى 17 بحسب التلفزيون الحكومي.",
  ],
  [
    "dsum-06",
    "en",
    "An armoured vehicle hit an explosive device before the convoy came under fire, according to the army's bulletin; 14 troops were killed.",
  ],
  [
    "dsum-07",
    "en",
    "Survivors said gunmen encircled the mosque at Manda at dawn prayers and killed more than 70 people, while the governor of Tillabéri spoke of 22 dead.",
  ],
  [
    "dsum-07",
    "ar",
    "أفاد ناجون بأن مهاجمين طوقوا المسجد في ماندا وقتلوا أكثر من 70 شخصا، فيما أعلن الحاكم أن عدد القتلى 22.",
  ],
  [
    "dsum-08",
    "ar",
    "اتهمت باماكو الجزائر بإسقاط مسيّرة مالية قرب تينزاواتين ورفعت دعوى أمام محكمة العدل الدولية. وقالت الخارجية الجزائرية إنها لن تقبل باختصاص المحكمة.",
  ],
  [
    "dsum-09",
    "ar",
    "خطف مسلحون إماراتيين اثنين وإيرانيا قرب باماكو، بحسب مصادر. وذكرت نوف أفريك أن مفاوضات بدأت عبر وجيه من أزواد.",
  ],
  [
    "dsum-10",
    "en",
    "Around 20 soldiers, among them General Abass Dembélé, former governor of Mopti, have been arrested in Mali, several sources said.",
  ],
  [
    "dsum-10",
    "ar",
    "تحدثت مصادر عن اعتقال نحو عشرين عسكريا في مالي، بينهم الجنرال عباس ديمبيلي، وصدر مرسوم بشطب 11 ضابطا من الجيش.",
  ],
  [
    "dsum-10",
    "en",
    "Two generals are among 11 officers struck off by decree, and Bamako says it foiled an attempt at destabilisation.",
  ],
  [
    "dsum-11",
    "en",
    "Prime Minister Lamine Zeine said the 1,500 tonnes of concentrate stored at Arlit are state property. French miner Orano contests this and threatens to sue buyers.",
  ],
  [
    "dsum-12",
    "en",
    'Eighteen civilians, women among them, were killed by a Malian drone strike at Lerneb, according to the Azawad Liberation Front. Mali\'s general staff denied this and spoke of 15 "terrorists" killed.',
  ],
  [
    "dsum-13",
    "en",
    "The army camp at Farabougou was captured by jihadists after hours of fighting, residents said. The army later said it was back in control and that 33 attackers had been neutralised.",
  ],
  [
    "dsum-13",
    "ar",
    "قال سكان إن مقاتلين متشددين سيطروا على معسكر فارابوغو بعد ساعات من القتال مع الجيش. وأعلن الجيش لاحقا استعادة المعسكر ومقتل 33 مهاجما.",
  ],
  [
    "dsum-14",
    "en",
    "Mali's transitional president Assimi Goita met Vladimir Putin in Moscow; security, energy and grain were on the agenda, the Kremlin said.",
  ],
  [
    "dsum-14",
    "ar",
    "أجرى الرئيس المالي أسيمي غويتا محادثات مع بوتين في الكرملين تناولت التعاون العسكري والقمح.",
  ],
  [
    "dsum-15",
    "en",
    "The three Sahel states of Mali, Niger and Burkina Faso are quitting the ICC at once, their joint statement said. Amnesty called the move an affront to victims.",
  ],
  [
    "dsum-15",
    "ar",
    "أعلنت دول الساحل الثلاث في بيان مشترك انسحابها من المحكمة الجنائية الدولية، ووصفت منظمة العفو القرار بأنه إهانة للضحايا.",
  ],
  [
    "dsum-16",
    "en",
    'Reports of a pact between the Azawad Liberation Front and JNIM are "pure fabrication", a spokesman for the front said.',
  ],
  ["dsum-16", "ar", "نفى متحدث باسم جبهة تحرير أزواد الاندماج مع القاعدة ووصف ما نشر بأنه افتراء."],
  [
    "dsum-18",
    "en",
    "Residents of Tassara accuse Niger's army of killing 13 civilians in a strike; Amnesty International puts the dead at 15, children among them.",
  ],
  [
    "dsum-18",
    "ar",
    "اتهم سكان تاسارا الجيش النيجري بقتل 13 مدنيا، بينما قال الجيش إن الضربة استهدفت قافلة إمداد.",
  ],
  [
    "dsum-19",
    "en",
    "The Malian general staff says a technical incident caused the loss of its plane and the death of two crew members; it rules out enemy fire. The FLA says it brought it down.",
  ],
  [
    "dsum-19",
    "ar",
    "أكد الجيش المالي تحطم طائرته لسبب فني ومقتل طاقمها، ونفى تعرضها للنيران. وكانت جبهة تحرير أزواد قد أعلنت إسقاطها.",
  ],
  [
    "dsum-20",
    "ar",
    "قالت وزارة الدفاع في النيجر إن 34 جنديا قتلوا في هجوم شنه مسلحون على معسكر أبالا، وزعم تنظيم الدولة قتل 40 جنديا وأسر اثنين.",
  ],
  [
    "dsum-22",
    "en",
    "A roadside bomb killed five Malian soldiers on patrol near Gao on Tuesday, according to a military source.",
  ],
  [
    "dsum-22",
    "ar",
    "قال مصدر عسكري إن خمسة جنود ماليين قتلوا في انفجار عبوة ناسفة بدوريتهم قرب غاو.",
  ],
  [
    "dsum-23",
    "en",
    "In Niger, the Makalondi and Torodi markets have been shut for a month on the governor's orders for security reasons.",
  ],
  [
    "dsum-24",
    "en",
    "The mayor of Dosso hopes that 300 bicycles given to schoolgirls will cut the drop-out rate.",
  ],
  [
    "dsum-24",
    "ar",
    "وزعت بلدية دوسو 300 دراجة هوائية على تلميذات، ويقول رئيس البلدية إنهن يسكنّ على بعد أكثر من 5 كيلومترات.",
  ],
  [
    "dsum-25",
    "en",
    "Thirteen traders drowned when their boat sank on the river at Gaya. The prefect blamed overloading and the mayor the closed border.",
  ],
  [
    "dsum-25",
    "ar",
    "حمّل المحافظ الحمولة الزائدة مسؤولية غرق 13 تاجرا في غايا، بينما حمّل رئيس البلدية إغلاق الحدود المسؤولية.",
  ],
])("the gate lets an honest text of %s pass in %s: %s", ([id, language, body]) => {
  expect(faultsOf(id, language, body)).toEqual([]);
});
