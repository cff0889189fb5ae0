/** What things are called in headlines, in the notation of `facts/lexicon.ts`; the closer word is the longer one. */
export const thingWords = `
court             | | court, courts, tribunal, chamber | cour, tribunal, juridiction, chambre pénale | محكمة, محاكم
trading body      | | trading office, trading company, trading house, trading board, trading body | comptoir, société de négoce, office de commercialisation | مكتب تجارة, شركة تجارة, مكتب لتجارة, شركة لتجارة
force             | | joint force, unified force, force | force conjointe, force unifiée, force commune | قوة مشتركة, قوة موحدة
bank              | | bank, investment bank, development bank | banque | بنك, مصرف
commission        | | commission, committee | commission, comité | لجنة
agency            | | agency | agence | وكالة
mediation         | | mediation offer, offer of mediation, mediation, offer to mediate | offre de médiation, médiation, bons offices | عرض الوساطة, وساطة, عرض وساطة
agreement         | | agreement, deal, accord, memorandum, pact | accord, protocole d'accord, pacte, convention | اتفاق, اتفاقية, مذكرة تفاهم, اتفاقا
contract          | | contract | contrat | عقد, عقدا
loan              | | loan | prêt | قرض, قرضا
electoral budget  | | election authority budget, electoral commission budget, budget of the electoral | budget de l'autorité électorale, budget de la commission électorale, budget de l'aige | ميزانية هيئة الانتخابات, موازنة هيئة الانتخابات, ميزانية السلطة الانتخابية, موازنة السلطة الانتخابية
tax               | | tax, levy | taxe, impôt | ضريبة, رسم
licences          | | licence, licences, license, licenses, permit, permits | permis, licence, licences, cartes d'orpaillage | رخصة, رخص, تراخيص, ترخيص
subsidies         | | subsidy, subsidies | subvention, subventions | دعم الوقود, دعم الأسعار
visas             | | visa services, visa applications, visas, visa | services de visa, visas, visa, délivrance de visas | خدمات التأشيرات, تأشيرات, منح التأشيرات, إصدار التأشيرات
flights           | | flights, flight | vols, vol, liaison aérienne | رحلات جوية, الرحلات الجوية, رحلات
aid               | | aid, food aid, humanitarian aid, relief supplies | aide, aide alimentaire, aide humanitaire, vivres | مساعدات, مساعدات إنسانية, مساعدات غذائية
exports           | | exports | exportations | صادرات, تصدير
solar plant       | | solar plant, solar power plant, solar power station, solar farm | centrale solaire, centrale photovoltaïque | محطة طاقة شمسية, محطة شمسية, محطة للطاقة الشمسية
power plant       | | power plant, power station | centrale électrique, centrale thermique, centrale | محطة كهرباء, محطة طاقة, محطة توليد
road              | | road, highway | route, axe routier | طريق
dam               | | dam | barrage | سد
hospital          | | hospital, clinic | hôpital, centre de santé | مستشفى, مركز صحي
factory           | | factory, plant | usine | مصنع
refinery          | | refinery | raffinerie | مصفاة
convoy            | | convoy, convoys, tankers | convoi, convois, citernes | قافلة, قوافل, رتل, صهاريج
expelled migrants | | expelled migrants, deported migrants, deportees | migrants expulsés, migrants refoulés, refoulés, expulsés | مهاجرين مرحلين, مهاجرين مطرودين, المرحلين, مرحلين, مهاجرين مبعدين
migrants          | | migrants | migrants | مهاجرين, مهاجرون, المهاجرين, مهاجرا
refugees          | | refugees | réfugiés | لاجئين, لاجئون, اللاجئين, لاجئ
boat              | | boat, ferry, steamer, vessel | bateau, navire, bac, paquebot | باخرة, سفينة, عبارة, مركب
stockpile         | | stockpile, stock, stocks, stockpiles | stock, stocks, tonnes stockées | مخزون, مخزونات
law               | | law, bill | loi, projet de loi | قانون, مشروع قانون
charter           | | charter, constitution | charte, constitution | ميثاق, دستور
transition        | | transition | transition | المرحلة الانتقالية, الفترة الانتقالية
ambassador        | | ambassador | ambassadeur, ambassadrice | سفير, السفير, سفيرة
diplomats         | | diplomats, diplomat | diplomates, diplomate | دبلوماسيين, دبلوماسيا
aid groups        | | aid group, aid groups, charities, ngos, ngo | ong | منظمات إنسانية, منظمة إنسانية, منظمات غير حكومية
weapons           | | weapons, arms, ammunition | armes, munitions | أسلحة, ذخائر
uranium           | | uranium, yellowcake | uranium, yellowcake | يورانيوم, كعكة صفراء
gold              | | gold, bullion | or, lingots d'or | ذهب
fuel              | | fuel | carburant, essence | وقود, محروقات
television        | | television channel, tv channel, television | chaîne de télévision, télévision | قناة تلفزيونية, تلفزيون
company           | | company, state company, firm | société, entreprise, compagnie | شركة
sanctions         | | sanctions | sanctions | عقوبات
embargo           | | embargo | embargo | حظر
accusations       | | accusations, claims, allegations | accusations, allégations | اتهامات, مزاعم
cooperation       | | cooperation, military cooperation | coopération | تعاون
parties           | | political parties, parties | partis politiques, partis | أحزاب سياسية, أحزاب
channel           | | tv channel, broadcaster, radio station, channel | chaîne, radio, chaînes, signal | قناة, إذاعة, قنوات, بث
classes           | | classes, schools, universities | cours, écoles, universités | دراسة, مدارس, جامعات
school            | | school | école | مدرسة
election          | | election, elections, vote | élection, élections, scrutin | انتخابات
referendum        | | referendum | référendum | استفتاء
summit            | | summit | sommet | قمة
trial             | | trial | procès | محاكمة
curfew            | | curfew | couvre-feu | حظر تجول, حظر التجول
siege             | | siege, blockade | blocus, siège | حصار
state of emergency| | state of emergency | état d'urgence | حالة طوارئ, حالة الطوارئ
talks             | | talks, negotiations | négociations, pourparlers, discussions | مفاوضات, محادثات
unions            | | unions, union | syndicats, syndicat | نقابات, نقابة
council           | | council | conseil | مجلس
demonstrations    | | protests, demonstrations, rallies, rally | manifestations, manifestation, rassemblements | مظاهرات, تظاهرات, احتجاجات
motorcycles       | | motorcycles, motorbikes | motos | دراجات نارية
operation         | | operation, offensive, military operation | opération, offensive | عملية, عملية عسكرية, هجوم واسع
campaign          | | campaign, vaccination campaign | campagne | حملة
inquiry           | | investigation, inquiry, probe | enquête | تحقيق, تحقيقا
census            | | census | recensement | تعداد, إحصاء
troops            | | troops, soldiers, instructors, reinforcements | troupes, militaires, soldats, instructeurs, renforts | قوات, جنود, تعزيزات, مدربين
journalists       | | journalist, journalists, editor, reporter | journaliste, journalistes, rédactrice en chef, rédacteur en chef, directeur de publication | صحفي, صحفيين, صحافي, صحافيين, صحفية, رئيسة تحرير, رئيس تحرير
activists         | | activist, activists, campaigner | militant, militants, activiste, activistes | ناشط, ناشطين, ناشطة, نشطاء
opponent          | | opposition leader, opposition figure, opposition politician, opponent | opposant, leader politique, responsable politique | معارض, زعيم المعارضة, سياسي معارض
lawyer            | | lawyer, lawyers | avocat, avocats, avocate | محام, محامي
suspects          | | suspects, suspect | suspects, suspect, présumés | مشتبه بهم, مشتبهين
ex-ministers      | | former minister, ex-minister, former ministers | ancien ministre, ex-ministre, anciens ministres | وزير سابق, وزراء سابقين
officials         | | official, officials, mayor, prefect | responsable, responsables, maire, préfet, sous-préfet, élu, élus | مسؤول, مسؤولين, عمدة
hostages          | | hostage, hostages | otage, otages | رهينة, رهائن
prisoners         | | prisoners, detainees, prisoner | prisonniers, détenus, détenu | سجناء, معتقلين, أسرى, محتجزين
drivers           | | driver, drivers, truckers | chauffeur, chauffeurs, conducteurs | سائق, سائقين
workers           | | workers, worker, employees, engineers, technicians | ouvriers, travailleurs, employés, ingénieurs, techniciens | عمال, مهندسين, عاملين, موظفين
tourists          | | tourist, tourists | touriste, touristes | سائح, سياح, سائحة
villagers         | | villagers, residents | villageois, habitants | قرويين, سكان
teachers          | | teacher, teachers | enseignant, enseignants, instituteur | معلم, معلمين, مدرسين
foreigners        | | foreigners, foreigner, nationals, expatriates, indians, chinese, egyptians, emiratis, iranians, moroccans, ukrainians, russians | étrangers, étranger, expatriés, ressortissants, indiens, chinois, égyptiens, émiratis, iraniens, marocains, russes | أجانب, أجنبي, رعايا, هنود, صينيين, مصريين, إماراتيين, مغاربة
missionary        | | missionary, priest, pastor | missionnaire, prêtre, pasteur | مبشر, كاهن, قس
fuel prices       | | fuel prices, fuel price, price of fuel, pump prices | prix du carburant, prix des carburants, prix à la pompe | أسعار الوقود, سعر الوقود, أسعار المحروقات
prices            | | prices | prix | أسعار
drones            | | drones, drone | drones | طائرات مسيرة, مسيرات
equipment         | | military equipment, armoured vehicles, helicopters, equipment | équipements militaires, matériel militaire, blindés, hélicoptères, véhicules blindés | معدات عسكرية, مدرعات, مروحيات, عتاد عسكري
attack            | | attack, attacks, massacre, killing | attaque, attaques, attentat, massacre | هجوم, هجمات, مجزرة, الهجوم
budget            | | budget | budget | موازنة, ميزانية
mine              | | mine, gold mine | mine, mine d'or | منجم
drugs             | | drugs, cannabis, cocaine | drogue, cannabis, cocaïne | مخدرات, حشيش, كوكايين
`;

