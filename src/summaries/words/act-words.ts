import type { ClaimHolder } from "../claim-holders.ts";
import type { Venue } from "./venues.ts";

/**
 * Things sources say that an alert must not lose, each a clause of its own. One row an act:
 * name | weight | English | French | Arabic, in the notation of `facts/lexicon.ts`.
 */
export const actWords = `
mourning            | 3 | national mourning, days of mourning, day mourning, days' mourning | deuil national, jours de deuil | حداد, حدادا
blockade            | 4 | imposes a blockade, imposed a blockade, imposed blockade, imposing a blockade, declares a blockade, declared a blockade, announced a blockade, announces a blockade, blockade declared, blockade imposed, blockade announced, under blockade, under a blockade, under siege, blockaded, besieging, besieged | impose un blocus, imposé un blocus, imposent un blocus, décrété un blocus, décrète un blocus, annoncé un blocus, annonce un blocus, instauré un blocus, blocus imposé, blocus décrété, sous blocus, assiégé*, assiègent | فرض حصار*, فرضت حصار*, يفرض حصار*, تفرض حصار*, فرض الحصار, فرضها الحصار, فرضه الحصار, أعلنت حصار*, إعلان حصار, إعلان الحصار, تحاصر, يحاصر, حاصرت, تحت الحصار
fuel ban            | 2 | ban on fuel, fuel ban, fuel imports banned | interdit toute importation de carburant, interdiction d'importer du carburant | المحروقات محظور*, دخول المحروقات
ransom              | 4 | ransom* | rançon* | فدية
proof of life       | 3 | received proof of life, received a proof of life, obtained proof of life, sent proof of life, proof of life has, proof-of-life video | reçu une preuve de vie, obtenu une preuve de vie, preuve de vie reçue, transmis une preuve de vie, vidéo preuve de vie | تلق* دليل* على الحياة, تسلم* إثبات حياة, دليل على الحياة, إثبات حياة
negotiations        | 2 | negotiations have begun, talks have begun, negotiations began, talks began | négociations se sont engagées, négociations ont débuté, négociations sont en cours | بدأت مفاوضات, مفاوضات بدأت, مفاوضات جارية
technical fault     | 4 | technical incident, technical fault, technical problem, technical failure | incident technique, panne technique, défaillance technique, problème technique | سبب فني, لسبب فني, عطل فني, خلل فني, عطل تقني, خلل تقني, حادث فني
no casualties       | 4 | no casualties, no victims, without casualties, no injuries, no one was hurt, nobody was hurt, no deaths, no loss of life | sans faire de victime*, aucune victime, sans victime*, aucun blessé, pas de victime* | دون ضحايا, دون إصابات, دون خسائر, لا ضحايا, عدم وقوع إصابات, دون وقوع إصابات, دون وقوع ضحايا, دون تسجيل ضحايا, دون تسجيل إصابات, دون سقوط ضحايا, لم تقع إصابات, ولم تقع إصابات, لم تسجل إصابات, ولم تسجل إصابات, لم يصب أحد
no comment          | 2 | not commented, no immediate comment, no immediate reaction, not immediately comment, not responded, did not respond, did not reply, yet to comment, no official comment, declined to comment | silence de l'état-major, garde le silence, aucune réaction, n'a pas réagi, pas réagi, n'a pas répondu, n'ont pas répondu, n'a pas commenté | لم تعلق, لم يعلق, ولم تعلق, ولم يعلق, لم يصدر تعليق, ولم يصدر تعليق, لم يصدر أي تعليق
no claim            | 2 | no one claimed, no group claimed, no group has claimed, not been claimed, no claim of responsibility, claimed by no one, no group had yet claimed, no one has claimed | n'a pas été revendiqué*, pas encore été revendiqué*, aucune revendication, aucun groupe n'a revendiqué | لم تتبن, ولم تتبن, لم يتبن, ولم يتبن, لم تعلن أي جهة
retaken             | 3 | retaken, retook, recaptured, regained control | avoir repris, a repris, ont repris, reconquis, réoccupé | استعاد الجيش, استعادت القوات, استعدنا, استعاد السيطرة, استعادة السيطرة, استعادة المعسكر, استعادة القاعدة, يستعيد السيطرة
overrun             | 3 | overran, overrun, took the camp, seized the camp, captured the base, took control | aux mains, emparés, s'empare, s'emparent, pris le contrôle | يسيطرون على, سيطروا على, سيطر مسلحون, استولوا على, سقوط قاعدتها, سقوط القاعدة
video contradicts   | 3 | video contradict*, footage contradict*, images contradict*, video disput* | vidéo contredit, vidéo contredisant, images contredisent | فيديو يناقض, مقطع يناقض, صور تناقض
escorted            | 1 | escorted, under escort, military escort | escorté*, sous escorte | حراسة عسكرية, محروس*, تحت حراسة, رغم وجود حراسة
investigation       | 2 | investigation opened, opened an investigation, investigation has been opened, open an inquiry, opened an inquiry | ouverture d'une enquête, enquête ouverte, ouvert une enquête, enquête est ouverte | فتح تحقيق*, فتحت تحقيق*, فتح التحقيق
curfew              | 3 | curfew* | couvre-feu | حظر تجول, حظر التجول, حظرا للتجول
state of emergency  | 3 | state of emergency | état d'urgence | حالة الطوارئ
closed              | 4 | closes, shuts, shut the, closed the, has closed, have closed, orders closure | ferme, ferment, a fermé, ont fermé, fait fermer, a fait fermer | أغلق, أغلقت, تغلق, يغلق
reopened            | 4 | reopens, reopened the, has reopened, have reopened | rouvre, rouvrent, a rouvert, ont rouvert | أعاد فتح, أعادت فتح, يعيد فتح, تعيد فتح
legal threat        | 3 | legal action against, threatens legal, threatened legal, threatens to sue | menace d'agir, menace de poursuites, se réserve le droit de poursuites, menace de poursuivre | تهدد بملاحقة, يهدد بملاحقة, هددت بملاحقة, بملاحقة قضائية
not closed          | 4 | not closed, remains open, is open | n'est pas fermé, n'est pas fermée, reste ouvert, reste ouverte, ne sont pas fermés | غير مغلق, ليس مغلقا, لم يغلق, لم يُغلق, ما زال مفتوحا
old footage         | 3 | footage is old, images are old, footage is from last year, footage dates | images datent, vidéo date, vidéo ancienne, images sont anciennes | الصور قديمة, صوره تعود, المقطع قديم, الفيديو قديم
overloaded          | 2 | overload* | surcharg*, surcharge | حمولة زائدة, حمولته الزائدة, محملا فوق طاقته
security reasons    | 2 | citing security, for security reasons | raisons de sécurité, raisons sécuritaires | لأسباب أمنية, دواع أمنية, لدواع أمنية
fled                | 2 | residents fled, villagers fled, people fled, have fled | habitants ont fui, ont fui vers, habitants fuient | نزوح سكان, فر سكان, فر السكان, نزوح السكان
withdrawal decided  | 3 | quit international criminal court, withdrawal from the international criminal court, quit the icc, leave the icc | retrait de la cpi, retrait de la cour pénale internationale | الانسحاب من الجنائية الدولية, تنسحب من الجنائية, الانسحاب من المحكمة الجنائية
aircraft downed     | 5 | shot down a plane, shot down an aircraft, brought down an aircraft, downed a plane, downed military plane, downed an aircraft | abattu un avion, abattu un aéronef, destruction d'un avion | إسقاط طائرة, أسقطت طائرة, أسقطت السبت طائرة, إسقاط طائره
world court case    | 6 | to world court, to the world court, world court over, to the icj, at the icj, before the international court of justice, to the international court of justice | devant la cour internationale de justice, devant la cij, saisit la cij, saisi la cour internationale de justice | أمام محكمة العدل الدولية, أمام محكمة العدل
freed on bail       | 4 | freed on bail, released on bail, granted bail | libéré sous caution, libérés sous caution, liberté sous caution | بكفالة
provisional release | 4 | provisional release, provisionally released, provisionally freed | liberté provisoire, libération provisoire, libéré provisoirement | إفراج مؤقت, الإفراج المؤقت, سراح مؤقت, السراح المؤقت, إفراجا مؤقتا
remanded            | 4 | remanded in custody, placed in pre-trial detention | mandat de dépôt, écroués, placés en détention, placé en détention | أودعوا السجن, إيداعهم السجن, إيداعه السجن
hospitalised        | 4 | hospitalised, hospitalized, taken to hospital | hospitalisé*, hospitalisation | نقل إلى المستشفى, نقله إلى المستشفى, أدخل المستشفى
phone call          | 4 | phone call, by phone, over phone, over the phone, spoke by telephone, telephone conversation | entretien téléphonique, appel téléphonique, au téléphone | اتصالا هاتفيا, اتصال هاتفي, هاتفيا
talks held          | 3 | hold talks, held talks, talks with, met with | s'est entretenu, s'entretient, entretien avec, entretiens avec | محادثات, مباحثات, بحث الرئيسان, يستقبل, استقبل
dismissals          | 3 | kicks officers out, officers out of army, dismissed officers | radiés, radiation de, limogés, démis de leurs fonctions | شطب ضباط, بشطب, إقالات, عزل ضباط, إقالة ضباط, تعزل ضباط, عزلت ضباط
merger              | 3 | merger, merge, merged | fusion entre, fusion avec, fusionner | الاندماج, اندماج
`;

