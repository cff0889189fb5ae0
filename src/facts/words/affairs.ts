/**
 * Words of particular affairs: customs, trades, offices, ceremonies, crimes. They let reports of one
 * event meet across languages. One row a concept: name | marks | English | French | Arabic, in the
 * notation of `lexicon.ts`, the marks of `concept.ts`.
 */
export const affairs = `
travel advice   | diplomacy:2 new:reaction | travel advi*, urges citizens, urged its citizens, leave immediately, leave the country | quitter le pays, conseils aux voyageurs, appelle ses ressortissants, déconseill* | مغادرة البلاد, رعاياه, رعاياها إلى, تحذير سفر, مواطنيها إلى
bond            | diplomacy:1  | visa bond*, deposit, deposits | caution, cautions, dépôt de garantie | كفالة مالية, ضمان مالي, وديعة
embassy staff   | diplomacy:1  | embassy staff, non-essential | personnel non essentiel, personnel de l'ambassade | موظفي السفارة, الموظفين غير الأساسيين
agent           | justice:1    | intelligence agent, secret agent, intelligence service* | agent secret, services de renseignement, dgse, agent de renseignement | مخابرات, استخبارات, الاستخبارات, عميل
counterterror   |              | counter-terror*, counterterror*, anti-terror* | antiterroriste, lutte contre le terrorisme, anti-terroriste | مكافحة الإرهاب
baptism         |              | baptism*, naming ceremony, christening | baptême* | تعميد, عقيقة, معمودية, تسمية مولود
wedding         |              | wedding*, marriage* | mariage*, noce* | زفاف, عرس, زواج
hotel           |              | hotel*, restaurant*, nightclub | hôtel*, restaurant*, maquis | فندق, فنادق, مطعم
missionary      |              | missionar*, pilot, nun, nuns | missionnaire*, pilote*, religieuse* | مبشر*, طيار*, راهبة
tourist         |              | tourist*, tourism | touriste*, tourisme | سائح, سياح, سياحة
fisherman       |              | fisher*, fishing | pêcheur*, pêche | صياد سمك, صيادين, الصيادين, صيد
bandit          | attack:2     | bandit*, highway robber*, gang* | bandit*, coupeurs de route, gang* | قطاع طرق, عصابة, عصابات
execution       | attack:2     | executed publicly, publicly execut*, shot in public | exécution publique, exécuté en public, exécutée | إعدام علني, أعدموا, أعدمت
video blogger   |              | tiktoker*, influencer*, blogger* | tiktokeuse*, influenceu*, blogu* | مدون*, صانعة محتوى, مؤثرة
accreditation   | justice:1    | accreditation* | accréditation* | اعتماد, اعتمادات
broadcast ban   | politics:2 new:reaction | channels suspended, suspends channel*, off air, broadcast ban, rebroadcast*, relays, pulled off air, cuts signal | suspension de la chaîne, chaînes suspendues, suspendu la diffusion, suspend la diffusion, coupe le signal, relais fm, suspend le signal, retire des ondes, suspension du signal, interdit d'antenne, retransmission | تعليق بث, وقف بث, قنوات, توقف بث, يوقف بث, إيقاف بث, تعلق بث, يعلق بث, حجب
mobilisation    | politics:2   | general mobilisation, mobilization, reservist*, conscription | mobilisation générale, réserviste*, réquisition* | تعبئة عامة, احتياط, التعبئة
promotion       | politics:2   | promoted to, promotion*, five-star, rank of | promu*, promotion*, élevé au grade, grade de | ترقية, رقي, رتبة
army general    |              | army chief, chief of staff | chef d'état-major, chef de l'armée | قائد الجيش, رئيس الأركان
icc exit        | justice:2    | international criminal court, icc, rome statute | cour pénale internationale, cpi, statut de rome | المحكمة الجنائية الدولية, الجنائية الدولية
criminal court  | justice:2    | criminal court | cour pénale, cour criminelle | محكمة جنائية
genocide        | justice:1    | genocide, war crime*, crimes against humanity | génocide, crimes de guerre, crimes contre l'humanité | إبادة, جرائم حرب, جرائم ضد الإنسانية
general assembly| diplomacy:2  | general assembly, un podium | assemblée générale, tribune de l'onu | الجمعية العامة
african union   |              | african union, continental body | union africaine | الاتحاد الأفريقي
free movement   |              | free movement, freedom of movement | libre circulation | حرية التنقل
airspace        | diplomacy:2  | airspace, overflight*, skies to, skies for, overfly* | espace aérien, survol*, espaces aériens, ciel fermé, ciel rouvert, ouvre son ciel, ferme son ciel, ciel aux avions, droits de survol | المجال الجوي, أجواء, التحليق, مجال* الجوي, أجوائ*, الأجواء, مجال جوي, المجالين الجويين, عبور الأجواء
airline         |              | airline*, carrier | compagnie aérienne | شركة طيران, خطوط
reciprocity     | diplomacy:2 new:reaction | reciprocity, mirror measure* | réciprocité | المعاملة بالمثل
customs levy    | economy:2    | levy, tariff*, customs dut* | prélèvement*, droits de douane, taxe douanière | رسم, رسوم جمركية, اقتطاع
refinery        | economy:2    | refinery, smelter | raffinerie*, affinerie, fonderie | مصفاة, مصهر
bullion seizure | economy:2 new:reaction | seize* gold, seized gold, gold stock*, gold bars | saisi* d'or, saisie de l'or, lingots | مصادرة الذهب, سبائك
settlement      | economy:2 new:outcome | settle*, out-of-court, end dispute, resolved dispute | accord amiable, règlement du litige, mettre fin au litige | تسوية, إنهاء النزاع, حل النزاع
dispute         |              | dispute*, row over, standoff, feud | différend*, litige*, bras de fer, contentieux | نزاع*, خلاف*
administrator   | economy:1    | provisional administrat*, receivership | administrateur provisoire, administration provisoire | إدارة مؤقتة, مدير مؤقت
ceo             |              | chief executive, ceo, executive*, boss | pdg, directeur général, dirigeant*, patron | رئيس تنفيذي, الرئيس التنفيذي, مدير عام, المدير العام
audit           | economy:1    | audit*, mining code | audit*, code minier | تدقيق, قانون التعدين
pipeline        | economy:1    | pipeline*, oil exports, oil pipeline* | oléoduc*, pipeline*, exportation du brut | خط أنابيب, أنبوب النفط, خط الأنابيب, أنابيب النفط, أنابيب, خط أنابيب النفط
coal            | economy:1    | coal | charbon | فحم
solar           | economy:1    | solar* , photovolta* | solaire*, photovolta* | شمسية, الشمسية
hydro dam       | economy:1    | kandadji, hydroelectric* | kandadji, hydroélectri* | كهرومائي*
subsidy         | economy:2    | subsid* | subvention* | دعم الأسعار, إعانات, دعم الوقود
rationing       | economy:2 new:reaction | ration*, priority lines | rationn*, contingent* | تقنين, ترشيد, حصص
smuggling fuel  |              | smuggled fuel, jerrycan*, fuel smuggl* | essence de contrebande, bidon*, jerrican* | وقود مهرب, صفائح
donation        | humanitarian:1 | donat*, donor*, gift | don, dons, donateur*, offre gracieuse | تبرع*, هبة, مانحين, منحت
appeal for funds| humanitarian:2 | funding gap, appeal for, underfunded | appel de fonds, financement humanitaire, sous-financ* | نداء إنساني, فجوة التمويل
ngo ban         | humanitarian:1 new:reaction | ngo, ngos, aid group*, charity | ong, association* humanitaire* | منظمة غير حكومية, منظمات غير حكومية, جمعيات
airlift         | humanitarian:2 | airlift*, air bridge, dropped aid | pont aérien, parachut* | جسر جوي, إسقاط مساعدات
camp            |              | refugee camp, displacement camp, site | camp de réfugiés, site de déplacés | مخيم للاجئين, مخيم, مخيمات
repatriation    | humanitarian:2 | repatriat*, flown home, voluntary return | rapatri*, retour volontaire | العودة الطوعية, إعادة المهاجرين, ترحيل المهاجرين
border closure  | diplomacy:2 new:reaction | border closure, closes border, reopens border, border crossing | fermeture de la frontière, réouverture de la frontière, poste-frontière | إغلاق الحدود, فتح الحدود, المعبر الحدودي
trade route     |              | corridor, port of, transit | corridor, port de, transit | ممر, ميناء, عبور
police station  |              | police station, gendarmerie post, brigade | commissariat, brigade, poste de gendarmerie | مركز شرطة, مخفر, مركز للدرك
town hall       |              | town hall, prefecture, sub-prefecture | mairie, préfecture, sous-préfecture | مقر البلدية, مبنى المحافظة
court house     |              | courthouse, clerk | palais de justice, greffe, greffier* | قصر العدل, كاتب
prison          | attack:1     | prison*, jailbreak, escape* | prison*, évasion, évad*, pénitenci* | سجن, السجن, فرار سجناء, هروب
factory         |              | factor*, sugar factory, cement plant | usine*, sucrerie, cimenterie | مصنع, معمل, مصنع السكر
chinese site    |              | chinese nationals, chinese engineers | ressortissants chinois, ingénieurs chinois | صينيين, مهندسين صينيين
electrician     |              | electricity pylon*, power line*, substation | pylône*, ligne à haute tension, poste électrique | أبراج كهرباء, خط كهرباء
tower           |              | telecom tower*, antenna*, mast | antenne*, pylônes téléphoniques | برج اتصالات, هوائي
vehicle theft   |              | carjack*, vehicle theft | vol de véhicule, véhicule volé | سرقة سيارة
ultimatum       |              | deadline, ultimatum, hours to leave | délai, ultimatum, heures pour quitter | مهلة, إنذار
boycott         | protest:2    | boycott* | boycott* | مقاطعة
ghost town      | protest:2    | ghost town, shutdown, stay-home | ville morte, journée ville morte | إغلاق عام, عصيان
school year     |              | school year, new term, back to school | rentrée scolaire, rentrée, année scolaire | العام الدراسي, الدخول المدرسي
exam result     |              | exam, exams, examination*, baccalaureate, results | baccalauréat, examen*, résultats | امتحانات, بكالوريا, نتائج
religion office |              | high islamic council, islamic council | haut conseil islamique | المجلس الإسلامي الأعلى
sharia          |              | sharia, veil, hijab, wear | charia, voile, hijab | الشريعة, حجاب, النقاب
dress code      |              | women to wear, dress code | port du voile, tenue vestimentaire | ارتداء الحجاب
local deal      | diplomacy:2 new:outcome | local agreement, lifts siege, siege lifted, blockade lifted, eased blockade | levée du blocus, fin du blocus, assouplit le blocus | رفع الحصار, فك الحصار, تخفيف الحصار
return of fuel  | new:outcome  | fuel arrives, tankers arrive, supplies resume, reached bamako | citernes arrivées, convoi arrivé, ravitaillement | وصول قافلة, وصول صهاريج, وصول الوقود
reopening       | new:outcome  | reopen*, classes resume | rouvr*, réouvert*, reprise des cours | إعادة فتح, استئناف الدراسة, تعيد فتح
quarantine      | humanitarian:1 | quarantine*, isolation, vaccinat* campaign | quarantaine sanitaire, isolement, campagne de vaccination | حجر صحي, عزل, حملة تطعيم
malaria         | humanitarian:1 | malaria, dengue, polio | paludisme, dengue, polio* | ملاريا, حمى الضنك, شلل الأطفال
measles         | humanitarian:2 | measles, rougeole | rougeole | حصبة, الحصبة
diphtheria      | humanitarian:2 | diphtheria | diphtérie | دفتيريا, الخناق
meningitis      | humanitarian:2 | meningitis | méningite | السحايا
hunger season   | humanitarian:1 | lean season | période de soudure | موسم الجفاف
flood victim    | disaster:1   | swept away, washed away, inundat*, dyke, dike | emporté*, digue*, submerg* | جرفت, سدود, غمرت
sweep away      | disaster:1 role:killed | sweeps away, swept away | emporte, emportent | جرف, جرفت, تجرف
crop            | economy:1    | crop*, harvest*, farming season | récolte*, campagne agricole, semis | محصول*, محاصيل, حصاد
fertiliser      | economy:1    | fertili*, seed* | engrais, semence* | أسمدة, بذور
livestock theft | attack:1     | cattle rust*, stolen cattle, rustl* | vol de bétail, bétail volé, razzia | سرقة الماشية, نهب الماشية, مواشي
gold site       |              | gold panning, artisanal mine*, mining site | site d'orpaillage, mine artisanale, sites miniers | موقع تنقيب, منجم تقليدي, التنقيب
drone maker     |              | bayraktar, akinci, drones delivered | bayraktar, akinci, drones turcs | بيرقدار, أقنجي
satellite tech  |              | satellite*, space | satellite*, spatial* | قمر صناعي, فضاء
passport office |              | passport*, common passport | passeport*, passeport commun | جواز سفر, جواز موحد, جوازات
currency        | economy:2    | currency, cfa franc, monetary | monnaie, franc cfa, monétaire | عملة, الفرنك, نقدية
investment bank | economy:2    | investment bank, development bank | banque d'investissement, banque de développement | بنك الاستثمار, مصرف استثمار, بنك تنمية
television      |              | television channel, aes tv, web tv | chaîne de télévision, télévision de l'aes | قناة تلفزيونية, محطة تلفزيونية
parliament seat | politics:1   | transition council, legislative body, advisory council | cnt, conseil consultatif, organe législatif | المجلس الانتقالي, المجلس الاستشاري
ex-leader       |              | former president, ousted president, deposed | ancien président, ex-président, président déchu | الرئيس السابق, الرئيس المخلوع, المعزول
ex-pm           |              | former prime minister, ex-prime minister | ancien premier ministre, ex-premier ministre | رئيس الوزراء السابق, الوزير الأول السابق
embezzlement    | justice:3    | embezzl*, misappropriat* | détournement*, malversation* | اختلاس*, تبديد
immunity        | justice:2    | immunity | immunité | حصانة
house arrest    | justice:2    | house arrest | résidence surveillée, assigné à résidence | إقامة جبرية
dissident       |              | exile, exiled, dissident* | exil, exilé*, dissident* | منفى, منفي, منشق
letter of demand|              | demand*, call* for, urge* | exige*, réclam*, appelle à, demand* | تطالب, طالب*, يطالب, دعت, دعا
thank           |              | prais*, hail*, welcom*, thank* | salue, félicit*, se réjouit, remerci* | أشاد*, يشيد, ترحب, رحب*, شكر
apologise       | new:reaction | apolog*, regret* | excuses, regrette* | اعتذر*, اعتذار, أسف
merger          |              | merge, merger*, merges, merged, merging | fusion, fusions, fusionn*, ralliement* | اندماج, الاندماج, دمج, تندمج, يندمج
allegiance      |              | allegiance, pledged allegiance, pledges allegiance | allégeance* | بيعة, البيعة, مبايعة, بايع*, ولاء
arrivals        | unit         | arrivals, newcomers, new arrivals, arrived in | arrivants, arrivées, arrivés, nouveaux venus | وافد, وافدين, وافدون, الوافدين, قادمين
registration    |              | registered, register*, registration | enregistr*, recens*, inscri* | سجلت, سجل, تسجيل, مسجلين, أحصت, إحصاء
building site   |              | construction site*, construction camp*, roadworks, road project*, worksite*, building site* | chantier*, base-vie, base vie, travaux routiers | ورشة, ورش, موقع بناء, معسكر للعمال, أشغال الطريق, مشروع طريق
breakdown       |              | malfunction*, mechanical fault*, mechanical failure, technical fault*, technical failure, engine failure, technical problem* | panne*, défaillance*, problème technique, incident technique, avarie* | عطل فني, العطل الفني, خلل فني, عطل ميكانيكي, أعطال
lake            |              | lake* | lac, lacs | بحيرة, البحيرة
river           |              | river, rivers | fleuve, rivière* | نهر, النهر, أنهار
hit against     |              | collid*, hit debris, ran into, struck a | heurt*, percut*, entré en collision | اصطدم*, ارتطم*, ارتطام, اصطدام
overloaded      |              | overload*, overcrowded | surcharg*, surnombre | حمولة زائدة, اكتظاظ, مكتظ*, فوق طاقته
list            |              | list, lists, delist* | liste, listes | قائمة, لائحة, القائمة, قوائم
share of state  |              | stake, stakes, percent stake, state share, shareholding | participation, parts de l'état, actions, quote-part | حصة, حصتها, حصته, أسهم, مساهمة الدولة
card            |              | card, cards | carte, cartes | بطاقة, بطاقات
transport body  |              | transport ministry, transport minister, transport authorities | ministère des transports, ministre des transports | وزارة النقل, وزير النقل
mining body     |              | mines ministry, mines minister, mining ministry, mining minister | ministère des mines, ministre des mines | وزارة المناجم, وزير المناجم, وزارة المعادن, وزير المعادن
finance body    |              | finance ministry, finance minister, economy minister | ministère des finances, ministre des finances, ministre de l'économie | وزارة المالية, وزير المالية, وزير الاقتصاد, وزارة الاقتصاد
communication body|              | communications minister, information minister | ministre de la communication, ministère de la communication | وزير الاتصال, وزارة الاتصال, وزير الإعلام, وزارة الإعلام
oil body          |              | oil minister, oil ministry, petroleum minister | ministre du pétrole, ministère du pétrole | وزير النفط, وزارة النفط
central bank      | economy:1    | central bank, bceao | banque centrale, bceao | البنك المركزي, المصرف المركزي
hacking           |              | hack, hacked, hackers, hacking, cyberattack*, cyber-attack*, cyber attack* | piratage*, pirat*, cyberattaque*, hackers | اختراق, قرصنة, هجوم إلكتروني, هجوم سيبراني
forgery           |              | forged, forgery, counterfeit*, fake documents | faux documents, faux papiers, contrefa*, falsifi* | مزور, مزورة, تزوير, تزييف
bread             |              | bread, baker, bakers, bakery, flour | pain, boulanger*, boulangerie*, baguette*, farine | خبز, الخبز, خباز*, مخابز, مخبز, طحين, دقيق
fare              | economy:1    | fare, fares, transport fare* | tarif*, prix du transport | تعرفة, أجرة, تسعيرة
taxi              |              | taxi, taxis, motorcycle taxi* | taxi, taxis, taxi-moto | سيارة أجرة, سيارات أجرة, تاكسي
hunger strike     | protest:2    | hunger strike* | grève de la faim | إضراب عن الطعام, إضراب الجوع, الإضراب عن الطعام
dam failure       | disaster:2   | dam break*, dam burst*, dyke breach*, breach* | rupture de digue, rupture d'une digue, digue rompue, a cédé | انهيار سد, انكسار سد
radar             |              | radar* | radar* | رادار*
census            |              | census | recensement | تعداد, إحصاء سكاني
cutting           |              | female genital mutilation, fgm | excision, mutilations génitales | ختان الإناث, ختان
feast             |              | eid, tabaski, ramadan, christmas, easter | aïd, tabaski, ramadan, noël, pâques, fête de | عيد, رمضان, الأضحى, عيد الفطر
cadets            |              | cadet*, recruits, officer school, graduat* | élèves officiers, recrues, promotion sortante, école des officiers | طلبة ضباط, مجندين, دفعة, تخرج
retired general   |              | forced retirement, retired officers | mis à la retraite, mise à la retraite, retraite d'office | إحالة إلى التقاعد, أحيل إلى التقاعد
stadium           |              | stadium* | stade, stades | ملعب, استاد, مدرج
auditor           |              | auditor*, audit office, auditor general | vérificateur général, cour des comptes, bureau du vérificateur | ديوان المحاسبة, مدقق, محكمة الحسابات
pumping           |              | pump station, pumping station, pump oil, pumping, oil flow*, flows | station de pompage, pompage, flux | محطة ضخ, ضخ, ضخ النفط, تدفق النفط
gas bottle        |              | cooking gas, butane | gaz butane, gaz domestique | غاز الطبخ, غاز البوتان
waste             |              | waste, garbage, rubbish | déchets, ordures | نفايات, قمامة
solar kit         |              | generator*, generators | groupe électrogène, groupes électrogènes, générateur* | مولد, مولدات
warehouse         |              | warehouse*, depot*, storage | entrepôt*, dépôt, dépôts, magasin* | مستودع*, مخزن, مخازن
garrison town     |              | garrison | garnison* | حامية
commander         |              | commander*, commanding officer | commandant*, chef de corps | قائد, آمر, قادة
presidential guard|              | presidential guard | garde présidentielle | الحرس الرئاسي, حرس الرئاسة
intelligence chief|              | intelligence chief, spy chief, state security | sécurité d'état, chef du renseignement, dgse | أمن الدولة, رئيس المخابرات, جهاز المخابرات
special forces    |              | special forces, commando* | forces spéciales, commando* | القوات الخاصة, قوات خاصة, كوماندوس
vehicles of war   |              | armoured car*, armored car*, tank, tanks | blindé*, char, chars, automitrailleuse* | مدرعة, مدرعات, دبابة, دبابات
checkpoint        |              | checkpoint*, roadblock* | poste de contrôle, check-point*, barrage routier | حاجز, نقطة تفتيش, حواجز
ferry             |              | ferry, ferries | bac, bacs, ferry | عبارة, معدية, باخرة, بواخر, سفينة, سفن
vessel            |              | boat, boats, vessel*, steamer*, ship, ships | bateau*, navire*, paquebot* | باخرة, بواخر, سفينة, سفن, مركب, قارب
navigation        |              | shipping company, navigation | navigation, comanav | ملاحة, الملاحة
crew member       |              | technician*, mechanic* | technicien*, mécanicien* | فني, ميكانيكي, تقني
wounds            | role:killed  | succumbed to, died of wounds, died from injuries, dies of wounds | succombé à ses blessures, des suites de ses blessures | متأثرا بجراحه, متأثرة بجراحها, متأثرين بجراحهم
`;
