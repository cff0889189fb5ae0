// Words are folded the way `parse-date.ts` folds its input: lower case, no accents, plain alef.

const monthNames: readonly string[] = [
  // English; Egyptian and Gulf; Levantine; Maghreb (Tunisia, Algeria; then Morocco, Mauritania); French.
  "jan january|يناير|كانون_الثاني كانون_ثاني|جانفي|janv janvier",
  "feb february|فبراير|شباط|فيفري|fev fevr fevrier",
  "mar march|مارس|اذار|mars",
  "apr april|ابريل|نيسان|افريل|avr avril",
  "may|مايو|ايار|ماي|mai",
  "jun june|يونيو|حزيران|جوان|juin",
  "jul july|يوليو|تموز|جويلية جويليه يوليوز|juil juillet",
  "aug august|اغسطس|اب|اوت غشت|aou aout",
  "sep sept september|سبتمبر|ايلول|شتنبر|septembre",
  "oct october|اكتوبر|تشرين_الاول تشرين_اول|octobre",
  "nov november|نوفمبر|تشرين_الثاني تشرين_ثاني|نونبر|novembre",
  "dec december|ديسمبر|كانون_الاول كانون_اول|دجنبر|decembre",
];

/** 1 to 12 by folded name. Names of two words carry an underscore. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) =>
    names.split(/[| ]/).map((name) => [name, index + 1] as const),
  ),
);

const hoursEast: readonly (readonly [string, number])[] = [
  ["z ut utc gmt wet غرينتش جرينتش غرينيتش", 0],
  ["bst cet west wat mez", 1],
  ["cest eet cat sast wast mesz", 2],
  ["eest eat msk trt", 3],
  ["edt", -4],
  ["est cdt", -5],
  ["cst mdt", -6],
  ["mst pdt", -7],
  ["pst", -8],
];

/**
 * Minutes east of UTC by folded name: RFC 822, Europe, Africa. Names that mean different zones in
 * different countries (IST, AST) are left out: such a date is unreadable rather than wrong.
 */
export const zones: ReadonlyMap<string, number> = new Map(
  hoursEast.flatMap(([names, hours]) =>
    names.split(" ").map((name) => [name, hours * 60] as const),
  ),
);

/** Words that say nothing about the instant: week days, and what stands between day and time. */
export const fillers: ReadonlySet<string> = new Set(
  [
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday",
    "sun sunday lun lundi mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche",
    "الاثنين الثلاثاء الاربعاء الخميس الجمعة الجمعه السبت الاحد اثنين ثلاثاء اربعاء خميس جمعة سبت احد",
    "at on of the le a at en heure heures الساعة الساعه في يوم بتاريخ بتوقيت توقيت م",
  ]
    .join(" ")
    .split(" "),
);

/** Hours to add to a twelve-hour clock, by folded name. */
export const halves: ReadonlyMap<string, number> = new Map([
  ...["am", "a.m.", "a.m", "ص", "صباحا"].map((name) => [name, 0] as const),
  ...["pm", "p.m.", "p.m", "م", "مساء", "ظهرا", "عصرا"].map((name) => [name, 12] as const),
]);
