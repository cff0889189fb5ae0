/**
 * People by trade, standing and kinship. The notation is explained in `meaning.ts`.
 */
export const whoWords = `
soldiers | officers, generals, army, guards, pilots, crew | | |
officers | generals, army, police, retired general, command, colonel, captain | | |
generals | army general, officers, retired general, command | | |
colonel | | colonel* | colonel* | عقيد, العقيد, عقيدا, عقيدان, عقيدين, عقداء
captain | union | captain, captains | capitaine* | نقيب, نقيبا
lieutenant | | lieutenant* | lieutenant* | ملازم, ملازما, ملازمين
sergeant | | sergeant*, corporal* | sergent*, caporal*, adjudant* | رقيب, رقيبا, عريف, عريفا
sniper | | sniper* | sniper*, tireur* d'élite, tireurs embusqués | قناص*
paratroopers | special forces | paratroop* | parachutiste* | مظلي, مظليين, مظليون
recruits | cadets, recruit | recruit, recruits, conscript* | recrue*, conscrit*, appelés du contingent | مجند, مجندا, مجندين, مجندون
sailors | navy | sailor*, seam* | marin, marins, matelot* | بحار, بحارا, بحارة
veterans | | veteran*, ex-soldier*, ex-combatant*, former fighter* | vétéran*, ancien* combattant*, ex-combattant*, démobilisé* | محاربين قدامى, قدامى المحاربين, مقاتلين سابقين
deserters | desertion, mutineers | deserter*, defector* | déserteur*, transfuge* | فارين من الخدمة, منشق*
mutineers | | mutin* | mutin* | تمرد عسكري, متمردين في الجيش, جنود متمردين, متمردون من الجيش
plotters | plot, coup | plotter*, conspirator*, coup leader* | conjuré*, comploteur*, conspirateur*, putschiste* | متآمر*, انقلابي*
spies | agent, intelligence | spy, spies, spying, espionage | espion* | جاسوس*, جواسيس, تجسس*
instructors | mercenary, train, military aid | instructor*, military advis*, military trainer* | instructeur*, formateur*, conseillers militaires | مدربين, مدربون, مدربا, مستشارين عسكريين
bodyguards | guards, presidential guard | bodyguard* | garde* du corps, garde* rapproché* | حارس شخصي, حراس شخصيين, ~حراسه, ~مرافقيه
watchmen | guards | security guard*, watchm*, private guard* | vigile*, gardien*, agents de sécurité | حارس أمن, حراس أمن, خفير
rangers | guards, wildlife | forest ranger*, park ranger*, rangers, forester* | agents forestiers, agent forestier, eaux et forêts, écogarde* | حراس الغابات, حرس الغابات
mercenary | russian forces, actor/wagner, actor/africa-corps | | |
gendarmes | guards | | |
police | guards, officers, prosecutors | | |
guards | soldiers, gendarmes, police | | |
hunters | militia | | |
bandit | gunmen, assailants, livestock theft, thieves | | |
commander | officers, leader killed, army general, special forces, command, leader, militant leader | | |
militant leader | leader killed, command, commander, leader | jihadist leader*, militant leader*, warlord*, emir, emirs | émir*, chef jihadiste, chef djihadiste, chef terroriste | أمير جماعة, قيادي جهادي, زعيم الجماعة
judges | court, trial, prosecutors, justice body, ruling | | |
arbitrators | arbitration | arbitrator*, arbiter*, arbitral | arbitr* | محكمين, محكمون, محكمان, المحكمون, المحكمين, هيئة تحكيم, هيئة التحكيم, تحكيم
lawyer | trial, lawyers | | |
bailiff | court | bailiff* | huissier* | محضر قضائي, محضرين
defendants | trial, charge of, suspects, verdict, arrest, prisoners | defendant* | prévenu*, accusé, accusés | متهم, متهما, متهمين, متهمون
suspects | arrest, defendants, charge of, accomplice, prisoners, detainee | suspect, suspects | suspect*, présumé* | مشتبه به, مشتبه بهم, مشتبها, مشتبه فيهم
fugitives | escape, prison | fugitive*, escapee* | fugiti*, évadé*, en cavale | هارب, هاربا, هاربين, فارين من السجن
exiles | dissident | exile, exiles, exiled | exil, exilé* | منفى, منفيا, منفيين, المنفى
prisoners | prison, arrest, hostages, release, bail, detainee, jail | | |
hostages | abduct, ransom, prisoners, hostage | | |
mediators | mediation | mediator*, go-between*, intermediar*, negotiator* | médiat*, négociateur*, intermédiaire*, facilitat* | وسيط*, وسطاء, الوسطاء, مفاوضين, مفاوضون, مفاوضا
envoy | mediation, visit, diplomats, delegation, ambassador | envoy, envoys, emissar*, special representative* | émissaire*, envoyé spécial, représentant spécial, envoyé du | مبعوث*, موفد*, موفدا, ممثل خاص
delegation | visit, talks, envoy, mediation, summit | delegation*, delegate* | délégation*, délégué*, mission | وفد, وفدا, وفود, مندوب*
dissident | opposition, activist, exiles | | |
activist | human rights, association, civil society | | |
protesters | protest | protester*, demonstrator*, rioter* | manifestant*, contestataire*, émeutier* | متظاهر*, محتج, محتجين, محتجون, المحتجين
strikers | labour strike | strikers, striking workers | gréviste* | مضربين, مضربون, المضربين, المضربون
candidate | election | candidate* | candida* | مرشح, مرشحا, مرشحين, مرشحون, مرشحة
voters | election, referendum | voter, voters, electorate | électeur*, électorat, électrice* | ناخب*
rescuers | civil protection, rescue, medics, firefighters | rescuer*, rescue team*, rescue worker*, first responder* | secouriste*, sauveteur*, équipes de secours, secours | منقذ, منقذين, منقذون, فرق الإنقاذ, رجال الإنقاذ, عمال الإنقاذ, مسعف*
doctors | health workers, medics, hospital | doctor, doctors, physician*, surgeon* | médecin*, docteur*, chirurgien* | طبيب*, أطباء
nurses | health workers, medics | nurse, nurses, midwi* | infirmi*, sage-femme*, sages-femmes | ممرض*, قابلة, قابلات
health workers | hospital, doctors, nurses, medics | | |
aid workers | aid workers, aid agency | | |
patients | hospital, cases, cancer, dialysis | patient, patients | patient*, malade* | مريض, مريضا, مرضى, المرضى
orphans | | orphan* | orphelin* | يتيم, أيتام, يتامى
widows | | widow* | veuve* | أرملة, أرامل
mothers | childbirth, wife | mother, mothers | mère, mères, maternel* | والدة*, والدته, أمهات, الأمهات
fathers | | father, fathers | père, pères, papa | والده, والدها, والدهم, ~آباء
siblings | | brother, brothers, sister, sisters, sibling* | frère*, sœur* | شقيق, شقيقه, شقيقها, شقيقة, شقيقته, شقيقان, شقيقين, أشقاء
nephew | | nephew*, cousin*, niece*, uncle, uncles, aunt | neveu*, cousin*, nièce*, oncle* | ابن شقيق, ابن شقيقة, ابن أخ, ابن أخت, ابن عم, ابن خال, عمه, خاله
son | child, families | son, sons, daughter, daughters | fils, sa fille, ses filles, fille du, fille de | نجل*, ابنه, ابنها, ابنته, ابنتها, أبنائه
husband | | husband* | mari, époux, maris | ~زوجها, أزواج, أزواجهن
wife | widows | wife, wives, spouse* | épouse*, femme, femmes, conjoint* | زوجة*, زوجته, زوجات
boys | talibes | boy, boys, schoolboy* | garçon* | فتى, فتيان, صبي, صبيا, صبيان, صبية, ~فتية
girls | schoolgirls, girl, rape | girl, girls | fille, filles, fillette* | فتاة, فتيات, الفتيات, بنات, البنات, طفلة, طفلات
schoolgirls | girls, girl | schoolgirl* | écolière*, lycéenne*, collégienne*, étudiante* | طالبات, الطالبات, طالبة, تلميذات
babies | childbirth | baby, babies, infant*, newborn*, toddler* | bébé*, nourrisson*, nouveau-né*, nouveaux-nés | رضيع*, رضع, الرضع, مولود, مواليد
teenagers | youth, children, students, girl | teenage*, adolescen* | adolescen*, mineur, mineurs, mineure*, ados | مراهق*, قاصر*
youths | youth, students, teenagers | young people, youths, young men, young man | jeunes, jeune, jeunesse | شبان, شباب, الشباب, شاب, شابا, شابين
elderly | pension, retired general | elderly, pensioner*, retiree* | âgé*, vieillard*, retraité* | مسنين, مسنون, مسن, متقاعد*, كبار السن
women | families, students, girls, schoolgirls, wife, childbirth, mothers | | |
children | students, families, talibes, babies, girls, boys, teenagers, childbirth | | |
families | son, wife, siblings, mothers, houses, nephew | family, families, household* | famille*, ménage*, proches, foyer* | أسرة, أسرته, أسرتها, أسرتهم, عائلة, عائلات, عائلته, ~أسر, أقارب, أقاربه
teachers | schools, students, teacher, education | | |
professor | teachers, researchers, education | professor*, lecturer* | professeur*, universitaire*, enseignant* | أستاذ*, أساتذة, بروفيسور
students | schools, teachers, talibes, schoolgirls, education | | |
talibes | schools, students, koranic school | | |
farmers | farm, villagers, crop | | |
herders | livestock, nomads | | |
nomads | herders, tuareg, families | nomad* | nomad* | بدو, ~رحل, الرحل
fishers | fishermen, fisherman, hunters, ferry | fisherm*, fishers | pêcheur* | صياد, صيادا, صيادين, صيادون, صيادو, صيادي, الصيادين, الصيادون
butchers | | butcher* | bouch* | جزار, جزارين, جزارون, الجزارين
bakers | bread | baker, bakers | boulang* | خباز*
mechanics | crew member, workers | mechanic, mechanics | mécanicien*, garagiste*, mécano* | ميكانيكي*
apprentices | | apprentice* | apprenti* | متدرب*, مساعد سائق, مساعد السائق, مساعدي سائق*, مساعدا سائق, مساعدي السائق*
drivers | tankers, trucks, vehicles, union, transport | | |
passengers | buses, boats, vehicles, crash, accident | | |
pilots | crew, shoot down | | |
pilgrims | hajj | pilgrim* | pèlerin* | ~حاج, حجاج, معتمرين
worshippers | mosque, prayer time | | |
priests | church, religious leader, clergy, missionary | priest, priests, pastor, pastors, clergym*, nun, nuns | prêtre*, curé*, pasteur*, religieuses, abbé* | قس, قسا, قساوسة, كاهن, كهنة, راهب*, قسيس
bishop | church, religious leader, clergy | bishop*, archbishop* | évêque*, archevêque* | أسقف, أساقفة, مطران
preachers | imam, religious leader, mosque, clergy, traditional chief | imam, imams, preacher*, cleric*, marabout* | imam*, prêcheur*, prédicateur*, marabout*, ouléma* | أئمة, إمام مسجد, إمام المسجد, داعية, دعاة, واعظ
religious leader | imam, church, mosque, clergy, preachers, priests, bishop, missionary | religious leader* | chef* religieux, leader* religieux, guide* spirituel* | زعيم ديني, زعماء دينيين, الزعماء الدينيين, رجل دين, رجال دين, رجال الدين
traditional chief | religious leader, traditional chiefs, sultan, notables | | |
notables | traditional chiefs, elected officials, traditional chief | notable, notables, village elder*, dignitar* | notable*, dignitaire*, sages, ancien, anciens | وجيه, وجهاء, أعيان
sultan | traditional chief | sultan*, sultanate | sultan* | سلطان, سلاطين, سلطنة
fulani | | fulani*, peul, peuls, fula | peul* | فولاني*, فلاني*, الفلان, الفولان
dogon | | dogon* | dogon* | دوغون*
tuareg | actor/cma, actor/fla, actor/mnla, actor/hcua, actor/csp-dpa, actor/gatia | tuareg* | touareg*, targui* | طوارق*, طوارقي*
christians | church, religious leader, priests, bishop | christian*, catholic* | chrétien*, catholi* | مسيحي*, كاثوليكي*
smugglers | trafficking, smuggling fuel, customs, drugs | smuggl*, trafficker*, drug gang* | trafiqu*, passeurs, contreband* | مهرب, مهربا, مهربين, مهربون, المهربين, المهربون, تهريب
thieves | bandit, loot, livestock theft, bullion seizure | thief, thieves, robber*, burglar*, stole, stolen | vol, vols, voleu*, braqu*, cambriol*, volé*, dérob* | لص, لصوص, اللصوص, سارق*, سرق*, سرقة
beggars | talibes | beggar*, begging | mendi* | متسول*, تسول
bloggers | video blogger, social media | blogger*, youtuber*, tiktoker*, influencer* | blogu*, influenceu*, youtubeu*, vidéoman, tiktokeu* | مدون, مدونة, مدونين, مدونون, صانع محتوى, مؤثرة على
singer | culture | singer*, musician*, rapper*, griot* | chanteu*, musicien*, rappeu*, artiste*, griot* | مغن*, مطرب*, فنان*, موسيقي*
players | | footballer*, player, players, athlete* | footballeu*, joueur*, joueuse*, athlète* | لاعب*, رياضي, رياضيين
traders | market, trade | | |
importers | traders, trade | | |
engineers | workers, nationals, crew member | engineer*, technician* | ingénieu*, technicien* | مهندس*, ~فني, فنيين, فنيون, فنيا, تقنيين, تقنيون
miners | mining, mine collapse, gold, workers, gold site, well | | |
journalists | press, bloggers, media | | |
migrants | migration, refugees, expel, arrivals, nationals, repatriation | | |
refugees | migrants, displaced, arrivals, refugee | | |
displaced | refugees, migrants, arrivals, flood victim | displaced, displacement, uprooted, exodus | déplac*, exode, fui*, fuy* | نازح, نازحا, نازحين, نازحون, النازحين, نزوح, نزحوا
lawmakers | parliament, parliament seat | | |
party | opposition | | |
customs officers | customs | | |
ambassador | embassy, envoy, diplomats, foreign affairs, expel, recall, summon | | |
consul | embassy | consul, consuls, consular, consulate* | consul, consuls, consul* | قنصل*
`;
