import type { Article } from "../articles/article.ts";
import type { Development } from "./development.ts";

/** What rules alone cannot tell: which development an event belongs to, if to any of these. */
export interface OpenQuestion {
  readonly article: Article;
  /** Place of the event among those that the article reports. */
  readonly eventIndex: number;
  /** What the article says of the event, the headline first where it is this event's. */
  readonly sentences: readonly string[];
  /** All of them in the grey band, the likeliest first; what the rules say holds for the first. */
  readonly candidates: readonly Development[];
}

/** What somebody who is asked an open question decides. */
export interface Choice {
  /** One of the candidates; null for none of them. */
  readonly developmentId: string | null;
  /** Who says so, as `/why` tells it, such as "the model gpt-4o-mini". */
  readonly by: string;
}

/** Whoever decides where rules cannot. */
export interface Judge {
  /** Null when it does not know: what the rules say stands. Never rejects. */
  choose(question: OpenQuestion): Promise<Choice | null>;
}

/** A question with its answer. */
export interface Advice extends Choice {
  readonly question: OpenQuestion;
}
