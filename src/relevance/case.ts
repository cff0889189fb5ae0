import type { Article } from "../articles/article.ts";
import type { ArticleReading } from "../gazetteer/reading.ts";

/** The article as relevance sees it. */
export interface Case {
  readonly article: Article;
  readonly reading: ArticleReading;
  /** Whose press the outlet belongs to, or null. */
  readonly home: string | null;
}
