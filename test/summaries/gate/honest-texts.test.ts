import { expect, test } from "vitest";
import type { AlertLanguage } from "../../../src/text/language.ts";
import { faultsOf } from "./labelled-gates.ts";

test.for<[id: string, language: AlertLanguage, body: string]>([
  [
    "dsum-02",
    "en",
    "Around forty tankers carrying fuel from Senegal were set on fire near Kayes on Sunday, according to a drivers' union; nobody has said it did it.",
  ],
  [
    "dsum-02",
    "en",
    "A union official says dozens of fuel trucks were torched near Kayes. The drivers have since been let go, and no claim of responsibility has been made.",
  ],
  [
    "dsum-02",
    "ar",
    "أُضرمت النيران في نحو أربعين صهريجا للوقود قرب كاي، وفق مسؤول نقابي، ولم تعلن أي جهة مسؤوليتها.",
  ],
  [
    "dsum-03",
    "ar",
    "قالت جماعة نصرة الإسلام والمسلمين إنها أحرقت قافلة الوقود قرب كاي، ومنعت إدخال المحروقات إلى كاي ونيورو.",
  ],
  [
    "dsum-05",
    "en",
    "An ambush near Goubé on Monday left nine soldiers dead and four hurt, Niger's defence ministry says. Islamic State has claimed it and speaks of at least 14 dead.",
  ],
  [
    "dsum-07",
    "ar",
    "قال ناجون إن أكثر من 70 شخصا قُتلوا في ماندا، لكن حاكم تيلابيري تحدث عن 22 قتيلا فقط ورفض الأرقام الأخرى.",
  ],
  [
    "dsum-08",
    "en",
    "Mali has asked the World Court to condemn Algeria for destroying its drone, which Bamako calls an act of aggression. Algeria rejects the case and says it will not accept the court's jurisdiction.",
  ],
  [
    "dsum-08",
    "ar",
    'رفضت الجزائر الدعوى التي رفعتها مالي أمام محكمة العدل الدولية ووصفتها بأنها "مناورة"، وقالت إنها لن تقبل باختصاص المحكمة.',
  ],
  ["dsum-09", "ar", "تقول مصادر إن إماراتيين وإيرانيا يعملون في تجارة الذهب خُطفوا قرب باماكو."],
  [
    "dsum-10",
    "en",
    "Eleven officers, two of them generals, were struck off by decree after what Bamako calls an attempt at destabilisation.",
  ],
  [
    "dsum-11",
    "en",
    "Niger intends to sell the 1,500 tonnes of uranium at Arlit, which its prime minister says the state owns. Orano contests this and threatens buyers with legal action.",
  ],
  [
    "dsum-11",
    "ar",
    "تعتزم النيجر بيع 1500 طن من اليورانيوم المخزن في أرليت وتقول إنه ملك للدولة، فيما تحذر أورانو المشترين.",
  ],
  [
    "dsum-13",
    "ar",
    "أعلن الجيش المالي استعادة معسكر فارابوغو وقتل 33 مهاجما، لكن فيديو نشرته الجماعة يظهر مقاتلين داخله بعد يوم.",
  ],
  [
    "dsum-15",
    "ar",
    "دول الساحل الثلاث تنسحب من المحكمة الجنائية الدولية، والانسحاب لا يسري قبل عام من الإخطار، بحسب جمعية الدول الأطراف.",
  ],
  [
    "dsum-16",
    "en",
    'Reports that the FLA is merging with JNIM are "pure fabrication", its spokesman says.',
  ],
  ["dsum-17", "ar", "أكدت إدارة مطار باماكو أنه لم يُغلق وأن الصور المتداولة قديمة."],
  [
    "dsum-18",
    "en",
    "Residents and Amnesty accuse Niger's army of killing civilians in a strike at Tassara, 15 of them by Amnesty's count. The army says it targeted a supply convoy.",
  ],
  [
    "dsum-19",
    "ar",
    "نفى الجيش المالي تعرض طائرته لنيران معادية وقال إنها تحطمت لسبب فني وإن اثنين من طاقمها قُتلا، بينما تقول جبهة تحرير أزواد إنها أسقطتها.",
  ],
  [
    "dsum-21",
    "ar",
    "احترقت عشر سيارات في حريق بورشة إطارات في سيكاسو دون وقوع إصابات، وفق الحماية المدنية.",
  ],
  ["dsum-23", "ar", "أغلقت السلطات سوقي ماكالوندي وتورودي مدة شهر لدواع أمنية."],
  [
    "dsum-24",
    "en",
    "Dosso's mayor has handed out 300 bicycles to schoolgirls who live more than five kilometres from school.",
  ],
  ["dsum-24", "ar", "تسلمت طالبات في دوسو 300 دراجة من البلدية، بحسب رئيس البلدية."],
  [
    "dsum-25",
    "en",
    "Thirteen traders drowned when their canoe sank off Gaya as it tried to get round the bridge, closed for two years. The prefect says it was overloaded; the mayor blames the border closure.",
  ],
  ["dsum-25", "ar", "لقي 13 تاجرا مصرعهم غرقا قرب غايا حين كان زورقهم يتفادى الجسر المغلق."],
  [
    "dsum-14",
    "en",
    "Vladimir Putin met Assimi Goita at the Kremlin; they talked about security, energy, a reactor and grain supplies.",
  ],
])(
  "the gate has nothing against other words for what %s says, in %s: %s",
  ([id, language, body]) => {
    expect(faultsOf(id, language, body)).toEqual([]);
  },
);
