import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { withoutBoilerplate } from "../../src/articles/boilerplate.ts";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

/** Language, expected countries ("-" for none, with the class for sport), outlet, title, text. */
type Row = readonly [Article["language"], string, string, string, string];

const arabic: readonly Row[] = [
  ["ar", "-", "العرب", "هل في مالي الذي ادخرته زكاة؟", "يجيب أمين الفتوى."],
  ["ar", "ML", "العرب", "مجاعة في مالي الذي مزقته الحرب", "حذرت منظمات الإغاثة."],
  ["ar", "-", "العرب", "ضبط أربعين مخالفة مالية في البلديات", "أحيل الموظفون إلى النيابة."],
  ["ar", "-", "العرب", "حملة على الفساد المالي والإداري", "وعدت الحكومة بالشفافية."],
  ["ar", "-", "العرب", "اللجنة المالية النيابية تقر الموازنة", "بدأ النقاش مساء أمس."],
  ["ar", "-", "العرب", "السلطات المالية ترفع سعر الفائدة", "القرار يسري فورا على المصارف."],
  ["ar", "ML", "العرب", "السلطات المالية تصمت بعد هجوم كيدال", "لم يصدر الجيش حصيلة."],
  ["ar", "ML", "العرب", "طوابير الوقود تعود إلى العاصمة المالية باماكو", "ينتظر السائقون ساعات."],
  ["ar", "ML", "العرب", "القوات المالية تعلن صد هجوم", "جرت المعركة فجر الأحد."],
  ["ar", "ML", "العرب", "الوزير يهاتف نظيره المالي عبد الله ديوب", "بحثا أمن الحدود."],
  ["ar", "NE", "العرب", "تشياني يقيل وزيرا لماليته", "صدر المرسوم في نيامي."],
  ["ar", "-", "العرب", "جمعية الممثلين الماليين تعقد مؤتمرها", "يناقش الحضور الرسوم."],
  ["ar", "-", "العرب", "تعيين مراقب مالي للشركة", "سيراجع الحسابات."],
  ["ar", "ML", "العرب", "معارك في كيدال شمالي مالي", ""],
  ["ar", "-", "العرب", "إجمالي الصادرات يرتفع", "بلغ النمو خمسة في المئة."],
  ["ar", "-", "العرب", "محلل صومالي يحذر من الجفاف", ""],
  ["ar", "-", "العرب", "رأس المالي العالمي يبحث عن ملاذ", "تتراجع البورصات."],
  ["ar", "-", "العرب", "كمالي وجمالي أغنيتان جديدتان", "صدر الألبوم اليوم."],
  ["ar", "-", "العرب", "ماليزيا تستقبل وفدا تجاريا", ""],
  ["ar", "-", "العرب", "مالطا والمالديف وملاوي في قمة الجزر", ""],
  ["ar", "-", "العرب", "المذهب المالكي في الأندلس", "محاضرة للدكتور مالك."],
  ["ar", "-", "العرب", "أنفقت أموالي على مدى حوالي عامين على التوالي", ""],
  ["ar", "ML", "العرب", "وزيرا خارجية مصر ومالى يبحثان التعاون", "التقيا في باماكو."],
  [
    "ar",
    "sport ML",
    "العرب",
    "اللاعب يوافق على تمثيل منتخب لـ«مالي»",
    "ينضم إلى المنتخب في مباراة السبت.",
  ],
  ["ar", "sport ML", "العرب", "منتخب مالي يواجه السنغال في ربع النهائي", ""],
  ["ar", "sport ML", "العرب", "الاتحاد المالي لكرة القدم يجدد عقد المدرب", ""],
  ["ar", "-", "العرب", "النسور المالية تبحث عن صفقة في البورصة", ""],
  ["ar", "-", "العرب", "خطف تلاميذ من مدرسة في ولاية النيجر", "وقع الهجوم ليلا."],
  ["ar", "-", "العرب", "الإفراج عن تلاميذ مدرسة بابيري النائية في النيجر", ""],
  ["ar", "-", "العرب", "فيضان في ولاية نيجر وسط البلاد", ""],
  ["ar", "NE", "العرب", "جمهورية نيجر تستدعي سفيرها", "عاد السفير إلى نيامي."],
  ["ar", "-", "العرب", "الحكومة النيجيرية ترسل قوات إلى ولاية النيجر", ""],
  ["ar", "NE", "العرب", "عبد الرحمن تشياني ضابط نيجيري يحكم بلاده", ""],
  ["ar", "NE", "العرب", "الجيش النيجري يعلن مقتل ثلاثة جنود", ""],
  ["ar", "-", "العرب", "الجيش النيجيري يعلن مقتل ثلاثة جنود", ""],
  ["ar", "sport ML", "العرب", "مالي تواجه المنتخب النيجيري في الكأس", "تقام المباراة غدا."],
  ["ar", "-", "العرب", "شركات النفط تنسحب من دلتا النيجر", ""],
  ["ar", "ML", "العرب", "غرق قارب في نهر النيجر قرب موبتي", "كان يقل تجارا."],
  ["ar", "-", "العرب", "نيجيريا والنيجر وتشاد والكاميرون على مؤشر الجوع", ""],
  ["ar", "-", "العرب", "أمطار بالمناطق الساحلية والصحراوية", "يستمر الطقس في الساحل."],
  ["ar", "-", "العرب", "انتخابات في ساحل العاج", ""],
  ["ar", "-", "العرب", "القاعدة تقول إن الاستثناء واجب", ""],
  ["ar", "-", "العرب", "كيتا يوقع عقدا في سان فرانسيسكو", ""],
  ["ar", "-", "العرب", "من طنجة إلى تمبكتو: وصفة الشاي", "طبخ وحكايات ووصفة."],
  ["ar", "ML", "العرب", "ازواد: الجبهة تتهم الجيش بقصف سوق", "نددت الأممالمتحدة بالهجوم."],
  ["ar", "ML", "العرب", "مقتل ١٢ جنديا في مـــالي بهجومٍ مُسلّح", ""],
  ["ar", "ML", "العرب", "مقتل أربعين مدنيا في فارابوغو", ""],
  ["ar", "ML", "العرب", "كتيبة ماسينا تحاصر فاراباغو", ""],
  ["ar", "NE", "العرب", "باريس تعلن الدعم المالي لدولة النيجر", ""],
];