/** The clause of every act, without a full stop, free of subject and date so that it fits any event. */
export const actClauses: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  mourning: { en: "national mourning has been declared", ar: "أُعلن الحداد الوطني" },
  blockade: { en: "a blockade has been declared", ar: "أُعلن فرض حصار" },
  "fuel ban": { en: "fuel deliveries have been banned", ar: "حُظر إدخال المحروقات" },
  ransom: { en: "there is talk of a ransom", ar: "يدور الحديث عن فدية" },
  "proof of life": {
    en: "a proof of life has been received",
    ar: "وصل دليل على بقاء المختطفين على قيد الحياة",
  },
  negotiations: { en: "negotiations have begun", ar: "بدأت مفاوضات" },
  "technical fault": { en: "the cause was a technical fault", ar: "يعود السبب إلى عطل فني" },
  "no casualties": { en: "there were no casualties", ar: "لم يسفر الحادث عن ضحايا" },
  "no comment": { en: "the authorities have not commented", ar: "لم تعلق السلطات" },
  "no claim": { en: "no group has claimed responsibility", ar: "لم تعلن أي جهة مسؤوليتها" },
  retaken: { en: "the position has been retaken", ar: "جرت استعادة الموقع" },
  overrun: { en: "the position was overrun", ar: "سيطر مسلحون على الموقع" },
  "video contradicts": {
    en: "video footage contradicts the official account",
    ar: "تناقض مقاطع مصورة الرواية الرسمية",
  },
  escorted: { en: "the convoy was under escort", ar: "كانت القافلة تحت الحراسة" },
  investigation: { en: "an investigation has been opened", ar: "فُتح تحقيق" },
  curfew: { en: "a curfew is in force", ar: "فُرض حظر التجول" },
  "state of emergency": { en: "a state of emergency is in force", ar: "فُرضت حالة الطوارئ" },
  "legal threat": { en: "legal action may follow", ar: "قد تُتخذ إجراءات قانونية" },
  "old footage": { en: "the footage in circulation is old", ar: "المقاطع المتداولة قديمة" },
  overloaded: { en: "the boat was overloaded", ar: "كان الزورق محملا فوق طاقته" },
  "security reasons": { en: "security is given as the reason", ar: "يأتي ذلك لأسباب أمنية" },
  "aircraft downed": { en: "an aircraft was shot down", ar: "أُسقطت طائرة" },
  "world court case": {
    en: "a case has been brought before the International Court of Justice",
    ar: "رُفعت دعوى أمام محكمة العدل الدولية",
  },
  "withdrawal decided": {
    en: "a withdrawal from the International Criminal Court has been announced",
    ar: "أُعلن الانسحاب من المحكمة الجنائية الدولية",
  },
  "freed on bail": { en: "release on bail has been granted", ar: "تقرر الإفراج بكفالة" },
  "provisional release": {
    en: "provisional release has been granted",
    ar: "تقرر الإفراج المؤقت",
  },
  remanded: { en: "remand in custody has been ordered", ar: "صدر أمر بالإيداع في السجن" },
  dismissals: { en: "dismissals have been announced", ar: "أُعلنت إقالات" },
  fled: { en: "residents have fled", ar: "فر سكان" },
};

