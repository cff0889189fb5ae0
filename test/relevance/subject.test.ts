import { expect, test } from "vitest";
import { judgeRelevance } from "../../src/relevance/relevance.ts";
import type { Verdict } from "../../src/relevance/verdict.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

const judge = (title: string, text = "", changes = {}): Verdict =>
  judgeRelevance(anArticle({ title, text, ...changes }), shippedGazetteer);
const arabic = { language: "ar" } as const;

test.for([
  ["A drone kills 18 near Léré", "The army calls it a gathering of terrorists.", "en"],
  ["Fana : un forage pour 4 000 usagers", "L'ouvrage a été remis au sous-préfet.", "fr"],
  ["بوني: حصار وأسعار بلا سقف", "يقول السكان إن الطريق مغلق.", "ar"],
] as const)(
  "a town of many names is ours where it is a place of news: %s",
  ([title, text, language]) => {
    const { countries } = judge(title, text, { language });

    expect(countries).toEqual(["ML"]);
  },
);

test.for([
  ["Three die as car overturns near Gaya", "Police in Bihar opened a case."],
  ["Volunteers clean a beach near San Sebastian", "The town paid for gloves."],
])(
  "a town of many names is not ours beside another country or half a name: %s",
  ([title, text]) => {
    const { countries } = judge(title ?? "", text);

    expect(countries).toEqual([]);
  },
);

test.for([
  ["Rations cut in Mbera camp", "The food agency has run out of money.", "en"],
  ["مخيم امبره: تقليص الحصص الغذائية", "يقول برنامج الأغذية إن المال نفد.", "ar"],
] as const)("a camp is news of those it shelters: %s", ([title, text, language]) => {
  const { countries } = judge(title, text, { language });

  expect(countries).toEqual(["ML"]);
});

test.for([
  ["Feu dans un foyer de Montreuil", "Il héberge des travailleurs maliens.", "fr"],
  ["Bronx baker whose parents fled Niger wins award", "Her croissants sell out.", "en"],
  ["How one teacher from Mali found a home in Vermont", "He leads the choir.", "en"],
  ["Woman held at Stansted", "She is a Malian citizen living in Leeds.", "en"],
  ["العثور على جثة مهاجر من مالي في صفاقس", "فتح تحقيق في الوفاة.", "ar"],
  ["Mali Juma's family wants justice", "The rider was shot in June.", "en"],
  ["La danse contemporaine de Maxime Niger séduit", "La compagnie Niger joue trois soirs.", "fr"],
  ["Mali international opens academy", "He will train 60 teenagers.", "en"],
  ["Koh-Lanta : Mali, la nouvelle aventurière", "La Bretonne de 26 ans raconte.", "fr"],
] as const)("somebody's origin or name is not the country: %s", ([title, text, language]) => {
  const verdict = judge(title, text, { language });

  expect(verdict.topic === "news" ? verdict.countries : []).toEqual([]);
});

test("people sent home by the planeload are their country's news", () => {
  const [home, misspelt] = [
    judge("طائرة إجلاء تعيد 148 نيجريا من تونس", "", arabic),
    judge("قتلى في هجوم شمال نيجريا", "", arabic),
  ];

  expect(home.countries).toEqual(["NE"]);
  expect(misspelt.countries).toEqual([]);
});

test("a family name that is also a country's is no story elsewhere", () => {
  const { countries } = judge(
    "Journalist Alfousseini Togo freed",
    "He was held in Bamako for weeks.",
  );

  expect(countries).toEqual(["ML"]);
});

test("a pact of Nigeria and Niger in the Nigerian press is the country's", () => {
  const outlet = { outlet: "Punch" };

  const { countries } = judge(
    "Nigeria, Niger sign customs pact",
    "It covers transit goods.",
    outlet,
  );

  expect(countries).toEqual(["NE"]);
});

test.for([
  [
    "Miner to buy pit in Ivory Coast",
    "The company, whose head was jailed in Bamako last year, grows.",
  ],
  ["Gold hits record as dollar slips", "Shares of Barrick, which has mines in Mali, rose."],
  ["From here to Timbuktu: ten trips to take", "A list of remote hotels."],
  ["Togo tempted by the AES", "Many in Lomé dream of it."],
  ["Kyiv strikes a veterans' base", "Some of those killed had fought in Mali."],
])("what is told in passing brings no country: %s", ([title, text]) => {
  const { countries } = judge(title ?? "", text);

  expect(countries).toEqual([]);
});

test("people who flee from ours are our story, people who flee to it are not", () => {
  const [from, to] = [
    judge("Hundreds cross into Algeria", "They fled fighting around Abeibara."),
    judge("Sokoto's farmers fear the drones", "Many fled to Niger, which they see from the well."),
  ];

  expect(from.countries).toEqual(["ML"]);
  expect(to.countries).toEqual([]);
});

