import type { Judge } from "../../developments/judge.ts";
import type { StreamRow } from "./stream.ts";

/** A judge who knows the labels: what it reaches, no model can surpass. */
export interface Oracle extends Judge {
  /** How many questions it was asked. */
  asked(): number;
}

/** Chooses the candidate that an article of the same development founded. */
export function createOracle(gold: readonly StreamRow[]): Oracle {
  const labels = new Map(gold.map(({ id, developmentIds }) => [id, developmentIds]));
  const labelsOf = (articleId: string | undefined) => labels.get(articleId ?? "") ?? [];
  let asked = 0;
  return {
    asked: () => asked,
    async choose({ article, candidates }) {
      asked += 1;
      const own = labelsOf(article.id);
      const chosen = candidates.find(({ articles }) =>
        labelsOf(articles[0]?.id).some((label) => own.includes(label)),
      );
      return { developmentId: chosen?.id ?? null, by: "the labels" };
    },
  };
}
