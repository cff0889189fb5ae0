import type { Article } from "../articles/article.ts";
import { readEvents } from "../facts/read-events.ts";
import { findMatches } from "./file-event.ts";
import { openMatches } from "./grey-band.ts";
import type { OpenQuestion } from "./judge.ts";
import type { TrackerState } from "./tracker-state.ts";
import { advance, lookUp, prepare, storyOf } from "./tracker-state.ts";

/**
 * Which development each event of an article belongs to, where rules alone cannot tell. Sport and
 * celebrities are not worth a judge's time, and a copy belongs to what it copies.
 */
export function openQuestions(article: Article, state: TrackerState): OpenQuestion[] {
  const verdict = state.relevance(article);
  if (verdict.countries.length === 0 || verdict.topic !== "news") return [];
  const at = advance(state, article.publishedAt);
  if (lookUp(article, state).known.length > 0) return [];
  const events = readEvents(article, state.gazetteer, verdict.countries);
  return events.flatMap((event, eventIndex) => {
    const matches = findMatches(prepare(event, article, at, state), verdict, state);
    const candidates = openMatches(matches, state.thresholds).flatMap(
      ({ dossier }) => storyOf(dossier.id, state)?.development ?? [],
    );
    if (candidates.length === 0) return [];
    const sentences = event.sentences.map(({ text }) => text);
    return [{ article, eventIndex, sentences, candidates }];
  });
}
