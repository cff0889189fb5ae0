import type { Judgement } from "../../developments/example.ts";
import { exampleOf } from "../../developments/example.ts";
import type { Country } from "../../gazetteer/entry.ts";
import type { Desk } from "./desk.ts";
import { findArticle, Refusal } from "./find.ts";
import { annotate } from "./record.ts";

const labels = ["new", "update", "duplicate", "irrelevant"] as const;

/**
 * Keeps what an article should have been called. Nothing else changes: what was told stays told, and
 * its development goes on, so that the next outlet's copy of a wrong article is not told as news.
 */
export async function label(
  [named = "", kind = ""]: readonly string[],
  countries: readonly Country[] | null,
  desk: Desk,
): Promise<string[]> {
  const asLabel = labels.find((one) => one === kind);
  if (!asLabel) throw new Refusal(`"${kind}" is no label. There are: ${labels.join(", ")}.`);
  if (asLabel === "irrelevant" && countries) {
    throw new Refusal("An irrelevant article is about neither country: leave out --countries.");
  }
  const { developments } = desk.shelf;
  const all = developments.flatMap(({ articles }) => articles);
  const article = findArticle(named, all, "develop show ID lists the articles of a development");
  const owner = developments.find(({ articles }) => articles.some(({ id }) => id === article.id));
  const judgement: Judgement = { kind: "label", label: asLabel, countries };
  const example = exampleOf(article, owner ?? { articles: [] }, judgement, desk.now);
  await desk.news.examples.keep(`operator label ${article.id}`, example);
  const about = countries ? ` about ${countries.join(" and ")}` : "";
  await annotate([article], `An operator calls it ${asLabel}${about}.`, (ids) => ids, desk);
  return [`Kept as an example: ${article.id} is ${asLabel}${about}. What was told stays as it is.`];
}
