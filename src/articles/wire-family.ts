import type { Feed } from "../feeds/feed.ts";

// A press agency by the names it goes by. Its copies in other outlets are one source, not many.
const agencies: readonly (readonly [family: string, names: string])[] = [
  ["afp", "AFP|Agence France[- ]Presse|أ ?ف ?ب|(?:وكالة )?فرانس برس|الفرنسية للأنباء"],
  ["reuters", "Reuters|رويترز"],
  ["ap", "AP|Associated Press|أسوشي?يتد برس|أ ?ب"],
  ["apa", "APA(?:news|-News)?"],
  ["xinhua", "Xinhua|Chine nouvelle|شينخوا"],
  ["anadolu", "Anadolu(?: Agency| Ajansı)?|AA|(?:وكالة )?الأناضول"],
  ["efe", "EFE|إفي"],
  ["dpa", "dpa|د ?ب ?أ"],
  ["ansa", "ANSA"],
  ["sputnik", "Sputnik|سبوتنيك"],
  ["tass", "TASS|تاس"],
  ["aps", "APS"],
  ["panapress", "Panapress|PANA"],
  ["amap", "AMAP"],
  ["anp", "ANP"],
  ["aib", "AIB"],
];
const edge = "(?<![\\p{L}\\p{N}])";
const stop = "(?![\\p{L}\\p{N}])";

// Where an agency's name says "this is theirs": a dateline, a footer, or whom the source spoke to.
const marksOf = (names: string): readonly RegExp[] => [
  new RegExp(`^.{0,60}[(/]\\s*(?:${names})\\s*[)\\-–—:ـ/]`, "u"),
  new RegExp(
    `(?:\\(|${edge}(?:avec|with|via|source|sources|copyright|©|المصدر|بالاشتراك مع|نقلا عن)\\s*:?\\s*(?:l['’])?(?:\\d{4}\\s*)?)(?:${names})\\s*[).]?\\s*$`,
    "imu",
  ),
  new RegExp(`${edge}(?:told\\s+|à l['’]|auprès de l['’]|ل(?:وكالة )?)(?:${names})${stop}`, "u"),
];
const families = agencies.map(([family, names]) => ({
  family,
  outlet: new RegExp(`^(?:${names})${stop}`, "iu"),
  marks: marksOf(names),
}));

const anyAgency = new RegExp(
  `${edge}(?:ل(?:وكالة )?)?(?:${agencies.map(([, names]) => names).join("|")})${stop}`,
  "iu",
);

/**
 * Whose reporting an article is: the agency it copies, else the owner of the feed, else the outlet.
 * Articles of one family count as one source.
 */
export function wireFamily(written: string, outlet: string, feed: Feed): string {
  const own = families.find((agency) => agency.outlet.test(outlet));
  if (own === undefined && !anyAgency.test(written)) return feed.group ?? outlet;
  const copied = families.find(({ marks }) => marks.some((mark) => mark.test(written)));
  return (own ?? copied)?.family ?? feed.group ?? outlet;
}
