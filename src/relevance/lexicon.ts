import { foldArabic } from "../text/arabic.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokens.ts";
import { foldLatin } from "../text/tokens.ts";

/** What a word says about the kind of story or about the word beside it. */
export type WordClass =
  | "sport"
  | "celebrity"
  | "curiosity"
  | "dealing"
  | "flight"
  | "fleeing"
  | "sovereign"
  | "incident"
  | "disaster"
  | "civic"
  | "state"
  | "person"
  | "finance"
  | "purse"
  | "preposition"
  | "river"
  | "stream"
  | "nigerianState"
  | "measure"
  | "past"
  | "neighbour"
  | "listed"
  | "versus";

// One line per class and language; Arabic without article and conjunction.
const lists: Readonly<Record<WordClass, string>> = {
  sport: `cup goalless derby quarter-final semi-finals quarter-finals semi-final football soccer afcon uefa fifa basketball cycling wrestler wrestling boxer striker midfielder goalkeeper 
 winger qualifier qualifiers qualifying playoff quarterfinal shootout afcon2025 quarterfinals semifinal semifinals hat-trick
 tournament olympics olympic u17 u17s u20 u20s u23 livestream bundesliga laliga nba kickoff matchday
 footballeur footballeurs buteur selectionneur entraineur mercato eliminatoires
 lutteur boxeur basket cyclisme olympique
 olympiques athletisme aiglons aiglonnets ligue1 championnat demi-finale quart-de-finale
 الكان الكاف الدوري المونديال منتخب منتخبات مباراه مباريات كاس مونديال هاتريك لاعب لاعبي لاعبون لاعبين مدرب 
 بطوله تصفيات ملعب كره كووره كوره نسور ركله ركلات جزاء فيفا اولمبيه اولمبياد ماراثون ميداليه مصارع ملاكم
 احتراف انتقالات ميركاتو نصف-نهايي تاهل ودوديه `,
  celebrity: `diva divas songbird songstress soprano gig gigs playlist remix vinyl realisateur realisatrice court-metrage long-metrage مخرج مخرجه نجمه نجم star stars sundance berlinale locarno tribeca filmmaker filmmakers band blues jazz reggae hip-hop michelin podiums fespaco palmares oscars cesar biennale choregraphe danse danseur dancer choreographer disque chanson cinema kora griot guitariste guitarist album oscars singer rapper actor actress film movie album concert concerts supermodel model fashion vogue celebrity festival grammy
 musician musicians rockers sings music musical box-office biopic coachella documentary novelist comedian youtuber
 influencer exhibition sculptor painter 
 chanteur chanteuse rappeur rappeuse acteur actrice cineaste film films album concert concerts mannequin festival musicien
 musicienne musique musicales spectacle documentaire romanciere romancier poete ecrivain humoriste sculpteur peintre 
 exposition bande-dessinee
 مطرب مطربه مغني مغنيه فنان فنانه فيلم فلم سينما البوم اغنيه اغاني حفل موسيقي مهرجان عارض عارضه ازياء موضه غلاف
 كاتبه شاعر شاعره روايه روايي مسلسل مسرح فرقه طرب شعر شعريه قصيده اصدارات`,
  curiosity: `linguist linguists linguiste linguistes لسانيات android pixel kernel firmware fossil fossils fossile fossiles dinosaur dinosaurs dinosaure dinosaures palaeontologists paleontologues phrase locution
    حفريه حفريات ديناصور تمساح متحجرات backpacker cyclist cycliste globe-trotter رحاله expression proverbe proverb author book books novel roman livre كتاب مولف مملكه ممالك safari   gpu gpus chip chips chipset chipsets soc vulkan mesa adreno dimensity mediatek snapdragon exynos benchmark
 graphics smartphone fungus fungal aspergillus citric seed seeds strain birdseed finch finches etymology latin idiom dictionary word
 dog   recipe recipes cuisine garden gardening horoscope mansa musa emperor empire medieval eclipse
 astronomy zodiac puzzle crossword pet pets diary
 puce smartphone processeur champignon graines latin latine etymologie mot recette empereur empire soundiata sundiata
 medieval medievale epopee eclipse astrologie    processeurs
 معالج شريحه هاتف هواتف فطر بذور بذره عفن حسون طيور كسوف خسوف فلكي امبراطوريه مانسا موسي قاموس لغه لغوي معني وصفه طبخ
 حلويات مطعم حديقه برج ابراج تفسير تاملات`,
  disaster: `stampede riot riots collapse collapsed killed kills dead deaths dies bousculade emeute emeutes effondrement morts tues blesses
    تدافع شغب انهيار قتلي قتيل مقتل مصرع جرحي`,
  civic: `commune communes quartier ecole ecoles eleves rentree sante hopital prix route routes electricite eau riz mil cereales carburant campagne
    prefet gouverneur maire maires region cercle departement population projet financement centrale mw fcfa milliards cfa habitants
    retraites retraite pension pensions salaire salaires solde fonction fonctionnaires syndicat syndicats impayes usagers forage cotonniers coton producteurs banque societe
    agriculture elevage sinistres menages douane impots recettes conseil budget bac examens mairie chefferie
    محافظ والي بلديه مدرسه تلاميذ صحه مستشفي اسعار وقود كهرباء مياه مشروع سكان`,
  dealing: `deports deporting pushback pushbacks refoule refoulent expulsent reconduit ترحل رحلت يرحل تطرد طردت
    accuses accused accuse reject rejects rejected recall recalls recalled summons summoned tension tensions dispute row complaint
    lawsuit response responds statements mediation mediator talks negotiate negotiations apology expelled deport deported extradite extradited retaliation reciprocal
    accusation accusations rejette rejettent rejet rappelle convoque convocation tension tensions litige differend brouille mediation
    mediateur negociations pourparlers rupture reciprocite expulse expulsion extradition riposte reponse propos dement plainte recours
    يتهم تتهم اتهم اتهمت اتهامات يرفض ترفض رفض يستدعي تستدعي استدعاء توتر خلاف ازمه وساطه محادثات مفاوضات طرد ترحيل تسليم دعوي شكوي
    المعامله قطيعه تنفي ينفي ردا تصريحات`,
  fleeing: `fled flee flees fleeing fuient fui fuyant fuite يفرون فروا فرت فرار هاربون`,
  flight: `repatriated repatriates repatriation evacuated stranded returnees deportees rapatries rapatrie rapatriement evacues reconduits اجلاء العالقين عالقون عالقين اعاده ترحيل مرحلين migrants refoulement refoules deported مهاجرين refugee refugees displaced exodus refugie refugies deplaces exode exiles لاجي لاجيا لاجيين لاجيون نازح نازحين نازحون نزوح`,
  sovereign: `junta junte coup putsch republic republique ecowas cedeao embassy ambassador diplomatic troops army border borders president`,
  incident: `massacre massacres massacred assault assaults truce ceasefire treve carnage tuerie assaut katiba jihadistes djihadistes هدنه مجزره مذبحه مجازر disette faim gunmen seize seizes kidnaps abducts kidnapping detained detention seized missing looted sabotage trial sentenced convicted charged verdict executed beheaded shelling wounded injured drowned shipwreck landslide
    detenu detenus saisie saisis disparu disparus proces condamne condamnes verdict execute executes pillage sabotage bombardement bombardements noyes chavirement
    احتجاز محتجز محتجزين محاكمه محكمه ادانه حكم سجن مصادره سرقه نهب قصف استهداف اغتيال اصابه اصابات وفاه غرق انتشال
    flood floods flooding drought cholera epidemic outbreak measles accident strike protest protests famine hunger rains ambush
    bomb mine kidnapped kidnap abducted abduction arrest arrested jailed freed released raid raids clashes violence blockade
    inondation inondations secheresse cholera epidemie rougeole accident naufrage greve manifestation manifestations famine embuscade
    enlevement enleves enleve arrete arretes libere liberes blocus affrontements violences
    فيضانات سيول وباء كوليرا حادث احتجاج احتجاجات اضراب جفاف مجاعه كمين خطف اختطاف اعتقال توقيف افراج حصار اشتباكات غاره crash crashed crashes stampede riot riots collapse collapsed explosion blast attack attacked killed kills dead deaths dies crush shooting fire
    crash bousculade emeute emeutes effondrement explosion attaque attaques tues tue mort morts blesses incendie fusillade drame
    تحطم تدافع شغب انهيار انفجار هجوم قتلي قتيل قتل مقتل مصرع جرحي حريق اطلاق`,
  state: `army armed military soldier soldiers troops troop forces force junta government president presidency minister ministry prime
 authorities authority officials official police gendarmes gendarmerie ambassador ambassadors charge affaires envoy embassy diplomat diplomats
 consul border borders territory soil airspace airport capital town towns village villages city region regions general colonel
 captain leader leaders ruler rulers regime opposition party parties parliament assembly court courts prosecutor prosecutors
 judge judges transition coup election elections referendum constitution refugees migrants citizens
 nationals hostages hostage rebels rebel jihadists militants insurgents civilians people population desert north south east west
 women farmers herders traders villagers students workers drivers fishermen youths pupils
    procedure lawsuit complaint request decision decree law code crisis debt budget exports imports customs staff
    states countries side state mission delegation uranium oil gold pipeline convoy drone drones jets helicopter base bases market economy unions
 union teachers doctors strike journalists journalist activist activists imam mine mines women
 armee armees arme armes militaire militaires soldat soldats troupes junte gouvernement president presidente presidence
 ministre ministre ministres ministere premier autorites autorite policiers gendarme ambassadeur ambassade diplomatie diplomate
 diplomates consulat frontiere frontieres frontalier territoire territoires sol espace aeroport capitale ville villes cote
 generaux colonels capitaine dirigeant dirigeants pouvoir parti partis parlement assemblee justice tribunal procureur parquet
 magistrats juges coup putsch putschistes elections legislatives referendum constitution refugies migrants ressortissants
 citoyens otages otage rebelles djihadistes jihadistes terroristes civils peuple populations desert nord sud est
 ouest etat etats mission delegation petrole or brut oleoduc convoi drones helicoptere marche economie syndicats syndicat
 eleveurs agriculteurs commercants etudiants travailleurs chauffeurs pecheurs villageois
    procedure plainte requete decision decret loi code crise dette budget douanes exportations importations dossier
    enseignants medecins greve journalistes journaliste opposant opposants activiste  femmes politique politiques mines
 ذهب قطن يورانيوم جيش قوات جندي جنود جنديا جنديين ضابط ضباط عسكري عسكريين عسكريون حرس حدود دوريه دوريات نظير نظيره نظيرتها عاصمه رييس رياسه
 وزراء خارجيه دفاع داخليه حكومه اراضي ارض شعب مواطن مواطنين مواطنون مواطنا لاجيين لاجيون لاجيي مهاجرين انقلاب
 انقلابيين طوارق صحراء مدن مدينه بلدات بلده قري قريه شمال جنوب شرق غرب دوله سفير سفاره سفراء دبلوماسي معارضه معارض
 معارضين برلمان انتخابات استفتاء طاءره طايره طايرات مطار سيده نساء شرطه درك دركيين قاضي قضاه رهاين رهينه متمردين
 مسلحين جهاديين مدنيين مدنيون حقوقي حقوقيين صحفي صحافي صحفيين ازواد جبهه اجواء مجال متحدث جنرال عقيد زعيم قايد
 سكان اركان جمارك مزارعين رعاه تجار طلاب سايقين صيادين معلمين عسكريه مسلحه مسيره مسيرات دبلوماسيه قافله كتيبه`,
  person: `man woman boy girl student trader player striker singer artist worker driver couple family families mother father teenager
    pupil resident daughter son footballer immigrant descent origin born heritage parents restaurant community
    citizen national nationality citizenship migrant refugee international internationals 
    homme femme jeune garcon fille etudiant etudiante lyceen lyceenne joueur chanteur artiste ouvrier famille couple mere pere
    adolescent ressortissant citoyen nationalite migrant refugie international residence origine origines ne nee parents foyer association restaurant communaute investisseurs sans-papiers diaspora
    مهاجر وافد جنسيه رجل امراه شاب شابا فتاه طالب لاعب تاجر عامل عايله اسره اصل اصول مولود كاتب كاتبه شاعره فنان مقيم`,
  finance: `وزاره وزير وزيره قانون سوق اسواق دعم فساد تقرير عام عجز استقرار اصلاح مستشار محلل محاسب مراقب مصدر مركز قطاع ازمه سنه ربع
    تضخم موازنه ميزانيه ضرايب بنك مصرف مصرفي مصارف اسهم استثمار تمويل خدمات سياسه ادوات جهاز نظام تحويلات عقوبات مسوول مخالفه
    رقابه اداري اداره عايد نقد نقدي سيوله ايرادات ارباح ديون دين مدير مساعدات تكنولوجيا شمول راس رءوس هييه لجنه مجموعه`,
  purse: `زكاه ازكي اتصدق تصدق صدقه فتوي فتاوي افتاء مفتي ميراث ورثه وصيه نصاب زوجي زوجتي اخي اختي ابي امي ابني ابنتي مدخر مدخراتي راتبي
    ربا يجوز`,
  preposition: `في بين ضد من الي مع عن داخل عبر نحو تجاه حول لدي خارج علي حكومه رييس جيش عاصمه جمهوريه دوله سفير شعب حدود صحراء
    انقلاب قوات سلطات انقلابيي عسكر متمردي ازمه زعيم قاده مواطني وزراء خارجيه لاجيي سكان اهالي مطارات شمالي جنوبي شرقي غربي
    شمال جنوب شرق غرب وسط باتجاه`,
  river: `source upper haut delta دلتا river rivers fleuve crue crues etiage berges rives rive riziculteurs pecheurs piroguiers pont confluent benoue benue eaux
    sources affluent نهر ضفاف ضفه جسر منابع مياه`,
  stream: `river rivers fleuve crue crues decrue etiage berges riziculteurs piroguiers pirogue pirogues confluent deborde debordement
    overflows overflowed banks bursts dredge dredges dredging upstream downstream amont aval نهر ضفاف منسوب مجري`,
  nigerianState: `lga lgas monarch varsity naira fg frsc nema nihsa nscdc efcc inec pdp apc gov governor-elect 
 `,
  measure: `تغلق يغلق اغلاق ban bans banned sanctions sanction sanctioned suspends suspend suspended suspension restrict restrictions tariff
    tariffs bars barred closes expel expels interdiction interdit suspendre suspension restrictions droits-de-douane
    حظر يحظر تحظر تاشيره تاشيرات عقوبات تعليق رسوم قيود منع`,
  past: `since decade decades depuis decennie منذ عقد عقدين`,
  neighbour: `unlike contrairement خلافا عكس neighbour neighbours neighbor neighbors neighbouring neighboring like bordering voisin voisins voisine voisines voisinage
    frontaliere frontalieres instar جاره جارتيها جارتها جيران جيرانها جيرانه مجاوره مجاور مثل غرار`,
  versus: `تفوز يفوز فازت فاز تسحق تقصي تكتسح upset upsets upsetting overcome overcame past defeat defeats defeated lose loses win wins v vs stun stuns beat beats thrash edge draw drew bat corrige domine terrasse contre تهزم يهزم تتعادل يتعادل تتغلب يتغلب تواجه`,
  listed: `africa african europe asia continent afrique africaine europe asie افريقيا اوروبا اسيا`,
};

