/**
 * Who acts, is acted on or speaks, by common nouns. One row a kind, in the notation of
 * `facts/lexicon.ts`: name | camp: who in a source may be called so | English | French | Arabic.
 *
 * The names after the colon are rows of this table, kinds of gazetteer entries with a slash behind
 * them, or ids: a summary may say "gunmen" of jihadists, but not "jihadists" of gunmen. A row of the
 * camp `none` only keeps its words from being read as another's.
 */
export const partyWords = `
army | forces: soldiers, force/, army statement | army, military, armed forces, general staff, air force, high command, military high command, military chiefs | armée, armées, état-major, dirpa, forces armées, fama, armée de l'air, forces de défense et de sécurité, fds, hiérarchie militaire | الجيش, جيش, جيوش, الأركان, القوات المسلحة, القيادة العسكرية, سلاح الجو, القوات الجوية, الإعلام العسكري, البيان العسكري
army statement | forces: army, force/ | army statement*, military statement*, army bulletin*, army's bulletin* | communiqué de l'armée, communiqué de l'état-major, bulletin des opérations | بيان الجيش, بيان للجيش, بيان عسكري, نشرة عمليات الجيش, نشرة الجيش
soldiers | forces: army, officers, force/ | soldier*, troops, troop, servicemen, military personnel | soldat*, militaires, militaire, troupes, troupe | جندي*, جنود*, عسكريا, عسكريون, عسكريين, عسكريان, العسكريين
officers | forces: soldiers, generals, army, police, gendarmes | officer* | officier* | ضابط*, ضباط*
police | forces: security forces | police, policem* | police, policier* | شرطة, شرطي*, رجال شرطة
gendarmes | forces: security forces | gendarm* | gendarm* | درك, دركي*
guards | forces: security forces, guard | national guard*, guardsm* | garde nationale, gardes nationaux | الحرس الوطني
security forces | forces: army, soldiers, police, gendarmes, guards, force/ | security forces, security services, defence forces, defense forces | forces de sécurité, forces de l'ordre, services de sécurité | قوات الأمن, القوات الأمنية, أجهزة الأمن, الأجهزة الأمنية
peacekeepers | forces: actor/minusma | peacekeep*, blue helmet*, un troops | casques bleus, minusma | حفظ السلام, القبعات الزرق, قبعات زرقاء
mercenaries | armed: actor/wagner, actor/africa-corps, auxiliaries | mercenar* | mercenaire* | مرتزق*
auxiliaries | armed: mercenaries, actor/wagner, actor/africa-corps | auxiliar*, instructors | auxiliaires, supplétifs, instructeurs | مدربين عسكريين
gunmen | armed: jihadists, rebels, armed-group/, militia/, militia, hunters, unknown men | gunm*, armed m*, armed group*, assailant*, attacker*, bandit*, raider*, fighter*, combatant*, militant*, insurgent*, insurgency, captor*, kidnapper*, abductor*, hostage takers | hommes armés, individus armés, assaillant*, combattant*, groupe armé, groupes armés, hommes à moto, bandit*, ravisseur*, tireurs, agresseurs | مسلح*, مهاجم*, مقاتل*, جماعة مسلحة, جماعات مسلحة, خاطف*, عناصر مسلحة
unknown men | armed: gunmen, jihadists, rebels, armed-group/ | unidentified men, unknown men, unknown persons, unidentified individuals | inconnus, individus non identifiés | مجهولون, مجهولين
jihadists | armed: actor/jnim, actor/issp, actor/islamic-state, actor/al-qaeda, actor/aqim, actor/boko-haram, actor/iswap, actor/macina-katiba, actor/ansarul-islam | jihadist*, islamist*, extremist*, terrorist*, radical*, soldiers of the caliphate | djihadiste*, jihadiste*, islamiste*, terroriste*, extrémiste*, soldats du califat | متشدد*, جهادي*, إرهابي*, متطرف*, تكفيري*, جنود الخلافة
rebels | armed: actor/fla, actor/cma, actor/csp-dpa, actor/mnla, actor/hcua, actor/fact, actor/fpl-niger, actor/fpj-niger, actor/crr-niger | rebel*, separatist*, tuareg-led, tuareg fighters, insurrection | rebelle*, rébellion, séparatiste*, indépendantiste* | متمرد*, انفصالي*
militia | armed: hunters, militia/ | militia*, self-defence, self-defense, vigilante*, volunteers | milice*, milicien*, volontaires, autodéfense, auto-défense | ميليشي*, مليشي*, متطوع*, الدفاع الذاتي
hunters | armed: militia, militia/ | dozo*, hunter*, traditional hunters | dozo*, chasseur*, donso* | الدوزو, دوزو, صيادين تقليديين, الصيادين التقليديين
command | armed: leader, officers | rebel command*, jihadist command*, insurgent command*, commander* | commandant*, chef de guerre, chefs de guerre | قيادة التمرد, قيادي*, قادة
group | armed: armed-group/, rebels, jihadists, gunmen, militia/, militia | group's, the group, the front, the movement | groupe, front, mouvement | الجماعة, الجبهة, التنظيم, الحركة, للجماعة
residents | people: witnesses, survivors, families, people | resident*, locals, inhabitant*, villager*, townspeople, townsfolk, local people | habitant*, riverain*, villageois, populations | سكان*, ساكن*, أهال*, قروي*, مواطنون
witnesses | people: residents, survivors, passengers | witness*, eyewitness*, bystander*, passers by, onlooker* | témoin*, témoignage*, passants | شهود, شاهد عيان, شهود عيان, مارة
survivors | people: witnesses, residents | survivor* | survivant*, rescapé* | ناج, ناجون, ناجين, الناجون, الناجين
families | people: residents | relative*, families, family | famille*, proches | عائلات*, عائلة, عائلته, عائلتها, عائلتهم, أسرة, أسرته, أسرتها, أقارب*, ذوي, ذووه, ذويه, ذويهم, ذووهم
internet users | people: | social media user*, internet user*, netizen* | internaute* | مستخدمون لمواقع, مستخدمي مواقع, مستخدمو مواقع, رواد مواقع
passengers | people: | passenger* | passager* | ركاب, راكب
medics | people: hospital | medic, medics, doctor*, health workers | médecin*, soignant* | أطباء, طبيب, مسعف*
hospital | people: medics | hospital, hospital source*, medical source*, health source*, medical official* | hôpital, source hospitalière, source médicale, sources médicales, sources hospitalières | المستشفى, مصدر طبي, مصادر طبية, مصدر في المستشفى, مصادر في المستشفى
sources | source: source, local source, army source, security source, state source, diplomatic source, humanitarian source, hospital | sources, source, people familiar, people with knowledge, unnamed sources, anonymous sources | sources, source, d'après nos informations, selon nos informations, plusieurs sources | مصادر, مصدر, المصادر, المصدر, مطلعون, مطلعين, أشخاص مطلعين
local source | source: sources, witnesses, residents, elected officials | local source*, sources on the ground | sources locales, source locale | مصادر محلية, مصدر محلي
army source | source: | military source*, army source*, defence source*, army official*, military official* | source militaire, sources militaires | مصدر عسكري, مصادر عسكرية, مسؤول عسكري
security source | source: army source, security forces | security source*, security official* | source sécuritaire, sources sécuritaires, source de sécurité | مصدر أمني, مصادر أمنية
state source | source: | government source*, official source*, government official*, administrative source*, sources close to the government, presidential source*, sources in the presidency | source gouvernementale, sources gouvernementales, source officielle, sources officielles | مصدر حكومي, مصادر حكومية, مصدر رسمي, مصادر رسمية, مسؤول حكومي, مصادر في الرئاسة, مصدر في الرئاسة
diplomatic source | source: diplomats | diplomatic source* | source diplomatique, sources diplomatiques | مصدر دبلوماسي, مصادر دبلوماسية
humanitarian source | source: aid agency | humanitarian source*, aid source* | source humanitaire, sources humanitaires | مصدر إنساني, مصادر إنسانية
diplomats | office: embassy, diplomatic source | diplomat, diplomats | diplomate* | دبلوماسي, دبلوماسيون, دبلوماسيين
embassy | office: diplomats | embassy, ambassador, chancery, consulate | ambassade, ambassadeur, consulat | سفارة, السفارة, سفير, السفير
officials | office: official, elected officials, local officials, mayor, prefect, parliament | officials, official | responsable, responsables, officiels | مسؤول, مسؤولا, مسؤولون, مسؤولين, مسؤولي, مسؤولان
local officials | office: elected officials, officials, mayor, prefect, parliament | local official*, local authorities | responsable local, responsables locaux, autorités locales | مسؤول محلي, مسؤولون محليون, مسؤولين محليين, السلطات المحلية
elected officials | office: local officials, mayor, parliament | elected official*, councillor* | élu, élus, élu local, élus locaux, conseiller*, responsable communal | منتخب, منتخبون, منتخبين, منتخب محلي, مستشار محلي, مستشار بلدي, مستشار*
union | people: association | union, unions, union official*, union leader*, transport union*, hauliers, trade union*, truckers' union, drivers' union | syndicat*, syndical, syndicaliste* | نقابة, نقابي*, نقابات*, نقابتهم, نقابته, النقابة, مسؤول في نقابة, مسؤول بنقابة, مسؤول نقابي, مسؤول بالنقابة
association | people: civil society, union | association, associations, collective, federation, cooperative | association, associations, collectif, fédération, coopérative | جمعية, رابطة, اتحاد
civil society | people: association | civil society, activist* | société civile, activiste*, militants associatifs | المجتمع المدني, ناشط*
company | people: company/, management, group | company, firm, miner, mining company, mining group | société, entreprise, compagnie, groupe minier | الشركة, شركة
management | people: company | management, operator | direction, gestionnaire | إدارة, الإدارة
traditional chiefs | people: | village chief*, traditional chief*, elder, elders, dignitar*, notable, notables | chef de village, chef traditionnel, chefs traditionnels, chef coutumier, notable* | زعيم القرية, زعيم تقليدي, شيخ القرية, وجيه, وجهاء, أعيان
clergy | people: | bishop*, imam*, priest*, church | évêque*, imam*, prêtre*, église | أسقف, أئمة, قس, الكنيسة
lawyers | people: | lawyer*, attorney* | avocat* | محام, محامي, محامون, المحامي, المحامون, محامين
opposition | office: party | opposition, opposition part* | opposition | المعارضة, معارضون
party | office: opposition | party, coalition | parti, coalition | حزب, تحالف سياسي
parliament | office: lawmakers | parliament*, national assembly, lawmaker*, legislature, senat* | parlement*, assemblée nationale, député*, sénat* | البرلمان, الجمعية الوطنية, مجلس النواب, نواب
court | office: prosecutors, judges, actor/icc | court, tribunal, world court, panel | tribunal, cour, cour internationale, juridiction, justice, justice militaire | المحكمة, محكمة, القضاء, الجنائية الدولية, هيئة تحكيم
judges | office: court | judge, judges, magistrate* | juge*, magistrat* | قاض, قضاة, القاضي
prosecutors | office: | prosecutor*, public prosecut* | procureur*, parquet | النيابة, المدعي العام, مدعي, مدعون
government | office: authorities, junta, ministry, minister, presidency, president, prime minister, council of ministers, regime, state media | government, cabinet, executive | gouvernement, exécutif | حكومة, الحكومة, الحكومي
authorities | office: government, junta, ministry, minister, presidency, president, prime minister, army, governor, prefect, mayor, regime, police, prosecutors, local officials | authorities | autorités | السلطات, سلطات
junta | office: government, authorities, regime, presidency | junta, military government, military rulers, ruling generals, military regime*, military council | junte, régime militaire, régimes militaires, pouvoir militaire | المجلس العسكري, السلطة العسكرية
regime | office: junta, government, states | regime, regimes | régime, régimes | النظام, أنظمة
presidency | office: president, junta | presidency, presidential office, president's office | présidence | الرئاسة, رئاسة
president | office: presidency, leader | president, head of state, transitional president | président, chef de l'état, président de la transition | الرئيس, رئيس الدولة, رئيس المرحلة الانتقالية, رئيس البلاد, رئيس
leader | office: president, prime minister, command | leader, leaders, ruler, strongman | dirigeant*, leader* | زعيم, قائد, الرئيسان, زعماء
prime minister | office: | prime minister, premier, pm, head of government | premier ministre, chef du gouvernement | رئيس الوزراء, رئيس الحكومة, الوزير الأول
ministry | office: minister, ministry of defence, ministry of foreign affairs, ministry of health | ministry, ministries | ministère* | وزارة, الوزارة
minister | office: ministry, ministry of defence, ministry of foreign affairs, ministry of health | minister, ministers | ministre* | وزير*, وزراء
ministry of defence | office: | defence ministry, defense ministry, ministry of defence, ministry of defense, defence minister, defense minister, minister of defence, minister of defense | ministère de la défense, ministre de la défense | وزارة الدفاع, وزير الدفاع
ministry of foreign affairs | office: | foreign ministry, ministry of foreign affairs, foreign minister, minister of foreign affairs, foreign affairs | ministère des affaires étrangères, ministre des affaires étrangères, affaires étrangères, quai d'orsay, diplomatie | وزارة الخارجية, وزير الخارجية, الخارجية
ministry of health | office: | health ministry, ministry of health, health minister, minister of health | ministère de la santé, ministre de la santé | وزارة الصحة, وزير الصحة
council of ministers | office: government | council of ministers | conseil des ministres | مجلس الوزراء
governor | office: | governor, governorate | gouverneur, gouvernorat | حاكم, الحاكم, والي, الوالي
prefect | office: | prefect, prefecture | préfet, préfecture | محافظ, المحافظ
mayor | office: | mayor, town hall, city hall, municipality, municipal council | maire, mairie, municipalité | عمدة, رئيس البلدية, رئيس بلدي*, رئيسة بلدي*, بلدية, البلدية
civil protection | office: firefighters | civil protection, civil defence, civil defense, rescue services, emergency services | protection civile, secours, services de secours | الحماية المدنية, الدفاع المدني, الإسعاف
firefighters | office: civil protection | firefighter*, fire brigade, fire service | pompiers, sapeurs | رجال الإطفاء, الإطفاء
customs | office: | customs | douane*, douanier* | الجمارك, جمارك
state media | office: government, actor/ortm, actor/rtn | state television, state tv, national television, state media, state radio, state broadcaster | télévision nationale, télévision d'état, télévision publique, ortm, rtn | التلفزيون الحكومي, التلفزيون الرسمي, التلفزيون النيجري, التلفزيون المالي, التلفزيون الوطني, الإعلام الرسمي
rights group | people: aid agency, actor/amnesty | rights group*, human rights group*, human rights organi*, ngo, ngos, rights organi* | ong, défense des droits, organisation de défense | منظمة حقوقية, منظمات حقوقية, منظمة غير حكومية
aid agency | people: rights group, humanitarian source, actor/ocha, actor/unhcr, actor/wfp, actor/unicef, actor/msf, actor/icrc | aid agenc*, aid group*, aid organi*, charit*, relief agenc*, aid worker*, un agency, un agencies, refugee agency, food agency, children's agency, migration agency, health agency | organisation humanitaire, agence humanitaire, humanitaires, oim, hcr, pam, haut-commissariat | وكالة إغاثة, منظمة إغاثة, منظمة إنسانية, منظمة دولية, المنظمة الدولية, مفوضية اللاجئين, مفوضية الأمم المتحدة
experts | people: analysts, researchers, panel of experts | expert* | expert* | خبراء, خبير
analysts | people: experts, researchers | analyst*, observer* | analyste*, observateur* | محلل*, مراقب*
researchers | people: analysts, experts | researcher*, investigator*, academic* | chercheur*, enquêteur* | باحث*, محقق*
spokesman | voice: | spokesman, spokesperson, spokeswoman, spokesmen | porte-parole | متحدث, المتحدث, ناطق, الناطق
media | voice: | media, media reports, press reports, the press | médias, presse | وسائل إعلام, وسائل الإعلام, الصحافة
statement | voice: | communique, press release, statement | communiqué, déclaration | بيان, البيان
none | none: | same source, military cooperation, military aid, military equipment, police station, police custody, military guard, military escort, military justice, secretary general, vice president, military court, court case, union européenne, islamic state, third party, parties, state of emergency, unionised, european union, african union, state parties, member states | union européenne, union africaine, parti pris, a fait partie, coopération militaire, aide militaire, équipements militaires | المصدر نفسه, المصدر ذاته, المصادر نفسها, الاتحاد الأوروبي, الاتحاد الأفريقي, التعاون العسكري, مساعدات عسكرية
`;
