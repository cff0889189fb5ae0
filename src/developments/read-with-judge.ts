import type { Article } from "../articles/article.ts";
import type { Clock } from "../clock.ts";
import type { Decision } from "./development.ts";
import type { Advice, Judge } from "./judge.ts";
import type { Tracker } from "./tracker.ts";

/** Has a judge, if there is one, answer what is open about an article, then files it. */
export async function readWithJudge(
  article: Article,
  tracker: Pick<Tracker, "read" | "openQuestions">,
  judge: Judge | null,
): Promise<Decision> {
  if (!judge) return tracker.read(article);
  const advice: Advice[] = [];
  for (const question of tracker.openQuestions(article)) {
    const choice = await judge.choose(question);
    if (choice) advice.push({ question, ...choice });
  }
  return tracker.read(article, advice);
}

/** A judge whose answers are waited for no longer than a while. */
export interface ImpatientJudge extends Judge {
  /** Stops the clock; nothing is asked any more. */
  dismiss(): void;
}

/**
 * Asks the judge for `limitMs` from the first question on. Whatever it has not answered by then is
 * left to the rules, so that one round waits no longer, however many questions it has.
 */
export function withinTime(judge: Judge, limitMs: number, clock: Clock): ImpatientJudge {
  const dismissal = new AbortController();
  let timeIsUp: Promise<null> | null = null;
  let isOver = false;

  const startTime = async (): Promise<null> => {
    await clock.sleep(limitMs, dismissal.signal);
    isOver = true;
    return null;
  };

  return {
    async choose(question) {
      if (isOver) return null;
      timeIsUp ??= startTime();
      return Promise.race([judge.choose(question), timeIsUp]);
    },
    dismiss: () => dismissal.abort(),
  };
}
