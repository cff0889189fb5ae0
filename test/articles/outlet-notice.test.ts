import { expect, test } from "vitest";
import { outletNotice, withoutNoticeLabel } from "../../src/articles/outlet-notice.ts";

test.for([
  ["correction", "Correction: nine soldiers killed near Torodi", ""],
  ["correction", "Erratum : neuf soldats tués près de Torodi", ""],
  ["correction", "Rectificatif - Niger : neuf soldats tués", ""],
  ["correction", "تصحيح: مقتل 9 جنود قرب تورودي", ""],
  ["correction", "تصويب – مقتل 9 جنود قرب تورودي", ""],
  ["correction", "Ambush near Torodi", "An earlier version of this article said 12 were killed."],
  ["correction", "Ambush near Torodi", "Clarification: the patrol was from Niger."],
  ["correction", "Embuscade", "Une version précédente de cet article parlait de douze morts."],
  ["correction", "كمين", "ورد في نسخة سابقة من هذا الخبر أن 12 جنديا قتلوا."],
  ["withdrawal", "RETRACTED: Ambush near Torodi", ""],
  ["withdrawal", "[Retiré] Embuscade près de Torodi", ""],
  ["withdrawal", "سحب الخبر", "تم سحب هذا الخبر لعدم دقته."],
  ["withdrawal", "Ambush", "This story has been withdrawn. It could not be verified."],
  ["withdrawal", "Embuscade", "Cette dépêche a été retirée."],
] as const)("an outlet's %s is known by its words: %s %s", ([kind, title, text]) => {
  expect(outletNotice({ title, text })?.kind).toBe(kind);
});

test.for([
  "French troops withdrawn from Niger",
  "Niger: le ministre retiré de la liste",
  "Sahel: forces withdrawn, what comes next",
  "Mali recalls its ambassador: a correction of course",
  "النيجر تسحب سفيرها",
])("news of a withdrawal withdraws no report: %s", (title) => {
  expect(outletNotice({ title, text: "AFP has withdrawn a story about it." })).toBeNull();
});

test("a headline without the label reads as any other", () => {
  expect(withoutNoticeLabel("Erratum : neuf soldats tués")).toBe("neuf soldats tués");
  expect(withoutNoticeLabel("تصحيح: مقتل 9 جنود")).toBe("مقتل 9 جنود");
});
