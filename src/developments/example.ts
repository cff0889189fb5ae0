import type { Article } from "../articles/article.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Decision, Development } from "./development.ts";

/** What a person said about something that was decided here, with all it takes to decide it again. */
export interface Example {
  readonly at: Date;
  readonly article: Article;
  /** The development it is held against, without the article itself: the founder first, at most six. */
  readonly others: readonly Article[];
  readonly judgement: Judgement;
}

export type Judgement =
  /** An operator split or merged: the article does or does not tell what the others tell. */
  | { readonly kind: "pair"; readonly isSame: boolean }
  /** What the article should have been called; countries only where those were wrong as well. */
  | {
      readonly kind: "label";
      readonly label: Decision["kind"];
      readonly countries: readonly Country[] | null;
    }
  /** What a reader said of the alert that the article led to. */
  | { readonly kind: "feedback"; readonly feedback: Feedback };

export const feedbacks = ["useful", "wrong", "duplicate", "notRelevant"] as const;

type Feedback = (typeof feedbacks)[number];

/** The examples that were kept. Both methods reject when the store fails. */
export interface Examples {
  /**
   * Keeps one under a key that names who said it of what: said again, it takes the place of what was
   * said before. The oldest make room when there are too many.
   */
  keep(key: string, example: Example): Promise<void>;
  /** The oldest first. */
  all(): Promise<readonly Example[]>;
}

// Matching measures the founder and the latest few; see dossier.ts.
const mostOthers = 6;

/** An article held against a development, which may hold the article or not. */
export function exampleOf(
  article: Article,
  development: Pick<Development, "articles">,
  judgement: Judgement,
  at: Date,
): Example {
  const [founder, ...latest] = development.articles.filter(({ id }) => id !== article.id);
  const others = founder ? [founder, ...latest.slice(1 - mostOthers)] : [];
  return { at, article, others, judgement };
}
