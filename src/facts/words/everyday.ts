/**
 * Words of institutions, places, directions and acts that say little alone and much together: they
 * let reports of one event meet across languages. One row a concept: name | marks | English | French |
 * Arabic, in the notation of `lexicon.ts`, the marks of `concept.ts`.
 */
export const everyday = `
army            | | army, military, armed forces, general staff, troops of | armée*, forces armées, état-major, militaire | الجيش, جيش, القوات المسلحة, الأركان, القيادة العسكرية, قوات الدفاع, عسكرية, العسكري, العسكرية
air force       | | air force, air base | armée de l'air, aviation, base aérienne | سلاح الجو, القوات الجوية, الطيران, قاعدة جوية
junta           | | junta, military government, military rulers, military authorities, ruling council | junte, pouvoir militaire, militaires au pouvoir, autorités militaires | المجلس العسكري, المجلس العسكري الحاكم, السلطات العسكرية, العسكريين الحاكمين
government      | | government, authorities, cabinet | gouvernement*, autorités, exécutif, conseil des ministres | حكومة, الحكومة, السلطات, مجلس الوزراء
president       | | president, presidency, head of state, leader | président, présidence, chef de l'état | رئيس, الرئيس, الرئاسة, رئاسة
prime minister  | | prime minister, premier | premier ministre, primature | رئيس الوزراء, الوزير الأول, رئيس الحكومة
minister        | | minister | ministre | وزير, الوزير, وزيرة
defence         | | defence ministry, defense ministry, defence minister, defense minister | ministère de la défense, ministre de la défense | وزارة الدفاع, وزير الدفاع, الدفاع
interior        | | interior ministry, interior minister, security minister | ministère de l'intérieur, ministre de la sécurité, ministre de l'intérieur | وزارة الداخلية, وزير الداخلية, وزير الأمن, الداخلية
foreign affairs | | foreign ministry, foreign minister, top diplomat | affaires étrangères, chef de la diplomatie, diplomatie | الخارجية, وزارة الخارجية, وزير الخارجية
education body  | | education minister, education ministry | ministre de l'éducation, ministère de l'éducation | وزير التربية, وزارة التربية, وزير التعليم, وزارة التعليم
health body     | | health minister, health ministry | ministre de la santé, ministère de la santé | وزير الصحة, وزارة الصحة
justice body    | | justice minister, justice ministry | ministre de la justice, ministres de la justice, ministère de la justice | وزير العدل, وزراء العدل, وزارة العدل
spokesman       | | spokesman, spokesperson, spokeswoman | porte-parole | متحدث, المتحدث, ناطق, الناطق
state media     | | state tv, state television, official gazette, state media | télévision nationale, journal officiel, médias d'état | التلفزيون الحكومي, الجريدة الرسمية, التلفزيون الرسمي
capital         | | capital | capitale | عاصمة, العاصمة
north           | | north, northern | nord, septentrional* | شمال, شمالي, الشمال, الشمالي
south           | | south, southern, southwestern, southeastern | sud | جنوب, جنوبي, الجنوب, الجنوبي
east            | | east, eastern | est du, l'est, oriental* | شرق, شرقي, الشرق, الشرقي
west            | | west, western | ouest, occidental* | غرب, غربي, الغرب, الغربي
centre          | | central, centre of | centre du, le centre, au centre | وسط, الوسط
town            | | town, towns, city, district | ville, villes, localité*, commune, cercle, bourg | مدينة, بلدة, البلدة, المدينة, دائرة
island          | | island*, shore*, bank of, riverbank* | île*, rive, rives, berge* | جزيرة, جزر, ضفة, الضفة, ضفاف
forest          | | forest*, bush | forêt*, brousse | غابة, غابات, غابية, أدغال
desert          | | desert, dunes | désert, dunes | صحراء, الصحراء, صحراوية
prayer time     | | dawn, morning prayer, friday prayer | aube, à l'heure de la prière, prière du vendredi | فجر, الفجر, صلاة الجمعة
night           | | night, overnight, midnight | nuit | ليل, ليلا, الليل, ليلة
independence    | | independence, separatist*, azawad | indépendan*, séparatiste*, azawad | استقلال, انفصالي*, أزواد, الأزوادية
tuareg          | | tuareg* | touareg* | طوارق, الطوارق, طوارقية, الطوارقية
russian forces  | | russian forces, russian auxiliaries, russian mercenaries, russian fighters | auxiliaires russes, forces russes, mercenaires russes, russes d'africa corps | حلفائه الروس, القوات الروسية, الروس, مقاتلين روس
accomplice      | | accomplice*, informant*, collaborator*, spying, spy, espionage | complice*, informateur*, espion*, espionnage | متعاون*, مخبر*, تجسس, جاسوس*
rescue          | new:outcome | rescu*, saved | secour*, sauv*, sauvetage | إنقاذ*, أنقذ*
evacuate        | new:reaction | evacuat* | évacu* | إجلاء*, أجلت, إخلاء
search          | | search*, manhunt | recherch*, traque* | بحث عن, البحث عن, تفتيش, بحثا
find body       | role:killed | body, bodies, corpse*, mass grave* | corps, cadavre*, dépouille*, fosse commune, corps sans vie, corps repêchés, corps retrouvés, corps ont été | جثة, جثث, جثمان, مقبرة جماعية
behead          | attack:2 | behead*, executed, executes, executing, execution, executions, throat | décapit*, égorg*, exécuté*, exécution* | إعدام*, أعدم*, ذبح*
loot            | attack:1 | loot*, stole, stolen, steal*, rob, robbed, robbery | pill*, vol de, emport*, dérob*, braqu* | نهب*, سرق*, سطو
threat          | | threat*, ultimatum | menace*, ultimatum | تهديد*, إنذار, مهلة
tax levy        | economy:1 | zakat, levied, extort*, ransom tax | zakat, taxes imposées | زكاة, إتاوات, إتاوة
recruit         | | recruit* | recrut* | تجنيد*, جند
train           | | training, trainers, drill, exercise, exercises | formation, entraîn*, exercice*, manœuvres | تدريب*, مناورات, تمرين
deliver         | | deliver*, shipment*, consignment* | livr*, cargaison* | تسليم, شحنة, شحنات, تسلم*
buy             | economy:1 | buy, buys, purchas*, acquir* | achat*, achet*, acquisition*, acquiert, acquièrent, acquis | شراء, يشتري, تشتري, اقتناء
inaugurate      | economy:1 | inaugurat*, opens, opened, launch*, unveil* | inaugur*, lance, lancement, mise en service, ouvre | تدشين, دشن*, افتتح*, إطلاق مشروع, يطلق
build           | economy:1 | build*, construct*, erect* | construi*, construction*, chantier*, bâti* | بناء*, تشييد, إنشاء*, يبني, لبناء
repair          | | repair*, rehabilit*, restored power | répare*, répara*, réparer*, réhabilit*, rétablissement | إصلاح, ترميم, إعادة تأهيل
collapse of deal| | breakdown, impasse, deadlock, stalled | impasse, rupture, bloqu*, échec | فشل, تعثر*, جمود, انهيار المفاوضات
create          | | creat*, set up, establish*, form | crée, crée, créent, créer, création*, créé*, mise en place, instaur*, mettent en place | إنشاء, تأسيس, يقر إنشاء, تشكيل, أنشأ*
leave bloc      | diplomacy:3 new:outcome | quit*, exit*, walk out of, leav* the bloc, leav* ecowas, leav* the court, leav* the icc, leav* the organisation | retrait de la, claque la porte, retrait de l', quitt* la cour, quitt* la cpi, quitt* la cédéao, quitt* la francophonie, quitt* l'oif, quitt* l'organisation, quitt* le bloc, quitt* le g5, claqué la porte, claquent la porte | الانسحاب من, تنسحب من, مغادرة, انسحابها
join            | | join*, membership, adher* | adhér*, adhésion, rejoin* | انضم*, انضمام, عضوية
vote un         | diplomacy:2 | un vote, resolution, security council | résolution*, conseil de sécurité | قرار مجلس الأمن, مجلس الأمن, قرار أممي
decision        | | decision*, decid* | décision*, décid*, décrèt* | قرار*, قرر*, يقرر, تقرر
rule            | | rules, regulation*, measure* | mesure*, règlement*, disposition* | إجراء*, تدابير, لائحة
right           | | claim ownership, belongs to, property, owner* | propriété, appartien*, propriétaire* | ملك, ملكية, ملكا
state company   | economy:1 | state company, subsidiary, shareholder* | filiale, société d'état, actionnaire* | شركة حكومية, فرع, مساهم*
contract        | economy:2 | contract*, tender*, concession* | contrat*, marché public, appel d'offres, concession minière | عقد, عقود, مناقصة, امتياز
revenue         | economy:2 | revenue*, profit*, earnings, production, output | recette*, bénéfice*, production, chiffre d'affaires | إيرادات, أرباح, إنتاج
growth          | economy:2 | growth, gdp, economy, economic | croissance, pib, économie, économique* | نمو, اقتصاد*, الناتج
imf programme   | economy:2 | tranche, credit facility, disburs* | décaiss*, facilité élargie, tranche | شريحة, صرف, تسهيل
salary          | economy:2 | salar*, wage*, pay arrears, bonus | salaire*, prime*, indemnité*, traitements | رواتب, أجور, علاوات, مستحقات
pension         | | pension*, retire* | retraite*, retraité* | تقاعد, متقاعد*
job             | | job*, unemploy*, layoff* | emploi*, chômage, licenci* | وظائف, بطالة, تسريح عمال
land            | | land dispute*, land, plots | foncier*, terre*, parcelle* | أراض, أرض, نزاع على الأرض
herd conflict   | clash:2 | intercommunal, communal violence, herder-farmer | intercommunaut*, conflit communautaire, éleveurs et agriculteurs | قبلي*, نزاع قبلي, طائفي*, عرقي*
militia         | | militia*, self-defence*, vigilante* | milice*, autodéfense, volontaires | ميليشيا*, مليشيا*, دفاع ذاتي
agreement local | | local pact, broke agreement, accord with | accord local, rompu un accord | اتفاق محلي, بنقض اتفاق
water           | | water, drinking water, tap water | eau, eau potable, adduction | مياه, ماء, المياه
food            | | food, ration*, meal* | vivres, nourriture, denrées, ration* | غذاء, أغذية, طعام, مؤن
medicine        | | medicine*, drug shortage, treatment* | médicament*, soins | أدوية, دواء, علاج
shelter         | | shelter*, tent*, temporary housing | abri*, tente*, sites d'accueil | مأوى, خيام, إيواء
season          | | season, lean season, rainy season | saison, soudure, hivernage, saison des pluies | موسم, الموسم
record          | | record, highest, unprecedented | record*, inédit*, sans précédent | قياسي, غير مسبوق
anniversary     | | anniversary, commemorat*, celebrat*, parade | anniversaire*, commémor*, célébr*, fête nationale, défilé militaire | ذكرى, احتفال*, عيد الاستقلال, احتفالات
medal           | | medal*, decorated, honour* | décor*, médaille*, hommage* | تكريم, وسام, تكرم
mourning        | | mourn*, condol*, tribute* | deuil, condoléances, hommage | حداد, تعازي, تعزية, رثاء
grave robber    | | cemetery, grave | cimetière, tombe* | مقبرة, قبور
speech          | | speech, address, interview, remarks, statement | discours, allocution, interview, propos, déclaration | خطاب, كلمة, مقابلة, تصريح*, بيان
letter          | | letter, open letter, petition* | lettre*, pétition*, courrier | رسالة, عريضة
document        | | document*, report, study, survey | document*, rapport*, étude*, enquête d'opinion | وثيقة, وثائق, تقرير, دراسة
statistic       | | figures, statistics, data, census | chiffres, statistiques, données, recensement | أرقام, الأرقام, إحصاءات, بيانات, تعداد
social media    | | social media, facebook, tiktok, whatsapp | réseaux sociaux, facebook, tiktok, whatsapp | مواقع التواصل, شبكات التواصل, فيسبوك, تيك توك, واتساب
internet cut    | | network outage, internet shutdown, cut off | coupure d'internet, coupure*, coupé* | قطع الإنترنت, انقطاع, قطع
app             | | app, platform, website, digital | application*, plateforme*, site internet, numérique* | تطبيق, منصة, موقع إلكتروني, رقمي*
disinformation  | | rumour*, fake*, disinformation, misinformation | rumeur*, infox, désinformation, fake | شائعة, شائعات, تضليل, مفبركة
language        | | language*, french language, francophon* | langue*, francophon* | لغة, لغات, الفرنكوفونية
flag            | | flag, anthem, street names, renamed | drapeau*, hymne, rebaptis* | علم, نشيد, تغيير اسم
monument        | | monument*, statue*, square | monument*, statue*, place de | نصب, تمثال, ميدان
museum          | | artefact*, antiquit*, looted art | objets d'art, antiquités, restitution* | آثار, قطع أثرية
research        | | scientist*, research*, discovery | scientifique*, chercheur*, découverte* | علماء, باحث*, اكتشاف
animal          | | locust*, lion*, hippo*, crocodile*, snake* | criquet*, lion*, hippopotame*, crocodile*, serpent* | جراد, أسد, فرس النهر, تمساح
locust          | disaster:2 | locust*, pest, armyworm | criquet*, sautereau*, chenille* | جراد, آفات
storm           | disaster:3 | storm*, sandstorm*, lightning, thunder* | tempête*, orage*, foudre, vent violent | عاصفة, عواصف, صاعقة, رياح
heat            | disaster:2 | heat, temperatures, heatwave | chaleur*, température*, canicule | حرارة, الحرارة
mine collapse   | disaster:3 | mine collapse*, mine collapsed, pit collapse*, shaft | effondrement d'une mine, éboulement d'une mine, galerie* | انهيار منجم, انهيار بئر
poison          | disaster:2 | poison*, toxic, contaminat*, radioactiv* | empoisonn*, intox*, toxique*, contamin*, radioactif* | تسمم, سام, ملوثة, تلوث, مشع*
gas             | | gas, explosion of gas, cylinder | gaz, bouteille de gaz | غاز, الغاز
bus             | | bus, buses, passenger bus, coach | car, bus, autocar*, transport en commun | حافلة, باص, حافلات
plane company   | | charter, turboprop, cargo plane | charter, avion-cargo, turbopropulseur | طائرة شحن, شحن جوي
ship            | | ferry, boat, canoe | bac, pirogue*, bateau*, pinasse* | عبارة, مركب, زورق, قارب
car             | | car, four-wheel, ambulance* | voiture*, 4x4, ambulance* | سيارة, سيارات, إسعاف, سيارة نقل
hideout         | | hideout*, stronghold*, sanctuary | repaire*, bastion*, sanctuaire* | مخبأ, معقل, أوكار
leader killed   | | commander*, leader of, chief of, emir | chef terroriste, commandant*, émir, cadre du | قائد, قيادي*, أمير, زعيم
surrender terms | | negotiator*, emissar*, intermediar*, go-between | négociateur*, émissaire*, intermédiaire* | مفاوض*, وسطاء, وسيط, مبعوث
witness         | | witness*, survivor* | témoin*, survivant*, rescapé* | شهود, شاهد, ناجون, ناجين
detainee        | | in custody, held, detained employees, still held | détenus, gardé à vue, maintenus en détention | محتجز, محتجزة, موقوفين, قيد التوقيف
lawyer          | | lawyer*, defence team, bar association | avocat*, barreau, défense des | محام*, هيئة الدفاع
charge of       | justice:2 | undermining, treason, terrorism charges, conspiracy | atteinte à, trahison, association de malfaiteurs, complot contre | تقويض, خيانة, المساس, تهمة, بتهمة
activist        | | activist*, campaigner*, civil society, critic | activiste*, militant des droits, société civile, opposant*, journaliste* | ناشط*, حقوقي*, المجتمع المدني, معارض*
singer          | | singer*, rapper*, comedian*, influencer* | chanteur*, rappeur*, humoriste*, influenceur* | مغني, فنان*, مؤثر*
imam            | | imam*, marabout*, preacher* | imam*, marabout*, prêcheur*, maîtres coraniques | إمام, داعية, شيخ
girl            | | girl*, woman, women, pregnant | fille*, femme*, enceinte* | فتاة, فتيات, نساء, امرأة, حامل
rape            | attack:1 | rape*, sexual violence | viol, viols, violences sexuelles, violé* | اغتصاب, عنف جنسي
child           | | child*, minor, baby, babies | enfant*, bébé*, mineur* | طفل, أطفال, الأطفال, رضيع
youth           | | youth*, young people | jeune, jeunes, jeunesse | شباب, شبان, الشباب
diaspora        | | diaspora, expatriate* | diaspora, expatrié* | جالية, الجالية, مغتربين
entry           | | entry, enter, arrival, arrive*, first convoy | entrée*, arriv*, débarqu*, rallié | وصول, وصل*, دخول, دخل*, دخلت
departure       | | left, departed, depart, departs, departing, departure*, leave, leaving | part, partis, départ, départs, quitt* | مغادرة, غادر*, رحيل
return          | | return*, came back, home again | retour*, regagn*, rentr*, de retour | عودة, عاد, عادت, عادوا, عائد*, يعود, رجوع
stop            | | stop*, end, ends, ended | arrêt*, cesse, cessent, cesser, cessation*, cessé, fin de, met fin | إنهاء, انتهاء, توقف*, أنهى
begin           | | begin*, began, start*, kick* off, launch, launches, launched, launching, deploys | début*, commenc*, démarr*, lance, lancent, lancé, lancement, première opération | بدء, بدأ*, انطلاق*, انطلق*, تبدأ, يبدأ, أولى, تطلق, أطلقت, إطلاق عملية, شرع*, باشر*
extend          | | extend*, prolong*, renew*, extension*, renewal, renews, twelve more years, more years | prolong*, renouvel*, report* de, extension*, prorog*, ans de plus | تمديد, مدد*, تجديد, تمدد, يمدد, مددت, التمديد, يجدد, تجدد
identify        | new:confirmation | identif*, named as, names the | identifi*, identité* | تحديد هوية, هوية, التعرف على, كشف هوية
postpone        | new:reaction | postpon*, delay* | reporté*, repouss*, ajourn*, sursoi*, sursis, surseoir | تأجيل, أجل*, إرجاء
cancel          | new:reaction | cancel*, scrap*, annul* | annul*, supprim* | إلغاء, ألغى, ألغت, تلغي
deputy          | | deputy, deputies to, number two, second-in-command, second in command | adjoint, adjointe, numéro deux | نائب مدير, نائب رئيس, نائب قائد, نائب وزير, نائب المدير, نائب الرئيس, الرجل الثاني, نائبه
wife            | | wife, spouse, widow, first lady | épouse, veuve, première dame, sa femme | زوجة, زوجته, أرملة, السيدة الأولى, قرينة
escape          | | managed to flee, managed to escape, escap*, fled captivity, slipped away | échapp*, réussi à fuir, parvenu à fuir, pu fuir | تمكن من الفرار, تمكنوا من الفرار, هرب*, ينجو, نجا, نجاة
ex-minister     | | former minister, ex-minister, former oil minister, former defence minister, former interior minister, former finance minister, former foreign minister | ancien ministre, ex ministre, ancienne ministre, anciens ministres | وزير سابق, الوزير السابق, وزراء سابقين, وزيرا سابقا
dialysis        | | dialysis, kidney* | dialyse*, rein, reins, rénal* | غسل الكلى, غسيل الكلى, الكلى, الكلوي
cancer          | | cancer*, radiotherap*, oncolog* | cancer*, radiothérap*, oncolog* | سرطان, السرطان, الأورام, العلاج الإشعاعي
childbirth      | | childbirth, caesarean*, maternal, maternity | accouchement*, césarienne*, matern* | ولادة, قيصرية, الأمومة, توليد
free of charge  | | free of charge, free care, fee, fees, waive*, abolish* | gratuit*, frais, exonér* | مجان*, رسوم, إعفاء, تعفي, يعفي, تلغي رسوم
hausa           | | hausa | haoussa*, hausa | هوسا, الهوسا
national tongues| | bambara, tamasheq, fulfulde, zarma, kanuri, songhai | bambara, tamasheq, tamajeq, fulfuldé, peul, zarma, kanouri, songhaï, songhay | البمبارية, بمبارا, التماشق, تماشق, الفولانية, الزرما, الكانوري, السنغاي
deutsche welle  | | dw, deutsche welle | dw, deutsche welle | دويتشه فيله, دويتشه فيلله, dw
bbc             | | bbc | bbc | بي بي سي, bbc
rfi             | | rfi, radio france internationale | rfi, radio france internationale | إذاعة فرنسا الدولية, راديو فرنسا الدولي, rfi
france 24       | | france 24 | france 24 | فرانس 24, فرانس24, france 24
voice of america| | voa, voice of america | voa, voix de l'amérique | صوت أمريكا, صوت أميركا, voa
tv5             | | tv5, tv5monde | tv5, tv5monde, tv5 monde | تي في 5, tv5
press watchdog  | | rsf, reporters without borders, cpj | rsf, reporters sans frontières, cpj | مراسلون بلا حدود, لجنة حماية الصحفيين
`;
