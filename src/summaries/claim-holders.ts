import { rowsOf } from "../facts/lexicon.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { displayName } from "./phrases/display-name.ts";

/** Whoever says something, ready to stand in a sentence of either language. */
export interface ClaimHolder {
  /** "the defence ministry", "residents". */
  readonly en: string;
  readonly enIsPlural: boolean;
  /** As the subject of a verb: "مسؤولون". */
  readonly ar: string;
  /** After a preposition: "مسؤولين". */
  readonly arOblique: string;
  /** The verb before it takes the feminine: قالت مصادر. */
  readonly arIsFeminine: boolean;
  /** State, armed group, or somebody who takes no side. */
  readonly side: Side;
}

/** Whose figures correct whose: a state never corrects an armed group, nor the other way round. */
export type Side = "state" | "armed group" | "neutral";

/**
 * Claim holders the gazetteer does not know, keyed by the English noun of a claim. One row a holder:
 * noun | English | Arabic subject | Arabic after a preposition where it differs | marks.
 * Marks: f feminine verb, p English plural, s speaks for the state.
 */
const rows = `
residents          | residents | سكان | | p
witnesses          | witnesses | شهود | | p
passengers         | passengers | ركاب | | p
survivors          | survivors | ناجون | ناجين | p
relatives          | relatives | أقارب الضحايا | | p
families           | families | عائلات الضحايا | | f p
sources            | sources | مصادر | | f p
source             | a source | مصدر |
local sources      | local sources | مصادر محلية | | f p
medical source     | a medical source | مصدر طبي |
medical sources    | medical sources | مصادر طبية | | f p
hospital           | the hospital | المستشفى |
family             | relatives | أقارب | | p
communique         | a statement | بيان |
group              | the group | الجماعة | | f g
diplomat           | a diplomat | دبلوماسي |
hospital source    | a hospital source | مصدر في المستشفى |
hospital sources   | hospital sources | مصادر في المستشفى | | f p
local source       | a local source | مصدر محلي |
security source    | a security source | مصدر أمني |
security sources   | security sources | مصادر أمنية | | f p
military source    | a military source | مصدر عسكري |
military sources   | military sources | مصادر عسكرية | | f p
diplomatic source  | a diplomatic source | مصدر دبلوماسي |
diplomatic sources | diplomatic sources | مصادر دبلوماسية | | f p
judicial source    | a judicial source | مصدر قضائي |
judicial sources   | judicial sources | مصادر قضائية | | f p
humanitarian source | a humanitarian source | مصدر إنساني |
humanitarian sources | humanitarian sources | مصادر إنسانية | | f p
government source  | a government source | مصدر حكومي |
government sources | government sources | مصادر حكومية | | f p
administrative source | an administrative source | مصدر إداري |
administrative sources | administrative sources | مصادر إدارية | | f p
union source       | a union source | مصدر نقابي |
union sources      | union sources | مصادر نقابية | | f p
media              | media reports | وسائل إعلام | | f p
official           | an official | مسؤول |
officials          | officials | مسؤولون | مسؤولين | p
local official     | a local official | مسؤول محلي |
local officials    | local officials | مسؤولون محليون | مسؤولين محليين | p
elected official   | an elected official | مسؤول محلي منتخب |
elected officials  | elected officials | مسؤولون محليون منتخبون | مسؤولين محليين منتخبين | p
union official     | a union official | مسؤول نقابي |
union              | a trade union | نقابة | | f
transport union    | a transport union | نقابة النقل | | f
transport company  | the transport company | شركة النقل | | f
company            | the company | الشركة | | f
airport            | the airport's management | إدارة المطار | | f
management         | the management | الإدارة | | f
association        | an association | جمعية | | f
civil society      | civil society groups | منظمات المجتمع المدني | | f p
rights group       | a human rights group | منظمة حقوقية | | f
NGO                | an aid organisation | منظمة غير حكومية | | f
aid agency         | an aid agency | وكالة إغاثة | | f
analysts           | analysts | محللون | محللين | p
experts            | experts | خبراء | | p
UN experts         | UN experts | خبراء في الأمم المتحدة | | p
UN panel           | a UN panel | فريق أممي |
lawyer             | a lawyer | محام |
lawyers            | the lawyers | المحامون | المحامين | p
mediators          | mediators | وسطاء | | p
notables           | local dignitaries | وجهاء محليون | وجهاء محليين | p
traditional chief  | a traditional chief | زعيم تقليدي |
opposition         | the opposition | المعارضة | | f
party              | the party | الحزب |
spokesman          | a spokesman | متحدث |
spokesperson       | a spokesperson | متحدث |
army               | the army | الجيش | | s
military           | the army | الجيش | | s
general staff      | the general staff | هيئة الأركان | | f s
army bulletin      | the army's bulletin | نشرة الجيش | | f s
army statement     | an army statement | بيان للجيش | | s
statement          | an official statement | بيان رسمي | | s
joint statement    | a joint statement | بيان مشترك | | s
government         | the government | الحكومة | | f s
authorities        | the authorities | السلطات | | f p s
presidency         | the presidency | الرئاسة | | f s
president          | the president | الرئيس | | s
prime minister     | the prime minister | رئيس الوزراء | | s
minister           | the minister | الوزير | | s
ministry           | the ministry | الوزارة | | f s
defence ministry   | the defence ministry | وزارة الدفاع | | f s
defence minister   | the defence minister | وزير الدفاع | | s
interior ministry  | the interior ministry | وزارة الداخلية | | f s
interior minister  | the interior minister | وزير الداخلية | | s
foreign ministry   | the foreign ministry | وزارة الخارجية | | f s
foreign minister   | the foreign minister | وزير الخارجية | | s
health ministry    | the health ministry | وزارة الصحة | | f s
health minister    | the health minister | وزير الصحة | | s
justice ministry   | the justice ministry | وزارة العدل | | f s
justice minister   | the justice minister | وزير العدل | | s
finance ministry   | the finance ministry | وزارة المالية | | f s
education ministry | the education ministry | وزارة التربية | | f s
energy ministry    | the energy ministry | وزارة الطاقة | | f s
mines ministry     | the mines ministry | وزارة المناجم | | f s
council of ministers | the council of ministers | مجلس الوزراء | | s
junta              | the military government | المجلس العسكري | | s
governor           | the governor | الحاكم | | s
prefect            | the prefect | المحافظ | | s
mayor              | the mayor | رئيس البلدية | | s
town hall          | the town hall | البلدية | | f s
police             | the police | الشرطة | | f p s
gendarmerie        | the gendarmerie | الدرك | | s
civil protection   | civil protection | الحماية المدنية | | f s
customs            | the customs service | الجمارك | | f s
prosecutor         | the prosecutor | المدعي العام | | s
court              | the court | المحكمة | | f s
embassy            | the embassy | السفارة | | f s
US embassy         | the US embassy | السفارة الأمريكية | | f s
State Department   | the US State Department | وزارة الخارجية الأمريكية | | f s
state media        | state media | الإعلام الرسمي | | p s
state television   | state television | التلفزيون الرسمي | | s
Kremlin            | the Kremlin | الكرملين | | s
rebels             | the rebels | المتمردون | المتمردين | p g
jihadists          | the jihadists | المسلحون المتشددون | المسلحين المتشددين | p g
armed group        | an armed group | جماعة مسلحة | | f g
`;

