/** What the planting rules replace, and what by. Imports nothing of the product. */
export const words = {
  two: "three",
  three: "eight",
  five: "six",
  ten: "twelve",
  nine: "sixteen",
  thirteen: "nineteen",
};
export const arabicWords = Object.fromEntries([
  ["ثلاثة", "ثمانية"],
  ["خمسة", "ستة"],
  ["عشر", "تسع"],
  ["جنرالان", "ثلاثة جنرالات"],
]);

export const places = {
  en: "Kayes Nioro Kadiana Sikasso Goubé Tillabéri Makalondi Torodi Manda Farabougou Lerneb Tassara Abala Gao Dosso Gaya Arlit Bamako",
  ar: "كاي نيورو كاديانا سيكاسو غوبي تيلابيري ماكالوندي تورودي ماندا فارابوغو ليرنب تاسارا أبالا غاو دوسو غايا أرليت باماكو",
};
export const elsewhere = {
  open: { en: ["Kidal", "Zinder"], ar: ["كيدال", "زيندر"] },
  kept: { en: ["Ménaka", "Diffa"], ar: ["ميناكا", "ديفا"] },
};

export const actors = {
  en: "JNIM|the FLA|The FLA|FLA|Islamic State|Orano|Amnesty|Putin",
  ar: "جماعة نصرة الإسلام والمسلمين|جبهة تحرير أزواد|تنظيم الدولة|أورانو|منظمة العفو|بوتين",
};
export const strangers = {
  open: { en: ["Boko Haram"], ar: ["بوكو حرام"] },
  kept: { en: ["Ansar Dine"], ar: ["أنصار الدين"] },
};
