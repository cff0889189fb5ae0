import { expect, onTestFinished, test } from "vitest";
import type { ArticlePages } from "../../../src/feeds/pages/article-pages.ts";
import { createArticlePages, isTooThin } from "../../../src/feeds/pages/article-pages.ts";
import { aFeed } from "../a-feed.ts";
import { aFetcher, aServer } from "../a-fetcher.ts";

const allowed = aFeed({ articlePage: true });

const french = [
  "Un convoi de vivres est arrivé lundi dans la ville après trois semaines d’attente, a constaté un correspondant sur place.",
  "Les camions, escortés depuis la capitale régionale, transportaient du mil, du riz et des médicaments pour deux mille familles déplacées.",
  "Le maire a remercié les transporteurs et demandé que la route reste ouverte avant la saison des pluies.",
];

const arabic = [
  "وصلت قافلة غذائية إلى المدينة يوم الاثنين بعد انتظار دام ثلاثة أسابيع، بحسب ما أفاد به مراسل في المكان.",
  "وكانت الشاحنات تنقل الدخن والأرز والأدوية إلى ألفي أسرة نازحة، وقد رافقتها دورية من عاصمة الإقليم.",
  "وشكر العمدة الناقلين وطلب أن تبقى الطريق مفتوحة قبل موسم الأمطار حتى تصل القوافل التالية في موعدها.",
];

/** A page as outlets build them: other stories before, inside and after the paragraphs. */
function pageOf(paragraphs: readonly string[], related: string): string {
  const [first = "", ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html><head><title>Courrier</title></head><body class="share-enabled">
    <nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
    <div class="breaking-news ticker">Coup d’État à Ouagadougou</div>
    <article><h1>Un convoi arrive</h1>${first}
    <div class="related-posts"><h3>Sur le même sujet</h3><a href="/2">${related}</a></div>
    <p>Lire aussi : ${related}</p><p>اقرأ أيضا: ${related}</p>${others.join("")}</article>
    <aside>Les plus lus : ${related}</aside>
    <div id="comments"><p>${related}, écrit un lecteur qui en sait beaucoup plus long que tout le monde.</p></div>
    <footer>Tous droits réservés</footer></body></html>`;
}

function pages(limits = { timeoutMs: 10_000, maxHeapMb: 128 }): ArticlePages {
  const made = createArticlePages({ fetcher: aFetcher(), limits });
  onTestFinished(() => made.close());
  return made;
}

test.for([
  ["French", french, "utf-8"],
  ["Arabic", arabic, "utf-8"],
  ["Arabic in windows-1256", arabic, "windows-1256"],
] as const)(
  "a page in %s gives the article and nothing of its neighbours",
  async ([, paragraphs, charset]) => {
    const server = await aServer();
    const page = pageOf(paragraphs, "Douze morts à Ménaka");
    const body = charset === "utf-8" ? page : windows1256(page);
    const headers = { "content-type": `text/html; charset=${charset}` };
    server.serve("/article", { body, headers });

    const text = await pages().textAt(`${server.url}/article`, allowed);

    expect(text?.split("\n")).toEqual(paragraphs);
  },
);

test("no page is fetched for a feed whose operator did not allow it", async () => {
  const server = await aServer();
  server.serve("/article", { body: pageOf(french, "") });

  const text = await pages().textAt(`${server.url}/article`, aFeed());

  expect(text).toBeNull();
  expect(server.requests).toEqual([]);
});

test.for([
  ["is not there", { status: 404 }],
  ["only says to wait", { body: "<html><body><p>Just a moment…</p></body></html>" }],
  ["is no page", { body: "\u0000\u0001" }],
  ["leads into a private network", { status: 302, headers: { location: "http://10.0.0.1/" } }],
  ["never ends", { manner: "flood" }],
] as const)("a page that %s gives no text", async ([, page]) => {
  const server = await aServer();
  server.serve("/article", page);

  const text = await pages().textAt(`${server.url}/article`, allowed);

  expect(text).toBeNull();
});

test("a page that takes too long is given up, and the next one is read", async () => {
  const server = await aServer();
  server.serve("/slow", { body: `<p>${"<div>a".repeat(400_000)}` });
  server.serve("/article", { body: pageOf(french, "") });
  const reader = pages({ timeoutMs: 500, maxHeapMb: 128 });

  const slow = await reader.textAt(`${server.url}/slow`, allowed);
  const next = await reader.textAt(`${server.url}/article`, allowed);

  expect(slow).toBeNull();
  expect(next).toContain("Un convoi");
});

test("a sentence or nothing is too thin, a paragraph is not", () => {
  expect([null, "", "Attaque à Gao."].map(isTooThin)).toEqual([true, true, true]);
  expect(isTooThin(french.join(" "))).toBe(false);
});

/** Node encodes no Arabic but UTF-8; the letters are where the code page has them. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder("windows-1256");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Buffer.from(Array.from(text, (letter) => codes.get(letter) ?? 0x3f));
}