/** What a headline says of an act in place of its clause: a verbal noun in Arabic, no article in English. */
export const actHeadings: typeof actClauses = {
  mourning: { en: "national mourning declared", ar: "إعلان الحداد الوطني" },
  blockade: { en: "blockade declared", ar: "إعلان فرض حصار" },
  "fuel ban": { en: "fuel deliveries banned", ar: "حظر إدخال المحروقات" },
  retaken: { en: "position retaken", ar: "استعادة الموقع" },
  overrun: { en: "position overrun", ar: "سيطرة مسلحين على الموقع" },
  investigation: { en: "investigation opened", ar: "فتح تحقيق" },
  curfew: { en: "curfew in force", ar: "فرض حظر التجول" },
  "state of emergency": { en: "state of emergency in force", ar: "فرض حالة الطوارئ" },
  "aircraft downed": { en: "aircraft shot down", ar: "إسقاط طائرة" },
  "world court case": {
    en: "case before International Court of Justice",
    ar: "دعوى أمام محكمة العدل الدولية",
  },
  "withdrawal decided": {
    en: "withdrawal from International Criminal Court announced",
    ar: "إعلان الانسحاب من المحكمة الجنائية الدولية",
  },
  "freed on bail": { en: "release on bail granted", ar: "قرار بالإفراج بكفالة" },
  "provisional release": { en: "provisional release granted", ar: "قرار بالإفراج المؤقت" },
  ransom: { en: "talk of ransom", ar: "حديث عن فدية" },
  "proof of life": {
    en: "proof of life received",
    ar: "وصول دليل على بقاء المختطفين على قيد الحياة",
  },
  negotiations: { en: "negotiations begin", ar: "بدء مفاوضات" },
  remanded: { en: "remand in custody ordered", ar: "أمر بالإيداع في السجن" },
  dismissals: { en: "dismissals announced", ar: "إعلان إقالات" },
  fled: { en: "residents flee", ar: "فرار سكان" },
};