/** A thing as we write it. `{}` stands for goods it may hold, and falls away where none are named. */
export interface ThingForms {
  /** With its article. */
  readonly en: string;
  readonly enIsPlural?: true;
  readonly ar: string;
  /** Where it differs from the nominative. */
  readonly arOblique?: string;
  readonly arIsFeminine?: true;
}

export const thingForms: Readonly<Record<string, ThingForms>> = {
  court: { en: "a court", ar: "محكمة", arIsFeminine: true },
  "trading body": { en: "a {} trading body", ar: "هيئة لتجارة {}", arIsFeminine: true },
  force: { en: "a joint force", ar: "قوة مشتركة", arIsFeminine: true },
  bank: { en: "a bank", ar: "مصرف" },
  commission: { en: "a commission", ar: "لجنة", arIsFeminine: true },
  agency: { en: "an agency", ar: "وكالة", arIsFeminine: true },
  mediation: { en: "a mediation offer", ar: "عرض وساطة" },
  agreement: { en: "an agreement", ar: "اتفاق" },
  contract: { en: "a contract", ar: "عقد" },
  loan: { en: "a loan", ar: "قرض" },
  "electoral budget": {
    en: "the electoral authority's budget",
    ar: "موازنة الهيئة الانتخابية",
    arIsFeminine: true,
  },
  tax: { en: "a tax", ar: "ضريبة", arIsFeminine: true },
  licences: { en: "licences", enIsPlural: true, ar: "تراخيص", arIsFeminine: true },
  subsidies: { en: "subsidies", enIsPlural: true, ar: "إعانات", arIsFeminine: true },
  visas: { en: "visa services", enIsPlural: true, ar: "خدمات التأشيرات", arIsFeminine: true },
  flights: { en: "flights", enIsPlural: true, ar: "رحلات جوية", arIsFeminine: true },
  aid: { en: "aid", ar: "مساعدات", arIsFeminine: true },
  exports: { en: "exports", enIsPlural: true, ar: "صادرات", arIsFeminine: true },
  "solar plant": { en: "a solar power plant", ar: "محطة للطاقة الشمسية", arIsFeminine: true },
  "power plant": { en: "a power plant", ar: "محطة كهرباء", arIsFeminine: true },
  road: { en: "a road", ar: "طريق" },
  dam: { en: "a dam", ar: "سد" },
  hospital: { en: "a hospital", ar: "مستشفى" },
  factory: { en: "a factory", ar: "مصنع" },
  refinery: { en: "a refinery", ar: "مصفاة", arIsFeminine: true },
  convoy: { en: "a {} convoy", ar: "قافلة {}", arIsFeminine: true },
  "expelled migrants": {
    en: "expelled migrants",
    enIsPlural: true,
    ar: "مهاجرون مرحّلون",
    arOblique: "مهاجرين مرحّلين",
  },
  migrants: { en: "migrants", enIsPlural: true, ar: "مهاجرون", arOblique: "مهاجرين" },
  refugees: { en: "refugees", enIsPlural: true, ar: "لاجئون", arOblique: "لاجئين" },
  boat: { en: "a boat", ar: "سفينة", arIsFeminine: true },
  stockpile: { en: "a {} stockpile", ar: "مخزون {}" },
  law: { en: "a law", ar: "قانون" },
  charter: { en: "a charter", ar: "ميثاق" },
  transition: { en: "the transition", ar: "المرحلة الانتقالية", arIsFeminine: true },
  ambassador: { en: "an ambassador", ar: "سفير" },
  diplomats: {
    en: "diplomats",
    enIsPlural: true,
    ar: "دبلوماسيون",
    arOblique: "دبلوماسيين",
  },
  "aid groups": { en: "aid groups", enIsPlural: true, ar: "منظمات إنسانية", arIsFeminine: true },
  weapons: { en: "weapons", enIsPlural: true, ar: "أسلحة", arIsFeminine: true },
  drugs: { en: "drugs", enIsPlural: true, ar: "مخدرات", arIsFeminine: true },
  uranium: { en: "uranium", ar: "يورانيوم" },
  gold: { en: "gold", ar: "ذهب" },
  fuel: { en: "fuel", ar: "وقود" },
  television: { en: "a television channel", ar: "قناة تلفزيونية", arIsFeminine: true },
  company: { en: "a company", ar: "شركة", arIsFeminine: true },
  sanctions: { en: "sanctions", enIsPlural: true, ar: "عقوبات", arIsFeminine: true },
  embargo: { en: "an embargo", ar: "حظر" },
  accusations: { en: "accusations", enIsPlural: true, ar: "اتهامات", arIsFeminine: true },
  cooperation: { en: "cooperation", ar: "التعاون" },
  parties: { en: "political parties", enIsPlural: true, ar: "أحزاب سياسية", arIsFeminine: true },
  channel: { en: "a broadcaster", ar: "وسيلة إعلام", arIsFeminine: true },
  classes: { en: "classes", enIsPlural: true, ar: "الدراسة", arIsFeminine: true },
  school: { en: "a school", ar: "مدرسة", arIsFeminine: true },
  election: { en: "elections", enIsPlural: true, ar: "الانتخابات", arIsFeminine: true },
  referendum: { en: "a referendum", ar: "الاستفتاء" },
  summit: { en: "a summit", ar: "القمة", arIsFeminine: true },
  trial: { en: "a trial", ar: "المحاكمة", arIsFeminine: true },
  curfew: { en: "a curfew", ar: "حظر تجول" },
  siege: { en: "a blockade", ar: "حصار" },
  "state of emergency": { en: "a state of emergency", ar: "حالة الطوارئ", arIsFeminine: true },
  talks: { en: "talks", enIsPlural: true, ar: "المفاوضات", arIsFeminine: true },
  unions: { en: "trade unions", enIsPlural: true, ar: "نقابات", arIsFeminine: true },
  council: { en: "a council", ar: "مجلس" },
  demonstrations: { en: "protests", enIsPlural: true, ar: "مظاهرات", arIsFeminine: true },
  motorcycles: { en: "motorcycles", enIsPlural: true, ar: "الدراجات النارية", arIsFeminine: true },
  operation: { en: "an operation", ar: "عملية", arIsFeminine: true },
  campaign: { en: "a campaign", ar: "حملة", arIsFeminine: true },
  inquiry: { en: "an investigation", ar: "تحقيق" },
  census: { en: "a census", ar: "تعداد" },
  troops: { en: "troops", enIsPlural: true, ar: "قوات", arIsFeminine: true },
  journalists: {
    en: "media workers",
    enIsPlural: true,
    ar: "عاملون في الإعلام",
    arOblique: "عاملين في الإعلام",
  },
  activists: { en: "activists", enIsPlural: true, ar: "ناشطون", arOblique: "ناشطين" },
  opponent: { en: "an opposition figure", ar: "معارض" },
  lawyer: { en: "lawyers", enIsPlural: true, ar: "محامون", arOblique: "محامين" },
  suspects: { en: "suspects", enIsPlural: true, ar: "مشتبه بهم" },
  "ex-ministers": {
    en: "former ministers",
    enIsPlural: true,
    ar: "وزراء سابقون",
    arOblique: "وزراء سابقين",
  },
  officials: { en: "officials", enIsPlural: true, ar: "مسؤولون", arOblique: "مسؤولين" },
  hostages: { en: "hostages", enIsPlural: true, ar: "رهائن", arIsFeminine: true },
  prisoners: { en: "detainees", enIsPlural: true, ar: "محتجزون", arOblique: "محتجزين" },
  drivers: { en: "drivers", enIsPlural: true, ar: "سائقون", arOblique: "سائقين" },
  workers: { en: "workers", enIsPlural: true, ar: "عمال" },
  tourists: { en: "tourists", enIsPlural: true, ar: "سياح" },
  villagers: { en: "villagers", enIsPlural: true, ar: "قرويون", arOblique: "قرويين" },
  teachers: { en: "teachers", enIsPlural: true, ar: "معلمون", arOblique: "معلمين" },
  foreigners: { en: "foreign nationals", enIsPlural: true, ar: "أجانب" },
  missionary: { en: "a missionary", ar: "رجل دين" },
  "fuel prices": { en: "fuel prices", enIsPlural: true, ar: "أسعار الوقود", arIsFeminine: true },
  prices: { en: "prices", enIsPlural: true, ar: "الأسعار", arIsFeminine: true },
  drones: { en: "drones", enIsPlural: true, ar: "طائرات مسيّرة", arIsFeminine: true },
  equipment: { en: "military equipment", ar: "معدات عسكرية", arIsFeminine: true },
  attack: { en: "an attack", ar: "هجوم" },
  budget: { en: "a budget", ar: "موازنة", arIsFeminine: true },
  mine: { en: "a mine", ar: "منجم" },
};
