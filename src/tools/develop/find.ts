import type { Article } from "../../articles/article.ts";
import type { Development } from "../../developments/development.ts";
import type { StoredNews } from "../../store/store.ts";

/** What cannot be done, in a sentence fit to be shown. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What an operator can point at. */
export interface Shelf {
  readonly developments: readonly Development[];
  /** By the id of a development that was merged away: the id of the one it went into. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

export async function readShelf({ developments, mergedInto }: StoredNews): Promise<Shelf> {
  const stored = new Map(await Array.fromAsync(developments.entries()));
  const merged = await Array.fromAsync(mergedInto.entries());
  return {
    developments: [...stored.values()],
    // One that is there as well comes from a merge that broke off.
    mergedInto: new Map(merged.filter(([id]) => !stored.has(id))),
  };
}

const shortLength = 8;

/** The part of an id that is shown, and is enough to type. */
export function shortId(id: string): string {
  return bare(id).slice(0, shortLength);
}

// The id of an article may begin with a hyphen, which a command line takes for an option.
function bare(id: string): string {
  return id.replace(/^-+/, "");
}

/** The development an id or its beginning names, also an id that was merged away. Throws a Refusal. */
export function findDevelopment(named: string, { developments, mergedInto }: Shelf): Development {
  const ids = [...developments.map(({ id }) => id), ...mergedInto.keys()];
  const beginning = ids.filter((id) => bare(id).startsWith(bare(named)));
  const found = new Set(beginning.map((id) => survivorOf(id, mergedInto)));
  const [id] = only(named, found, "development", "develop list shows those there are");
  const development = developments.find((one) => one.id === id);
  if (development) return development;
  throw new Refusal(`The development ${named} was merged into ${id}, which is no longer stored.`);
}

function survivorOf(id: string, mergedInto: Shelf["mergedInto"]): string {
  const other = mergedInto.get(id);
  return other === undefined ? id : survivorOf(other, mergedInto);
}

/** The one of some articles that an id or its beginning names. `where` ends the sentence that none is. */
export function findArticle(named: string, articles: readonly Article[], where: string): Article {
  const found = new Map(
    articles.filter(({ id }) => bare(id).startsWith(bare(named))).map((one) => [one.id, one]),
  );
  const [id] = only(named, new Set(found.keys()), "article", where);
  const article = found.get(id);
  if (article) return article;
  throw new Refusal(`There is no article ${named}: ${where}.`);
}

function only(
  named: string,
  found: ReadonlySet<string>,
  what: string,
  remedy: string,
): readonly [string] {
  const [id, ...others] = found;
  if (id === undefined) throw new Refusal(`There is no ${what} ${named}: ${remedy}.`);
  if (others.length === 0) return [id];
  const choices = [id, ...others].slice(0, 5).join(", ");
  throw new Refusal(
    `${found.size} ids of ${what}s begin with ${named}; type more of one: ${choices}`,
  );
}

/** Throws a Refusal where the same is named twice, by whatever beginnings of its id. */
export function refuseTwice(ids: readonly string[], what: string): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Refusal(`The ${what} ${shortId(twice)} is named twice.`);
}