test.for([
  ["Lorry seized at the Senegalese border", "It was arriving from Mali, customs said.", "en"],
  ["Kédougou : la fièvre attire Guinéens et Maliens", "Le préfet promet des contrôles.", "fr"],
  ["Why do we say from here to Timbuktu?", "An expression of explorers.", "en"],
] as const)("goods, diggers and idioms make no story: %s", ([title, text, language]) => {
  const { countries } = judge(title, text, { language });

  expect(countries).toEqual([]);
});

test("three states that open a headline act together, three in a ranking do not", () => {
  const [act, ranking] = [
    judge("Algeria, Nigeria and Niger speed up gas line", "Ministers met."),
    judge("Visa overstays", "Chad, Laos and Niger have the highest rates."),
  ];

  expect(act.countries).toEqual(["NE"]);
  expect(ranking.countries).toEqual([]);
});

test("people in their thousands are a people, not financiers", () => {
  const { countries } = judge("موريتانيا ترحل آلاف الماليين", "نددت منظمات حقوقية بذلك.", arabic);

  expect(countries).toEqual(["ML"]);
});

test.for([
  [
    "Guinea-Bissau soldiers declare takeover",
    "The union, which suspended Mali and Niger, met.",
    "en",
  ],
  ["الغابون تطوي صفحة الانتقال", "خلافا لمالي والنيجر عادت إلى الصناديق.", "ar"],
  ["Results for Niger, Sokoto and Zamfara states", "30 million face crisis in Nigeria.", "en"],
  ["رحالة يصل على دراجة إلى تمبكتو", "بدأ الرحلة من إسطنبول.", "ar"],
] as const)(
  "an aside, a contrast, a state of Nigeria or a goal make no story: %s",
  ([title, text, language]) => {
    const { countries } = judge(title, text, { language });

    expect(countries).toEqual([]);
  },
);

test("who lands in our capital is our story, unless the headline tells it of the other country", () => {
  const [ours, others] = [
    judge("Deported migrants back home", "They landed at Niamey airport, hungry."),
    judge("Hostages held in Timbuktu free", "Both landed at Niamey airport."),
  ];

  expect(ours.countries).toEqual(["NE"]);
  expect(others.countries).toEqual(["ML"]);
});

test.for([
  ["Ghana hosts traders from ten countries, including Mali", "The fair is in Accra.", "en"],
  ["Le Ghana exporte vers douze pays, dont le Mali", "Le port de Tema tourne à plein.", "fr"],
  ["From Timbuktu to Tulsa: a quilt maker's odyssey", "The show opens in Oklahoma.", "en"],
  ["De Tombouctou à Tournai, l'art de la reliure", "Une artisane belge expose.", "fr"],
  ["Kano trader back from Niger found dead", "Police in Kano opened an inquiry.", "en"],
] as const)("an example, a range or a way home is no subject: %s", ([title, text, language]) => {
  const { countries } = judge(title, text, { language });

  expect(countries).toEqual([]);
});

test.for([
  ["US bars visitors from five countries, including Mali", "It begins next week.", "en"],
  ["Washington interdit l'entrée à sept pays, dont le Mali", "La mesure est immédiate.", "fr"],
] as const)("a measure is aimed at its example too: %s", ([title, text, language]) => {
  const { countries } = judge(title, text, { language });

  expect(countries).toEqual(["ML"]);
});

test.for([
  ["Abala attack: families wait for names", "A list was read on the radio.", "en"],
  ["Après l'attaque d'Abala, des familles attendent", "Une liste a été lue.", "fr"],
] as const)("a town gives its name to what happened there: %s", ([title, text, language]) => {
  const { countries } = judge(title, text, { language });

  expect(countries).toEqual(["NE"]);
});

test("in a Title Case headline a verb of saying is no town", () => {
  const { countries } = judge("Officials Say Attack Was Planned Abroad", "An inquiry is open.");

  expect(countries).toEqual([]);
});

test.for([
  ["مسؤولون ماليون يلتقون نظراءهم", "جاء ذلك في بيان للحكومة الانتقالية.", ["ML"]],
  ["مسؤولون ماليون يلتقون نظراءهم", "ناقشوا قواعد المصارف.", []],
  ["فرنسا تعيد تمثالا لمالي", "كان في متحف.", ["ML"]],
  ["قروض لمالي البنوك", "يستهدف البرنامج ثلاثمئة مدير.", []],
] as const)("soldiers in power tell Malians from financiers: %s, %s", ([title, text, expected]) => {
  const { countries } = judge(title, text, arabic);

  expect(countries).toEqual(expected);
});