const english: readonly Row[] = [
  ["en", "-", "The Wire", "Troops in Katsina ambush smugglers near Niger", "Nine died in Jibia."],
  ["en", "NE", "The Wire", "Gunmen ambush bus near Niger's capital", "Nine died."],
  [
    "en",
    "-",
    "The Wire",
    "Villages evacuated as Niger bursts its banks",
    "Guinea sent boats to Faranah.",
  ],
  [
    "en",
    "NE",
    "The Wire",
    "Niger floods cut the road to Guinea's embassy in Niamey",
    "A river rose.",
  ],
  ["en", "-", "The Wire", "Tooth of a new dinosaur identified", "The fossil came from the Ténéré."],
  ["en", "-", "The Wire", "New phone may feature Mali-G720 GPU", "The chip ships in May."],
  ["en", "-", "The Wire", "Leather from Aspergillus niger", "The fungus grows on waste."],
  ["en", "-", "The Wire", "Dozens killed in Niger State market raid", "Police blamed bandits."],
  [
    "en",
    "-",
    "The Wire",
    "Thirty killed in attack on Nigeria village",
    "It is the latest in Niger state.",
  ],
  ["en", "-", "The Wire", "Niger Delta militants end truce", ""],
  ["en", "-", "The Wire", "Nigerian court jails kidnapper", ""],
  ["en", "NE", "Punch", "Nigerien junta replies to Tinubu", "The generals rejected the offer."],
  ["en", "-", "The Wire", "Aid reaches Kwara", "Tagged: Benin, Libya, Niger, Nigeria."],
  ["en", "sport ML", "The Wire", "Mali v Tunisia – live", ""],
  ["en", "sport ML", "The Wire", "Mali's mental approach key to upsetting Senegal", ""],
  [
    "en",
    "-",
    "The Wire",
    "Rains to fail",
    "Burkina Faso, Laos, Mali, Niger and Syria expect a dry year.",
  ],
  [
    "en",
    "ML,NE",
    "The Wire",
    "Travel ban on seven countries takes effect",
    "Nationals of Laos, Mali, Niger and Syria are barred.",
  ],
  ["en", "sport ML", "The Wire", "Watch Africa Cup for free: Mali vs Senegal livestream", ""],
  ["en", "-", "The Wire", "Somali minimalist Malik sells Malibu house", "Somaliland objected."],
  ["en", "-", "The Wire", "AES library adds new encryption mode", ""],
  ["en", "-", "The Wire", "CMA clears the merger", "The CNT and a FAN took part."],
  ["en", "-", "The Wire", "Wagner opera opens in Bayreuth", ""],
  ["en", "-", "The Wire", "Volkswagen recalls Touareg", ""],
  ["en", "-", "The Wire", "Myanmar junta frees prisoners", ""],
  [
    "en",
    "-",
    "The Wire",
    "Authorities say San Francisco fire is out",
    "Gao Kita of Nara, near Gaya in Bihar, agreed.",
  ],
  ["en", "-", "The Wire", "Keita and Traore sign for Lyon", "Toure, Diop and Camara stay."],
  ["en", "-", "The Wire", "Orano wins contract in Texas", ""],
  [
    "en",
    "-",
    "The Wire",
    "Barrick reports record Nevada output",
    "Allied units and a resolute board helped.",
  ],
  [
    "en",
    "-",
    "The Wire",
    "Sahel farmers do better when they combine methods",
    "Rainfall is erratic.",
  ],
  [
    "en",
    "NE",
    "The Wire",
    "Biggest Mars rock ever found on Earth sold; Niger opens inquiry",
    "The government says the rock was smuggled.",
  ],
  [
    "en",
    "-",
    "The Wire",
    "The long road to Timbuktu, an idiom explained",
    "A word and its etymology.",
  ],
  ["en", "-", "The Wire", "Mali Lošinj named greenest island", ""],
  ["en", "-", "The Wire", "Salim Mali paints the orchids of the hills", ""],
  ["en", "-", "The Wire", "Senator from NE district visits Neiger", "Nebraska voted."],
  ["en", "-", "The Wire", "Nigeria marks a sad day", "Since 2012, violence has spread from Mali."],
];

