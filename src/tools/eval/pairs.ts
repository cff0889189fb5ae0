import type { Article } from "../../articles/article.ts";
import type { Evidence } from "../../developments/evidence.ts";
import { findMatches } from "../../developments/file-event.ts";
import type { Report } from "../../developments/story.ts";
import { foundStory, recall } from "../../developments/story.ts";
import type { TrackerParts, TrackerState } from "../../developments/tracker-state.ts";
import {
  advance,
  createState,
  prepare,
  rememberLines,
  storyOf,
  touch,
} from "../../developments/tracker-state.ts";
import { readEvents } from "../../facts/read-events.ts";
import type { Verdict } from "../../relevance/verdict.ts";

/** An article and the developments it truly reports. */
export interface LabelledArticle {
  readonly article: Article;
  readonly developmentIds: readonly string[];
}

/** What speaks for and against an article and a development being one, and whether they are. */
export interface Pair {
  readonly evidence: Evidence;
  readonly isSame: boolean;
}

/** Which keys are taken out, as if the tables of words lacked them. */
export type Lacks = (key: string) => boolean;

/**
 * Reads a labelled stream as if every article were filed rightly, and gives what each was held against
 * and where the score decides: a veto holds whatever the weights. `state` is left as the stream leaves it.
 */
export function pairsIn(
  stream: readonly LabelledArticle[],
  state: TrackerState,
  lacks: Lacks,
): readonly Pair[] {
  return stream.flatMap((one) => fileRightly(one, state, lacks));
}

/** A state that asks nothing of the score: a match is the same wherever the score would decide. */
export function undemandingState(parts: TrackerParts): TrackerState {
  return createState({ ...parts, thresholds: { ...parts.thresholds, leastScore: 0 } });
}

/** The events of an article, with the tables thinned out. */
export function reportsOf(
  article: Article,
  about: Verdict["countries"],
  state: TrackerState,
  lacks: Lacks,
): readonly Report[] {
  const at = advance(state, article.publishedAt);
  return readEvents(article, state.gazetteer, about).map((event) => {
    const report = prepare(event, article, at, state);
    const pivot = new Map([...report.fingerprint.pivot].filter(([key]) => !lacks(key)));
    return { ...report, fingerprint: { ...report.fingerprint, pivot } };
  });
}

function fileRightly(
  { article, developmentIds }: LabelledArticle,
  state: TrackerState,
  lacks: Lacks,
): readonly Pair[] {
  const verdict = state.relevance(article);
  const [id] = developmentIds;
  if (id === undefined || verdict.countries.length === 0) return [];
  // A copy is known as one without a score.
  const sighting = state.copies.look(article);
  const reports = sighting.original ? [] : reportsOf(article, verdict.countries, state, lacks);
  // Of an article about several developments nothing says which event is whose.
  const isClear = developmentIds.length === 1;
  const pairs = isClear ? reports.flatMap((one) => pairsOf(one, id, verdict, state)) : [];
  for (const [index, report] of reports.entries()) {
    fileUnder(developmentIds[index] ?? id, report, verdict, state);
  }
  const events = reports.map(({ event }) => event);
  rememberLines(state, events);
  sighting.remember(developmentIds, state.now);
  return pairs;
}

function pairsOf(report: Report, id: string, verdict: Verdict, state: TrackerState): Pair[] {
  return findMatches(report, verdict, state)
    .filter(({ isSame }) => isSame)
    .map(({ evidence, dossier }) => ({ evidence, isSame: dossier.id === id }));
}

function fileUnder(id: string, report: Report, verdict: Verdict, state: TrackerState): void {
  const known = storyOf(id, state);
  if (known) recall(known, report, state.measures);
  touch(state, known ?? foundStory(id, report, verdict, state));
}
