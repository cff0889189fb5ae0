import { rowsOf } from "../../facts/lexicon.ts";

/** A thing as we write it. `{}` stands for goods it may hold, and falls away where none are named. */
export interface ThingForms {
  /** With its article. */
  readonly en: string;
  readonly enIsPlural: boolean;
  readonly ar: string;
  readonly arOblique: string;
  readonly arIsFeminine: boolean;
}

/** name | p: plural in English, f: feminine in Arabic | English | Arabic | oblique where it differs */
const rows = `
court             | f | a court | محكمة
trading body      | f | a {} trading body | هيئة لتجارة {}
force             | f | a joint force | قوة مشتركة
bank              |  | a bank | مصرف
commission        | f | a commission | لجنة
agency            | f | an agency | وكالة
mediation         |  | a mediation offer | عرض وساطة
agreement         |  | an agreement | اتفاق
contract          |  | a contract | عقد
loan              |  | a loan | قرض
electoral budget  | f | the electoral authority's budget | موازنة الهيئة الانتخابية
tax               | f | a tax | ضريبة
licences          | pf | licences | تراخيص
licences:one      | f | a licence | رخصة
subsidies         | pf | subsidies | إعانات
visas             | pf | visa services | خدمات التأشيرات
flights           | pf | flights | رحلات جوية
aid               | f | aid | مساعدات
pipeline          |  | a pipeline | خط أنابيب
phone masts       | pf | phone masts | أبراج اتصالات
power line        |  | a power line | خط كهرباء
bridge            |  | a bridge | جسر
airspace          |  | airspace | المجال الجوي
exports           | pf | exports | صادرات
solar plant       | f | a solar power plant | محطة للطاقة الشمسية
power plant       | f | a power plant | محطة كهرباء
road              |  | a road | طريق
dam               |  | a dam | سد
hospital          |  | a hospital | مستشفى
factory           |  | a factory | مصنع
refinery          | f | a refinery | مصفاة
convoy            | f | a {} convoy | قافلة {}
expelled migrants | p | expelled migrants | مهاجرون مرحّلون | مهاجرين مرحّلين
migrants          | p | migrants | مهاجرون | مهاجرين
refugees          | p | refugees | لاجئون | لاجئين
boat              | f | a boat | سفينة
stockpile         |  | a {} stockpile | مخزون {}
law               |  | a law | قانون
charter           |  | a charter | ميثاق
transition        | f | the transition | المرحلة الانتقالية
ambassador        |  | an ambassador | سفير
diplomats         | p | diplomats | دبلوماسيون | دبلوماسيين
aid groups        | pf | aid groups | منظمات إنسانية
weapons           | pf | weapons | أسلحة
drugs             | pf | drugs | مخدرات
uranium           |  | uranium | يورانيوم
gold              |  | gold | ذهب
fuel              |  | fuel | وقود
television        | f | a television channel | قناة تلفزيونية
company           | f | a company | شركة
sanctions         | pf | sanctions | عقوبات
embargo           |  | an embargo | حظر
accusations       | pf | accusations | اتهامات
cooperation       |  | cooperation | التعاون
parties           | pf | political parties | أحزاب سياسية
channel           | f | a broadcaster | وسيلة إعلام
classes           | pf | classes | الدراسة
school            | f | a school | مدرسة
election          | pf | elections | الانتخابات
referendum        |  | a referendum | الاستفتاء
summit            | f | a summit | القمة
trial             | f | a trial | المحاكمة
curfew            |  | a curfew | حظر تجول
siege             |  | a blockade | حصار
state of emergency | f | a state of emergency | حالة الطوارئ
talks             | pf | talks | المفاوضات
unions            | pf | trade unions | نقابات
council           |  | a council | مجلس
demonstrations    | pf | protests | مظاهرات
motorcycles       | pf | motorcycles | الدراجات النارية
operation         | f | an operation | عملية
campaign          | f | a campaign | حملة
inquiry           |  | an investigation | تحقيق
census            |  | a census | تعداد
troops            | pf | troops | قوات
journalists       | p | media workers | عاملون في الإعلام | عاملين في الإعلام
journalists:one   |  | a media worker | عامل في الإعلام
activists         | p | activists | ناشطون | ناشطين
activists:one     |  | an activist | ناشط
opponent          |  | an opposition figure | معارض
lawyer            | p | lawyers | محامون | محامين
lawyer:one        |  | a lawyer | محام
suspects          | p | suspects | مشتبه بهم
suspects:one      |  | a suspect | مشتبه به
ex-ministers      | p | former ministers | وزراء سابقون | وزراء سابقين
ex-ministers:one  |  | a former minister | وزير سابق
officials         | p | officials | مسؤولون | مسؤولين
officials:one     |  | an official | مسؤول
hostages          | pf | hostages | رهائن
hostages:one      | f | a hostage | رهينة
prisoners         | p | detainees | محتجزون | محتجزين
prisoners:one     |  | a detainee | محتجز
drivers           | p | drivers | سائقون | سائقين
drivers:one       |  | a driver | سائق
workers           | p | workers | عمال
workers:one       |  | a worker | عامل
tourists          | p | tourists | سياح
tourists:one      |  | a tourist | سائح
villagers         | p | villagers | قرويون | قرويين
teachers          | p | teachers | معلمون | معلمين
teachers:one      |  | a teacher | معلم
foreigners        | p | foreign nationals | أجانب
foreigners:one    |  | a foreign national | أجنبي
missionary        |  | a missionary | رجل دين
fuel prices       | pf | fuel prices | أسعار الوقود
prices            | pf | prices | الأسعار
drones            | pf | drones | طائرات مسيّرة
equipment         | f | military equipment | معدات عسكرية
attack            |  | an attack | هجوم
budget            | f | a budget | موازنة
mine              |  | a mine | منجم
`;

/** By the names of `thing-words.ts`. */
export const thingForms: ReadonlyMap<string, ThingForms> = new Map(
  rowsOf(rows).map(([name = "", marks = "", en = "", ar = "", arOblique = ar]) => [
    name,
    { en, ar, arOblique, enIsPlural: marks.includes("p"), arIsFeminine: marks.includes("f") },
  ]),
);
