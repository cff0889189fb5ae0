import type { Prediction } from "./stream.ts";

/** What a baseline looks at. */
export interface PlainArticle {
  readonly id: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly description: string;
}

/** The naive filter: the name of a country anywhere, as a run of letters. */
export function countriesByKeyword({ title, description }: PlainArticle): string[] {
  const text = `${title} ${description}`;
  return [...(/Mali|مالي/.test(text) ? ["ML"] : []), ...(/Niger|النيجر/.test(text) ? ["NE"] : [])];
}

interface Seen {
  readonly words: ReadonlySet<string>;
  readonly at: number;
  readonly developmentId: string;
}

const windowMs = 72 * 3_600_000;
const leastOverlap = 0.3;

/** The plainest matching: the nearest headline of three days by shared words, or a new development. */
export function developmentsByTitle(
  articles: readonly PlainArticle[],
  isRelevant: (article: PlainArticle) => boolean,
): Prediction[] {
  const seen: Seen[] = [];
  return articles.map((article) => {
    if (!isRelevant(article)) return { id: article.id, kind: "irrelevant", developmentIds: [] };
    const words = new Set(article.title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    const at = Date.parse(article.publishedAt);
    const [nearest] = seen
      .filter((other) => at - other.at <= windowMs)
      .map((other) => ({ other, overlap: overlap(words, other.words) }))
      .toSorted((a, b) => b.overlap - a.overlap);
    const match = nearest && nearest.overlap >= leastOverlap ? nearest.other : null;
    const developmentId = match?.developmentId ?? article.id;
    seen.push({ words, at, developmentId });
    return { id: article.id, kind: match ? "duplicate" : "new", developmentIds: [developmentId] };
  });
}

/** Jaccard: shared words of all words. */
function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared / (some.size + others.size - shared || 1);
}