type VenueClause = (venue: Venue) => string;
type PartiesClause = (names: readonly string[]) => string;

/** Clauses about a place that opens and closes. */
export const venueClauses: Readonly<
  Record<string, { readonly en: VenueClause; readonly ar: VenueClause }>
> = {
  closed: {
    en: ({ en, enIsPlural }) => `${en} ${enIsPlural ? "have" : "has"} been closed`,
    ar: ({ ar, arIsFeminine }) => `${arIsFeminine ? "أُغلقت" : "أُغلق"} ${ar}`,
  },
  "not closed": {
    en: ({ en, enIsPlural }) => `${en} ${enIsPlural ? "are" : "is"} not closed`,
    ar: ({ ar, arIsFeminine }) => `${ar} ${arIsFeminine ? "ليست مغلقة" : "ليس مغلقا"}`,
  },
  reopened: {
    en: ({ en, enIsPlural }) => `${en} ${enIsPlural ? "have" : "has"} been reopened`,
    ar: ({ ar }) => `أُعيد فتح ${ar}`,
  },
};

/** That somebody closed a place. */
export const closedBy: Readonly<Record<"en" | "ar", (doer: ClaimHolder, venue: Venue) => string>> =
  {
    en: (doer, { en }) => `${doer.en} ${doer.enIsPlural ? "have" : "has"} closed ${en}`,
    ar: (doer, { arObject }) => `${doer.arIsFeminine ? "أغلقت" : "أغلق"} ${doer.ar} ${arObject}`,
  };

/** The same for a headline, which in Arabic takes a verbal noun and in English drops the auxiliary. */
export const venueHeadings: typeof venueClauses = {
  closed: { en: ({ en }) => `${bare(en)} closed`, ar: ({ ar }) => `إغلاق ${ar}` },
  "not closed": {
    en: ({ en }) => `${bare(en)} not closed`,
    ar: ({ ar, arIsFeminine }) => `${ar} ${arIsFeminine ? "ليست مغلقة" : "ليس مغلقا"}`,
  },
  reopened: { en: ({ en }) => `${bare(en)} reopened`, ar: ({ ar }) => `إعادة فتح ${ar}` },
};

const bare = (name: string): string => name.replace(/^the /, "");

const english = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The same for a headline, where it is not the clause itself. */
export const partiesHeadings: Readonly<
  Record<string, { readonly en: PartiesClause; readonly ar: PartiesClause }>
> = {
  hospitalised: {
    en: ([name = ""]) => `${name} hospitalised`,
    ar: ([name = ""]) => `نقل ${name} إلى المستشفى`,
  },
  "phone call": {
    en: (names) => `${english.format(names)} speak by phone`,
    ar: (names) => `اتصال هاتفي بين ${names.join(" و")}`,
  },
  "talks held": {
    en: (names) => `${english.format(names)} hold talks`,
    ar: (names) => `محادثات بين ${names.join(" و")}`,
  },
};

/** Clauses about people: of those who spoke to each other two are needed, whoever called whom. */
export const partiesClauses: Readonly<
  Record<string, { readonly least: number; readonly en: PartiesClause; readonly ar: PartiesClause }>
> = {
  hospitalised: {
    least: 1,
    en: ([name = ""]) => `${name} has been hospitalised`,
    ar: ([name = ""]) => `جرى نقل ${name} إلى المستشفى`,
  },
  "phone call": {
    least: 2,
    en: (names) => `${english.format(names)} spoke by phone`,
    ar: (names) => `جرى اتصال هاتفي بين ${names.join(" و")}`,
  },
  "talks held": {
    least: 2,
    en: (names) => `${english.format(names)} held talks`,
    ar: (names) => `جرت محادثات بين ${names.join(" و")}`,
  },
};
