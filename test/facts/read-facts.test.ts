import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { factsIn } from "./told.ts";

type Language = Article["language"];

test.for([
  ["en", "Nine soldiers killed in an ambush in Mali", "killed 9 soldiers"],
  ["fr", "Mali : neuf soldats tués dans une embuscade", "killed 9 soldiers"],
  ["ar", "مقتل ٩ جنود في كمين بمالي", "killed 9 soldiers"],
  ["fr", "Deux enseignants enlevés au Niger", "abducted 2 teachers"],
  ["fr", "Niger : une crue emporte six personnes", "killed 6 people"],
  ["ar", "مقتل ثلاثة منمين في مالي", "killed 3 herders"],
  ["ar", "خطف معلمَين في النيجر", "abducted 2 teachers"],
  ["en", "Forty tankers torched in Mali", "destroyed 40 tankers"],
  ["ar", "إحراق آليتين في مالي", "destroyed 2 vehicles"],
  ["en", "Cholera in Mali: 103 suspected cases", "count 103 cases"],
  ["fr", "Le Niger obtient un prêt de 27 millions de dollars", "money 27000000 money"],
  ["en", "Inflation in Niger reaches 6%", "percent 6 null"],
  ["fr", "Niger : 56 000 sinistrés", "affected 56000 victims"],
] as const)("%s: %s", ([language, title, expected]) => {
  const { numbers } = factsIn(language, title);

  expect(numbers.map(({ role, value, unit }) => `${role} ${value} ${unit}`)).toContain(expected);
});

test("each number of a sentence keeps its own fate", () => {
  const { numbers } = factsIn("fr", "", "L'armée fait état de neuf morts et quatre blessés à Gao.");

  expect(numbers.map(({ role, value }) => [role, value])).toEqual([
    ["killed", 9],
    ["wounded", 4],
  ]);
});

test("a fate told far from its number is still its fate", () => {
  const { numbers } = factsIn(
    "fr",
    "",
    "Une vingtaine de militaires, dont l'ex-gouverneur de Mopti, ont été interpellés.",
  );

  expect(numbers).toEqual([{ role: "arrested", value: 20, unit: "soldiers", bound: "about" }]);
});

test.for([
  ["en", "Gunmen ambush a patrol near Gao", "attack"],
  ["fr", "Frappe de drone près de Kidal", "airstrike"],
  ["ar", "اختطاف خمسة عمال غربي مالي", "abduction"],
  ["en", "Floods kill dozens in Niamey", "disaster"],
  ["fr", "Choléra : neuf décès à Youwarou", "humanitarian"],
  ["ar", "تعديل حكومي في النيجر", "politics"],
  ["fr", "Trois journalistes condamnés à Niamey par un tribunal", "justice"],
  ["en", "Drivers protest in Zinder", "protest"],
  ["en", "Mali summons the ambassador of France", "diplomacy"],
  ["fr", "L'Union européenne lève les sanctions contre le Mali", "sanctions"],
] as const)("%s: %s is %s", ([language, title, eventType]) => {
  const facts = factsIn(language, title);

  expect(facts.eventType).toBe(eventType);
});

test.for([
  ["ar", "جبهة تحرير أزواد تتهم الجيش بقتل 11 راعيا", "", "claimed", "actor/fla"],
  ["en", "Army base falls", "Residents said gunmen took the camp.", "confirmed", "residents"],
  [
    "fr",
    "Attaque à Gao",
    "Le ministère de la Défense l'a annoncé.",
    "confirmed",
    "defence ministry",
  ],
  ["fr", "Le Jnim revendique l'attaque de Gao", "", "claimed", "actor/jnim"],
  ["ar", "نصرة الإسلام والمسلمين تتبنى هجوم غاو", "", "claimed", "actor/jnim"],
  ["en", "Soldiers held over plot", "Around 20 were arrested, sources said.", "claimed", "sources"],
  ["fr", "Alger rejette la procédure malienne", "", "denied", null],
  ["ar", "قتلى في غارة", "نفت القيادة سقوط مدنيين.", "disputed", null],
] as const)("%s: %s %s is %s", ([language, title, text, status, by]) => {
  const { claim } = factsIn(language, title, text);

  expect(claim.status).toBe(status);
  if (by !== null) expect(claim.by).toBe(by);
});

