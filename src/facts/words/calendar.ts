/** Weekdays by language, Sunday first; spellings of one day are parted by a bar. */
export const weekdays = {
  en: "sunday monday tuesday wednesday thursday friday saturday",
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi",
  ar: "الأحد الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
} as const;

/** Months by language, January first. Arabic has Western, Levantine and Maghreb names. */
export const months = {
  en: "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  fr: "janvier|janv février|fév mars avril mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
  ar: "يناير|جانفي فبراير|فيفري|شباط مارس|آذار أبريل|أفريل|نيسان مايو|ماي|أيار يونيو|جوان|حزيران يوليو|جويلية|تموز أغسطس|أوت|آب سبتمبر|أيلول أكتوبر نوفمبر ديسمبر",
} as const;

/** Days counted from the day of publication. "Aujourd'hui" is two words to the tokenizer. */
export const relativeDays = {
  en: "today:0 tonight:0 yesterday:-1",
  fr: "hui:0 hier:-1",
  ar: "اليوم:0 أمس:-1 البارحة:-1",
} as const;
