import type { Choice, Judge, OpenQuestion } from "../developments/judge.ts";
import type { Log } from "../log.ts";
import type { AskingDeps } from "./ask-model.ts";
import { askModel } from "./ask-model.ts";
import type { ComparisonDeps } from "./compare-embeddings.ts";
import { compareEmbeddings } from "./compare-embeddings.ts";
import { showQuestion } from "./shown-question.ts";

export interface JudgeDeps {
  readonly asking: AskingDeps;
  /** Null where no embedding model is configured. */
  readonly comparison: ComparisonDeps | null;
  readonly log: Log;
}

/**
 * A judge made of models: embeddings first, where they are configured, then one list-wise question
 * about what they leave open. Whatever goes wrong, what the rules say stands.
 */
export function createJudge(deps: JudgeDeps): Judge {
  return {
    async choose(question) {
      try {
        return await choose(question, deps);
      } catch (error) {
        deps.log.warn({ articleId: question.article.id, error }, "judge: no answer");
        return null;
      }
    },
  };
}

async function choose(
  question: OpenQuestion,
  { asking, comparison }: JudgeDeps,
): Promise<Choice | null> {
  const shown = showQuestion(question);
  if (shown === null) return null;
  const compared = comparison && (await compareEmbeddings(shown, comparison));
  if (compared?.choice) return compared.choice;
  return askModel({ ...shown, candidates: compared?.candidates ?? shown.candidates }, asking);
}
