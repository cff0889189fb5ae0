/**
 * Where it was, with what, and what was done. The notation is explained in `meaning.ts`.
 */
export const sceneWords = `
market | traders, price, sale, trade | | |
schools | education, students, teachers, koranic school, school year, talibes | | |
koranic school | talibes, schools | | |
mosque | prayer time, worshippers, imam, preachers | | |
church | religious leader, clergy, priests, bishop, christians, missionary | | |
hospital | health workers, health body, medics, rescue | | |
hotel | | hotel* | hôtel*, auberge* | فندق, فنادق, فندقا
eatery | | restaurant*, café, cafe, cafes, bar, bars, nightclub* | restaurant*, café*, bar, bars, maquis, discothèque* | مطعم, مطاعم, مقهى, ملهى
airport | flight, airline, airspace, plane company | | |
harbour | trade route, ship | harbour, harbor, seaport*, docks | port de, port autonome, débarcadère*, quai, quais, portuaire*, port | ميناء, موانئ, مرفأ, مرافئ
cemetery | funeral, grave robber | cemeter*, graveyard*, mass grave*, graves | cimetière*, tombe*, fosse*, charnier* | مقبرة, مقابر, قبور, قبر
prison | jail, escape, prisoners, arrest, verdict, house arrest, detainee, jail term | prison, prisons | prison*, maison d'arrêt, pénitenc*, carcéral* | سجن, سجون, ~السجن
police station | police, gendarmes | | |
checkpoint | base, border, police station, customs, gendarmes | checkpoint*, roadblock*, check-point* | poste* de contrôle, check-point*, checkpoint*, barrage*, poste | ~حاجز, ~حواجز, نقطة تفتيش, نقاط تفتيش
camp for the displaced | camp, camp site, refugees, displaced, refugee, reception centre | refugee camp*, displacement camp*, displaced camp*, camp for displaced* | camp* de réfugiés, site* de déplacés, camp* de déplacés, site* d'accueil | ~مخيم*, مخيم نازحين, مخيم للنازحين, مخيم لاجئين, مخيم للاجئين, مخيمات النازحين, مخيمات اللاجئين
drone | | drone*, uav, uavs, unmanned | drone*, sans pilote | طائرة مسيرة, طائرات مسيرة, الطائرة المسيرة, الطائرات المسيرة, طائرتين مسيرتين, مسيرة, مسيرات, مسيرتها, مسيرته, درون, بدون طيار, من دون طيار
helicopter | | helicopter*, chopper* | hélico* | مروحية*, مروحيات, هليكوبتر, مروحيتين
plane | aircraft, crash, flight, airline, shoot down, airstrike | plane, planes, airliner* | avion*, aéronef*, appareil*, aviation | طائرة, طائرات, طائرتين, طائرته
aircraft | airstrike, crash, shoot down, flight, air force, drone, plane, helicopter | | |
airstrike | drone, aircraft, air force, airmen, plane, shelling | air strike*, airstrike*, air raid*, aerial bombardment* | frappe*, raid* aérien*, bombard* | غارة, غارات, غارتين, قصف جوي, ضربة جوية, ضربات جوية, قصف
shells | shelling | rocket*, missile*, mortar*, artillery, shells, shelling, shelled | roquette*, missile*, mortier*, obus, artillerie, pilonn* | صاروخ*, صواريخ, قذيفة, قذائف, هاون, مدفعية
explosion | roadside bomb, suicide bombing, shelling, gas, attack, bomb, grenades, airstrike | explosion*, exploded, explodes, blast, blasts, detonat* | explos*, déton*, déflagration*, saut* | انفجار*, انفجر*, تفجير*, ينفجر
bomb | roadside bomb, explosion, airstrike, suicide bombing, shells | bomb, bombs | bombe*, engin* | قنبلة, قنابل, قنبلتين
roadside bomb | explosion, bomb | roadside bomb*, landmine*, ied, ieds, explosive device*, mine blast, improvised bomb*, improvised explosive* | mine, mines, engin* explosif*, eei, ied, bombe* artisanale* | عبوة, عبوات, عبوتين, لغم, لغما, ألغام, بلغم
car bomb | suicide bombing | suicide bomb*, suicide attack*, car bomb* | kamikaze*, attentat-suicide, attentat* suicide*, voiture* piégée*, véhicule* piégé* | انتحاري*, مفخخة, سيارة مفخخة, مفخخات
truck bomb | car bomb, suicide bombing | truck bomb* | camion piégé | شاحنة مفخخة
grenades | explosion, weapons | grenade* | grenade* | قنبلة يدوية, قنابل يدوية
blades | behead | knife, knives, machete*, stabbed, stabbing | couteau*, machette*, poignard*, arme* blanche* | سكين, سكاكين, سواطير, أسلحة بيضاء, السلاح الأبيض
chemical weapons | | chemical weapon*, poison gas, toxic gas* | armes chimiques, arme chimique, gaz toxique* | أسلحة كيميائية, سلاح كيميائي, غازات سامة, غاز سام
kill | killed, massacre, wound, neutralise, casualties, execute, drown, crash | | |
drown | shipwreck, flood, sweep away | drown* | noy* | غرق*, غريق*
execute | massacre, behead, kill, execution | executed, execution, executions, beheaded, beheading, lynched, lynching | exécut*, décapit*, lynch*, égorg* | إعدام*, أعدم*, قطع رأس, ذبح, ذبحوا
torture | | tortur*, mistreat*, ill-treat*, ill treat* | tortur*, maltrait*, sévices, mauvais traitements | تعذيب, عذب, عذبوا, سوء معاملة, سوء المعاملة
rape | | rape, raped, rapes, sexual violence, sexually | viol, viols, violé*, sexuel* | اغتصاب, اغتصب*, عنف جنسي, ~جنسي, جنسية
friendly fire | | friendly fire, mistaken strike, by mistake, mistook, mistaken | tir ami, tirs amis, par erreur, erreur*, méprise | نيران صديقة, بالخطأ, عن طريق الخطأ, ~خطأ
own losses | | its own men, its own fighters, of its fighters, of its men, of their own, of their fighters | ses combattants, de ses hommes, ses hommes, des siens, dans ses rangs, ses éléments, ses membres | عناصره, من عناصرها, مقاتليه, من مقاتليها, رجاله, في صفوفه, في صفوفها
deport | expel, migrants, repatriation, migration, arrivals, extradite | deport*, expel* | expuls*, refoul*, rapatri*, reconduit*, renvoy*, refoul* | ~رحل, ~رحلت, ~رحلوا, ~رحلتهم, ترحيل, مرحلين, مرحلون, ~مرحل*, طرد*, ~إبعاد, ~أبعد*
exclude | expel, dismissal, suspension, reject | excluded, excludes, ejected, kicked out, expulsion* | exclu*, expuls*, chass*, évinc*, écart* | استبعد*, استبعاد, إقصاء, أقصى, طرد*
pay ransom | proof of life | paid a ransom, paid the ransom, ransom was paid, ransom paid | rançon versée, versé une rançon, payé une rançon, versement d'une rançon | دفعت فدية, دفع فدية, دفع الفدية, دفعت الفدية, سداد الفدية
revenge | retaliate | revenge, reprisal*, retaliat*, aveng* | veng*, représailles, ripost* | انتقام*, ثأر*, انتقم*, ردا انتقاميا
spare | | spared, sparing its, sparing the, sparing their | épargn* | استثنى*, استثنت, يستثني, ~استثناء, ~جنب
miss | | missed the, missed an, missed its, missed their | manqu*, rat*, loup* | أخطأ, أخطأت, أخطؤوا, أخطأوا, لم يصب
quarrel | dispute | quarrel*, brawl*, scuffle* | rixe*, bagarre*, dispute*, querelle*, altercation* | شجار, مشاجرة, عراك, ~خلاف*
protest | protesters, labour strike, strikers, hunger strike | protest, protests, demonstrat*, rallies, rally, riot, riots | manifest*, marche*, rassembl*, contest*, protest*, émeute*, sit-in | مظاهرة, مظاهرات, تظاهر*, احتجاج*, مسيرة, مسيرات, وقفة احتجاجية, شغب
coup | plot, coup | coup, coups, putsch* | putsch*, coup d'état, coups d'état, coup de force, renvers* | ~انقلاب*, الانقلاب, انقلابي*, محاولة انقلاب, انقلاب عسكري
gold | gold trade, bullion seizure, gold site, miners | gold | l'or, d'or, or, aurifère*, orpaill*, lingot* | ذهب, ذهبية
uranium | nuclear | uranium, yellowcake | uranium, yellowcake, uranifère* | يورانيوم, الكعكة الصفراء
lithium | | lithium | lithium | ليثيوم
oil | oil body, pipeline, refinery, fuel | crude, oil | pétrole*, pétroli*, brut, oléoduc* | نفط*, بترول, ~خام, خط أنابيب
fuel | tankers, filling station, shortage, smuggling fuel | fuel, petrol, gasoline, diesel | carburant*, essence, gasoil, gazole, hydrocarbure*, citerne* | وقود*, محروقات, بنزين, ديزل, مازوت
electricity | power plant, shortage, solar, electrician | electricity, power cut*, power outage*, blackout* | électri*, courant, délest*, coupure* | كهرباء*, كهربائي*, تيار
grain | rice, wheat, crop, food | grain, grains, cereal*, millet, sorghum, maize | céréal*, mil, sorgho, maïs, blé, riz, grain* | حبوب, ذرة, دخن
rice | grain | rice | riz, rizi* | أرز
wheat | grain, bread | wheat, flour | blé, farine | قمح, ~دقيق, طحين
drugs | trafficking, smugglers | cocaine, heroin, cannabis, narcotic*, tramadol, drug trafficking, drugs | drogue*, cocaïne, héroïne, cannabis, stupéfiant*, tramadol | مخدرات, كوكايين, حشيش, ترامادول, هيروين
cholera | | | |
measles | | | |
meningitis | | | |
diphtheria | | | |
polio | | | |
malaria | | | |
dengue | | | |
mpox | | | |
cancer | | | |
sign | agreement, contract, law, decree, cooperation | signed, signs, signing, signature, signatory | sign* | توقيع*, يوقع, توقع اتفاق, ~وقع, ~وقعت, ~وقعوا, ~وقعا, ~موقع
strike deal | agreement, talks, ceasefire, agreement local, mediation | struck a deal, strike a deal, reached a deal, reached an agreement, reached agreement | accord*, entente*, compromis*, conven*, conclu* | توصل*, اتفاق*, اتفقوا, اتفقت, اتفق
win | election, retake | wins, won a, won the, won its, victory, victories, triumph* | gagn*, remport*, victoire*, victorieu*, triomph* | فاز*, فوز, ربح, ربحت, ~كسب, ~كسبت, انتصار*, انتصر*
lose a case | | loses, lost a case, lost its case, lost the case, defeat, defeated, defeats | perdu*, perd, perdent, défaite*, défait*, débout* | خسر*, خسارة, هزيمة, هزم, هزمت, يخسر
apologise | apologise | apolog* | excus*, pardon | اعتذر*, اعتذار, يعتذر, تعتذر
regret | apologise, condemn, mourning | regret, regrets, regretted | regrett*, déplor* | أسفه, أسفها, أسفهم, أسفت, الأسف, يأسف, تأسف, يأسفون, آسف
reassure | | reassur*, allays, allayed | rassur*, apais*, tranquillis* | طمأن*, يطمئن, تطمئن, طمأنة, تطمين*, يطمئنون
retract | cancel | retract*, recant*, disown* | rétract*, désavou*, retir*, dément* | تراجع عن, سحب تصريحه, تبرأ*
`;
