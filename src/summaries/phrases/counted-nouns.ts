import { rowsOf } from "../../facts/lexicon.ts";
/** A thing that is counted, in both languages. */
export interface CountedNoun {
  readonly en: { readonly one: string; readonly many: string };
  readonly ar: ArabicNoun;
}

/** What Arabic agreement needs to know of a noun. */
export interface ArabicNoun {
  readonly one: string;
  /** In the oblique case, which every number from three to ten asks for: "مدنيين", not "مدنيون". */
  readonly many: string;
  /** What never changes after it: "إغاثة" in "عامل إغاثة", "من الطاقم" in "فرد من الطاقم". */
  readonly tail: string;
  readonly feminine: boolean;
}

/**
 * Keyed by the unit of a number fact. One row a noun: unit | English singular | English plural |
 * Arabic singular, with a tail after a plus sign | Arabic plural | f for a feminine Arabic singular.
 */
const rows = `
soldiers        | soldier | soldiers | جندي | جنود
officers        | officer | officers | ضابط | ضباط
generals        | general | generals | جنرال | جنرالات
police          | police officer | police officers | شرطي | شرطيين
gendarmes       | gendarme | gendarmes | دركي | دركيين
guards          | guard | guards | حارس | حراس
fighters        | fighter | fighters | مقاتل | مقاتلين
assailants      | assailant | assailants | مسلح | مسلحين
hunters         | hunter | hunters | صياد | صيادين
civilians       | civilian | civilians | مدني | مدنيين
villagers       | villager | villagers | قروي | قرويين
worshippers     | worshipper | worshippers | مصل | مصلين
people          | person | people | شخص | أشخاص
families        | family | families | أسرة | أسر | f
women           | woman | women | امرأة | نساء | f
children        | child | children | طفل | أطفال
farmers         | farmer | farmers | مزارع | مزارعين
fishermen       | fisherman | fishermen | صياد + أسماك | صيادي
herders         | herder | herders | راع | رعاة
teachers        | teacher | teachers | معلم | معلمين
students        | student | students | طالب | طلاب
talibes         | Koranic pupil | Koranic pupils | تلميذ | تلاميذ
health workers  | health worker | health workers | عامل صحي | عاملين صحيين
aid workers     | aid worker | aid workers | عامل + إغاثة | عمال
journalists     | journalist | journalists | صحفي | صحفيين
workers         | worker | workers | عامل | عمال
drivers         | driver | drivers | سائق | سائقين
migrants        | migrant | migrants | مهاجر | مهاجرين
refugees        | refugee | refugees | لاجئ | لاجئين
displaced       | displaced person | displaced people | نازح | نازحين
hostages        | hostage | hostages | رهينة | رهائن | f
nationals       | national | nationals | مواطن | مواطنين
passengers      | passenger | passengers | راكب | ركاب
crew            | crew member | crew members | فرد + من الطاقم | أفراد
lawmakers       | lawmaker | lawmakers | نائب | نواب
pilots          | pilot | pilots | طيار | طيارين
prisoners       | prisoner | prisoners | سجين | سجناء
miners          | miner | miners | عامل + مناجم | عمال
customs officers| customs officer | customs officers | جمركي | جمركيين
ministers       | minister | ministers | وزير | وزراء
judges          | judge | judges | قاض | قضاة
suspected cases | suspected case | suspected cases | حالة + مشتبه بها | حالات | f
cases           | case | cases | حالة | حالات | f
victims         | person affected | people affected | متضرر | متضررين
tankers         | fuel tanker | fuel tankers | صهريج | صهاريج
trucks          | truck | trucks | شاحنة | شاحنات | f
vehicles        | vehicle | vehicles | مركبة | مركبات | f
buses           | bus | buses | حافلة | حافلات | f
motorcycles     | motorcycle | motorcycles | دراجة نارية | دراجات نارية | f
bicycles        | bicycle | bicycles | دراجة هوائية | دراجات هوائية | f
boats           | boat | boats | زورق | زوارق
houses          | house | houses | منزل | منازل
schools         | school | schools | مدرسة | مدارس | f
villages        | village | villages | قرية | قرى | f
livestock       | head of livestock | head of livestock | رأس + ماشية | رؤوس
markets         | market | markets | سوق | أسواق | f
traders         | trader | traders | تاجر | تجار
tonnes          | tonne | tonnes | طن | أطنان
megawatts       | megawatt | megawatts | ميغاوات | ميغاوات
hectares        | hectare | hectares | هكتار | هكتارات
kilometres      | kilometre | kilometres | كيلومتر | كيلومترات
dollars         | dollar | dollars | دولار | دولارات
euros           | euro | euros | يورو | يورو
francs          | CFA franc | CFA francs | فرنك أفريقي | فرنكات أفريقية
`;

const nouns: ReadonlyMap<string, CountedNoun> = new Map(
  rowsOf(rows).map(([unit = "", one = "", many = "", arOne = "", arMany = "", gender = ""]) => {
    const [noun = "", tail = ""] = arOne.split(" + ");
    const ar = { one: noun, many: arMany, tail, feminine: gender === "f" };
    return [unit, { en: { one, many }, ar }] as const;
  }),
);

const people = nouns.get("people");

/** The noun for a number fact's unit, or undefined for a unit we cannot name in both languages. */
export function countedNoun(unit: string): CountedNoun | undefined {
  return nouns.get(unit);
}

/** Whoever is not named more closely. */
export function peopleNoun(): CountedNoun {
  if (!people) throw new Error("counted nouns: no row for people");
  return people;
}