const french: readonly Row[] = [
  ["fr", "-", "Le Fil", "Mali, 9 ans, défile déjà", "Sa mère la filme."],
  ["fr", "ML", "Le Fil", "Mali, 9 ans de mission onusienne s'achèvent", "Les soldats sont partis."],
  [
    "fr",
    "-",
    "Le Fil",
    "Un incendie dans la préfecture de Mali",
    "Le sinistre a eu lieu à 120 km de Labé.",
  ],
  ["fr", "-", "Le Fil", "Mali (Labé) : la foudre tue onze bœufs", "L'éleveur se plaint."],
  ["fr", "-", "Le Fil", "Baro : le port fluvial du Niger livré", "Il reste désert."],
  ["fr", "-", "Guineenews", "Labé : le marché de Mali rouvre", ""],
  [
    "fr",
    "-",
    "Le Fil",
    "Un jeune Nigérien remporte le 100 mètres",
    "L'athlète s'entraîne à Lagos.",
  ],
  ["fr", "-", "Le Fil", "Une chanteuse nigériane à Paris", "Le Nigéria la célèbre."],
  ["fr", "-", "Le Fil", "Nigeria : attaque dans l'État du Niger", "Minna est sous le choc."],
  ["fr", "NE", "Le Fil", "L'État du Niger porte plainte contre le groupe minier", ""],
  ["fr", "ML", "Le Fil", "L'Office du Niger manque d'eau", "Les rizières de Ségou souffrent."],
  ["fr", "-", "Le Fil", "La boucle du Niger, un espace d'échanges", "Essai."],
  ["fr", "-", "Mali Actu", "Mali Actu : nos abonnements", "Retrouvez Mali Actu chaque jour."],
  ["fr", "-", "Le Fil", "Une anomalie maligne, malin comme la malice", "Retour à la normalité."],
  [
    "fr",
    "-",
    "Le Fil",
    "Météo : chaleur en Afrique de l'Ouest",
    "Mali, Sénégal, Côte d'Ivoire : 40 degrés.",
  ],
  ["fr", "sport ML", "Le Fil", "Les Aigles du Mali en demi-finale", ""],
  ["fr", "-", "Le Fil", "Fama, un prénom qui monte", ""],
  ["fr", "ML", "Le Fil", "Les FAMa neutralisent quinze terroristes", ""],
  ["fr", "-", "Le Fil", "L'EI recule en Syrie, CMA CGM investit", ""],
  ["fr", "ML", "Le Fil", "Le GSIM revendique l'attaque de Djenné", ""],
  ["fr", "ML", "Le Fil", "Le Jnim revendique l'attaque de Djenne", ""],
  ["fr", "ML", "Le Fil", "Goita reçoit le préfet de Segou", ""],
  ["fr", "NE", "Le Fil", "Tchiani promet des élections", ""],
  ["fr", "-", "Le Fil", "Burkina : la région du Sahel sous tension", ""],
  ["fr", "ML", "Le Fil", "Un car attaqué entre Kayes et Nioro du Sahel", ""],
  ["fr", "sport ML", "Le Fil", "Côte d'Ivoire - Mali (2-1)", ""],
  [
    "fr",
    "-",
    "Le Fil",
    "Le Nigeria dénonce une intox",
    "Lire aussi : le Mali convoque l'ambassadeur.",
  ],
];

test.for([...arabic, ...english, ...french])(
  "%s [%s] %s: %s",
  ([language, expected, outlet, title, text]) => {
    const article = anArticle({ language, outlet, title, text: withoutBoilerplate(text) });

    const { topic, countries } = judgeRelevance(article, shippedGazetteer);

    const found = countries.join(",") || "-";
    expect(topic === "news" ? found : `${topic} ${found}`).toBe(expected);
  },
);

test.for(["pl", "es", "it"])("an article in another language (%s) is never relevant", () => {
  const article = anArticle({ language: "other", title: "Mali przedsiębiorcy w Mali i Níger" });

  const { countries, reasons } = judgeRelevance(article, shippedGazetteer);

  expect(countries).toEqual([]);
  expect(reasons).toEqual(["Not in Arabic, English or French."]);
});
