/**
 * Words of politics, diplomacy and justice. One row a concept: name | marks | English | French |
 * Arabic. The notation is explained in `lexicon.ts`, the marks in `concept.ts`.
 */
export const publicLife = `
election        | politics:3 | election*, vote, voting, ballot*, electoral, poll, polls | élection*, scrutin*, électoral*, présidentielle | انتخاب*, اقتراع, تصويت, الانتخابات
referendum      | politics:3 | referendum* | référendum* | استفتاء
constitution    | politics:3 | constitution*, charter, decree, ordinance | constitution*, charte, décret*, ordonnance* | دستور*, ميثاق, مرسوم*, ميثاقا
law             | politics:1 | law, laws, bill, legislation, penal code | loi, lois, projet de loi, code pénal, législation | قانون, قوانين, القانون الجنائي, تشريع
parliament      | politics:2 | parliament*, lawmakers, assembly, council of | parlement*, députés, assemblée, conseil national de transition | برلمان*, نواب, المجلس الوطني
reshuffle       | politics:4 | reshuffl*, cabinet, new government | remani*, nouveau gouvernement, ministères changent | تعديل حكومي, تعديل وزاري, حكومة جديدة, حقائب
appointment     | politics:3 | appoint*, named, sworn in, nominat*, tenure, term | nommé*, nomination*, prête serment, investi à | تعيين*, عين*, يعين, أدى اليمين, تنصيب
resignation     | politics:3 new:outcome | resign*, step* down | démission* | استقال*, استقالة
dissolution     | politics:3 | dissol*, disband* | dissou*, dissolution* | حل الأحزاب, حل حزب, تحل, حل الاتحاد
party           | politics:2 | political part*, opposition | partis politiques, parti politique, opposition, opposant* | أحزاب, حزب, المعارضة, معارض
transition      | politics:1 | transition, transitional | transition | انتقالي*, الانتقالية
alliance body   | politics:2 | joint force, confederation, alliance of sahel states | confédération, force conjointe, force unifiée | كونفدرالية, القوة المشتركة, قوة موحدة, تحالف دول الساحل
nationality     | politics:2 | nationality, stripped of | nationalité, déchu*, déchéance | الجنسية, تجريد
passport        | politics:1 | passport*, id card*, biometric | passeport*, carte d'identité, biométrique | جواز*, جوازات, بطاقة
visa            | diplomacy:3 | visa, visas, denied entry, deny entry, denied visas, entry ban, travel ban | visa, visas, interdiction d'entrée | تأشيرة, تأشيرات, التأشيرات, حظر السفر, حظر دخول
embassy         | diplomacy:3 | embassy, consul*, chancery | ambassade*, consul*, chancellerie* | سفارة*, قنصل*
ambassador      | diplomacy:4 | ambassador*, envoy*, diplomat* | ambassadeur*, diplomate*, émissaire*, chargé d'affaires | سفير*, دبلوماسيا, دبلوماسيين, دبلوماسيون, مبعوث*, القائم بالأعمال
summon          | diplomacy:3 new:reaction | summon* | convoqu* | استدع*, يستدعي, تستدعي
expel           | diplomacy:3 | expel*, expuls*, persona non grata, ordered out, kicked out, deport* | expuls*, persona non grata, sommé de quitter, refoul*, reconduit* | طرد*, تطرد, ترحيل*, مرحل*, غير مرغوب, رحلت, إبعاد
recall          | diplomacy:3 new:reaction | recall*, sever* ties | rappel*, rompu ses relations, rupture des relations | قطع العلاقات, سحب السفير
border          |            | border*, frontier | frontière*, frontalier*, frontalière* | حدود*, الحدودية, معبر
talks           | diplomacy:3 | talks, negotiat*, dialogue, meet with, round of | négociation*, négoci*, pourparlers, dialogue, discussions, entretien* | مفاوضات, تفاوض*, محادثات, مباحثات, حوار, بحث*, يبحث
mediation       | diplomacy:3 | mediat*, good offices, broker* | médiat*, bons offices, entremise | وساطة, وسيط
visit           | diplomacy:2 | visit*, host, hosts, received by, welcomes, arrives in, trip to, at kremlin | visite*, reçu par, reçoit, accueill*, en déplacement, se rend à | زيارة, يزور*, يستقبل*, استقبل*, زار, استقباله
summit          | diplomacy:2 | summit*, ministerial meeting, conference | sommet, sommets, réunion ministérielle, conférence | قمة, مؤتمر, اجتماع*
phone call      | diplomacy:3 | phone call*, telephone*, phoned, by phone | téléphon*, appel téléphonique, au téléphone | هاتفي*, هاتفيا, يهاتف, مهاتفة, اتصالا, اتصال هاتفي
agreement       | diplomacy:1 economy:1 | agreement*, deal, deals, pact, accord*, memorandum, signed | accord*, convention*, protocole*, signé, signent | اتفاق*, مذكرة, توقيع, وقع*, اتفاقية
cooperation     | diplomacy:1 | cooperation, partnership*, ties | coopération, partenariat* | تعاون, شراكة, التعاون
accuse          | diplomacy:1  | accus*, blame*, point finger* | accus*, met en cause, pointe du doigt | اتهم*, يتهم*, تتهم*, اتهام*
condemn         | diplomacy:1 new:reaction | condemn*, denounc*, deplor* | condamne l', condamne la, condamne le, dénonc*, déplor*, s'indigne | تدين, أدان*, إدانة, ندد*, يندد, تندد, استنكر*
reject          | new:reaction | reject*, rebuff*, brush* off, dismisses, turns down, refus* | rejet*, refus*, écarte, décline, balaie, repouss* | رفض*, ترفض, يرفض, لن نقبل, مناورة
answer          | new:reaction | respond*, repl*, tit-for-tat, reciproc*, hits back, in response | répond*, réplique*, réciproc*, en réponse, réagi* | ترد, يرد, ردا, المعاملة بالمثل, رد
contest         | new:denial   | disput*, contest*, contradict*, challenge* , question* the, at odds, casts doubt | contest*, contredi*, met en doute, dément*, remis en cause | نفى*, نفت, ينفي, تنفي, كذب*, يكذب, يناقض, مغاير, شكك*, طعن*
deny            | new:denial   | den*y, denies, denied, denial, denying, untrue, false | dément, démenti*, démentent, nie, nient, infirme, fausses rumeurs | نفي, ينفي, نفى*, تكذيب, لا صحة
sanctions       | sanctions:4  | sanction*, embargo*, blacklist*, asset freeze | sanction*, embargo*, gel des avoirs, liste noire | عقوبات, حظر, تجميد أصول, القائمة السوداء
suspension      | new:reaction | suspend*, halt*, paus*, freez* | suspen*, gel, gèle, interromp* | تعليق العمل, تعليق أنشطة, تعليق عمل, تعلق عمل, إيقاف, أوقفت, وقف, تجميد
resumption      | new:outcome  | resum*, reopen*, restor*, restart*, lift* ban, reinstat* | repren*, rouvr*, réouverture*, rétabli*, levée, relanc* | استئناف*, تستأنف, إعادة فتح, يعاد, تعيد فتح, رفع الحظر, رفع
closure         | new:reaction | clos*, shut*, shutdown | ferm* | إغلاق*, أغلق*, تغلق, يغلق
ban             | politics:1   | ban, bans, banned, banning, outlaw*, prohibit*, forbid* | interdi*, prohib* | حظر*, يحظر, تحظر, محظور, منع*
court           | justice:3    | court*, tribunal*, judiciary, judicial | cour, cours d'assises, tribunal*, tribunaux, judiciaire*, parquet*, pôle judiciaire | محكمة, محاكم, القضاء, قضائي*, النيابة
world court     | justice:2    | world court, icj, international court of justice, hague | cour internationale de justice, cij, la haye | محكمة العدل, محكمة العدل الدولية, لاهاي
lawsuit         | justice:2    | lawsuit*, sue*, complaint*, legal action, takes to court, application says, icj case, case against | plainte*, poursuites, saisit la, attaque devant, procédure*, recours | دعوى, شكوى, تشتكي, تقاضي, يقاضي, مقاضاة, الدعوى
trial           | justice:3    | trial*, tried, prosecut*, indict*, charge*, charged, charges | procès, jugé*, poursuivi*, inculp*, mis en examen, accusé de, comparu* | محاكمة, يحاكم, اتهامات, لائحة, ملاحقة, مثل أمام
verdict         | justice:3 role:sentenced new:outcome | verdict*, sentenc*, convict*, acquit*, jail term, found guilty, ruling, ruled, rules | condamné*, verdict*, peine*, acquitt*, reconnu coupable, arrêt de la, tranché, relax* | حكم*, أدين, إدانته, سجن*, براءة, بالسجن, حكما, تقضي, قضت
jail            | justice:2    | jail*, prison*, imprison* , remanded, behind bars | prison*, incarcér*, mandat de dépôt, maison d'arrêt, emprisonn*, détention, écrou* | السجن, حبس*, مسجون, إيداع
bail            | justice:2 new:outcome | bail, provisional release | liberté provisoire, caution, sous caution | كفالة, بكفالة, إفراج مؤقت
appeal          | justice:1    | appeal court, appealed | en appel, interjeté appel, cour d'appel | استئناف الحكم, الاستئناف
inquiry         | new:reaction | inquiry, investigat*, probe* | enquête*, enquêt* | تحقيق*, يحقق
extradition     | justice:3    | extradit* | extrad* | تسليم المطلوبين, تسليم مطلوب, تسليمه
arbitration     | justice:2    | arbitrat*, icsid, panel | arbitrage*, cirdi, arbitral* | تحكيم*, التحكيم
pardon          | justice:2 new:outcome | pardon*, amnest*, clemency | graci*, amnisti*, grâce présidentielle | عفو*, العفو
human rights    | justice:1    | human rights, rights group*, abuses, enforced disappearance* | droits humains, droits de l'homme, exactions, disparitions forcées | حقوق الإنسان, انتهاكات
press           | justice:1    | radio, broadcaster, newspaper, press freedom, tv channel, television, media | radio, presse, média*, chaîne, télévision, journal, antenne | إذاعة, صحيفة, قناة, وسائل الإعلام, تلفزيون, راديو, الصحافة
protest         | protest:4    | protest*, demonstrat*, rally, rallies, rallied, march*, sit-in, riot* | manifest*, défil*, marche, rassemblement*, sit-in, cortège, émeut*, contestat* | احتجاج*, تظاهر*, مظاهرة, مظاهرات, متظاهر*, مسيرة احتجاجية, اعتصام, محتج*
tear gas        | protest:2    | tear gas, teargas | lacrymogène* | الغاز المسيل, مسيل للدموع
labour strike   | protest:3    | go on strike, went on strike, walkout, strike notice, on strike, stoppage, general strike | grève*, gréviste*, débrayage*, préavis | إضراب*, مضربين, مضربون
union           |              | union, unions, trade union, syndicate | syndicat*, centrale syndicale | نقابة*, نقابات, اتحاد العمال
responsibility  | new:claim    | claims responsibility, claimed responsibility, claim responsibility, claims ambush, claims attack, claims downing, claims killing | revendiqu* | تبنى*, تبن*, يتبنى, تتبنى, أعلنت مسؤوليتها, مسؤوليتها عن, مسؤوليته
confirm         | new:confirmation | confirm*, acknowledg*, admit* | confirm*, reconnaît, reconnu, admet*, avou* | تؤكد, أكد*, يؤكد, أقر*, يقر, تقر, اعترف*, تعترف
announce        |              | announc*, unveil* | annonc* | أعلن*, يعلن, تعلن, إعلان
vow             | new:reaction | vow*, pledg*, promis*, assur* , threaten*, warn* | promet*, promis, assure, menac*, met en garde, s'engage, avert* | تعهد*, يتعهد, تتعهد, توعد*, هدد*, تهدد, يهدد, حذر*, تحذر, يحذر, وعد*
commission      | politics:1   | commission, committee | commission, comité | لجنة, مفوضية
religious leader|              | imam*, preacher, bishop*, priest*, religious leader* | imam*, prêcheur*, évêque*, prêtre*, guide religieux | إمام, داعية, قس, أسقف
traditional chief|             | chief, chiefs, sultan, elders, notables, dignitar* | chef de village, chef coutumier, notable*, sultan | وجهاء, شيوخ, سلطان, زعيم القرية, أعيان
mayor           |              | mayor* | maire*, mairie* | عمدة, رئيس البلدية, بلدية, البلدية
governor        |              | governor* | gouverneur*, gouvernorat* | حاكم, الحاكم, حاكمة, والي
prefect         |              | prefect* | préfet* | محافظ*, المحافظ
presidency term | politics:3   | president for, five-year term, renewable term, mandate | mandat de, quinquennat, mandat renouvelable | ولاية رئاسية, فترة رئاسية
`;
