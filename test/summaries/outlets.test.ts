import { expect, test } from "vitest";
import { withoutOutlets } from "../../src/summaries/outlets/named-outlets.ts";

const arabicSays = [
  ["RFI", "نقلت إذاعة فرنسا الدولية أن سكانا شاهدوا المروحية تسقط."],
  ["AP", "وقضى 23 شخصا في انهيار المنجم، بحسب أسوشيتد برس."],
  ["Reuters", "قال رئيس البلدية لرويترز هاتفيا إن النهر فاض."],
  ["Voix Pastorales", "وذكرت فوا باستورال أن العنف اندلع الاثنين."],
  ["Niamey Matin", "ارتفعت الحصيلة إلى 12 قتيلا، بحسب نيامي ماتان التي أفادت بتوقيف 23 شخصا."],
  ["Le Journal du Mali", "ووصف سائق عمودا من النار، بحسب «لو جورنال دو مالي»."],
  ["Vent du Ténéré", "وأعلنت تقديم شكوى ضد مجهول، وفق موقع «فان دو تينيري»."],
  ["Mali 24", "أُلغيت الاختبارات بسبب تسريبات، بحسب مالي 24."],
  ["Maliweb", 'وقال موقع "مالي ويب" إن زميليهما لا يزالان في السجن.'],
  ["Agence Sahara-Niger", "أفادت وكالة الصحراء - النيجر بالعثور على رئيس البلدية."],
  ["Niamey et les 2 jours", "انهار حاجز للحماية، بحسب «نيامي إي لي دو جور»."],
  ["Mining Weekly", "أُعلن الإضراب بسبب المكافأة، وفق مجلة Mining Weekly."],
  ["Al Jazeera English", "وأفادت الجزيرة بانقطاع الطريق."],
  ["RFI, tag Mali", "وقالت إذاعة فرنسا الدولية إن الطريق قُطعت."],
] as const;

test.for(arabicSays)("%s is known by the name a newsroom gives it in Arabic", ([outlet, text]) => {
  const left = withoutOutlets(text, [outlet, "Studio Tamani"], "ar");

  expect(left).toContain("وسائل إعلام");
  expect(left).not.toMatch(/[«»"]|مالي|نيامي|النيجر|فرنسا|صحيفة|موقع|مجلة/u);
});

const englishSays = [
  ["أسواق العرب", "Ministers pulled out of a meeting in Dakar, Aswaq Al-Arab reported."],
  ["أخبار الطوارق", "It was a drone strike, the outlet Akhbar al-Tawariq reported."],
  ["الصحراء المغربية", "The prefect has gone missing, according to Assahra Al Maghribia."],
  ["سي إن إن عربية", "The order takes effect on April 10, and CNN Arabic gave the same date."],
  ["أخبار الأمم المتحدة", "His detention was arbitrary, UN News Arabic reported."],
  ["مهاجر نيوز", "They died of thirst, a local team said, according to InfoMigrants."],
  ["Le Sahel", "Only one company may buy gold, according to Le Sahel and Studio Tamani."],
  ["النهار", "He was led away from his shop, according to the newspaper Annahar."],
] as const;

test.for(englishSays)(
  "%s is known by the name a newsroom gives it in English",
  ([outlet, text]) => {
    const left = withoutOutlets(text, [outlet, "Studio Tamani"], "en");

    expect(left).toContain("press reports");
    expect(left).not.toMatch(/Arab|Tawariq|Maghribia|UN|InfoM|Sahel|Annahar/u);
  },
);

const nobody = [
  ["ar", "الشرق", "وقع الهجوم في الشرق قرب ميناكا، وقالت الشرطة إنها فتحت تحقيقا."],
  ["ar", "BBC", "يقول بحق سكان إن 71 مصليا قُتلوا."],
  ["ar", "Nabaa", "وفتحت النيابة تحقيقا، بحسب النيابة."],
  ["ar", "Mali 24", "قُتل في مالي 24 جنديا، بحسب الجيش."],
  ["ar", "Reuters", "وأفاد التلفزيون الرسمي بمقتل 3 جنود، بحسب فرانس برس."],
  ["en", "العربية", "The move is a manoeuvre; Rabat says it will refuse."],
  ["en", "أخبار الأمم المتحدة", "The convoy was stopped, the UN said."],
  ["en", "Mali Actu", "The army said it killed ten, according to Mali."],
] as const;

test.for(nobody)(
  "in %s, no words that only sound like %s are taken for it",
  ([language, outlet, text]) => {
    expect(withoutOutlets(text, [outlet], language)).toBe(text);
  },
);

test("of two outlets that report together both are known", () => {
  const text = "وأودى المرض بحياة 12 طفلا، وفق ستوديو كالانغو والجزيرة نت.";

  expect(withoutOutlets(text, ["Studio Kalangou", "الجزيرة نت"], "ar")).toBe(
    "وأودى المرض بحياة 12 طفلا، وفق وسائل إعلام ووسائل إعلام.",
  );
});