test("what nobody is named for is not confirmed", () => {
  const { claim } = factsIn("en", "Gunmen kill nine in Gao");

  expect(claim).toEqual({ status: "claimed", by: null });
});

test.for([
  ["en", "The convoy was hit on Monday.", "2025-09-01"],
  ["fr", "Le convoi a été attaqué dimanche.", "2025-08-31"],
  ["ar", "وقع الهجوم السبت.", "2025-08-30"],
  ["ar", "وقع الهجوم أمس.", "2025-09-03"],
  ["en", "The convoy was hit on 3 September.", "2025-09-03"],
  ["fr", "Le convoi a été attaqué le 2 septembre.", "2025-09-02"],
] as const)("%s: %s tells the day", ([language, text, day]) => {
  const { eventDate } = factsIn(language, "", text);

  expect(eventDate?.toISOString().slice(0, 10)).toBe(day);
});

test("a day long past is not the day of the event", () => {
  const { eventDate } = factsIn("fr", "", "Le Niger vit ainsi depuis le 26 juillet.");

  expect(eventDate).toBeNull();
});

test("places stand from the most exact to the widest, without the country", () => {
  const { places } = factsIn("fr", "Niger : attaque à Torodi", "La région de Tillabéri est visée.");

  expect(places).toEqual(["place/torodi", "place/tillaberi"]);
});

test("the country is the place where nothing finer is told", () => {
  const { places } = factsIn("en", "Army repels an attack in northern Mali");

  expect(places).toEqual(["place/mali"]);
});

test.for([
  ["fr", "Le Mali est dirigé par des militaires arrivés au pouvoir après deux putschs."],
  ["fr", "Depuis 2012, le pays est en proie aux violences de groupes liés à Al-Qaïda."],
  ["en", "The nation has struggled to contain fighters linked to al Qaeda for over a decade."],
  ["ar", "ويحكم النيجر مجلس عسكري منذ الإطاحة بالرئيس محمد بازوم في يوليو 2023."],
] as const)("stock background gives no fact: %s", ([language, background]) => {
  const facts = factsIn(language as Language, "Gao", background);

  expect(facts.actors).toEqual([]);
  expect(facts.eventType).toBeNull();
});

test.for([
  ["fr", "Le nombre de conseillers a été arrêté à 60 sièges à Bamako."],
  ["fr", "Un arrêté fixe à 12 le nombre de communes de Kidal."],
  ["en", "No one was killed in the attack on Gao."],
  ["fr", "Personne n'a été tué à Gao, aucun blessé n'est signalé."],
  ["ar", "فريق من 12 خبيرا يصل إلى باماكو."],
  ["en", "Militants seize weapons and kill soldiers in Gao."],
] as const)("%s: «%s» tells no fate of anybody", ([language, text]) => {
  const { numbers } = factsIn(language, "", text);

  expect(numbers.filter(({ role }) => role !== "count")).toEqual([]);
});

test.for([
  ["en", "18 dead, women among them, in Gao"],
  ["en", "18 dead including women in Gao"],
  ["fr", "18 morts dont des femmes à Gao"],
  ["ar", "18 قتيلا بينهم نساء في غاو"],
] as const)("%s: «%s» counts the dead, not the women", ([language, title]) => {
  const { numbers } = factsIn(language, title);

  expect(numbers.map(({ role, value, unit }) => [role, value, unit])).toEqual([
    ["killed", 18, null],
  ]);
});

test.for([
  ["fr", "Niamey : le marché a rouvert", "protest"],
  ["en", "Some 200 people have come since early March", "protest"],
  ["fr", "Le Mali : le ministre Coulibaly en tournée", "disaster"],
  ["ar", "النيجر: بدء المرحلة الثانية", "diplomacy"],
  ["ar", "الخطوط الجوية تستأنف رحلاتها إلى باماكو", "airstrike"],
] as const)(
  "a word that only looks like another tells no kind of event: %s %s",
  ([language, title, eventType]) => {
    expect(factsIn(language, title).eventType).not.toBe(eventType);
  },
);

test.for([
  ["en", "Mali: three engineers seized in Kayes", "abducted"],
  ["fr", "Mali : 22 corps repêchés après le naufrage", "killed"],
] as const)("what became of people has many words: %s %s", ([language, title, role]) => {
  expect(factsIn(language, title).numbers.map((fact) => fact.role)).toContain(role);
});
