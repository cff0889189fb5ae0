/**
 * Words of the economy, humanitarian life, disasters and things that are hit or built. One row a
 * concept: name | marks | English | French | Arabic. The notation is explained in `lexicon.ts`, the marks in `concept.ts`.
 */
export const livelihood = `
fuel            | economy:1    | fuel*, petrol, gasoline, diesel, pump, pumps, kerosene, jet fuel, litre, litres, pump price* | carburant*, essence, hydrocarbure*, gasoil, gazole, supercarburant, litre, litres, kérosène, gas-oil, diesel, produits pétroliers | وقود, بنزين, محروقات, المازوت, ديزل, الديزل, المحروقات, لتر, البنزين, سولار, الغازوال, مشتقات نفطية, غازوال, كيروسين
shortage        | economy:3    | shortage*, run dry, runs dry, dried up, queue*, lines snake*, scarc*, lines, short of, lack of, supply crunch, empty shelves, out of stock, dry pumps | pénurie*, à sec, file d'attente, files d'attente, files interminables, rareté, manque de, manque, rupture de stock, stations à sec, carence*, disette, approvisionnement | نقص, شح, طوابير, أزمة الوقود, ندرة, نفاد, نفد, نقصا حادا, انعدام
crisis          |              | crisis | crise | أزمة*
filling station | economy:1    | filling station*, petrol station*, gas station* | station-service, stations-service, pompes | محطات, محطات الوقود, المحطات
black market    | economy:2    | black market | marché noir | السوق السوداء
price           | economy:2    | price*, cost of living, inflation, expensive, costlier, cheaper, cut in price, rise in, per litre | prix, inflation, vie chère, renchér*, flamb*, cher, chère | سعر, أسعار, غلاء, تضخم, تكلفة, كلفة, تعرفة, السعر
rise            |              | hike*, raises, raised, increase*, rise, rises | hausse*, augment*, relèv*, relev*, majoration*, alourdi* | زيادة, رفع, ترفع, يرفع, ارتفاع, ارتفع*, رفعت, ترتفع
cut             |              | reduction*, lowers, cheaper, slash* | baisse*, rédui*, réduction* | تخفيض*, خفض*, تخفض, يخفض, انخفاض
convoy          |              | convoy*, column, supply column, column of, lorries escorted | convoi*, colonne, colonnes, file de camions, cortège de | قافلة, قوافل, رتل, الرتل, أرتال, موكب
importers       |              | importer*, trader*, merchants | importateur*, commerçant*, négociant* | مستورد*, تجار
transport       |              | haulier*, truckers, transporters, road transport | transporteur*, routiers | ناقل*, نقل البضائع, شاحنات النقل
road            |              | road, highway, route nationale, rn1, route, motorway, highway*, axis, corridor | route, rn, axe, route nationale, rn1, rn6, rn7, tronçon, autoroute, corridor, routes, routier* | طريق, الطريق, الطرق, محور, ممر, الطريق الوطنية, طريق سريع
bridge          |              | bridge*, pier, span, viaduct, footbridge | pont, ponts, pile, viaduc, passerelle*, ouvrage | جسر*, جسور, معبر مائي, قنطرة
uranium         | economy:2    | uranium, yellowcake, yellow cake, radioactive ore, ore, concentrate | uranium, yellowcake, uranifère, concentré*, minerai* | يورانيوم, اليورانيوم, الكعكة الصفراء, كعكة صفراء, مركز اليورانيوم, اليورانيوم المركز, خام اليورانيوم
gold            | economy:2    | gold, bullion, ingot*, nugget*, goldfield* | or, aurifère*, lingots, orpaillage, aurifère, mine d'or, orpaill* | ذهب, الذهب, سبائك, منجم ذهب, الذهبية
lithium         | economy:2    | lithium | lithium | ليثيوم
oil             | economy:1    | oil, crude, refinery, oil pipeline*, oil workers, oil company | pétrole, pétrolier*, brut, raffinerie, oléoduc* | نفط, النفط, خام, مصفاة, أنبوب النفط, أنابيب النفط, خط أنابيب النفط, نفطي*
mining          | economy:2    | mining, mine, mines, miner, miner*, pit, ore, quarry, barrick, deposit | mine, minier*, minière*, gisement*, exploitation minière, carrière, mines, minier, sous-sol, gisements | منجم, مناجم, تعدين, التعدين, مناجم الذهب, معادن, تعدينية, منجما
stockpile       | economy:1    | stockpile*, stocks, inventory | stock, stocks | مخزون*, مخزونات
sale            | economy:1    | sell, sells, selling, seller*, sale*, sold, buyer*, transaction*, purchase, bid, export of, offload*, trade-off, auction* | vend, vendent, vendre, vendra, vendeur*, vendait, vente*, écouler, acheteur*, cession, transaction*, vendu*, acquéreur*, enchères, commercialis* | بيع*, تبيع, مشتري, مشترين, لمن يدفع, صفقة, صفقات, بيعت, باعت, مبيعات, مزاد
nationalise     | economy:3    | nationaliz*, nationalis*, takeover of, state control, seizes control of mine, takes over mine | nationalis*, étatis*, passe sous contrôle de l'état, prise de contrôle | تأميم*, سيطرة الدولة, وضع اليد, تؤمم
licence         | economy:2    | licence*, license*, permit, permits, concession, revok*, permit extension | permis, licence*, agrément*, retrait du permis, révocation du permis, autorisation* | رخصة, ترخيص, تراخيص, رخص, إذن, تصريح عمل, سحب رخصة, سحب ترخيص
tax             | economy:2    | tax, taxes, levy, levies, royalt* | impôt*, taxe*, fiscal*, redevance* | ضريب*, ضرائب, رسوم
budget          | economy:3    | budget*, debt*, arrears | budget*, dette*, arriérés, loi de finances | موازنة, ميزانية, ديون, الدين العام
bond            | economy:3    | bond, bonds, treasury | obligations, obligataire, trésor, bons du | سندات, خزانة
loan            | economy:3    | loan*, financ*, fund, funds, grant*, credit, lend*, lends, lender*, million dollars for, billion for | prêt, prêts, financ*, fonds, crédit*, don de, emprunt*, décaiss*, octroi*, bailleur*, appui budgétaire | قرض*, تمويل, تمول, يمول, صندوق, منحة, يقرض, اقتراض, دعم مالي, مساعدة مالية, تمويلات
investment      | economy:2    | project*, plan to build, venture, scheme, invest, invests, invested, investing, investor*, investment* | projet*, investisseur*, plan d'investissement, investir, investiss* | استثمار*, مشروع*, استثمارات, مستثمر*, استثماري
bank            | economy:2    | bank, banks, banking, currency | banque*, bancaire*, monnaie | بنك, بنوك, مصرف, مصارف, عملة
trade           | economy:2    | export*, import*, trade, shipment of, customs, exporter*, importer*, trading | export*, import*, commerce, douane*, export, import, commerc*, négoce | تصدير, صادرات, استيراد, تجارة, تجاري, جمارك, تبادل تجاري, يصدر, تستورد, تصدر
power plant     | economy:2    | power plant, solar plant, solar, power station, mw | centrale, solaire* , centrale électrique | محطة طاقة, شمسية, محطة كهرباء, الطاقة الشمسية
electricity     | economy:2    | electricity, power cut*, blackout*, outage*, power, electrification, power failure, power outage, lights out, lights back, darkness, dark, grid, load-shedding, load shedding, power line, power supply, interconnection, electric, megawatt*, nigelec, edm | électri*, délestage*, coupures de courant, énergie, courant, dans le noir, coupure*, coupure générale, panne*, panne générale, black-out, courant électrique, ligne électrique, interconnexion*, kv, réseau électrique, sans électricité, obscurité, nigelec, edm | كهرباء, الكهرباء, انقطاع التيار, طاقة, كهربة, كهربائي*, التيار الكهربائي, التيار, انقطاع الكهرباء, الظلام, ظلام, شبكة الكهرباء, خط الربط, عتمة, أعطال, عطل, الربط الكهربائي, إنارة
dam             | economy:1    | dam, dams, hydropower | barrage*, hydroélectrique | سد, سدود
nuclear         | economy:1    | nuclear, reactor* | nucléaire*, réacteur* | نووي*, مفاعل*
grain           | economy:1    | wheat, grain*, rice, maize, millet, cereal*, fertiliser* | blé, céréal*, riz, maïs, mil, engrais | قمح, حبوب, أرز, ذرة, أسمدة
cotton          | economy:2    | cotton | cotonni*, coton, cotons | قطن, القطن
telecom         | economy:1    | internet, telecom*, mobile network, starlink, phone network, sim, operator, phone service, cable cut, wifi, bandwidth | internet, télécom*, réseau mobile, starlink, opérateur*, téléphonie, sim, fibre | إنترنت, الإنترنت, اتصالات, شبكة الهاتف, شبكة الإنترنت, مشغل, هاتف, خدمة الإنترنت, الاتصالات
airport         |              | airport*, airstrip, runway | aéroport*, aérodrome, tarmac | مطار, مطارا, مطارات, مطاري
flight          |              | flight*, airline*, airspace, sky mali, flights, planes grounded, air link, air service, carrier, take off | vol, vols, compagnie aérienne, espace aérien, liaison aérienne, liaisons aériennes, desserte*, avions cloués | رحلة, رحلات, خطوط جوية, المجال الجوي, الخطوط, طيران, شركة طيران, رحلات جوية, الرحلات
railway         |              | rail, railway, train | rail, chemin de fer, train | قطار, سكة
education       |              | school*, universit*, classes, education, exam, exams, academic, schools, pupil*, classrooms, lessons, back to school, campus, lecturer*, diploma* | école*, universit*, facultés, cours, éducation, rentrée, examen*, classe, écoles, scolaire*, élève, élèves, classes, campus, lycée*, collège*, université, étudiant*, diplôme* | مدارس, مدرسة, جامعات, جامعة, تعليم, دراسة, امتحان*, الدراسة, المدارس, تلاميذ, طلاب, الجامعات, مدرسية, فصول, الامتحانات, العام الدراسي
koranic school  |              | koranic, quranic, coranic | coranique* | قرآنية, القرآنية, كتاتيب
teacher         |              | teacher* | enseignant*, instituteur*, maîtres | معلم*, مدرسين
mosque          |              | mosque*, prayer*, worshipper*, prayers, worship* | mosquée*, prière*, fidèles, prier, prières, lieu de culte | مسجد*, مساجد, صلاة, المصلين, جامع, المساجد, الصلاة
church          |              | church*, christian*, catholic* | église*, chrétien*, catholique* | كنيسة, كنائس, مسيحي*
market          |              | market*, fair, bazaar, stall*, weekly market, traders | marché, foire, marchés, foire hebdomadaire, étal*, commerçants | سوق, أسواق, السوق, بازار, سوق أسبوعي, تجار
hospital        |              | hospital*, clinic*, health centre, health center*, medical centre, ward, icu | hôpital*, clinique, centre de santé, dispensaire, csref, cscom, hôpitaux, centre médical, chu, urgences, sanitaire* | مستشفى, مستشفيات, مركز صحي, عيادة, المستشفى, مركز طبي, العناية المركزة, مشفى
well            |              | water point, well, wells, waterhole, borehole | point d'eau, puits, forage* | بئر, بئرا, بئري, آبار
farm            |              | field, fields, farm*, harvest*, crops, farmland*, plantation*, cropland | champ, champs, récolte*, agricole*, exploitation agricole, plantation*, paysan*, cultures | حقل*, حقول, مزرعة, حصاد, مزارع, زراعي*, محاصيل, الزراعة
factory         |              | factory, plant, sugar, cement, chinese workers | usine*, sucrerie, sucre, cimenterie | مصنع*, مصانع, السكر, اسمنت
company         |              | company, firm, contractor, operator, miner, developer | société, entreprise, compagnie, opérateur, entreprises, sociétés | شركة, شركات, الشركة, شركتي, المشغل
migration       | humanitarian:3 | migrant*, deport*, returnee*, dumped at, asylum, migrants, stranded, desert crossing, refoul*, crossing to europe, deportation* | migrant*, migratoire*, expulsé*, refoulé*, rapatri*, migrants, abandonnés dans le désert, refoulement*, renvoyés, expulsions | مهاجر*, هجرة, ترحيل*, المرحلين, المهاجرين, مهاجرين, عالقين, عالق*, إبعاد مهاجرين, لاجئون, مرحلين, مرحلون, مرحلا
refugee         | humanitarian:3 | refugee*, displaced, camp for, flee*, fled, fleeing, exodus, uprooted, influx, arrivals, new arrivals, displaced people, seek shelter, took refuge | réfugié*, déplacé*, afflux, fui*, fuient, fuyant, exode, arrivées, réfugi*, nouveaux arrivants, trouvent refuge | لاجئ*, نازح*, نزوح, فارين, الفارين, فروا, فرار, نزوح جماعي, تدفق*, اللاجئين, النازحين, وصول لاجئين, موجة نزوح, لجوء, لجأ*
reception centre| humanitarian:1 | transit centre*, reception centre*, capacity | centre de transit, centre d'accueil, débordée, capacité | مركز الاستقبال, مركز العبور, طاقته
hunger          | humanitarian:3 | hunger, famine, malnutrition, malnourish*, food insecurity, food aid, starv*, food crisis, hungry, acute malnutrition, food shortage | faim, famine, malnutrition, insécurité alimentaire, aide alimentaire, affam*, crise alimentaire, insécurité nutritionnelle, malnutri*, vivres | جوع, مجاعة, سوء التغذية, الغذاء, مساعدات غذائية, أزمة غذائية, الجوع, جياع, انعدام الأمن الغذائي, المجاعة, تجويع
aid             | humanitarian:2 | humanitarian, aid agenc*, relief, ngo, ngos, assistance, aid convoy, food distribution, un agency, unicef, red cross, msf, nrc | humanitaire*, ong, secours, assistance, unicef, croix-rouge, msf, distribution de vivres | إنساني*, إغاثة, منظمات, مساعدات, مساعدة, المساعدات, إغاثية, الصليب الأحمر, يونيسف, أطباء بلا حدود, معونة, معونات
cholera         | humanitarian:4 illness | cholera, bacter* cholera, watery diarrhoea, diarrhoea | choléra, diarrhée* | كوليرا, الكوليرا, إسهال, الإسهالات
measles         | humanitarian:4 illness | measles | rougeole | حصبة, الحصبة
meningitis      | humanitarian:4 illness | meningitis | méningite* | السحايا, التهاب السحايا
diphtheria      | humanitarian:4 illness | diphtheria | diphtérie | دفتيريا, الدفتيريا, خناق
polio           | humanitarian:4 illness | polio* | polio* | شلل الأطفال
malaria         | humanitarian:4 illness | malaria | paludisme, malaria | ملاريا, الملاريا
dengue          | humanitarian:4 illness | dengue, chikungunya | dengue, chikungunya | حمى الضنك, الضنك, شيكونغونيا
fever           | humanitarian:4 illness | ebola, lassa, marburg, yellow fever, rift valley fever, crimean-congo | ebola, lassa, marburg, fièvre jaune, fièvre de la vallée du rift, crimée-congo | إيبولا, لاسا, ماربورغ, الحمى الصفراء, حمى الوادي المتصدع
mpox            | humanitarian:4 illness | mpox, monkeypox | mpox, variole du singe, variole | جدري القردة, جدري
bird flu        | humanitarian:4 illness | bird flu, avian flu, avian influenza, h5n1 | grippe aviaire, h5n1 | إنفلونزا الطيور
anthrax         | humanitarian:4 illness | anthrax, foot-and-mouth, rabies | charbon bactéridien, fièvre aphteuse, rage canine | الجمرة الخبيثة, الحمى القلاعية
hepatitis       | humanitarian:4 illness | hepatitis | hépatite* | التهاب الكبد
epidemic        | humanitarian:4 | outbreak*, epidemic*, epidemi*, infection*, virus, disease, cases of, contagio*, health emergency | épidémie*, foyer*, contagi*, maladie*, virus, contamin*, épidémi*, urgence sanitaire | وباء, تفش*, حمى, الوباء, أوبئة, مرض, عدوى, فيروس
vaccine         | humanitarian:2 | vaccin*, immunis*, immuniz*, jab*, doses | vaccin*, immunis*, doses, inocul* | لقاح*, تطعيم, تلقيح, جرعات, جرعة, التطعيم, التلقيح
flood           | disaster:4   | flood*, heavy rain*, torrential, deluge, floods, floodwater*, downpour*, storm swamps, swamps, under water, underwater, submerg*, river burst, overflow*, swollen, washed away | inond*, pluies diluviennes, pluies, crue*, intempéries, inondation*, montée des eaux, débord*, sinistré*, fortes pluies, sous les eaux, les pieds dans l'eau, trombes d'eau, ruissel*, emportée* | فيضان*, سيول, السيول, أمطار, الفيضانات, أمطار غزيرة, هطول, غمرت, السيل, الأمطار, ارتفاع منسوب, جرفت, طوفان, فاض
wall collapse   | disaster:2   | collaps*, landslide*, cave-in, cave in, rubble, cave*, caved, crumbl*, buried alive, trapped, gives way | effondr*, éboulement*, écroul*, décombres, effondrement*, s'effondre, écroulement, enseveli*, éboul* | انهيار*, انهار*, ركام, تنهار, انهيارات, تهدم, تحت الأنقاض, أنقاض, طمر, ينهار, منهار*
water shortage  | disaster:3   | water scarcity, water shortage*, shortage of water, dry taps | pénurie d'eau, manque d'eau, coupures d'eau | شح المياه, نقص المياه, انقطاع المياه
drought         | disaster:3   | drought*, heatwave*, heat wave*, dry spell, parched | sécheresse*, canicule*, pluviométrie, manque de pluie | جفاف, موجة حر, قحط, شح الأمطار
accident        | disaster:4   | accident*, collision*, overturn*, road crash, bus crash, crash*, pile-up, pileup, plunge*, plung*, rolls over, road deaths, hit-and-run, derail*, head-on | accident*, collision*, sortie de route, accidenté*, percut*, carambolage*, tonneau*, ravin, s'est renversé, se renverse, chute d'un car, dérap*, se renversent, renversé, renversés, renverse | حادث سير, حوادث, اصطدام, انقلاب حافلة, تصادم, انقلبت, تنقلب, حوادث المرور, دهس, تصادمت, انزلاق, حادث, حادثة سير, مرورية
shipwreck       | disaster:3   | capsiz*, shipwreck, sank, drown*, sink*, sinks, ferry, overcrowded boat, boat accident, capsized, drowned, drowning | chavir*, naufrage*, noy*, noyade*, noyés, embarcation, coulé, sombr*, coulés, coule, coulent, couler | غرق*, انقلاب قارب, غرقا, غرق قارب, غرقى, جنوح, انقلب قارب, غرقوا, انقلاب مركب, انقلاب زورق
fire disaster   | disaster:2   | blaze, wildfire*, fire broke out, fire at, fire in, fire guts, fire destroys, inferno, fire rips, fire sweeps, fire tears, fire engulf* | incendie ravage*, incendie au, feu de brousse, sinistre, ravagé par un incendie, incendie, incendies, feu ravage, sapeurs-pompiers, pompiers, flammes ravagent | حريق, حرائق, الحريق, اندلاع حريق, التهم حريق, نشب حريق, إطفاء
stampede        | disaster:4   | stampede*, crush | bousculade*, mouvement de foule | تدافع
earthquake      | disaster:4   | earthquake*, quake, tremor | séisme*, tremblement de terre | زلزال
camp site       |              | un camp, former base | camp des nations unies | مخيم, مخيمات
energy ministry |              | energy ministry | ministère de l'énergie | وزارة الطاقة
pursuit         |              | pursuit, chas*, chasing | poursuite, pourchass* | مطاردة, ملاحقة, تعقب
funeral         |              | funeral*, buried, burial, burie* | obsèques, funéraill*, enterr*, inhum* | تشييع, جنازة, دفن*, نعي
video           |              | video*, footage, images, audio, recording | vidéo*, images, audio, enregistrement | فيديو, مقطع, لقطات, صور, تسجيل, مشاهد
satellite       |              | satellite* | satellite*, satellitaire* | أقمار, صناعية
gold trade      |              | gold trade | commerce de l'or | تجارة الذهب
culture         |              | museum, heritage, unesco, manuscript* | musée, patrimoine, unesco, manuscrit* | متحف, تراث, يونسكو, مخطوط*
child abuse     | justice:1    | abuse, abused, beaten, ill-treat*, mistreat* | maltrait*, sévices, abus | إساءة, سوء معاملة, تعذيب
corruption      | justice:2    | corruption, embezzl*, graft, fraud, bribe*, misuse of funds, illicit enrich*, financial crime* | corruption, détourn*, malvers*, blanchiment, fraude, pot-de-vin, pots-de-vin, enrichissement illicite, infraction*, économique et financier | فساد, اختلاس, تبييض, احتيال, رشوة, إثراء غير مشروع, اختلاسات, جرائم مالية
trafficking     | justice:2    | traffick*, smuggl*, drug, cocaine, cannabis, contraband, narcotic*, haul, seizure, seized drugs | trafic, trafiquant*, contrebande, drogue, cocaïne, cannabis, stupéfiant*, saisie, narcotraf*, drogues | تهريب*, مهرب*, مخدرات, كوكايين, المخدرات, ضبط شحنة, مهربين, شحنة مخدرات
slavery         | justice:2    | slavery, enslaved | esclavage, esclave* | عبودية, الرق
wildlife        |              | elephant*, giraffe*, wildlife | éléphant*, girafe*, faune | فيلة, زرافات
space           |              | meteorite*, mars | météorite* | نيزك
hajj            |              | hajj, pilgrim* | hadj, pèlerin* | حج, حجاج
satire          |              | song, concert, festival | concert, festival, chanson | حفل, مهرجان, أغنية
`;
