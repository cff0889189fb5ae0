/**
 * Words of the economy, humanitarian life, disasters and things that are hit or built. One row a
 * concept: name | marks | English | French | Arabic. The notation is explained in `lexicon.ts`, the marks in `concept.ts`.
 */
export const livelihood = `
fuel            | economy:1    | fuel*, petrol, gasoline, diesel, pump, pumps | carburant*, essence, hydrocarbure*, gasoil, gazole | وقود, بنزين, محروقات, المازوت
shortage        | economy:3    | shortage*, run dry, runs dry, dried up, queue*, lines snake*, scarc*, lines | pénurie*, à sec, file d'attente, files d'attente, files interminables, rareté, manque de | نقص, شح, طوابير, أزمة الوقود
crisis          |              | crisis | crise | أزمة*
filling station | economy:1    | filling station*, petrol station*, gas station* | station-service, stations-service, pompes | محطات, محطات الوقود, المحطات
black market    | economy:2    | black market | marché noir | السوق السوداء
price           | economy:2    | price*, cost of living, inflation | prix, inflation, vie chère, renchér* | سعر, أسعار, غلاء, تضخم
convoy          |              | convoy*, column | convoi*, colonne | قافلة, قوافل, رتل, الرتل
importers       |              | importer*, trader*, merchants | importateur*, commerçant*, négociant* | مستورد*, تجار
transport       |              | haulier*, truckers, transporters, road transport | transporteur*, routiers | ناقل*, نقل البضائع, شاحنات النقل
road            |              | road, highway, route nationale | route, rn, axe, route nationale | طريق, الطريق
bridge          |              | bridge*, pier | pont, ponts, pile | جسر*, جسور
uranium         | economy:2    | uranium, yellowcake | uranium, yellowcake, uranifère | يورانيوم, اليورانيوم
gold            | economy:2    | gold, bullion | or, aurifère*, lingots, orpaillage | ذهب, الذهب
lithium         | economy:2    | lithium | lithium | ليثيوم
oil             | economy:2    | oil, crude, refinery, pipeline | pétrole, pétrolier*, brut, raffinerie, oléoduc, pipeline | نفط, النفط, خام, مصفاة, أنابيب, خط أنابيب
mining          | economy:2    | mining, mine, mines, miner | mine, minier*, minière*, gisement*, exploitation minière | منجم, مناجم, تعدين, التعدين
stockpile       | economy:1    | stockpile*, stocks, inventory | stock, stocks | مخزون*, مخزونات
sale            | economy:1    | sell*, sale*, sold, buyer* | vend*, vente*, écouler, acheteur*, cession | بيع*, تبيع, مشتري, مشترين, لمن يدفع
nationalise     | economy:3    | nationaliz*, nationalis*, takeover of | nationalis* | تأميم*
licence         | economy:2    | licence*, license*, permit, permits | permis, licence*, agrément* | رخصة, ترخيص, تراخيص, رخص
tax             | economy:2    | tax, taxes, levy, levies, royalt* | impôt*, taxe*, fiscal*, redevance* | ضريب*, ضرائب, رسوم
budget          | economy:3    | budget*, debt*, arrears | budget*, dette*, arriérés, loi de finances | موازنة, ميزانية, ديون, الدين العام
bond            | economy:3    | bond, bonds, treasury | obligations, obligataire, trésor, bons du | سندات, خزانة
loan            | economy:3    | loan*, financ*, fund, funds, grant*, credit | prêt, prêts, financ*, fonds, crédit*, don de | قرض*, تمويل, تمول, يمول, صندوق, منحة
investment      | economy:2    | invest*, project* | investi*, projet* | استثمار*, مشروع*
bank            | economy:2    | bank, banks, banking, currency | banque*, bancaire*, monnaie | بنك, بنوك, مصرف, مصارف, عملة
trade           | economy:2    | export*, import*, trade | export*, import*, commerce | تصدير, صادرات, استيراد, تجارة
power plant     | economy:2    | power plant, solar plant, solar, power station, mw | centrale, solaire* , centrale électrique | محطة طاقة, شمسية, محطة كهرباء, الطاقة الشمسية
electricity     | economy:2    | electricity, power cut*, blackout*, outage*, power, electrification | électri*, délestage*, coupures de courant, énergie, courant | كهرباء, الكهرباء, انقطاع التيار, طاقة, كهربة
dam             | economy:1    | dam, dams, hydropower | barrage*, hydroélectrique | سد, سدود
nuclear         | economy:1    | nuclear, reactor* | nucléaire*, réacteur* | نووي*, مفاعل*
grain           | economy:1    | wheat, grain*, rice, maize, millet, cereal*, fertiliser* | blé, céréal*, riz, maïs, mil, engrais | قمح, حبوب, أرز, ذرة, أسمدة
cotton          | economy:2    | cotton | coton*, cotonni* | قطن, القطن
telecom         | economy:1    | internet, telecom*, mobile network, starlink, phone network | internet, télécom*, réseau mobile, starlink | إنترنت, الإنترنت, اتصالات, شبكة الهاتف
airport         |              | airport*, airstrip, runway | aéroport*, aérodrome, tarmac | مطار*
flight          |              | flight*, airline*, airspace, sky mali | vol, vols, compagnie aérienne, espace aérien | رحلة, رحلات, خطوط جوية, المجال الجوي, الخطوط
railway         |              | rail, railway, train | rail, chemin de fer, train | قطار, سكة
education       |              | school*, universit*, classes, education, exam*, academic | école*, universit*, facultés, cours, éducation, rentrée, examen*, classe | مدارس, مدرسة, جامعات, جامعة, تعليم, دراسة, امتحان*, الدراسة
koranic school  |              | koranic, quranic, coranic | coranique* | قرآنية, القرآنية, كتاتيب
teacher         |              | teacher* | enseignant*, instituteur*, maîtres | معلم*, مدرسين
mosque          |              | mosque*, prayer*, worshipper* | mosquée*, prière*, fidèles | مسجد*, مساجد, صلاة, المصلين
church          |              | church*, christian*, catholic* | église*, chrétien*, catholique* | كنيسة, كنائس, مسيحي*
market          |              | market*, fair | marché, foire | سوق, أسواق
hospital        |              | hospital*, clinic*, health centre | hôpital*, clinique, centre de santé, dispensaire, csref, cscom | مستشفى, مستشفيات, مركز صحي, عيادة
well            |              | water point, well, wells, waterhole, borehole | point d'eau, puits, forage* | بئر*, آبار
farm            |              | field, fields, farm*, harvest* | champ, champs, récolte*, agricole* | حقل*, حقول, مزرعة, حصاد
factory         |              | factory, plant, sugar, cement, chinese workers | usine*, sucrerie, sucre, cimenterie | مصنع*, مصانع, السكر, اسمنت
company         |              | company, firm, contractor | société, entreprise, compagnie | شركة, شركات, الشركة
migration       | humanitarian:3 | migrant*, deport*, returnee*, dumped at, asylum | migrant*, migratoire*, expulsé*, refoulé*, rapatri* | مهاجر*, هجرة, مرحل*, ترحيل*, المرحلين
refugee         | humanitarian:3 | refugee*, displaced, camp for | réfugié*, déplacé* | لاجئ*, نازح*, نزوح
reception centre| humanitarian:1 | transit centre*, reception centre*, capacity | centre de transit, centre d'accueil, débordée, capacité | مركز الاستقبال, مركز العبور, طاقته
hunger          | humanitarian:3 | hunger, famine, malnutrition, malnourish*, food insecurity, food aid | faim, famine, malnutrition, insécurité alimentaire, aide alimentaire | جوع, مجاعة, سوء التغذية, الغذاء, مساعدات غذائية
aid             | humanitarian:2 | humanitarian, aid agenc*, relief, ngo, ngos | humanitaire*, ong, secours | إنساني*, إغاثة, منظمات, مساعدات
cholera         | humanitarian:4 | cholera | choléra | كوليرا, الكوليرا
epidemic        | humanitarian:4 | outbreak*, epidemic*, measles, meningitis, diphtheria, polio, dengue, malaria, mpox, ebola, lassa | épidémie*, rougeole, méningite, diphtérie, polio, dengue, paludisme, variole, ebola | وباء, تفش*, حصبة, السحايا, دفتيريا, شلل الأطفال, حمى, ملاريا, جدري
vaccine         | humanitarian:2 | vaccin* | vaccin* | لقاح*, تطعيم
flood           | disaster:4   | flood*, heavy rain*, torrential, deluge | inond*, pluies diluviennes, pluies, crue*, intempéries | فيضان*, سيول, السيول, أمطار
wall collapse   | disaster:2   | collaps*, landslide*, cave-in, cave in, rubble | effondr*, éboulement*, écroul*, décombres | انهيار*, انهار*, ركام
drought         | disaster:3   | drought*, heatwave*, heat wave* | sécheresse*, canicule* | جفاف, موجة حر
accident        | disaster:4   | accident*, collision*, overturn*, road crash, bus crash | accident*, collision*, renvers*, sortie de route | حادث سير, حوادث, اصطدام, انقلاب حافلة, تصادم
shipwreck       | disaster:3   | capsiz*, shipwreck, sank, drown*, sink* | chavir*, naufrage*, noy*, coul* | غرق*, انقلاب قارب, غرقا
fire disaster   | disaster:2   | blaze, wildfire*, fire broke out, fire at, fire in | incendie ravage*, incendie au, feu de brousse, sinistre, ravagé par un incendie | حريق, حرائق
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
corruption      | justice:2    | corruption, embezzl*, graft, fraud | corruption, détourn*, malvers*, blanchiment, fraude | فساد, اختلاس, تبييض, احتيال
trafficking     | justice:2    | traffick*, smuggl*, drug, cocaine, cannabis | trafic, trafiquant*, contrebande, drogue, cocaïne, cannabis | تهريب*, مهرب*, مخدرات, كوكايين
slavery         | justice:2    | slavery, enslaved | esclavage, esclave* | عبودية, الرق
wildlife        |              | elephant*, giraffe*, wildlife | éléphant*, girafe*, faune | فيلة, زرافات
space           |              | meteorite*, mars | météorite* | نيزك
hajj            |              | hajj, pilgrim* | hadj, pèlerin* | حج, حجاج
satire          |              | song, concert, festival | concert, festival, chanson | حفل, مهرجان, أغنية
`;
