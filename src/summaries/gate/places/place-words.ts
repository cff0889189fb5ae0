import type { Language } from "../../../text/language.ts";

/** How a place has to do with what a sentence tells. */
export type Bearing = "in" | "near" | "from" | "to" | "of" | "other";

/** What a place is called before its name. */
export type Rank = "settlement" | "area";

export type Point = "north" | "south" | "east" | "west" | "middle";

/** One step back from the name of a place, and what it tells of it. */
export interface Step {
  /** Ends where the name begins, or where the last step began. */
  readonly words: RegExp;
  readonly bearing?: Bearing;
  readonly rank?: Rank;
  /** Which points stand in what was found. */
  readonly hasPoints?: boolean;
  /** "North of Gao" is not in Gao. */
  readonly isBeyond?: boolean;
}

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}'’])(?:${words})$`, "iu");

const english: readonly Step[] = [
  { words: before("the |an? ") },
  {
    words: before("(?:towns?|villages?|cit(?:y|ies)|hamlets?|settlements?) (?:of )?"),
    rank: "settlement",
  },
  {
    words: before(
      "(?:regions?|departments?|districts?|provinces?|circles?|areas?|zones?|communes?) (?:of )?",
    ),
    rank: "area",
  },
  {
    words: before("(?:north|south|east|west)(?:-?(?:east|west))? of "),
    hasPoints: true,
    isBeyond: true,
    bearing: "near",
  },
  {
    words: before("the (?:far )?(?:north|south|east|west)(?:-?(?:east|west))? of "),
    hasPoints: true,
  },
  {
    words: before("(?:(?:north|south)-?)?(?:north|south|east|west)ern (?:part of )?"),
    hasPoints: true,
  },
  {
    words: before("(?:cent(?:re|er)|heart|middle) of |central |downtown |inner "),
    hasPoints: true,
  },
  {
    words: before(
      "near |outside |around |close to |(?:far|km|kilomet(?:re|er)s|miles) from |outskirts of |off ",
    ),
    bearing: "near",
  },
  { words: before("from |out of |leaving "), bearing: "from" },
  { words: before("to |towards? |into |(?:bound|head(?:ed|ing)) for "), bearing: "to" },
  { words: before("between |in |at |inside |within |on |over |across |through "), bearing: "in" },
  { words: before("of "), bearing: "of" },
];

const de = "(?:d[eu] |d['’]|des |de la |de l['’])";
const le = "(?:l[ae] |l['’]|les )?";
const french: readonly Step[] = [
  { words: before(`(?:localité|ville|village|bourg|hameau)s? ${de}`), rank: "settlement" },
  {
    words: before(`(?:région|département|cercle|district|zone|province|secteur|commune)s? ${de}`),
    rank: "area",
  },
  {
    words: before(`(?:au|à l['’]) ?(?:nord|sud|est|ouest)(?:-(?:est|ouest))? ${de}`),
    hasPoints: true,
    isBeyond: true,
    bearing: "near",
  },
  {
    words: before(`(?:le |l['’])?(?:nord|sud|est|ouest)(?:-(?:est|ouest))? ${de}`),
    hasPoints: true,
  },
  { words: before(`(?:le )?(?:centre(?:-ville)?|c(?:œ|oe)ur|milieu) ${de}`), hasPoints: true },
  {
    words: before(
      `(?:près|proche|proximité|abords|environs|sortie|entrée|hauteur|large|loin|autour|km|kilomètres) ${de}`,
    ),
    bearing: "near",
  },
  {
    words: before(
      `(?:venant|provenance|parti\\p{L}*|originaires?|venu\\p{L}*|sorti\\p{L}*|quitt\\p{L}+) ${de}|depuis ${le}`,
    ),
    bearing: "from",
  },
  { words: before(`(?:vers|pour|destination ${de}|direction ${de}) ?${le}`), bearing: "to" },
  { words: before(`entre ${le}`), bearing: "in" },
  { words: before(`(?:à|au|aux|en|dans|sur) ${le}`), bearing: "in" },
  { words: before(de), bearing: "of" },
  { words: before("l[ae] |l['’]|les ") },
];

// Folded, as `foldArabic` does it.
const arabic: readonly Step[] = [
  { words: before("ال ?|و") },
  { words: before("[وف]?ب(?:بلده|قريه|مدينه) "), rank: "settlement", bearing: "in" },
  { words: before("[وفل]?(?:بلده|قريه|مدينه|قريتي|بلدتي|مدينتي) "), rank: "settlement" },
  {
    words: before("[وف]?ب(?:منطقه|اقليم|محافظه|ولايه|دايره|مقاطعه) "),
    rank: "area",
    bearing: "in",
  },
  { words: before("[وفل]?(?:منطقه|اقليم|محافظه|ولايه|دايره|مقاطعه) "), rank: "area" },
  {
    words: before("(?:الي )?(?:ال)?(?:شمال|جنوب|شرق|غرب)(?: (?:ال)?(?:شرق|غرب))? من "),
    hasPoints: true,
    isBeyond: true,
    bearing: "near",
  },
  {
    words: before("ب?(?:شمال|جنوب|شرق|غرب)ي?(?: (?:شرق|غرب)ي?)? "),
    hasPoints: true,
    isBeyond: true,
  },
  { words: before("ب?(?:وسط|قلب) "), hasPoints: true },
  { words: before("قرب |بالقرب من |محيط |ضواحي |مشارف |بعد .{2,25} من |قباله "), bearing: "near" },
  { words: before("من "), bearing: "from" },
  { words: before("[وف]?(?:الي|نحو|صوب|ب?اتجاه) "), bearing: "to" },
  { words: before("[وف]?(?:في|داخل|علي|فوق|عبر|بين) "), bearing: "in" },
];

/** What may stand before a place, the longer words first where one holds another. */
export const steps: Readonly<Record<Language, readonly Step[]>> = {
  en: english,
  fr: french,
  ar: arabic,
};

export const pointWords: readonly (readonly [Point, RegExp])[] = [
  ["north", /north|nord|شمال/iu],
  ["south", /south|sud|جنوب/iu],
  ["east", /east|(?<!\p{L})est(?!\p{L})|شرق/iu],
  ["west", /west|ouest|غرب/iu],
  ["middle", /cent|heart|middle|inner|downtown|c(?:œ|oe)ur|milieu|وسط|قلب/iu],
];

/** Where in its country a first-level region lies: the points that a report may give. */
export const regionPoints: ReadonlyMap<string, readonly string[]> = new Map(
  `
Kayes: west south
Nioro: west north
Kita: west south
Koulikoro: west south middle
Dioïla: south
Nara: west north
Bamako: south west
Sikasso: south east
Bougouni: south
Koutiala: south east
Ségou: middle south
San: middle south
Mopti: middle
Bandiagara: middle
Douentza: middle north
Tombouctou: north west
Taoudénit: north
Gao: north east
Kidal: north east
Ménaka: north east
Agadez: north
Diffa: east south
Dosso: west south
Maradi: south middle
Niamey: west south
Tahoua: west middle
Tillabéri: west south
Zinder: south east middle
`
    .trim()
    .split("\n")
    .map((row) => row.split(": "))
    .map(([region = "", points = ""]) => [region, points.split(" ")] as const),
);
