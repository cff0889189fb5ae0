/**
 * What things are called in headlines, in the notation of `facts/lexicon.ts`; the closer word is the
 * longer one. What goes by another noun where there is one of it has a second row, with ":one".
 */
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
licences          | | licences, licenses, permits | licences, cartes d'orpaillage | رخص, تراخيص
licences:one      | | licence, license, permit | permis, licence | رخصة, ترخيص
subsidies         | | subsidy, subsidies | subvention, subventions | دعم الوقود, دعم الأسعار
visas             | | visa services, visa applications, visas, visa | services de visa, visas, visa, délivrance de visas | خدمات التأشيرات, تأشيرات, منح التأشيرات, إصدار التأشيرات
flights           | | flights, flight | vols, vol, liaison aérienne | رحلات جوية, الرحلات الجوية, رحلات
aid               | | aid, food aid, humanitarian aid, relief supplies | aide, aide alimentaire, aide humanitaire, vivres | مساعدات, مساعدات إنسانية, مساعدات غذائية
pipeline          | | pipeline, oil pipeline, gas pipeline | oléoduc, gazoduc, pipeline | خط أنابيب, خط أنابيب النفط, أنبوب النفط, أنبوب نفط
phone masts       | | phone masts, phone towers, telecom masts, telecom towers | antennes, pylônes, antennes téléphoniques | أبراج اتصالات, أبراج الاتصالات
power line        | | power line, transmission line | ligne électrique, ligne à haute tension | خط كهرباء, خط الكهرباء
bridge            | | bridge | pont | جسر
airspace          | | airspace | espace aérien, espaces aériens | مجال جوي, المجال الجوي, أجواءها
exports           | | exports | exportation, exportations | صادرات, تصدير
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
state of emergency | | state of emergency | état d'urgence | حالة طوارئ, حالة الطوارئ
talks             | | talks, negotiations | négociations, pourparlers, discussions | مفاوضات, محادثات
unions            | | unions, union | syndicats, syndicat | نقابات, نقابة
council           | | council | conseil | مجلس
demonstrations    | | protests, demonstrations, rallies, rally | manifestations, manifestation, rassemblements, marche de protestation, marche contre | مظاهرات, تظاهرات, احتجاجات
motorcycles       | | motorcycles, motorbikes | motos | دراجات نارية
operation         | | operation, offensive, military operation | opération, offensive | عملية, عملية عسكرية, هجوم واسع
campaign          | | campaign, vaccination campaign | campagne | حملة
inquiry           | | investigation, inquiry, probe | enquête | تحقيق, تحقيقا
census            | | census | recensement | تعداد, إحصاء
troops            | | troops, soldiers, instructors, reinforcements | troupes, militaires, soldats, instructeurs, renforts | قوات, جنود, تعزيزات, مدربين
journalists       | | journalists | journalistes | صحفيين, صحافيين, صحفيون, صحافيون
journalists:one   | | journalist, editor, reporter | journaliste, rédactrice en chef, rédacteur en chef, directeur de publication | صحفي, صحافي, صحفيا, صحافيا, صحفية, صحافية, رئيسة تحرير, رئيس تحرير, مديرة إذاعة, مدير إذاعة
activists         | | activists | militants, activistes | ناشطين, نشطاء
activists:one     | | activist, campaigner | militant, activiste | ناشط, ناشطة, ناشطا
opponent          | | opposition leader, opposition figure, opposition politician, opponent | opposant, leader politique, responsable politique | معارض, زعيم المعارضة, سياسي معارض
lawyer            | | lawyers | avocats | 
lawyer:one        | | lawyer | avocat, avocate | محام, محامي, محاميا
suspects          | | suspects | suspects, présumés | مشتبه بهم, مشتبهين
suspects:one      | | suspect | suspect | مشتبه به
ex-ministers      | | former ministers | anciens ministres | وزراء سابقين
ex-ministers:one  | | former minister, ex-minister | ancien ministre, ex-ministre | وزير سابق, وزيرا سابقا
officials         | | officials | responsables, élus | مسؤولين
officials:one     | | official, mayor, prefect | responsable, maire, préfet, sous-préfet, élu | مسؤول, مسؤولا, عمدة
hostages          | | hostages | otages | رهائن
hostages:one      | | hostage | otage | رهينة
prisoners         | | prisoners, detainees | prisonniers, détenus | سجناء, معتقلين, أسرى, محتجزين
prisoners:one     | | prisoner, detainee | prisonnier, détenu | سجين, معتقل, محتجز
drivers           | | drivers, truckers | chauffeurs, conducteurs | سائقين
drivers:one       | | driver | chauffeur, conducteur | سائق, سائقا
workers           | | workers, employees, engineers, technicians | ouvriers, travailleurs, employés, ingénieurs, techniciens | عمال, مهندسين, عاملين, موظفين
workers:one       | | worker, engineer, employee | ouvrier, ingénieur, employé | عامل, مهندس, موظف
tourists          | | tourists | touristes | سياح
tourists:one      | | tourist | touriste | سائح, سائحة, سائحا
villagers         | | villagers, residents | villageois, habitants | قرويين, سكان
teachers          | | teachers | enseignants | معلمين, مدرسين
teachers:one      | | teacher | enseignant, instituteur | معلم, معلما
foreigners        | | foreigners, nationals, expatriates, indians, chinese, egyptians, emiratis, iranians, moroccans, ukrainians, russians | étrangers, expatriés, ressortissants, indiens, chinois, égyptiens, émiratis, iraniens, marocains, russes | أجانب, رعايا, هنود, صينيين, مصريين, إماراتيين, مغاربة
foreigners:one    | | foreigner | étranger | أجنبي, أجنبيا
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
