import type { Article } from "../../src/articles/article.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { anArticle } from "../articles/an-article.ts";
import { shippedGazetteer } from "../gazetteer/shipped-gazetteer.ts";

/** An article of Thursday 4 September 2025, noon, with an id and address of its own. */
export function aReport(told: Partial<Article>): Article {
  const key = `${told.outlet} ${told.title} ${told.publishedAt?.toISOString()}`;
  return anArticle({
    id: key,
    url: `https://outlet.example/${encodeURIComponent(key)}`,
    text: "",
    publishedAt: new Date("2025-09-04T12:00:00Z"),
    ...told,
  });
}

/** The facts of a headline and a text. */
export function factsIn(language: Article["language"], title: string, text = ""): Facts {
  return readFacts(aReport({ language, title, text }), shippedGazetteer);
}
