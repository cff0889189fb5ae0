import type { Article } from "../articles/article.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Verdict } from "../relevance/verdict.ts";
import { findChanges } from "./changes.ts";
import type { Decision } from "./development.ts";
import { findMatches } from "./file-event.ts";
import { explainChanges, explainMatch } from "./reasons.ts";
import type { TrackerState } from "./tracker-state.ts";
import { lookUp, prepare, storyOf } from "./tracker-state.ts";

type Considered = Pick<Decision, "kind" | "developmentIds" | "reasons">;

/** What an article would be if it came now, judged by its first event. Files nothing. */
export function consider(article: Article, state: TrackerState): Decision {
  const verdict = state.relevance(article);
  const { kind, developmentIds, reasons } = outcomeOf(article, verdict, state);
  const development = storyOf(developmentIds[0] ?? "", state)?.development;
  return {
    articleId: article.id,
    kind,
    topic: verdict.topic,
    countries: verdict.countries,
    developmentIds,
    facts: development?.facts ?? null,
    severity: development?.severity ?? null,
    reasons: [...verdict.reasons, ...reasons],
  };
}

function outcomeOf(article: Article, verdict: Verdict, state: TrackerState): Considered {
  const nothing = { developmentIds: [], reasons: [] };
  if (verdict.countries.length === 0) return { kind: "irrelevant", ...nothing };
  const { known } = lookUp(article, state);
  if (known.length > 0) return { kind: "duplicate", developmentIds: known, reasons: [] };
  const [event] = readEvents(article, state.gazetteer, verdict.countries);
  if (!event) return { kind: "new", ...nothing };
  const at = article.publishedAt?.getTime() ?? state.now;
  const matches = findMatches(prepare(event, article, at, state), verdict, state);
  const reason = explainMatch(matches);
  const [best] = matches;
  const story = best?.isSame ? storyOf(best.dossier.id, state) : undefined;
  if (!story) return { kind: "new", developmentIds: [], reasons: [reason] };
  const changes = findChanges(event, story.told, at);
  return {
    kind: changes.length > 0 ? "update" : "duplicate",
    developmentIds: [story.development.id],
    reasons: [reason, ...explainChanges(changes)],
  };
}
