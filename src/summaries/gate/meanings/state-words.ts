/**
 * What goes by few names in any language: bodies of the state, what they decide, what proves a thing
 * and who is contradicted. The notation is explained in `meaning.ts`.
 */
export const stateWords = `
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
town council | mayor, town hall, local officials, elected officials | town hall, city hall, town council, city council, municipal* | mairie*, municip*, conseil communal, commune, communes, communal*, maire* | بلدية, بلديات, بلدي, مجلس بلدي, مجلس محلي, عمدة
embassy | ambassador, foreign affairs, diplomats, embassy staff, consul | embassy, embassies | ambassade*, chancellerie | سفارة, سفارات, السفارة, سفير*
opposition | party, dissident, activist, exiles | opposition | oppos* | المعارضة, معارضة, معارض, معارضين, معارضون
electoral commission | election, commission | electoral commission*, election commission* | commission électorale, ceni, aige, autorité indépendante | لجنة الانتخابات, لجنة انتخابية, مفوضية الانتخابات
defence | | defence minist*, defense minist*, minist* of defence, minist* of defense, minister for defence | défense, armées | وزير الدفاع, وزارة الدفاع, وزراء الدفاع, وزراء دفاع, وزيرا الدفاع
interior | security minister | interior minist*, minist* of the interior, minist* of interior, home affairs, home minister | intérieur, sécurité publique | وزير الداخلية, وزارة الداخلية, الداخلية, وزراء الداخلية
security minister | interior | security minist*, minist* of security | ministre de la sécurité, ministère de la sécurité, sécurité et de la protection civile, sécurité publique | وزير الأمن, وزارة الأمن
foreign affairs | | foreign minist*, minist* of foreign affairs, foreign affairs, foreign office, state department | affaires étrangères, diplomatie, quai d'orsay, département d'état, chancellerie, chef de la diplomatie | وزير الخارجية, وزارة الخارجية, الخارجية, خارجية
justice | justice body | justice minist*, minist* of justice, judicial, judiciary | justice, garde des sceaux, judiciaire* | وزير العدل, وزارة العدل, ~قضائي, ~قضائية, ~القضاء
mining ministry | mining body | mines minist*, mining minist*, minist* of mines, minist* of mining | mines, minier*, minière* | وزير المناجم, وزارة المناجم, وزير المعادن, وزارة المعادن, وزير التعدين, وزارة التعدين
oil ministry | oil body, energy ministry | oil minist*, petroleum minist*, energy minist*, minist* of oil, minist* of petroleum, minist* of energy | pétrole*, énergie* | وزير النفط, وزارة النفط, وزير البترول, وزارة البترول, وزير الطاقة, وزارة الطاقة
transport ministry | transport body | transport minist*, minist* of transport* | transport* | وزير النقل, وزارة النقل
trade ministry | | trade minist*, commerce minist*, minist* of trade, minist* of commerce | commerce | وزير التجارة, وزارة التجارة, وزير الصناعة
arrest | abduct, hostages, hostage, suspension, closure, stop, ban, prison, prisoners, release, bail, trial, suspects | | |
convict | verdict, jail, jail term, trial | convicted, found guilty, conviction* | condamn*, coupable*, culpab* | أدان*, أدانت, إدانة, مذنب*
acquit | | acquit*, cleared of, exonerat* | acquitt*, relax*, non-lieu, innocent*, blanchi* | برأ, برأت, تبرئة, براءة, برئ
fine | | fined, fines, a fine | amende* | غرامة, غرامات
jail term | jail, verdict, prison, trial | sentenced, years in prison, jail term*, prison term* | condamn*, prison ferme, ans de prison, peine*, écop* | ~السجن, ~حكم عليه*, حكم بالسجن, أحكاما بالسجن
life sentence | | life sentence*, life imprisonment, life in prison, jailed for life | perpétuité | السجن المؤبد, بالمؤبد, مؤبد, مدى الحياة
death penalty | | death penalty, death sentence*, sentenced to death | peine de mort, peine capitale, condamn* à mort | عقوبة الإعدام, بالإعدام, حكم الإعدام
house arrest | | house arrest | résidence surveillée, assign* à résidence, assignation à résidence | إقامة جبرية, الإقامة الجبرية
extradite | extradition | extradit* | extrad* | تسليم المطلوبين, تسليم المتهم, ~تسليمه
amnesty | release, pardon | amnesty law, an amnesty, general amnesty, pardon, pardons, pardoned | amnist*, grâce*, graci* | عفو عام, عفوا, قانون عفو, قانون العفو, عفو رئاسي
ruling | verdict, trial, jail, court | court ruling*, a ruling, the ruling, rulings, verdict*, judgment*, judgement*, court order* | jugement*, verdict*, arrêt de la cour, décision de justice, sentence*, condamn* | حكم قضائي, حكما قضائيا, أحكام قضائية, أمر قضائي, قرار قضائي
decree | dismissal, law, appointment, dissolution, decision, council of ministers | decree, decrees, decreed, ordinance* | décret*, ordonnance*, arrêté, arrêtés, décrèt* | مرسوم, مرسوما, مراسيم, أمر رئاسي, أمرية
resign | resignation, departure, dissolution | resign, resigns, resigned, resignation*, stepped down, steps down | démission* | استقال*, استقالة, يستقيل, تستقيل, تنحى, تنحي
resignation | departure | | |
confess | | confess*, pleaded guilty, admitted guilt, pleads guilty | aveu*, avou*, reconnu* les faits, plaid* coupable | اعترافات, اعترفوا بارتكاب, أقر بالذنب, أقروا بالذنب
dna | | dna | adn | الحمض النووي
black box | | black box, flight recorder* | boîte* noire* | الصندوق الأسود, الصندوقين الأسودين
video | social media, video blogger, photos | video*, footage, clip, clips | vidéo*, images, film*, séquence*, enregistr* | فيديو*, فيديوهات, مقطع, مقاطع, مقطعا, تسجيل مصور, لقطات, ~شريط
photos | video, social media, satellite | photo*, pictures, photograph* | photo*, image*, cliché* | صور, ~صورة, صورا, الصور, صوره
audio | | audio*, voice message*, voice note* | audio*, vocal, vocaux, enregistrement*, sonore* | تسجيل صوتي, صوتي, صوتية, رسالة صوتية, تسجيلا صوتيا
satellite | space | satellite* | satellit* | أقمار صناعية, الأقمار الصناعية, قمر صناعي, الأقمار الاصطناعية, ساتل
contrary | deny, contest | contrary to what, contrary to the account*, contrary to report*, contrary to statement* | contrairement, contredi* | خلافا لرواية*, خلافا لما, خلافا لتصريح*, خلافا لبيان*, على عكس ما
`;
