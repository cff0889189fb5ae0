import { expect, test } from "vitest";
import { sectionsOf, sourceLanguage } from "../../src/alerts/sections.ts";
import { anAlert, western } from "./an-alert.ts";

test("an alert reads in the order its chat chose, each section in one language", () => {
  const alert = anAlert();

  const languages = (["ar", "en", "ar-en", "en-ar"] as const).map((layout) =>
    sectionsOf(alert, western(layout)).map((section) => section.language),
  );

  expect(languages).toEqual([["ar"], ["en"], ["ar", "en"], ["en", "ar"]]);
});

test("an English section says how grave, where, who says so, when, how many and who wrote it", () => {
  const [section] = sectionsOf(anAlert(), western("en"));

  expect(section).toEqual({
    language: "en",
    mark: "🟠 High · 🇲🇱 Mali",
    notices: [],
    isStruck: false,
    headline: "Twelve soldiers killed near Gao",
    body: "Twelve soldiers died in an attack.",
    notes: [
      "Status: Announced by the army",
      "Place: Gao, Mali",
      "Published: 15 January 2026, 14:05 UTC (Bamako) · 15:05 Niamey",
      "Independent sources: 3 outlets",
      "Extract from the sources · revision 1",
    ],
    sourcesLabel: "Sources",
  });
});

test("an Arabic section has not one Latin letter of its own", () => {
  const [section] = sectionsOf(anAlert({ countries: ["ML", "NE"], revision: 3 }), western("ar"));

  expect(section).toEqual({
    language: "ar",
    mark: "🟠 خطورة عالية · 🇲🇱 مالي · 🇳🇪 النيجر · تحديث 2",
    notices: [],
    isStruck: false,
    headline: "مقتل 12 جنديا قرب غاو",
    body: "قُتل 12 جنديا في هجوم.",
    notes: [
      "مدى التحقق: أعلنه الجيش",
      "المكان: غاو، مالي",
      "وقت النشر: 15 يناير 2026، 14:05 بتوقيت غرينتش (باماكو) · 15:05 بتوقيت نيامي",
      "المصادر المستقلة: 3 مصادر",
      "مقتطف من المصادر · النسخة 3",
    ],
    sourcesLabel: "المصادر",
  });
});

test.for([
  ["critical", "🔴 Critical", "🔴 خطورة حرجة"],
  ["high", "🟠 High", "🟠 خطورة عالية"],
  ["medium", "🟡 Medium", "🟡 خطورة متوسطة"],
  ["low", "⚪ Low", "⚪ خطورة منخفضة"],
] as const)("a %s alert is marked %s and %s", ([severity, english, arabic]) => {
  const marks = sectionsOf(anAlert({ severity }), western("en-ar")).map(
    ({ mark }) => mark.split(" · ")[0],
  );

  expect(marks).toEqual([english, arabic]);
});

test.for([
  [1, "مصدر واحد"],
  [2, "مصدران"],
  [3, "3 مصادر"],
  [10, "10 مصادر"],
  [11, "11 مصدرا"],
  [99, "99 مصدرا"],
  [100, "100 مصدر"],
  [103, "103 مصادر"],
] as const)("%d independent outlets are %s in Arabic", ([independentOutlets, expected]) => {
  const [section] = sectionsOf(anAlert({ independentOutlets }), western("ar"));

  expect(section?.notes).toContain(`المصادر المستقلة: ${expected}`);
});

test("late in the evening it is already tomorrow in Niamey, and the alert says so", () => {
  const alert = anAlert({ publishedAt: "2025-12-31T23:30:00Z" });

  const times = sectionsOf(alert, western("en-ar")).map((section) => section.notes[2]);

  expect(times).toEqual([
    "Published: 31 December 2025, 23:30 UTC (Bamako) · 00:30 Niamey (1 January)",
    "وقت النشر: 31 ديسمبر 2025، 23:30 بتوقيت غرينتش (باماكو) · 00:30 بتوقيت نيامي (1 يناير)",
  ]);
});

test("only a text that a model wrote is called a machine's", () => {
  const [byModel] = sectionsOf(anAlert({ writtenBy: "model" }), western("en"));
  const [arabicByModel] = sectionsOf(anAlert({ writtenBy: "model" }), western("ar"));

  expect(byModel?.notes.at(-1)).toBe("Machine-written summary · revision 1");
  expect(arabicByModel?.notes.at(-1)).toBe("ملخص آلي · النسخة 1");
});

test("what is not known has no line", () => {
  const unknown = { ar: "", en: "" };

  const [section] = sectionsOf(anAlert({ place: unknown, certainty: unknown }), western("en"));

  expect(section?.notes.map((note) => note.split(":")[0])).toEqual([
    "Published",
    "Independent sources",
    "Extract from the sources · revision 1",
  ]);
});

test("a source's language is named in the reader's", () => {
  const source = { outlet: "o", url: "https://example.org", title: "t" };

  expect(sourceLanguage({ ...source, language: "fr" }, "ar")).toBe("بالفرنسية");
  expect(sourceLanguage({ ...source, language: "ar" }, "en")).toBe("Arabic");
  expect(sourceLanguage({ ...source, language: "pt" }, "en")).toBe("pt");
});
