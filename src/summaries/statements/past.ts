const months: readonly RegExp[] = [
  /\b(?:january|janvier)\b|(?<!\p{L})(?:يناير|جانفي)(?!\p{L})/iu,
  /\b(?:february|février)\b|(?<!\p{L})(?:فبراير|فيفري)(?!\p{L})/iu,
  /\b(?:march|mars)\b|(?<!\p{L})مارس(?!\p{L})/iu,
  /\b(?:april|avril)\b|(?<!\p{L})(?:أبريل|إبريل|أفريل)(?!\p{L})/iu,
  /\b(?:may|mai)\b|(?<!\p{L})(?:مايو|ماي)(?!\p{L})/iu,
  /\b(?:june|juin)\b|(?<!\p{L})(?:يونيو|جوان)(?!\p{L})/iu,
  /\b(?:july|juillet)\b|(?<!\p{L})(?:يوليو|جويلية)(?!\p{L})/iu,
  /\b(?:august|août)(?!\p{L})|(?<!\p{L})(?:أغسطس|أوت)(?!\p{L})/iu,
  /\b(?:september|septembre)\b|(?<!\p{L})سبتمبر(?!\p{L})/iu,
  /\b(?:october|octobre)\b|(?<!\p{L})أكتوبر(?!\p{L})/iu,
  /\b(?:november|novembre)\b|(?<!\p{L})نوفمبر(?!\p{L})/iu,
  /\b(?:december|décembre)\b|(?<!\p{L})ديسمبر(?!\p{L})/iu,
];

const year =
  /(?<![\p{N}.,])(?:19|20)\d{2}(?![\p{N}.,]\d|\p{N}|\s(?:\p{L}+\s)?(?:people|soldiers|tonnes|personnes|soldats|شخص|طن))/gu;

const longAgo =
  /\b(?:last|previous) year\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+|a) (?:years?|decades?) (?:ago|earlier)\b|\bl['’]an (?:dernier|passé)\b|\bl['’]année (?:dernière|passée)|\bil y a (?:\p{L}+|\d+) (?:ans?|années)\b|(?<!\p{L})(?:العام|السنة|عام) (?:الماضي|الماضية|المنصرم)(?!\p{L})|(?<!\p{L})قبل (?:عام|عامين|سنة|سنتين|(?:\p{L}+|\d+) (?:أعوام|سنوات))(?!\p{L})/iu;

// What is told with the day of the week is news, whatever else its sentence recalls.
const thisWeek =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tonight|this (?:week|morning))\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier|cette semaine|ce matin)\b|(?<!\p{L})(?:ال(?:إثنين|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|اليوم|أمس)(?!\p{L})/iu;

/** Whether a text dates what it tells by a day of this week. */
export const tellsOfThisWeek = (text: string): boolean => thisWeek.test(text);

const beforeMonth =
  /(?:\b(?:in|since|of|en|depuis)|(?<!\p{L})(?:في|منذ|شهر|منذ شهر))\s+(?:(?:early|mid|late|début|fin)[\s-]+)?$/iu;

/** Whether a sentence, by a date in it, tells what lies well before its article was published. */
export function isOfThePast(text: string, publishedAt: Date | null): boolean {
  if (tellsOfThisWeek(text)) return false;
  if (longAgo.test(text)) return true;
  if (publishedAt === null) return false;
  return namesPastYear(text, publishedAt) || namesPastMonth(text, publishedAt);
}

function namesPastYear(text: string, publishedAt: Date): boolean {
  const now = publishedAt.getUTCFullYear();
  // In January last year's December is yesterday.
  const isNewYear = publishedAt.getUTCMonth() === 0;
  return [...text.matchAll(year)].some(([found]) => Number(found) < (isNewYear ? now - 1 : now));
}

// Up to half a year back; a month further off is as likely one to come.
const farthestMonth = 6;

function namesPastMonth(text: string, publishedAt: Date): boolean {
  return months.some((month, index) => {
    const found = month.exec(text);
    if (!found || !beforeMonth.test(text.slice(0, found.index))) return false;
    const back = (publishedAt.getUTCMonth() - index + 12) % 12;
    return back >= 2 && back <= farthestMonth;
  });
}
