/**
 * Things: vehicles, weapons, buildings, goods, papers and recordings. The notation is explained in
 * `meaning.ts`.
 */
export const thingWords = `
tankers | trucks, vehicles, convoy, fuel | | |
trucks | tankers, vehicles, convoy, transport, drivers | | |
buses | vehicles, passengers, bus, transport | | |
cars | vehicles, vehicle theft, car, taxi | car, cars | voiture*, véhicule*, automobile* | سيارة, سيارات, سيارته, سيارتها, سيارتهم, سيارتين
motorcycles | two wheels | motorbike*, motorcycle*, moped*, scooter* | moto, motos, mobylette*, motocyclette*, engins à deux roues, motard* | دراجة نارية, دراجات نارية, الدراجات النارية, دراجة بخارية
bicycles | two wheels | bicycle*, bike, bikes | vélo, vélos, bicyclette* | دراجة هوائية, دراجات هوائية
two wheels | motorcycles, bicycles | | | دراجة, دراجات, دراجتين, دراجتان
ambulance | hospital | ambulance* | ambulanc* | سيارة إسعاف, سيارات إسعاف, الإسعاف
tractor | | tractor* | tracteur* | جرار, جرارات, جرارا
armour | vehicles of war, military aid | armoured vehicle*, armored vehicle*, armoured car*, tanks, battle tank* | blindé*, char, chars, automitrailleuse* | مدرعة, مدرعات, دبابة, دبابات, عربة مصفحة, مصفحة
helicopter | | helicopter*, chopper* | hélico* | مروحية*, مروحيات, هليكوبتر, مروحيتين
plane | aircraft, crash, flight, airline, shoot down, airstrike | plane, planes, airliner* | avion*, aéronef*, appareil*, aviation | طائرة, طائرات, طائرتين, طائرته
drone | | drone*, uav, uavs, unmanned | drone*, sans pilote | طائرة مسيرة, طائرات مسيرة, الطائرة المسيرة, الطائرات المسيرة, طائرتين مسيرتين, مسيرة, مسيرات, مسيرتها, مسيرته, درون, بدون طيار, من دون طيار
aircraft | airstrike, crash, shoot down, flight, air force, drone, plane, helicopter | | |
boats | shipwreck, ferry, vessel, ship, fishermen | | |
ship | vessel, boats, ferry | ship, ships, vessel* | navire*, bateau*, paquebot* | سفينة*, سفن, باخرة*, بواخر
bridge | | bridge, bridges | pont, ponts, passerelle* | جسر, جسرا, جسور, كوبري
tunnel | | tunnel* | tunnel* | نفق, أنفاق
shops | traders, market, warehouse | shop, shops, store, stores, shopkeeper* | boutiq*, magasin*, échoppe*, commerce* | متجر, متجرا, متاجر, ~محل تجاري, محلات, دكان, دكاكين
warehouse | stockpile, fuel, weapons, aid | warehouse*, depot*, storehouse* | entrepô*, dépôt*, magasin*, stock* | مستودع*, ~مخزن, مخازن, مخزنا, ~مخزون
factory | company, gold, refinery, power plant | factory, factories | usine*, fabrique*, manufacture* | مصنع, مصنعا, مصانع, ~معمل
workshop | factory, fire disaster | workshop*, garage* | atelier*, garage* | ورشة, ورش, كراج
hotel | | hotel* | hôtel*, auberge* | فندق, فنادق, فندقا
eatery | | restaurant*, café, cafe, cafes, bar, bars, nightclub* | restaurant*, café*, bar, bars, maquis, discothèque* | مطعم, مطاعم, مقهى, ملهى
cemetery | funeral, grave robber | cemeter*, graveyard*, mass grave*, graves | cimetière*, tombe*, fosse*, charnier* | مقبرة, مقابر, قبور, قبر
headquarters | base, army, command | headquarters, hq | quartier* généra*, siège, qg, pc, état-major, locaux | ~مقر, مقرا, مقار, المقر, مقره, مقرها, ~قيادة
airport | flight, airline, airspace, plane company | | |
runway | airport, flight | runway*, airstrip* | piste*, aérodrome* | ~مدرج, ~مدارج, مهبط
harbour | trade route, ship | harbour, harbor, seaport*, docks | port de, port autonome, débarcadère*, quai, quais, portuaire*, port | ميناء, موانئ, مرفأ, مرافئ
filling station | fuel, tankers | filling station*, petrol station*, gas station*, service station*, petrol pump* | station* service, station* d'essence, stations-service, stations essence, pompiste* | محطة وقود, محطات وقود, محطات الوقود, محطة الوقود, محطة بنزين
power plant | electricity, solar, dam, nuclear | power plant*, power station* | centrale*, barrage | محطة كهرباء, محطة توليد, محطات كهرباء, محطة طاقة
antenna | telecom, tower, electrician | antenna*, pylon*, phone mast*, transmitter* | antenne*, pylône*, relais, émetteur* | برج اتصالات, أبراج الاتصالات, أبراج اتصالات, أبراج, هوائي, هوائيات
camp for the displaced | camp, camp site, refugees, displaced, refugee, reception centre | refugee camp*, displacement camp*, displaced camp*, camp for displaced* | camp* de réfugiés, site* de déplacés, camp* de déplacés, site* d'accueil | ~مخيم*, مخيم نازحين, مخيم للنازحين, مخيم لاجئين, مخيم للاجئين, مخيمات النازحين, مخيمات اللاجئين
checkpoint | base, border, police station, customs, gendarmes | checkpoint*, roadblock*, check-point* | poste* de contrôle, check-point*, checkpoint*, barrage*, poste | ~حاجز, ~حواجز, نقطة تفتيش, نقاط تفتيش
police station | police, gendarmes | | |
prison | jail, escape, prisoners, arrest, verdict, house arrest, detainee, jail term | prison, prisons | prison*, maison d'arrêt, pénitenc*, carcéral* | سجن, سجون, ~السجن
schools | education, students, teachers, koranic school, school year, talibes | | |
koranic school | talibes, schools | | |
church | religious leader, clergy, priests, bishop, christians, missionary | | |
mosque | prayer time, worshippers, imam, preachers | | |
hospital | health workers, health body, medics, rescue, clinic | | |
market | traders, price, sale, trade, shops | | |
houses | families, villages, building site, destroy | houses, homes, huts, dwellings | maison*, habitation*, case, cases, domicile*, concession*, logement*, demeure* | منازل, المنازل, منزلا, بيوت, البيوت, أكواخ
granary | grain, crop, burn | granar* | grenier* | صوامع, صومعة, مخازن الحبوب, مخزن حبوب
weapons | gunfire, shelling, military aid, disarm | weapon*, arms cache, rifle*, firearm*, guns, machine gun* | arme, armes, fusil*, armement*, kalachnikov* | سلاح, سلاحا, أسلحة, بنادق, رشاش*
blades | behead | knife, knives, machete*, stabbed, stabbing | couteau*, machette*, poignard*, arme* blanche* | سكين, سكاكين, سواطير, أسلحة بيضاء, السلاح الأبيض
grenades | explosion, weapons | grenade* | grenade* | قنبلة يدوية, قنابل يدوية
shells | shelling | rocket*, missile*, mortar*, artillery, shells, shelling, shelled | roquette*, missile*, mortier*, obus, artillerie, pilonn* | صاروخ*, صواريخ, قذيفة, قذائف, هاون, مدفعية
bomb | roadside bomb, explosion, airstrike, suicide bombing, shells | bomb, bombs | bombe*, engin* | قنبلة, قنابل, قنبلتين
roadside bomb | explosion, bomb | roadside bomb*, landmine*, ied, ieds, explosive device*, mine blast, improvised bomb*, improvised explosive* | mine, mines, engin* explosif*, eei, ied, bombe* artisanale* | عبوة, عبوات, عبوتين, لغم, لغما, ألغام, بلغم
car bomb | suicide bombing | suicide bomb*, suicide attack*, car bomb* | kamikaze*, attentat-suicide, attentat* suicide*, voiture* piégée*, véhicule* piégé* | انتحاري*, مفخخة, سيارة مفخخة, مفخخات
chemical weapons | | chemical weapon*, poison gas, toxic gas* | armes chimiques, arme chimique, gaz toxique* | أسلحة كيميائية, سلاح كيميائي, غازات سامة, غاز سام
ammunition | weapons, shells | ammunition, munition*, bullets, cartridges | munition*, balles, cartouche* | ذخيرة, ذخائر, رصاص, طلقات
gold | gold trade, bullion seizure, gold site, miners | gold | l'or, d'or, or, aurifère*, orpaill*, lingot* | ذهب, ذهبية
uranium | nuclear | uranium, yellowcake | uranium, yellowcake, uranifère* | يورانيوم, الكعكة الصفراء
lithium | | lithium | lithium | ليثيوم
diamonds | | diamond*, gemstone* | diamant*, pierres précieuses | ~ماس, ألماس, أحجار كريمة
oil | oil body, pipeline, refinery, fuel | crude, oil | pétrole*, pétroli*, brut, oléoduc* | نفط*, بترول, ~خام, خط أنابيب
fuel | tankers, filling station, shortage, smuggling fuel | fuel, petrol, gasoline, diesel | carburant*, essence, gasoil, gazole, hydrocarbure*, citerne* | وقود*, محروقات, بنزين, ديزل, مازوت
electricity | power plant, shortage, solar, electrician | electricity, power cut*, power outage*, blackout* | électri*, courant, délest*, coupure* | كهرباء*, كهربائي*, تيار
grain | rice, wheat, crop, food | grain, grains, cereal*, millet, sorghum, maize | céréal*, mil, sorgho, maïs, blé, riz, grain* | حبوب, ذرة, دخن
rice | grain | rice | riz, rizi* | أرز
wheat | grain, bread | wheat, flour | blé, farine | قمح, ~دقيق, طحين
sugar | | sugar | sucre*, sucrerie* | سكر
medicines | health body, medicine, vaccine, aid | medicine*, medication*, medical supplies | médicament*, produits pharmaceutiques, traitement* | دواء, أدوية, الأدوية
drugs | trafficking, smugglers | cocaine, heroin, cannabis, narcotic*, tramadol, drug trafficking, drugs | drogue*, cocaïne, héroïne, cannabis, stupéfiant*, tramadol | مخدرات, كوكايين, حشيش, ترامادول, هيروين
cotton | | cotton | coton* | قطن
livestock | herders, livestock theft, animal, locust | cattle, livestock, sheep, goats, camels, cows | bétail, mouton*, chèvre*, vache*, chameau*, bœuf*, animaux, troupeau*, têtes | مواشي, ماشية, أغنام, أبقار, إبل, قطيع, قطعان, الماشية, المواشي
crops | crop, farm, farmers, grain, cotton, agriculture | crops, harvest*, farmland* | récolte*, champ*, cultures, semis | محصول*, محاصيل, حقول, حصاد
decree | dismissal, law, appointment, dissolution, decision, council of ministers | decree, decrees, decreed, ordinance* | décret*, ordonnance*, arrêté, arrêtés, décrèt* | مرسوم, مرسوما, مراسيم, أمر رئاسي, أمرية
ruling | verdict, trial, jail, court | court ruling*, a ruling, the ruling, rulings, verdict*, judgment*, judgement*, court order* | jugement*, verdict*, arrêt de la cour, décision de justice, sentence*, condamn* | حكم قضائي, حكما قضائيا, أحكام قضائية, أمر قضائي, قرار قضائي
law | constitution, decree, lawsuit, right, rule, parliament | law, laws, legislation | loi, lois, législat*, code | قانون, قانونا, قوانين, القانون, تشريع*
treaty | agreement, cooperation, alliance body | treaty, treaties, convention* | traité*, convention*, statut de rome | معاهدة, معاهدات, اتفاقية*, اتفاقيات
letter | document, letter of demand | letter, letters, memo, memorandum | lettre*, courrier*, note, missive*, mémorandum, protocole | رسالة, رسائل, ~خطاب, ~مذكرة, رسالته
video | social media, video blogger, photos | video*, footage, clip, clips | vidéo*, images, film*, séquence*, enregistr* | فيديو*, فيديوهات, مقطع, مقاطع, مقطعا, تسجيل مصور, لقطات, ~شريط
photos | video, social media, satellite | photo*, pictures, photograph* | photo*, image*, cliché* | صور, ~صورة, صورا, الصور, صوره
audio | | audio*, voice message*, voice note* | audio*, vocal, vocaux, enregistrement*, sonore* | تسجيل صوتي, صوتي, صوتية, رسالة صوتية, تسجيلا صوتيا
leaflets | letter, social media | leaflet*, flyer* | tract, tracts, prospectus | منشورات ورقية, مناشير
satellite | space | satellite* | satellit* | أقمار صناعية, الأقمار الصناعية, قمر صناعي, الأقمار الاصطناعية, ساتل
visa | travel advice, nationals | visa, visas | visa* | تأشيرة, تأشيرات, فيزا
passport | passport office | passport* | passeport* | جواز سفر, جوازات سفر, جوازات, ~جواز
ransom | hostages, money | ransom* | rançon* | فدية, فدى
medals | medal | medal*, decorated with | médaill*, décor*, distinction* | وسام, أوسمة, ميدالي*
`;
