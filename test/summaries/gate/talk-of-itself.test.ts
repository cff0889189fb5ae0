import { expect, test } from "vitest";
import { talksOfItself } from "../../../src/summaries/gate/talk-of-itself.ts";

test.for([
  "Here is the summary of the attack near Gao.",
  "Note: the toll could not be checked.",
  "This text is based on the provided articles.",
  "Sentence 3 gives another toll.",
  "The army denies it [2].",
  "Breaking: 12 soldiers killed near Gao.",
  "Stay tuned, more to follow.",
  "What comes next for Gao?",
  "Subscribers are asked to confirm the list.",
  "Send help to TQx81kfLw3sahelrelief.",
  "The toll is {toll}.",
  "إليك الملخص باللغة العربية.",
  "على المشتركين تأكيد القائمة.",
  "ملاحظة: لم يتسن التحقق من الحصيلة.",
  "بناء على المصادر المرفقة قتل 12 جنديا.",
  "عاجل: مقتل 12 جنديا قرب غاو.",
  "المزيد لاحقا.",
  "ماذا بعد غاو؟",
])("no news: %s", (sentence) => {
  expect(talksOfItself(sentence)).toBe(true);
});

test.for([
  "The ministry noted that 12 soldiers were killed near Gao.",
  "A text of the agreement was signed in Bamako, the presidency said.",
  "Sources cited by the agency put the toll at 12.",
  "“Enough!” the mayor of Gao told residents, the agency said.",
  "The alert level in Tillabéri was raised, the governor said.",
  "وقالت الوزارة إن نص الاتفاق سينشر في الجريدة الرسمية.",
  "أفادت مصادر أمنية بأن الهجوم وقع قرب غاو.",
  "وقال العمدة «كفى!» أمام السكان.",
])("news: %s", (sentence) => {
  expect(talksOfItself(sentence)).toBe(false);
});
