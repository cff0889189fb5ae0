import { clausesOf } from "./clauses.ts";
import type { GateText } from "./gate-text.ts";
import { alsoCalled } from "./quantities/day-parts.ts";

const dayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
// In their order.
const months =
  "january february march april may june july august september october november december".split(
    " ",
  );
/** Days, months and times of day: a source gives each, of this rather than of another deed. */
export function checkDates(claim: GateText, news: readonly GateText[]): string[] {
  return claim.amounts.dates
    .filter((date) => !isDated(date, claim, news))
    .map((date) => `no source dates it so: ${date}`);
}

function isDated(date: string, claim: GateText, news: readonly GateText[]): boolean {
  const written = alsoCalled(date);
  const dated = news.filter(({ amounts }) => written.some((one) => amounts.dates.includes(one)));
  const isDay = dayNames.includes(date);
  const others = news.filter(({ amounts }) =>
    amounts.dates.some((other) => other !== date && dayNames.includes(other)),
  );
  if (date === "thisYear") return dated.length > 0 || !isLastYear(news);
  if (dated.length === 0) return !(isDay && others.length > 0) && isImplied(date, news);
  if (!isDay) return true;
  const telling = featuresAround(date, claim);
  const share = (sources: readonly GateText[]): number =>
    Math.max(0, ...sources.map((source) => sharedWith(source, telling)));
  // Where another day is given for more of what the clause tells, this one is of another deed.
  return share(others) <= share(dated);
}

// What is not said to be older happened of late.
const isLastYear = (news: readonly GateText[]): boolean =>
  news.some(({ amounts }) => amounts.dates.includes("lastYear"));

/** What is told in the clause that has a date: names of concepts and ids of the gazetteer. */
function featuresAround(date: string, claim: GateText): ReadonlySet<string> {
  const clauses = clausesOf(claim);
  const word = dateWords.get(date);
  const own = clauses.find(({ text }) => word?.test(text)) ?? clauses[0];
  return own?.features ?? new Set();
}

const dateWords = new Map<string, RegExp>(
  dayNames.map((day, index) => {
    const arabic = [
      "الأحد",
      "الاثنين|الإثنين",
      "الثلاثاء",
      "الأربعاء",
      "الخميس",
      "الجمعة",
      "السبت",
    ];
    return [day, new RegExp(`${day}|${arabic[index]}`, "iu")];
  }),
);

const sharedWith = (source: GateText, telling: ReadonlySet<string>): number => {
  const own = new Set([...source.concepts, ...source.names.map(({ id }) => id)]);
  return [...telling].filter((feature) => own.has(feature)).length;
};

const dayMs = 86_400_000;

/** A weekday, or a day of a month, may be worked out from when the articles came out. */
function isImplied(date: string, news: readonly GateText[]): boolean {
  const times = news.map(({ publishedAt }) => publishedAt?.getTime() ?? null);
  if (dayNames.includes(date) && times.includes(null)) return true;
  const first = Math.min(...times.filter((time) => time !== null));
  // "Yesterday" says which day it was; else it was the day of the first report, or the one before.
  const told = news.flatMap(({ publishedAt, amounts }) =>
    publishedAt && amounts.dates.includes("yesterday") ? [publishedAt.getTime() - dayMs] : [],
  );
  const days = told.length > 0 ? told : [first, first - dayMs];
  return days.some((time) => namesOf(new Date(time)).includes(date));
}

const namesOf = (day: Date): string[] => {
  const month = months[day.getUTCMonth()] ?? "";
  return [dayNames[day.getUTCDay()] ?? "", month, `${day.getUTCDate()} ${month}`];
};
