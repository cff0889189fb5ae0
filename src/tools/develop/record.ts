import type { Article } from "../../articles/article.ts";
import type { Decision, Development } from "../../developments/development.ts";
import { exampleOf } from "../../developments/example.ts";
import type { Desk } from "./desk.ts";

// The founder and the latest few of many articles say it all.
const mostPairs = 6;

/** Keeps as examples that articles do, or do not, tell what a development tells. */
export async function keepPairs(
  articles: readonly Article[],
  development: Development,
  isSame: boolean,
  { news, now }: Desk,
): Promise<void> {
  const [founder, ...latest] = articles;
  for (const article of founder ? [founder, ...latest.slice(1 - mostPairs)] : []) {
    const example = exampleOf(article, development, { kind: "pair", isSame }, now);
    await news.examples.keep(`operator pair ${article.id}`, example);
  }
}

/** Lets `/why` say where articles are filed now, and who filed them there. */
export function refile(
  articles: readonly Article[],
  from: readonly string[],
  to: string,
  desk: Desk,
): Promise<void> {
  const move = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => (from.includes(id) ? to : id))),
  ];
  return annotate(articles, `An operator moved it to ${to}.`, move, desk);
}

/** Adds a reason to the decisions of articles, and moves them to other developments. */
export async function annotate(
  articles: readonly Article[],
  reason: string,
  move: (developmentIds: readonly string[]) => readonly string[],
  { news }: Desk,
): Promise<void> {
  const decisions = await news.decisions.getMany(articles.map(({ id }) => id));
  const annotated = decisions
    .filter((decision): decision is Decision => decision !== undefined)
    .map((decision) => ({
      ...decision,
      developmentIds: move(decision.developmentIds),
      reasons: [...decision.reasons, reason],
    }));
  await news.decisions.setMany(annotated.map((one) => [one.articleId, one]));
}
