import { expect, test } from "vitest";
import { canonicalUrl } from "../../src/articles/canonical-url.ts";
import { detectLanguage } from "../../src/articles/language.ts";
import { readArticle } from "../../src/articles/read-article.ts";
import { aFeed, anItem } from "./an-article.ts";

const now = new Date("2025-09-10T12:00:00Z");

test("an item becomes clean text with a canonical address", () => {
  const item = anItem({
    title: "Mali: town retaken &amp; held - The Wire",
    link: "https://wire.example/1?id=7&utm_source=rss#top",
    description:
      "<p>BAMAKO (Reuters) - The army of <b>Mali</b> entered the town.</p><a>Read more</a>",
    date: new Date("2025-09-10T08:00:00Z"),
  });

  const article = readArticle(item, aFeed(), now);

  expect(article).toMatchObject({
    title: "Mali: town retaken & held",
    text: "The army of Mali entered the town.",
    url: "https://wire.example/1?id=7",
    language: "en",
    family: "reuters",
    publishedAt: item.date,
  });
});

test("an item without a date stays undated", () => {
  const article = readArticle(anItem({ title: "Town retaken" }), aFeed(), now);

  expect(article?.publishedAt).toBeNull();
});

test("an item dated ahead is there now", () => {
  const item = anItem({ title: "Town retaken", date: new Date("2025-09-12T00:00:00Z") });

  const article = readArticle(item, aFeed(), now);

  expect(article?.publishedAt).toEqual(now);
});

test("an item that says nothing is no article", () => {
  const article = readArticle(anItem({ link: "https://wire.example/1" }), aFeed(), now);

  expect(article).toBeNull();
});

test("an item without a headline is known by its first sentence", () => {
  const item = anItem({ description: "The town fell. The army left." });

  const article = readArticle(item, aFeed(), now);

  expect(article).toMatchObject({ title: "The town fell.", text: "The army left." });
});

test("the same item of a feed keeps its id when its text and marks change", () => {
  const guid = "wire-1";

  const ids = ["Town taken", "Town retaken"].map(
    (title) => readArticle(anItem({ title, guid }), aFeed(), now)?.id,
  );

  expect(ids[0]).toBe(ids[1]);
});

test("two feeds may use the same guid", () => {
  const item = anItem({ title: "Town taken", guid: "1" });

  const ids = ["one", "two"].map((id) => readArticle(item, aFeed({ id }), now)?.id);

  expect(ids[0]).not.toBe(ids[1]);
});

test("an aggregator's item belongs to the outlet its headline names", () => {
  const item = anItem({ title: "Mali: a town retaken by the army - RFI" });

  const article = readArticle(item, aFeed({ kind: "aggregator" }), now);

  expect(article).toMatchObject({
    title: "Mali: a town retaken by the army",
    outlet: "RFI",
    family: "RFI",
  });
});

test.for([
  ["The army withdrew. (AFP)", "afp"],
  ["L'armée se retire. (Avec AFP)", "afp"],
  ["Un élu l'a dit à l'AFP.", "afp"],
  ["A mayor told Reuters so.", "reuters"],
  ["نيامي (رويترز) - انسحب الجيش.", "reuters"],
  ["قال مسؤول لوكالة فرانس برس إنه انسحب.", "afp"],
  ["The minister flew to China.", "the-group"],
])("whose reporting it is: %s", ([description, family]) => {
  const item = anItem({ title: "A town", description: description ?? "" });

  const article = readArticle(item, aFeed({ group: "the-group" }), now);

  expect(article?.family).toBe(family);
});

test("an agency is its own family", () => {
  const item = anItem({ title: "A town", description: "The army withdrew." });

  const article = readArticle(item, aFeed({ outlet: "Reuters (fr)" }), now);

  expect(article?.family).toBe("reuters");
});

test.for([
  ["https://a.example/x?utm_source=f&utm_medium=rss", "https://a.example/x"],
  ["https://a.example/x?at_medium=RSS&id=3", "https://a.example/x?id=3"],
  ["https://a.example/x#comments", "https://a.example/x"],
  ["no address", "no address"],
])("%s is one page with %s", ([link, page]) => {
  const url = canonicalUrl(link ?? "");

  expect(url).toBe(page);
});

test.for([
  ["L'armée annonce avoir repris la ville après deux jours de combats", "fr", "fr"],
  ["The army says it has retaken the town after two days of fighting", "en", "en"],
  ["أعلن الجيش أنه استعاد البلدة بعد معارك استمرت يومين", "ar", "ar"],
  ["Niger : Niamey", "fr", "fr"],
  ["Mali: Kidal, Gao", "en", "en"],
  ["The army says it has retaken the town after two days of fighting", "fr", "en"],
  ["ارتش مالی از حمله به پایگاه نظامی در شمال کشور خبر داد", "ar", "other"],
  ["مالی میں فوجی حکومت نے فرانس کے سفیر کو ملک چھوڑنے کا حکم دے دیا", "ar", "other"],
  ["Los militares anuncian una nueva operación contra los terroristas en el norte", "fr", "other"],
  ["Mali przedsiębiorcy mają coraz większe problemy z kredytami", "en", "other"],
  ["Sojojin Nijar sun kashe 'yan ta'adda a yankin Diffa", "ha", "other"],
  ["Военные объявили о перемирии на севере страны", "fr", "other"],
] as const)("%s, declared %s, is read as %s", ([text, declared, language]) => {
  const found = detectLanguage(text, declared);

  expect(found).toBe(language);
});
