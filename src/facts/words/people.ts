/**
 * Who and what is counted, hit or spoken of. One row a concept: name | marks | English | French |
 * Arabic. The notation is explained in `lexicon.ts`, the marks in `concept.ts`; a row marked `unit` can be what a number counts.
 */
export const people = `
soldiers        | unit | soldier*, troop, troops, servicem*, military personnel | soldat*, militaires, militaire tué* | جندي*, جنود*, عسكريا, عسكريين, عسكريون, عناصر الجيش, جنديا
officers        | unit | officer*, colonel*, lieutenant*, brigadier* | officier*, colonel*, lieutenant*, capitaine* | ضابط*, ضباط*, عقيد, نقيب, ملازم, عميد
generals        | unit | general, generals, gen. | général, généraux | جنرال*, اللواء, فريق أول
police          | unit | police*, constable* | policier*, police | شرطي*, شرطة, الشرطة
gendarmes       | unit | gendarme* | gendarme* | درك, دركي*, الدرك
guards          | unit | guards, guardsm*, national guard | gardes nationaux, garde nationale, gardes | حراس, الحرس
fighters        | unit | fighters, fighter, combatants | combattant* | مقاتل*
assailants      | unit | assailants, attackers, terrorists, militants, jihadists, insurgents, rebels | assaillants, terroristes, djihadistes, jihadistes, rebelles | مهاجم*, إرهابي*, مسلحا, مسلحين, متمردين
hunters         | unit | hunter*, dozo* | chasseur*, dozo* | دوزو, الدوزو, صيادي الدوزو, صيادين تقليديين, الصيادين التقليديين, صيادون تقليديون, الصيادون التقليديون, صياد تقليدي, صيادا تقليديا
fishermen       | unit | fisherm*, fisherf*, fishers | pêcheur* | صيادي الأسماك, صيادي أسماك, صيادي السمك, صيادو الأسماك, صياد سمك, صياد أسماك, صيادا للأسماك
civilians       | unit | civilian* | civil, civils, civile, civiles | مدني*, المدنيين
villagers       | unit | villager* | villageois* | قروي*, قرويين
worshippers     | unit | worshipper*, faithful | fidèles | مصل, مصلين, المصلين
people          | unit | people, person, persons, residents, inhabitants, locals | personne*, habitant*, riverain* | شخص*, أشخاص, سكان*, أهالي, نسمة, صياد, صيادا, صيادين, صيادون, الصيادين, الصيادون
families        | unit | family, families, household* | famille*, ménage* | أسرة, أسر, عائلة, عائلات
women           | unit | women, woman | femme* | امرأة, نساء, سيدة
children        | unit | child, children, minors, girls, boys | enfant*, mineurs, fillettes | طفل*, أطفال, فتيات
farmers         | unit | farmer*, growers | cultivateur*, agriculteur*, paysan* | مزارع*, فلاح*
herders         | unit | herder*, pastoralist*, breeder* | éleveur*, berger*, pasteurs | رعاة, راعي, راعيا, الرعاة, مربي, منمي, منمون, منمين
teachers        | unit | teacher*, schoolteacher* | enseignant*, instituteur*, directeur d'école, maîtres | معلم*, مدرسين, المدرسين, معلما
students        | unit | student*, pupil*, schoolchild* | étudiant*, élève, élèves, écolier*, lycéen* | طلاب*, طالب, طالبا, طالبة, طالبات, الطلبة, تلاميذ*, تلميذ*
talibes         | unit | talibe*, koranic pupil* | talibé* | طلاب المدارس القرآنية
health workers  | unit | health worker*, nurse*, doctor*, medic, medics, midwi* | infirmier*, médecin*, agents de santé, soignant* | طبيب*, أطباء, ممرض*, العاملين الصحيين
aid workers     | unit | aid worker*, humanitarian worker* | humanitaires, travailleurs humanitaires | عمال إغاثة, عاملين في الإغاثة, موظفي إغاثة
journalists     | unit | journalist*, reporter*, radio reporter*, media worker* | journaliste*, reporter* | صحفي*, صحافي*, إعلاميين, مراسل*
workers         | unit | worker*, employee*, staff, labourer* | employé*, travailleur*, ouvrier*, salarié*, cadres, agents, collègues | عامل, عمال*, موظف*, عاملين, عاملا
engineers       | unit | engineer*, technician* | ingénieur*, technicien* | مهندس*, فني, فنيين, فنيون, فنيا, تقني, تقنيين
drivers         | unit | driver* | chauffeur*, conducteur*, routier* | سائق*, سائقي
traders         | unit | trader*, merchant*, shopkeeper*, vendor* | commerçant*, marchand*, vendeu*, boutiquier* | تجار, تاجر, تاجرا, باعة, بائع*
migrants        | unit | migrant*, deportee*, returnee*, asylum seeker* | migrant*, expulsé*, refoulé*, rapatrié* | مهاجر*, المرحلين, مبعدين, مرحلين, مرحلون, مرحلا
refugees        | unit | refugee* | réfugié* | لاجئ*, لاجئين, اللاجئين
displaced       | unit role:displaced humanitarian:3 new:outcome | displaced, displacement, fled, flee, flees, fleeing, exodus, uprooted, abandoned their homes, driven from | déplacés, déplacées, déplacé interne, déplacement forcé, fui, ont fui, fuit, fuient, fuyant, fuyaient, fuir, fuite des, exode | نازح*, نزوح*, نزح*, فر, فروا, فرت, فرار, فارين, فارون, الفارين, الفارون, يفرون, تفر, تشريد, شردت, شرد, مشرد*, مهجر*, تهجير*, هجرت
hostages        | unit | hostage*, captives | otage* | رهائن, رهينة
nationals       | unit | national, nationals, citizens, foreigners, expatriates | ressortissant*, expatrié*, étrangers | رعايا, مواطن*, مواطنين, أجانب, رعاياها
passengers      | unit | passenger* | passager* | راكب*, ركاب
crew            | unit | crew | équipage | طاقم*, أفراد الطاقم
pilots          | unit | pilot, pilots, airm* | pilote, pilotes, aviateur* | طيار*, طيارين
prisoners       | unit | prisoner*, inmate*, detainee* | prisonnier*, détenu*, codétenu* | سجناء, سجين*, أسرى, معتقل*, موقوف*, محتجز*, السجناء
miners          | unit | miner, miners, gold digger* | orpailleur*, mineurs artisanaux | عمال المناجم, منقبين, منقبي
customs officers| unit | customs officer*, customs agent*, customs | douanier*, douane*, agents des douanes | الجمارك, جمركي*, جمارك
ministers       | unit | ministers | ministres, ministères | وزراء, حقائب
lawmakers       | unit | lawmaker*, mps, deputies | député*, parlementaires | نواب, نائبا, برلماني*
judges          | unit | judge*, magistrate* | juge*, magistrat* | قضاة, قاض, القاضي
cases           | unit | cases, suspected cases, infections | cas suspects, cas confirmés, cas de | إصابة, حالة, حالات
victims         | unit role:affected | affected, victims of, in need | sinistré*, affecté*, touchées | متضرر*, تضرر*, منكوب*
tankers         | unit | tanker*, fuel truck*, fuel tanker* | citerne*, camion-citerne, camions-citernes | صهريج*, صهاريج
trucks          | unit | truck*, lorr* | camion*, poids lourds | شاحنة*, شاحنات
vehicles        | unit | vehicle*, car, cars, pick-up*, pickup* | véhicule*, voiture*, pick-up* | آلية, آليات, آليتين, مركبة, مركبات, عربة, سيارة, سيارات, سيارتين
buses           | unit | bus, buses, coach | car de transport, autocar*, bus, minibus | حافلة*, حافلات
motorcycles     | unit | motorbike*, motorcycle*, moped* | moto, motos, mobylette* | دراجة, دراجات, دراجتين
bicycles        | unit | bicycle*, bike, bikes | vélo, vélos, bicyclette* | دراجة هوائية, دراجات هوائية
boats           | unit | boat*, canoe*, pirogue*, barge* | pirogue*, bateau*, pinasse*, embarcation*, barge* | زورق*, قارب, قوارب, مركب
houses          | unit | house*, homes, dwellings, huts | maison*, cases détruites, habitations, concessions | منزل*, منازل, بيوت
schools         | unit | school* | école*, lycée*, collège* | مدرسة*, مدارس, المدارس
villages        | unit | village, villages, hamlet* | village, villages, hameau*, bourgade* | قرية, قرى, القرى, القرية
livestock       | unit | cattle, livestock, sheep, animals, goats | bétail, têtes de bétail, bœufs, moutons | رأس ماشية, مواشي, ماشية, رؤوس
tonnes          | unit | tonne*, tons, ton | tonne* | طن, طنا, أطنان
megawatts       | unit | mw, megawatt*, 30-mw | mw, mégawatt* | ميغاوات, ميجاوات
hectares        | unit | hectare* | hectare* | هكتار*
kilometres      | unit | km, kilometre*, kilometer* | km, kilomètre* | كيلومتر*, كلم
days            | unit | day, days, weeks, months, years, hours | jour, jours, semaine*, mois, ans, heures | يوم*, أيام, أسبوع*, شهر*, أشهر, سنوات, عاما, ساعات, ساعة
money           | unit role:money | dollar*, euro, euros, cfa, francs, million francs, naira | dollar*, euro, euros, fcfa, francs, franc | دولار*, يورو, فرنك*
percent         | unit role:percent | percent, per cent | pour cent | بالمئة, بالمائة, في المئة
`;
