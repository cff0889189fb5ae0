import { expect, test } from "vitest";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import type { Verdict } from "../../src/relevance/verdict.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

type Row = readonly [title: string, text: string, language: "ar" | "en" | "fr"];

const judge = ([title, text, language]: Row, changes = {}): Verdict =>
  judgeRelevance(anArticle({ title, text, language, ...changes }), shippedGazetteer);

const newsOf = (row: Row): readonly string[] => {
  const { topic, countries } = judge(row);
  return topic === "news" ? countries : [];
};

test.for<Row>([
  ["Orano signe avec l'Ouzbékistan", "Le groupe, chassé du Niger, cherche ailleurs.", "fr"],
  ["Orano inaugure une usine au Canada", "Le groupe a perdu ses mines du Niger.", "fr"],
  ["Barrick wins licence in Pakistan", "The miner, which left Mali, expects gold in 2029.", "en"],
  ["B2Gold starts output at a mine in Canada", "The company also operates in Mali.", "en"],
  [
    "Orano picks Oak Ridge for a plant",
    "The group, stripped of its Niger mines, bets on it.",
    "en",
  ],
  ["أورانو توقع عقدا مع كازاخستان", "وكانت الشركة قد خرجت من النيجر.", "ar"],
])("a company of ours and others is where the headline has it: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<Row>([
  [
    "African Union pushes truce plan for Sudan",
    "Its chief, once an envoy to Bamako, was there.",
    "en",
  ],
  ["Cameroon names new prime minister", "Ngute, formerly a mediator in Bamako, left.", "en"],
  ["Ghana's former envoy to Mali dies", "He was 81.", "en"],
  ["Bundeswehr auditors fault helicopters", "The fleet was once used in Mali.", "en"],
  ["Historian of slavery dies at 90", "She wrote on Timbuktu in 1591.", "en"],
  ["« Niamey Blues », un roman sans intrigue", "Un premier livre décevant.", "fr"],
  ["'Bamako Nights' review: a thriller without thrills", "The novel sags.", "en"],
  ["«ليالي باماكو».. رواية جديدة لكاتب سنغالي", "تقع في ثلاثمئة صفحة.", "ar"],
  ["BAMAKO (AFP) - Douze volontaires tués au Burkina", "L'attaque a visé un poste.", "fr"],
  ["نيامي (أ ف ب) - مقتل ثمانية جنود في شمال بنين", "قال الجيش البنيني إن الهجوم وقع ليلا.", "ar"],
])("what somebody did, a work is called or an agency writes from is no subject: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<Row>([
  ["الجيش البوركيني يستعيد بلدة متاخمة لمالي", "قتل العشرات من المسلحين.", "ar"],
  ["بنين: هجوم على ثكنة في منطقة محاذية للنيجر", "قتل أربعة جنود بنينيين.", "ar"],
  ["Burkina : attaque dans une province limitrophe du Mali", "Dix soldats tués.", "fr"],
  ["Burkina Faso army base attacked in province adjoining Niger", "Ten died.", "en"],
])("what borders on a country is not in it: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<Row>([
  ["Le Mali domine le tournoi de handball de Dakar", "Les joueuses ont tout gagné.", "fr"],
  ["Niger's players top Scrabble championship", "They beat Senegal in the final.", "en"],
  ["Mali women bowled out for six", "Rwanda reached the target in four balls.", "en"],
  ["النيجر تحصد ذهبيتين في الجودو", "فاز المصارعان في النزال الأخير.", "ar"],
  ["لاعب شطرنج من مالي يفوز ببطولة الدار البيضاء", "جمع ست نقاط.", "ar"],
])("every sport is sport, not football alone: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<Row>([
  ["Niger, nyjer or thistle? Feed sales soar", "Retailers blame a goldfinch boom.", "en"],
  ["Linux lands with faster Mali support", "Laptops with the core boot to a desktop.", "en"],
  ["معالج مالي الجديد يتفوق في الألعاب", "اختبار يضعه قبل منافسيه.", "ar"],
  ["المالديف: مقتل ثلاثة بحريق في مالي", "اندلع الحريق في مبنى سكني.", "ar"],
  ["حريق يلتهم سوق مدينة مالي", "الخسائر كبيرة في فوتا جالون الغينية.", "ar"],
  ["Mali the rescue donkey returns to her farm", "Volunteers threw a party.", "en"],
  ["حاكم النيجر يعلن عطلة مدرسية", "قال باغو إن القرار يشمل المدارس الداخلية.", "ar"],
  ["النيجر: انهيار جسر يقطع طريق مينا - بيدا", "علقت عشرات الشاحنات.", "ar"],
  ["Kankan : deux bateaux se heurtent sur le Niger", "Un batelier est porté disparu.", "fr"],
])("a seed, a chip, towns, a state of the name and the river are no country: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<readonly [string, Row]>([
  ["ML", ["Mopti : une pinasse prend feu sur le Niger", "Les passagers sont saufs.", "fr"]],
  ["NE", ["مزارعو دوسو يعوضون الدخن بالسمسم", "وزعت المديرية بذورا على ستة آلاف أسرة.", "ar"]],
  ["NE", ["النيجر توقف بث إذاعة بلغة الهوسا", "القرار لثلاثة أشهر.", "ar"]],
  ["ML", ["Griots of Timbuktu forced into silence", "Jihadists have banned music.", "en"]],
  ["ML", ["Maldives and Mali sign visa waiver", "The deal was signed in Bamako.", "en"]],
  ["NE", ["« Le Niger ne cédera pas », affirme Tiani", "Il a parlé à la télévision.", "fr"]],
  [
    "NE",
    ["Wapco annonce la reprise des flux", "La section de Dogondoutchi a été remplacée.", "fr"],
  ],
])("news of %s stays news whatever words stand beside it: %s", ([country, row]) => {
  expect(newsOf(row)).toEqual([country]);
});

