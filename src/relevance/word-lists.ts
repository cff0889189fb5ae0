/** A block per class: English and French, then Arabic without article and conjunction, each in order of the alphabet. */
export const wordLists = {
  sport: `
    afcon aiglonnets aiglons aikido archery arene athlete athletes athletics athletisme badminton
    basket basketball bowled boxe boxer boxeur boxing bundesliga buteur catcheur champion
    championnat championne champions chess cricket cricketer cup cycling cyclisme derby
    eliminatoires entraineur escrime fifa football footballeur footballeurs goalkeeper goalless
    goalscorer grandmaster gymnast gymnastique handball ippon jockey judo judoka judokas karate
    kickoff laliga livestream lutteur lutteurs matchday medaille medaillee medallist medallists
    mercato midfielder natation nba olympic olympics olympique olympiques paralympic paralympics
    peloton petanque playoff qualifier qualifiers qualifying quarterfinal quarterfinale
    quarterfinals regatta rowing rugby runner runners sabre scrabble sculler selectionneur
    semifinal semifinals shootout soccer sprinter sprinteuse striker swimmer swimming taekwondo
    tennis tournament triathlon u17 u20 u23 uefa volley volleyball weightlifting wickets winger
    wrestler wrestling
    ابطال احتراف الدوري الكاف الكان المونديال انتقالات اولمبياد اولمبيه بطوله تاهل تايكوندو تصفيات
    تنس جزاء جودو دراج ركلات ركله رماه سباح سله شطرنج عداء فيفا كاراتيه كاس كراتيه كره كوره كووره
    لاعب ماراثون مباراه مباريات مدرب مصارع ملاكم ملعب منتخب منتخبات مونديال ميداليات ميداليه
    ميركاتو نادي نسور هاتريك هداف ودوديه`,
  celebrity: `
    acteur actor actress actrice album autrice band berlinale biennale biopic blues celebrity
    cesar chanson chante chanter chantera chanteur chanteuse choregraphe choreographer cineaste
    cinema coachella comedian concert concerts dancer danse danseur disque diva divas documentaire
    documentary ecrivain exhibition exposition fashion fespaco festival film filmmaker filmmakers
    films gig gigs grammy griot guitarist guitariste humoriste influencer jazz kora locarno
    mannequin michelin model movie music musical musicales musician musicians musicien musicienne
    musique novelist orchestra orchestre oscars painter palmares peintre philharmonic philharmonie
    playlist podiums poete polar rapper rappeur rappeuse realisateur realisatrice reggae remix
    rockers romancier romanciere sculpteur sculptor singer sings soprano spectacle star stars
    sundance supermodel thriller tribeca vinyl vinyle vogue youtuber
    ازياء اصدارات اغاني اغنيه البوم اوركسترا تغني حفل روايه روايي سينما شاعر شعر شعريه طرب عارض
    غلاف فرقه فلم فنان فيلم قصيده كاتبه مخرج مسرح مسلسل مطرب مغني مهرجان موسيقي موضه نجم يغني`,
  curiosity: `
    adreno android aspergillus astrologie astronomy author backpacker benchmark bird birds
    birdseed book books byword cat cats champignon chat chaton cheval chien chienne chiens chip
    chips chipset chipsets chromebook chromebooks citric crossword cuisine cyclist cycliste diary
    dictionary dimensity dinosaur dinosaure dinosaures dinosaurs dog donkey eclipse elephant
    empereur emperor empire epopee etymologie etymology explorateur explorer expression exynos
    feeder feeders finch finches firmware fossil fossile fossiles fossils fungal fungus gamer
    gamers gaming garden gardening garlands goldfinch goldfinches gpu gpus graines graphics
    horoscope horse idiom jasmine jument kernel kitten laptop laptops latin latine linguist
    linguiste linguistes linguists linux livre locution mansa mediatek medieval medievale mesa mot
    musa nigella novel nyjer palaeontologists paleontologues pet pets phrase pixel ponies pony
    pouliche prenom prenoms processeur processeurs proverb proverbe puce puppies puppy puzzle
    recette recipe recipes roman safari seed seeds smartphone smartphones snapdragon soc soundiata
    spaniel strain sundiata sunflower synonym synonyme thistle trotteur vin vulkan wine wines word
    zodiac
    ابراج اداب اسبرجيلوس اسطوره امبراطوريه برج تاملات تفسير تمساح حاسوب حديقه حسون حفريات حفريه
    حلويات خسوف ديناصور رحاله شريحه طبخ طيور عباره عفن فطر فطريات فلكي قاموس قطط كتاب كسوف كلاب
    كلب لسانيات لغه لغوي مانسا متحجرات مرادف مصطلح مطعم معالج معني ممالك مملكه منسا موسي مولف هاتف
    هواتف وصفه`,
  disaster: `
    blesses bousculade collapse collapsed dead deaths dies effondrement emeute emeutes killed
    kills morts riot riots stampede tues
    انهيار تدافع جرحي شغب قتلي قتيل مصرع مقتل`,
  civic: `
    agricole agricoles agriculture airwaves bac banque broadcast broadcaster broadcasters
    broadcasts budget campagne carburant centrale cercle cereales cfa chaine chaines chefferie
    commune communes conseil coton cotonniers crop crops cultivateurs departement douane eau ecole
    ecoles electricite elevage eleves eleveurs examens farm farmer farms fcfa financement fonction
    fonctionnaires forage gouverneur habitants harvest harvests hopital impayes impots maire
    maires mairie menages mil milliards mw pension pensions planted population prefet prix
    producers producteurs projet quartier radio radios recettes region rentree retraite retraites
    riz route routes salaire salaires sante schools semences sinistres societe solde syndicat
    syndicats television usagers
    اذاعات اذاعه اسعار اسمده امطار بث بذر بلديه تلاميذ تلفزيون حصاد حي زراعه زراعي سكان سوق صحه
    طريق فلاحين قناه قنوات كهرباء ماشيه محاصيل محافظ محصول محور مدرسه مربين مرعي مزارع مستشفي
    مشروع موسم مياه والي وقود`,
  dealing: `
    accusation accusations accuse accused accuses apology brouille complaint convocation convoque
    dement deport deported deporting deports differend dispute expelled expulse expulsent
    expulsion extradite extradited extradition lawsuit litige mediateur mediation mediator
    negociations negotiate negotiations plainte pourparlers propos pushback pushbacks rappelle
    recall recalled recalls reciprocal reciprocite reconduit recours refoule refoulent reject
    rejected rejects rejet rejette rejettent reponse responds response retaliation riposte row
    rupture statements summoned summons talks tension tensions
    اتهامات اتهم اتهمت ازمه استدعاء المعامله تتهم ترحل ترحيل ترفض تستدعي تسليم تصريحات تطرد تنفي
    توتر خلاف دعوي رحلت ردا رفض شكوي طرد طردت قطيعه محادثات مفاوضات وساطه يتهم يرحل يرفض يستدعي
    ينفي`,
  fleeing: `
    fled flee fleeing flees fui fuient fuite fuyant
    فرار فرت فروا هاربون يفرون`,
  captivity: `
    abducted abduction abducts captive captives captivity captors enleve enlevee enlevees
    enlevement enleves hostage hostages kidnap kidnapped kidnappers kidnapping kidnaps otage
    otages rancon ransom ravisseurs
    اختطاف اسير خاطفين خطف رهاين رهينه فديه مختطف مخطوف`,
  flight: `
    deplaces deported deportees displaced evacuated evacues exiles exode exodus migrants rapatrie
    rapatriement rapatries reconduits refoulement refoules refugee refugees refugie refugies
    repatriated repatriates repatriation returnees stranded
    اجلاء اعاده العالقين ترحيل عالقون عالقين لاجي مرحلين مهاجرين نازح نزوح`,
  sovereign: `
    ambassador ambassadors army bloc border borders cedeao cfa constitution consulate coup deposed
    diplomat diplomatic diplomats ecowas embassies embassy envoy envoys expel expels generals
    junta junte nationals parliament president putsch referendum regime republic republique sahel
    sanctions summit transition troops tuareg uranium visa visas`,
  incident: `
    abducted abduction abducts accident affrontements ambush arrest arrested arrete arretes
    assault assaults assaut attack attacked attaque attaques beheaded blast blesses blockade
    blocus bomb bombardement bombardements bousculade carnage ceasefire charged chavirement
    cholera clashes collapse collapsed condamne condamnes convicted crash crashed crashes crush
    dead deaths detained detention detenu detenus dies disette disparu disparus djihadistes drame
    drought drowned effondrement embuscade emeute emeutes enleve enlevement enleves epidemic
    epidemie execute executed executes explosion faim famine fire flood flooding floods freed
    fusillade greve gunmen hunger incendie injured inondation inondations jailed jihadistes katiba
    kidnap kidnapped kidnapping kidnaps killed kills landslide libere liberes looted manifestation
    manifestations massacre massacred massacres measles mine missing mort morts naufrage noyes
    outbreak pillage proces protest protests raid raids rains released riot riots rougeole
    sabotage saisie saisis secheresse seize seized seizes sentenced shelling shipwreck shooting
    stampede strike treve trial truce tue tuerie tues verdict violence violences wounded
    احتجاج احتجاجات احتجاز اختطاف ادانه استهداف اشتباكات اصابات اصابه اضراب اطلاق اعتقال اغتيال
    افراج انتشال انفجار انهيار تحطم تدافع توقيف جرحي جفاف حادث حريق حصار حكم خطف سجن سرقه سيول شغب
    غاره غرق فيضانات قتل قتيل قصف كمين كوليرا مجازر مجاعه مجزره محاكمه محتجز محكمه مذبحه مصادره
    مصرع مقتل نهب هجوم هدنه وباء وفاه`,
  state: `
    activist activiste activists adjudant aeroport affaires agriculteurs airport airspace
    ambassade ambassadeur ambassador ambassadors arme armed armee armees armes army assemblee
    assembly authorities authority autorite autorites aviation base bases bataillon battalion
    border borders brigade brigades brut budget capitaine capital capitale captain charge
    chauffeurs citizens citoyens city civilians civils code colonel colonels commandant commander
    commercants complaint constitution consul consulat convoi convoy cote countries coup court
    courts crise crisis customs debt decision decree decret delegation desert dette diplomat
    diplomate diplomates diplomatie diplomats dirigeant dirigeants djihadistes doctors dossier
    douane douanes douanier douaniers drivers drone drones east economie economy election
    elections eleveurs embassy enseignants envoy espace etat etats etudiants exportations exports
    farmers femmes fishermen force forces frontalier frontiere frontieres garde gardes gendarme
    gendarmerie gendarmes general generaux gold gouvernement government greve helicopter
    helicoptere herders hostage hostages imam importations imports insurgents jets jihadistes
    jihadists journalist journaliste journalistes journalists judge judges juges junta junte
    justice law lawsuit leader leaders legislatives lieutenant loi magistrats marche market
    medecins migrants militaire militaires militants military mine mines minister ministere
    ministre ministres ministry mission nationals nord north officer officers official officials
    officier officiers oil oleoduc opposant opposants opposition or otage otages ouest parlement
    parliament parquet parti parties partis party patrol patrols patrouille patrouilles pecheurs
    people petrole peuple pipeline plainte police policiers politique politiques population
    populations pouvoir premier presidence presidency president presidente prime procedure
    procureur prosecutor prosecutors pupils putsch putschistes rebel rebelles rebels referendum
    refugees refugies regime region regions request requete ressortissants ruler rulers sergeant
    side soil sol soldat soldats soldier soldiers south staff state states strike students sud
    syndicat syndicats teachers territoire territoires territory terroristes town towns traders
    transition travailleurs tribunal troop troops troupes union unions uranium village villageois
    villagers villages ville villes west women workers youths
    اجواء اراضي ارض اركان ازواد استخبارات استفتاء انتخابات انقلاب انقلابيين برلمان بلدات بلده تجار
    توغل جبهه جمارك جندي جنرال جنوب جنود جهاديين جيش حدود حرس حقوقي حكومه خارجيه داخليه دبلوماسي
    درك دركيين دفاع دوريات دوريه دوله ذهب رعاه رهاين رهينه رياسه رييس زعيم سايقين سفاره سفراء سفير
    سكان سيده شرطه شرق شعب شمال صحافي صحراء صحفي صيادين ضابط ضباط طاءره طايرات طايره طلاب طوارق
    عاصمه عسكري عقيد غاره غرب قاضي قافله قايد قري قصف قضاه قطن قوات كتيبه لاجيون لاجيي لاجيين لجوء
    متحدث متمردين مجال مدن مدنيون مدنيين مدينه مزارعين مسلحه مسلحين مسيرات مسيره مطار معارض معلمين
    مهاجرين مواطن نساء نظير نظيرتها وزراء يورانيوم`,
  person: `
    adolescent artist artiste association born boy chanteur citizen citizenship citoyen communaute
    community couple daughter descent diaspora driver etudiant etudiante families famille family
    father femme fille footballer foyer garcon girl heritage homme immigrant international
    internationals investisseurs jeune joueur lyceen lyceenne man mere migrant mother national
    nationalite nationality ne nee origin origine origines ouvrier parents pere player pupil
    refugee refugie residence resident ressortissant restaurant sans-papiers singer son striker
    student teenager trader woman worker
    اسره اصل اصول امراه تاجر جنسيه رجل شاب شاعره طالب عامل عايله فتاه فنان كاتب لاعب مقيم مهاجر
    مولود وافد`,
  finance: `
    اداره اداري ادوات ارباح ازمه استثمار استقرار اسهم اسواق اصلاح ايرادات بنك تحويلات تضخم تقرير
    تكنولوجيا تمويل جهاز خدمات دعم دين ديون رءوس راس ربع رقابه سنه سوق سياسه سيوله شمول ضرايب عام
    عايد عجز عقوبات فساد قانون قطاع لجنه مجموعه محاسب محلل مخالفه مدير مراقب مركز مساعدات مستشار
    مسوول مصارف مصدر مصرف موازنه ميزانيه نظام نقد هييه وزاره وزير`,
  purse: `
    ابنتي ابني ابي اتصدق اختي اخي ازكي افتاء امي تصدق راتبي ربا زكاه زوجتي زوجي صدقه فتاوي فتوي
    مدخر مدخراتي مفتي ميراث نصاب ورثه وصيه يجوز`,
  junta: `
    انتقال انتقاليه انقلاب انقلابيين`,
  calling: `
    accountant baker barber boxer carpenter chef cook dentist designer doctor engineer
    entrepreneur farmer firefighter hairdresser jeweller lawyer mechanic nurse pastor professor
    scientist shopkeeper surgeon tailor teacher weaver`,
  preposition: `
    ازمه الي انقلاب انقلابيي اهالي باتجاه بين تجاه جمهوريه جنوب جيش حدود حكومه حول خارج خارجيه
    داخل دوله رييس زعيم سفير سكان سلطات شرق شعب شمال صحراء ضد عاصمه عبر عسكر علي عن غرب في قاده
    قوات لاجيي لدي متمردي مطارات مع من مواطني نحو وزراء وسط`,
  river: `
    affluent benoue benue berges confluent crue crues delta eaux etiage fleuve haut pecheurs
    piroguiers pont rive river rivers rives riziculteurs source sources upper
    جسر دلتا ضفاف ضفه منابع مياه نهر`,
  stream: `
    amont aval banks barge barque bateau bateaux batelier bateliers berges boat boats bursts canoe
    canoes capsize capsized capsizes chaland chavire chavirement confluent crue crues deborde
    debordement decrue downstream dredge dredges dredging embarcation etiage ferry fleuve noyade
    noyes overflowed overflows pinasse pinasses pirogue pirogues piroguiers river rivers
    riziculteurs upstream vessel
    زوارق زورق ضفاف عباره غرق قارب قوارب مجري مركب منسوب نهر`,
  nigerianState: `
    apc efcc fg frsc gov governor-elect inec lga lgas monarch naira nema nihsa nscdc pdp varsity`,
  measure: `
    ban banned bans barred bars droits-de-douane expel expels interdiction interdit restrict
    restrictions sanction sanctioned sanctions suspend suspended suspendre suspends suspension
    tariff tariffs
    اغلاق تاشيرات تاشيره تحظر تعليق تغلق حظر رسوم عقوبات قيود منع يحظر يغلق`,
  past: `
    decade decades decennie depuis since
    عقد عقدين منذ`,
  neighbour: `
    akin bordering comparable comparables contrairement frontaliere frontalieres instar like
    neighbor neighboring neighbors neighbour neighbouring neighbours semblable semblables similar
    unlike voisin voisinage voisine voisines voisins
    جارتها جارتيها جاره جيران خلافا شبيه عكس غرار مثل مجاور مشابه`,
  ranking: `
    classement classements coldest happiest hottest index palmares poorest ranked ranking rankings
    richest safest
    ترتيب تصنيف موشر`,
  provincial: `
    assembly commissioner commissioners governor govt lawmakers lga lgas speaker
    حاكم مفوض`,
  versus: `
    bat beat beats contre corrige defeat defeated defeats domine draw drew edge incline inclinent
    lose loses overcame overcome past stun stuns terrasse thrash upset upsets upsetting v vs win
    wins
    تتعادل تتغلب تسحق تعادل تفوز تقصي تكتسح تهزم تواجه فاز فازت يتعادل يتغلب يفوز يهزم`,
  listed: `
    africa africaine african afrique asia asie continent europe
    اسيا افريقيا اوروبا`,
} as const;

/** What a word says about the kind of story or about the word beside it. */
export type WordClass = keyof typeof wordLists;