const byWord = new Map<string, Set<WordClass>>();
for (const [name, list] of Object.entries(lists)) {
  for (const word of list.split(/\s+/)) {
    const key = /[a-z0-9]/i.test(word) ? foldLatin(word) : foldArabic(word);
    const classes = byWord.get(key) ?? new Set();
    byWord.set(key, classes.add(name as WordClass));
  }
}

const none: ReadonlySet<WordClass> = new Set();
const mostRemembered = 50_000;
const arabicClasses = remember(mostRemembered, ({ folded }: Token) => folded, lookUpArabic);

/** The classes of a word, its Arabic article, conjunction and preposition off. */
export function classesOf(token: Token | undefined): ReadonlySet<WordClass> {
  if (!token) return none;
  return token.script === "arabic" ? arabicClasses(token) : (byWord.get(token.folded) ?? none);
}

const particles = /^(?:[وف]?(?:لل|[بلك]?ال|[بلك])|[وف])(?=.{2})/;
// Pronouns, the accusative and the dual.
const endings = /(?:هما|ها|هم|هن|(?<=.{4})(?:ان|ين)|ه|ا|ي)$/;

function lookUpArabic({ folded }: Token): ReadonlySet<WordClass> {
  const bare = folded.replace(particles, "");
  const forms = [folded, bare, folded.replace(endings, ""), bare.replace(endings, "")];
  return forms.map((form) => byWord.get(form)).find((classes) => classes !== undefined) ?? none;
}