const table: ReadonlyMap<string, ClaimHolder> = new Map(
  rowsOf(rows).map(([noun = "", en = "", ar = "", oblique = "", marks = ""]) => {
    const has = (mark: string): boolean => marks.split(" ").includes(mark);
    const holder: ClaimHolder = {
      en,
      enIsPlural: has("p"),
      ar,
      arOblique: oblique === "" ? ar : oblique,
      arIsFeminine: has("f"),
      side: sideOfMarks(has("s"), has("g")),
    };
    return [noun.toLowerCase(), holder] as const;
  }),
);

function sideOfMarks(isState: boolean, isArmedGroup: boolean): Side {
  if (isState) return "state";
  return isArmedGroup ? "armed group" : "neutral";
}

const speakers = new Set(["person", "institution", "company", "armed-group", "militia", "force"]);

// A town or a country says nothing: its government, its army or somebody in it does.
const canSpeak = ({ kind }: Entry): boolean => speakers.has(kind);

const standIns = new Set(["group", "spokesman", "spokesperson", "communique"]);

/** "The group" is nobody where no group was named before. */
export const isStandIn = (by: string): boolean => standIns.has(by);

/**
 * Names whoever holds a claim in both languages; undefined for an English noun we have no Arabic for
 * and for what cannot speak, such as a town.
 */
export function claimHolder(by: string, gazetteer: Gazetteer): ClaimHolder | undefined {
  const entry = gazetteer.get(by);
  if (!entry) return table.get(by.toLowerCase());
  const ar = displayName(entry, "ar");
  const en = displayName(entry, "en");
  if (ar === null || en === null || !canSpeak(entry)) return undefined;
  return {
    en: withArticle(en),
    enIsPlural: /\bforces$/i.test(en),
    ar,
    arOblique: ar,
    arIsFeminine: isFeminine(ar, entry.kind),
    side: sideOf(entry),
  };
}

const common =
  /\b(?:front|movement|council|coordination|framework|army|forces?|guard|gendarmerie|government|presidency|union|nations|bank|court|programme|committee|alliance|initiative|fund|accord|states|emirates)\b/i;

/** "the Azawad Liberation Front", but "JNIM", "Amnesty" and "Islamic State". */
function withArticle(name: string): string {
  const takesNone = /^the /i.test(name) || /^islamic state\b/i.test(name) || !name.includes(" ");
  return !takesNone && common.test(name) ? `the ${name}` : name;
}

const masculineCountries = new Set(["المغرب", "السودان", "العراق", "الأردن", "لبنان", "السنغال"]);

/** By the head noun: ta marbuta makes a group feminine; countries and forces (القوات) are too. */
function isFeminine(name: string, kind: string): boolean {
  if (kind === "country") return !masculineCountries.has(name);
  const [head = ""] = name.split(" ");
  return kind !== "person" && /(?:ة|ات)$/.test(head);
}

function sideOf({ kind, countries }: Entry): Side {
  if (kind === "armed-group" || kind === "militia") return "armed group";
  const isOfOneState = countries.length === 1;
  const speaksForState = kind === "country" || kind === "force" || kind === "person";
  return speaksForState || (kind === "institution" && isOfOneState) ? "state" : "neutral";
}
