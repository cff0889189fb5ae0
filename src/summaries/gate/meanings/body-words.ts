/**
 * Offices, bodies and what they are in charge of. The notation is explained in `meaning.ts`.
 */
export const bodyWords = `
court | criminal court, world court, trial, judges, justice body, prosecutors, lawsuit, verdict, ruling, actor/icc, military court, high court, charge of, jail, court house, arbitration | court, courts, tribunal*, courtroom | tribuna*, cour, cours, justice, juridiction*, judiciaire* | محكمة, محاكم, محكمتين, القضاء
high court | | supreme court, constitutional court, court of appeal, appeal court, appeals court | cour suprême, cour constitutionnelle, cour d'état, cour d'appel, conseil constitutionnel | المحكمة العليا, المحكمة الدستورية, محكمة الاستئناف
military court | | military court*, military tribunal*, court martial*, court-martial* | tribunal militaire, justice militaire, cour martiale | محكمة عسكرية, المحكمة العسكرية, القضاء العسكري, قضاء عسكري
world court | arbitration | world court, icj, international court of justice | cour internationale de justice, cij | محكمة العدل, العدل الدولية
prosecution | prosecutors, trial, charge of, justice body, inquiry, court | prosecutor*, prosecution | procureur*, parquet, ministère public | النيابة, المدعي العام, مدع عام, وكيل الجمهورية
navy | sailors | navy, naval, coastguard*, coast guard* | marine nationale, marine militaire, forces navales, naval*, garde-côtes | بحرية, قوات بحرية, القوات البحرية, خفر السواحل
airmen | airstrike, aircraft, drone, air force, pilots, shoot down, crash | air force, warplane*, fighter jet* | armée de l'air, forces aériennes, avion* de chasse, aviation, chasseur* | سلاح الجو, القوات الجوية, مقاتلات, طائرات حربية, طائرة حربية, الطيران الحربي
intelligence | spies, agent, intelligence chief | intelligence service*, intelligence agen*, secret service*, intelligence officer*, military intelligence, spy agency, intelligence chief*, intelligence | renseignement*, services secrets, dgse, sécurité d'état, dged | استخبارات*, مخابرات*, استخباراتي*
special forces | paratroopers | special forces, commando*, elite unit* | forces spéciales, commando*, unité* d'élite | القوات الخاصة, قوات خاصة, كوماندوس, وحدة نخبة, قوات النخبة
presidential guard | guards, bodyguards | presidential guard* | garde présidentielle | الحرس الرئاسي, حرس الرئاسة
chief of staff | army, army general, command | chief of staff, chiefs of staff, army chief* | état-major | رئيس الأركان, رئيس هيئة الأركان, هيئة الأركان, قائد الجيش
garrison | base, soldiers, army | garrison*, barracks | garnison*, caserne* | حامية, حاميات, ثكنة, ثكنات
military | army, soldiers, officers, generals, airstrike, weapons, base, army operation, military aid, military court, force/, actor/africa-corps, vehicles of war, garrison, junta, aircraft, defence, cadets, commander, navy, airmen, deployment, convoy, peacekeepers, security forces, coup | military | militair* | عسكري, عسكرية, عسكريا, عسكريون, عسكريين
bank | central bank, bond, loan, investment bank, imf programme | bank, banks, banker* | banque*, banca*, banquier* | بنك, بنكا, بنوك, مصرف, مصرفا, مصارف, مصرفي*
university | students, education | university, universities, campus* | universi*, campus, faculté* | جامعة, جامعات, الجامعة, جامعي, جامعية
clinic | hospital, health workers, medics, health body | clinic*, health centre*, health center*, dispensar*, health post* | clinique*, dispensaire*, centre de santé, centres de santé, csi, cscom, csref | عيادة, عيادات, مستوصف*, مركز صحي, مراكز صحية
pharmacy | medicines | pharmac* | pharmac* | صيدلي*
ngo | rights group, aid agency, association, ngo ban, aid workers, human rights, civil society, aid | ngo, ngos, charity, charities, non-governmental | ong, organisation* non gouvernementale*, organisation* humanitaire*, association* | منظمة غير حكومية, منظمات غير حكومية, جمعية خيرية, جمعيات خيرية
chamber of commerce | traders, trade, businessmen | chamber of commerce | chambre de commerce | غرفة التجارة, غرفة تجارة
town council | mayor, town hall, local officials, elected officials | town hall, city hall, town council, city council, municipal* | mairie*, municip*, conseil communal, commune, communes, communal*, maire* | بلدية, بلديات, بلدي, مجلس بلدي, مجلس محلي, عمدة
embassy | ambassador, foreign affairs, diplomats, embassy staff, consul | embassy, embassies | ambassade*, chancellerie | سفارة, سفارات, السفارة, سفير*
insurance | | insurance, insurer* | assurance*, assureur* | شركة تأمين, شركات تأمين, شركات التأمين, شركة التأمين
airline | flight, airspace, plane company, airport, pipeline | | |
railway | | railway*, railroad*, rail line* | chemin de fer, chemins de fer, ferroviaire*, rail | سكة حديد, سكك حديد, السكك الحديدية, السكة الحديدية
defence | | defence minist*, defense minist*, minist* of defence, minist* of defense, minister for defence | défense, armées | وزير الدفاع, وزارة الدفاع, وزراء الدفاع, وزراء دفاع, وزيرا الدفاع
interior | security minister | interior minist*, minist* of the interior, minist* of interior, home affairs, home minister | intérieur, sécurité publique | وزير الداخلية, وزارة الداخلية, الداخلية, وزراء الداخلية
security minister | interior | security minist*, minist* of security | ministre de la sécurité, ministère de la sécurité, sécurité et de la protection civile, sécurité publique | وزير الأمن, وزارة الأمن
foreign affairs | | foreign minist*, minist* of foreign affairs, foreign affairs, foreign office, state department | affaires étrangères, diplomatie, quai d'orsay, département d'état, chancellerie, chef de la diplomatie | وزير الخارجية, وزارة الخارجية, الخارجية, خارجية
justice | justice body | justice minist*, minist* of justice, judicial, judiciary | justice, garde des sceaux, judiciaire* | وزير العدل, وزارة العدل, ~قضائي, ~قضائية, ~القضاء
health | hospital, health workers, health body, clinic, medics, cholera, measles, epidemic, vaccine, malaria, meningitis, diphtheria, mpox, dengue, polio, medicines, patients, doctors | health minist*, minist* of health, minister for health, health official*, health authorit*, medical | santé, médica*, sanitaire*, hospitali*, soins | وزير الصحة, وزارة الصحة, وزيرة الصحة, السلطات الصحية, طبي, طبية
education | schools, students, teachers, education body, school year, university, exam result | education | éducation, enseignement, scolaire*, scolarité | تعليم, التعليم, التربية, تعليمي, تعليمية, وزارة التربية
finance | finance body | finance minist*, minist* of finance, economy minist*, minist* of economy, treasury | financ*, économi*, trésor* | وزير المالية, وزارة المالية, وزير الاقتصاد, وزارة الاقتصاد, وزيرة المالية, الخزينة
mining ministry | mining body | mines minist*, mining minist*, minist* of mines, minist* of mining | mines, minier*, minière* | وزير المناجم, وزارة المناجم, وزير المعادن, وزارة المعادن, وزير التعدين, وزارة التعدين
oil ministry | oil body, energy ministry | oil minist*, petroleum minist*, energy minist*, minist* of oil, minist* of petroleum, minist* of energy | pétrole*, énergie* | وزير النفط, وزارة النفط, وزير البترول, وزارة البترول, وزير الطاقة, وزارة الطاقة
transport ministry | transport body | transport minist*, minist* of transport* | transport* | وزير النقل, وزارة النقل
trade ministry | | trade minist*, commerce minist*, minist* of trade, minist* of commerce | commerce | وزير التجارة, وزارة التجارة, وزير الصناعة
agriculture | farmers, farm, crop, fertiliser, grain, cotton, herders, livestock | agricultur* | agric*, rural, rurale* | زراعي, زراعية, وزير الزراعة, وزارة الزراعة, الزراعة
diplomatic | embassy, ambassador, foreign affairs, diplomats, expel, recall, summon, envoy, talks, consul | diplomatic | diplomat* | دبلوماسي, دبلوماسية, دبلوماسيا, دبلوماسيين, دبلوماسيون
religious | religious leader, mosque, church, imam, sharia, koranic school, missionary, preachers, priests, worshippers, religion office, hajj, prayer time, feast | religious, sectarian, faith | religi*, cult, culte*, confession*, foi | ديني, دينية, طائفي*, الشؤون الدينية
royal | sultan | royal, monarchy, palace | royal*, palais | ~ملكي, ~ملكية, ~قصر, ~القصر
foreign legion | | foreign legion | légion étrangère | الفيلق الأجنبي
opposition | party, dissident, activist, exiles | opposition | oppos* | المعارضة, معارضة, معارض, معارضين, معارضون
electoral commission | election, commission | electoral commission*, election commission* | commission électorale, ceni, aige, autorité indépendante | لجنة الانتخابات, لجنة انتخابية, مفوضية الانتخابات
`;
