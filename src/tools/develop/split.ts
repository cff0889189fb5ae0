import type { Article } from "../../articles/article.ts";
import { createInTurn } from "../../delivery/in-turn.ts";
import type { Development } from "../../developments/development.ts";
import { developmentId } from "../../developments/development-id.ts";
import { splitDevelopment } from "../../developments/regroup.ts";
import { createTracker } from "../../developments/tracker.ts";
import { passOver } from "../../rounds/publish.ts";
import type { Desk } from "./desk.ts";
import { findArticle, findDevelopment, Refusal, refuseTwice, shortId } from "./find.ts";
import { keepPairs, refile } from "./record.ts";

/**
 * Takes articles out of a development into a new one. The new one counts as told, since its articles
 * were told as part of the other, unless that still has something to tell or `isToBeTold` says so.
 * Returns lines to print; throws a Refusal.
 */
export async function split(
  [named = "", ...namedArticles]: readonly string[],
  isToBeTold: boolean,
  desk: Desk,
): Promise<string[]> {
  const development = findDevelopment(named, desk.shelf);
  const where = `develop show ${shortId(development.id)} lists the articles of that development`;
  const articles = namedArticles.map((one) => findArticle(one, development.articles, where));
  refuseTwice(
    articles.map(({ id }) => id),
    "article",
  );
  if (articles.length === development.articles.length) {
    throw new Refusal("That is every article it has: one must stay.");
  }
  const takenId = await freeId(articles, desk);
  const ids = new Set(articles.map(({ id }) => id));
  const { taken, rest } = splitDevelopment(development, ids, takenId, desk.parts);
  const told = await desk.news.publications.get(development.id);
  const wasTold = told !== undefined && told.revision >= development.revision;
  if (isToBeTold) refuseTooOld(taken, desk);
  // Before the development is there: a crash in between leaves nothing that would be told.
  if (wasTold && !isToBeTold) {
    await passOver([taken], { publications: desk.news.publications, inTurn: createInTurn() });
  }
  await desk.news.developments.setMany([taken, rest].map((one) => [one.id, one]));
  await keepPairs(articles, rest, false, desk);
  await refile(articles, [development.id], takenId, desk);
  return [
    `Split: ${articles.length} of ${development.articles.length} articles are now development ${takenId}.`,
    wasTold && !isToBeTold
      ? "It counts as told: the next thing that changes in it is told as a new alert."
      : "The next round tells it as a new alert.",
    "Posts that stand are left as they are.",
  ];
}

/** An id that nothing has, not even a development that was merged away, whose posts still stand. */
async function freeId(articles: readonly Article[], { news }: Desk): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const id = developmentId(`${articles[0]?.id}\nsplit`, attempt);
    const isTaken = (await news.developments.get(id)) ?? (await news.publications.get(id));
    if (!isTaken) return id;
  }
}

/** A round tells only what is still followed. */
function refuseTooOld(taken: Development, { parts, shelf }: Desk): void {
  const tracker = createTracker({ ...parts, saved: [...shelf.developments, taken] });
  if (tracker.active().some(({ id }) => id === taken.id)) return;
  throw new Refusal("These articles are more than a week old, too old to be told as news.");
}
