import { expect, test } from "vitest";
import { easternDigits, westernDigits } from "../../src/text/arabic-digits.ts";

test.for([
  ["مقتل 12 جنديا و5 مدنيين", "مقتل ١٢ جنديا و٥ مدنيين"],
  ["نشر 1,200 جندي وإنفاق 1,250,000 يورو", "نشر ١٬٢٠٠ جندي وإنفاق ١٬٢٥٠٬٠٠٠ يورو"],
  ["ارتفع 2.5% و45 %", "ارتفع ٢٫٥٪ و٤٥ ٪"],
  ["بقيمة $2.5 مليون", "بقيمة $٢٫٥ مليون"],
  ["15 يناير 2026، 23:30 بتوقيت غرينتش", "١٥ يناير ٢٠٢٦، ٢٣:٣٠ بتوقيت غرينتش"],
  ["بين 10–12 قتيلا يوم 15/01/2026", "بين ١٠–١٢ قتيلا يوم ١٥/٠١/٢٠٢٦"],
  // What may be a list, a date or a version has signs of its own.
  ["في 3,5 و15.01.2026", "في ٣,٥ و١٥.٠١.٢٠٢٦"],
  ["🔴 1️⃣ خبر", "🔴 1️⃣ خبر"],
] as const)("%s reads %s in Eastern digits", ([western, eastern]) => {
  expect(easternDigits(western)).toBe(eastern);
});

test.for([
  "قوة G5 الساحل",
  "بنادق AK-47 ومروحية Mi-8",
  "طائرة C-130",
  "بحسب France 24",
  "بحسب TV5 Monde",
  "أرسلوا /quiet 22:00-06:00",
  "https://example.org/2026/01/15?page=3",
  "www.example.org/12",
  "للتواصل: desk24@example.org",
])("%s keeps the digits of its Latin name or address", (text) => {
  expect(easternDigits(text)).toBe(text);
});

test("whatever was written in Eastern digits can be read back", () => {
  const text = "قُتل 1,200 شخص، أي 2.5% من 48,000، في G5 يوم 15 يناير 2026";

  expect(westernDigits(easternDigits(text))).toBe(text);
});