test.for<readonly [string, Row]>([
  ["ML", ["Kidnapped Malian priest freed", "His bishop thanked negotiators.", "en"]],
  ["NE", ["Un humanitaire nigérien enlevé", "Son ONG suspend ses activités.", "fr"]],
  ["ML", ["Deux éleveurs tués par une patrouille malienne", "Nouakchott proteste.", "fr"]],
  ["NE", ["Nigerien customs post burnt by gunmen", "The officers had fled.", "en"]],
  ["ML", ["موريتانيا تحتج على قصف مالي قرب الحدود", "قتل راعيان.", "ar"]],
  ["ML", ["برلين تستدعي القائم بالأعمال المالي", "احتجت على توقيف صحفية.", "ar"]],
  ["ML", ["الماليون يصوتون على دستور جديد", "فتحت مكاتب الاقتراع أبوابها.", "ar"]],
])("captives, patrols and envoys of %s are its affair: %s", ([country, row]) => {
  expect(newsOf(row)).toEqual([country]);
});

test.for<Row>([
  [
    "Kandi : la douane béninoise saisit 900 motos en route vers le Niger",
    "Une enquête suit.",
    "fr",
  ],
  ["Ghana police seize cattle bound for Mali", "Two drivers face fines.", "en"],
  ["الجمارك الجزائرية تحجز بضائع متجهة إلى النيجر", "ستباع في مزاد.", "ar"],
])("goods on their way to a country are news of where they are stopped: %s", (row) => {
  expect(newsOf(row)).toEqual([]);
});

test.for<readonly [string, string]>([
  ["Bamako Soir", "ML"],
  ["صوت نيامي", "NE"],
])("an outlet with a name of ours is its national press: %s", ([outlet, country]) => {
  const row: Row = ["La mairie ferme deux écoles", "Le gouverneur a signé l'arrêté.", "fr"];

  expect(judge(row, { outlet }).countries).toEqual([country]);
});
