/**
 * Words of violence and security. One row a concept: name | marks | English | French | Arabic.
 * The notation is explained in `lexicon.ts`, the marks in `concept.ts`.
 */
export const violence = `
ambush          | attack:4           | ambush*, waylaid | embuscade*, embusqué*, guet-apens | كمين*, كمائن
attack          | attack:2           | attack*, assault*, raid*, stormed, storm, onslaught, incursion* | attaque*, assaut*, raid, raids, assaillant*, pris pour cible, prise pour cible, ont investi, a visé, incursion* | هجوم*, هجمات, هاجم*, يهاجم*, استهدف*, استهداف*, مهاجم*, اعتداء*, اقتحم*, اقتحام
gunmen          | attack:1           | gunmen, gunman, armed men, armed group*, assailants | hommes armés, individus armés, assaillants, groupe armé, groupes armés | مسلح*, مسلحون, المسلحين, مهاجمون, المهاجمين
jihadists       | attack:1           | jihadist*, islamist*, militants, insurgents, extremists, terrorist* | djihadiste*, jihadiste*, islamiste*, terroriste*, insurgés | متشدد*, جهادي*, إرهابي*, متطرف*, مقاتلي*
overrun         | attack:3 new:outcome | overrun*, overran, seized control, took control, captured, fell to, fall of, take over, takes over | aux mains, s'empar*, tombé aux, prise de, pris le contrôle, prennent le contrôle, chute de | يسيطر*, سيطر*, السيطرة, استولى, استيلاء, سقوط
retake          | new:outcome        | retake*, retook, recaptur*, regain*, retaken, won back | repris, reprise du, reprend*, réoccup*, reconqu*, reprise de | استعاد*, يستعيد*, استعدنا, استرد*, استعادة
massacre        | attack:4 role:killed | massacr*, slaughter*, bloodbath, mass killing | massacr*, tuerie*, carnage | مجزرة, مجازر, مذبحة, مذابح
kill            | attack:1 role:killed | kill*, dead, died, die, dies, death*, slain, shot dead, shot, fatalit*, lost their lives, toll, perish*, murder* | tué*, tuer, tuant, mort, morts, morte, mortes, abattu*, décès, décéd*, péri, périr, perdu la vie, ont perdu la vie, tombés, succombé, succombent, trépas*, laissé la vie, bilan, assassin*, meurtri* | قتل*, مقتل*, قتيل*, قتلى, القتلى, يقتل*, مصرع*, وفاة, وفيات, توفي*, لقوا حتفهم, أودى, أودت, حصيلة, وفاتهم, اغتيال*, اغتالت, فارق* الحياة, أردى, أردت, صرع*
wound           | attack:1 role:wounded | wound*, injur*, hurt | bless* | جرح*, جريح*, أصيب*, مصاب*, إصاب*, الجرحى
roadside bomb   | attack:4           | ied, ieds, roadside bomb*, explosive device*, landmine*, roadside blast | engin explosif*, engins explosifs, eei, mine artisanale, sauté sur une mine | عبوة, عبوات, لغم, ألغام
explosion       | attack:2           | blast*, explosion*, explod*, dynamit*, blew up, blown up | explos*, dynamit*, plastiqu* | انفجار*, انفجر*, تفجير*, ينفجر, متفجر*
suicide bombing | attack:4           | suicide bomb*, car bomb*, suicide attack* | kamikaze*, attentat-suicide, attentat suicide, voiture piégée | انتحاري*, مفخخة
shelling        | attack:3           | shelling, shells, mortar*, rocket*, rockets | obus, roquette*, mortier*, tirs d'obus, pilonn* | قذائف, قذيفة, صواريخ, صاروخ*, هاون
gunfire         | attack:1           | gunfire, gunshots, opened fire, shooting, heavy fire | tirs nourris, coups de feu, fusillade*, ouvert le feu, échanges de tirs, rafales | إطلاق نار, إطلاق النار, أطلقوا النار, نيران, رصاص
burn            | attack:2 role:destroyed | torch*, burn*, set ablaze, set fire, up in flames, arson, fires | incendi*, brûl*, en fumée, mis le feu, calcin* | إحراق*, أحرق*, حرق*, أضرم*, محترقة, أشعل*, التهمت, تحترق
destroy         | attack:1 role:destroyed | destroy*, destruction, wreck*, demolish* | détrui*, destruction, anéanti* | تدمير*, دمر*, يدمر, تدمر
sabotage        | attack:2           | sabotag*, saboteur*, cripple* | sabot* | تخريب*, مخربين
blockade        | attack:2 new:outcome | blockad*, siege*, besieg*, embargo on fuel | blocus, assiég*, encercl*, état de siège | حصار*, يحاصر*, محاصر*
shoot down      | attack:3           | shot down, brought down, downed, downing, shooting down | drone abattu, avion abattu, abattu un, abattu une, abattre un, destruction d'un avion | إسقاط طائرة, إسقاط مسيرة, إسقاط*, أسقط*, تسقط
crash           | new:reaction       | crash*, went down | crash*, s'écras*, écrasé*, s'est abîmé | تحطم*, تحطمت
aircraft        |                    | plane*, aircraft, jet, jets, helicopter*, warplane* | avion*, aéronef*, hélicoptère*, appareil de | طائرة, طائرات, طائرته, مروحية, مروحيات, مقاتلة
drone           |                    | drone*, uav, uavs | drone* | مسيرة, مسيرات, طائرة مسيرة, مسيرتها, درون
airstrike       | airstrike:4        | airstrike*, air strike*, air raid*, drone strike*, strike at, strike on, strike that, strike killed, bombing raid* | frappe*, raid aérien, raids aériens, bombard* | قصف*, غارة, غارات, ضربة, ضربات, ضربة جوية, غاراته
clash           | clash:4            | clash*, fighting, gunbattle*, gun battle*, battle*, firefight* | combats, affrontement*, affront*, accrochage*, heurts | اشتباك*, مواجهات, معارك, معركة, قتال, المعارك
abduct          | abduction:4 role:abducted | abduct*, kidnap*, captor*, taken hostage, seized near, armed men seize, hold captive, snatch* | enlev*, enlèvement*, rapt, rapts, kidnapp*, ravisseur* | خطف*, اختطاف*, اختطف*, مختطف*, مخطوف*, يختطف*, تختطف, الخاطف*
hostage         | abduction:3        | hostage*, captive*, captivity | otage*, captif*, captivité | رهينة, رهائن, الرهائن, محتجز*, أسير
ransom          | abduction:3 new:outcome | ransom* | rançon* | فدية, الفدية
proof of life   | abduction:2 new:outcome | proof of life, proof-of-life | preuve de vie | دليل على الحياة, إثبات حياة
release         | role:released new:outcome | freed, frees, freeing, releas*, set free, let go, free at last, regain* freedom, freedom for, liberat*, walk* free, return* to freedom | libér*, relâch*, remis en liberté, mise en liberté, remise en liberté, recouvr* la liberté, recouvr* sa liberté, recouvr* leur liberté, retrouv* la liberté, retrouv* sa liberté, retrouv* leur liberté, libres, de nouveau libre | إطلاق سراح, سراح, الإفراج*, إفراج*, أفرج*, يفرج*, أطلق سراح, تفرج, يطلق سراح, تطلق سراح, تحرير الرهائن, تحرير رهائن, تحرير الرهينة, تحرير المختطفين, أخلي سبيل, أخلت سبيل, إخلاء سبيل, حريته, حريتهم, حريتها, طليق*
missing         | role:missing       | missing, unaccounted | disparu*, portés disparus, porté disparu, introuvable* | مفقود*, فقدان, فقدوا, فقدت, اختفاء
neutralise      | attack:1 role:killed | neutralis*, neutraliz* | neutralis* | تحييد*, حيد*, القضاء على
army operation  |                    | operation*, offensive*, sweep*, patrol* | opération*, ratissage*, offensive*, patrouille* | عملية عسكرية, عمليات, دورية, تمشيط, حملة
reinforcement   | new:reaction       | reinforcement*, troops head, heads for, moves on, moves toward*, marching on, advance* on | renfort*, en route vers, fait mouvement, contre-offensive | تعزيزات, يتحرك, تتحرك, يتقدم, رتل نحو
retaliate       | new:reaction       | retaliat*, riposte, hit back, counter-attack* | riposte*, représailles, contre-attaque | رد عسكري, انتقام*, هجوم مضاد
escort          | new:reaction       | escort* | escort* | حراسة, حماية عسكرية, مرافقة, بحماية, يرافق
disarm          | new:outcome        | disarm*, laid down arms, surrender* | désarm*, déposé les armes, reddition, rendus | نزع السلاح, استسلم*, تسليم السلاح
desertion       |                    | desert*, defect* | désert*, défection* | فرار جنود, انشقاق*, منشق*
withdrawal      | new:outcome        | withdr*, pull out, pulled out, pullout | retir*, retrait* | انسحب*, انسحاب*, سحب*, ينسحب, تنسحب
deployment      |                    | deploy* | déploi*, déploy* | نشر قوات, انتشار, ينشر
base            |                    | base, bases, camp, camps, barracks, outpost*, garrison | camp, camps, base militaire, base, bases, caserne*, poste militaire, garnison | معسكر*, قاعدة, قاعدتها, ثكنة, موقع عسكري
plot            | coup:4             | plot*, destabilis*, destabiliz*, mutin*, conspir* | complot*, déstabilis*, mutin*, conspir* | مؤامرة, زعزعة الاستقرار, زعزعة, تمرد*, تآمر
coup            | coup:4             | coup, coups, putsch*, overthrow*, topple* | putsch*, coup d'état, coups d'état, tentative de coup | انقلاب*, محاولة انقلاب
casualties      | attack:1           | victim*, casualt* | victime* | ضحية, ضحايا
decree          | politics:2         | decree*, ministerial order | un arrêté, l'arrêté, par arrêté, cet arrêté, arrêtés ministériels, arrêté ministériel, arrêté interministériel, arrêté conjoint, arrêté municipal, arrêté préfectoral, arrêté du gouverneur, arrêté du ministre, arrêté portant, arrêté fixant, arrêté la liste, arrêté le nombre, arrêté le calendrier, arrêté la date, arrêté les modalités, arrêté le budget, arrêté le montant, arrêté la position, arrêté de commun, arrêté les comptes | مرسوم*, مراسيم, قرار وزاري
arrest          | justice:2 role:arrested new:outcome | arrest*, detain*, detention, round up, rounded up, in custody, apprehend* | arrêté, arrêtés, arrêtée, arrêtées, arrêter, arrêtent, arrestation*, interpell*, garde à vue, appréhend*, écroué* | اعتقال*, اعتقل*, توقيف*, توقف شبكة, أوقفت, القبض, موقوف*, معتقل*, محتجزين
dismissal       | new:outcome        | dismiss*, sack, sacks, sacked, sacking, kicks, removed, fired | radi*, limog*, démis de, révoqu*, relevé de ses fonctions, destitu* | شطب, إقالة, أقال*, عزل*, تعزل, تقيل, تسريح, إعفاء, إعفائه
weapons         |                    | weapon*, arms cache, ammunition, rifles | armes, armement*, munition*, fusil* | أسلحة, سلاح, ذخيرة, ذخائر
military aid    |                    | military aid, military cooperation, military equipment, armoured vehicles | coopération militaire, équipements militaires, matériel militaire, blindés | التعاون العسكري, مدرعات, معدات عسكرية, عتاد
mercenary       |                    | mercenar*, instructors, paramilitar* | mercenaire*, instructeurs, paramilitaire* | مرتزقة, مدربين, مدربون
ceasefire       | diplomacy:2 new:outcome | ceasefire, truce, peace deal, peace agreement | cessez-le-feu, trêve, accord de paix, accord local | هدنة, وقف إطلاق النار, اتفاق سلام, اتفاق محلي, مصالحة
another one     |                    | second attack, another attack, new attack, fresh attack, separate attack, second ambush, another ambush, second strike, another strike, new strike, second in a, another convoy, second convoy | nouvelle attaque, nouvelle frappe, nouvelle embuscade, nouvel enlèvement, seconde attaque, deuxième attaque, autre attaque, nouveau massacre, une autre embuscade, distincte de, distinct de, nouveau convoi | هجوم جديد, هجوم آخر, هجوم ثان, ضربة جديدة, قصف جديد, كمين آخر, كمين جديد, هذه المرة, خطف جديد, مجزرة جديدة, منفصل*
more of it      | role:killed        | toll rises, toll rise*, toll climbs, toll reaches, rises to, death toll now, toll up | bilan passe, bilan porté, bilan monte, bilan s'alourdit, bilan grimpe, le bilan des | ارتفاع حصيلة, حصيلة ضحايا, ارتفعت حصيلة, ارتفاع عدد, ارتفع عدد, ترتفع حصيلة
curfew          | new:reaction       | curfew* | couvre-feu | حظر التجول, حظر تجول
emergency       | new:reaction       | state of emergency, national mourning, days of mourning | état d'urgence, deuil national | حالة الطوارئ, حداد وطني, الحداد
`;
