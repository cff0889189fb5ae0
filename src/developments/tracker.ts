import type { Article } from "../articles/article.ts";
import { outletNotice } from "../articles/outlet-notice.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Verdict } from "../relevance/verdict.ts";
import { consider } from "./consider.ts";
import type { Decision, Development } from "./development.ts";
import type { Filed } from "./file-event.ts";
import { fileEvent, fileRewrite } from "./file-event.ts";
import type { Advice, OpenQuestion } from "./judge.ts";
import { openQuestions } from "./open-questions.ts";
import { restore } from "./restore.ts";
import { addSource } from "./story.ts";
import type { TrackerParts, TrackerState } from "./tracker-state.ts";
import {
  advance,
  createState,
  lookUp,
  prepare,
  rememberLines,
  storyOf,
  touch,
} from "./tracker-state.ts";

/** Follows developments through a stream of articles. One writer only: nothing in it is shared. */
export interface Tracker {
  /**
   * Decides what one article is and files it. Articles come roughly in order of time. Advice counts
   * where its question is still open.
   */
  read(article: Article, advice?: readonly Advice[]): Decision;
  /** What a judge may be asked before the article is read; nothing for most. Files nothing. */
  openQuestions(article: Article): readonly OpenQuestion[];
  /** What an article would be if it came now, with the reasons. Files nothing. */
  consider(article: Article): Decision;
  get(id: string): Development | undefined;
  /** Developments of the last seven days, the longest silent first. */
  active(): readonly Development[];
  /** Developments founded or extended since the last call, to be stored, whether still active or not. */
  changed(): readonly Development[];
}

/**
 * Starts empty, or from developments of an earlier run, and goes on where that one stopped. Memory is
 * bounded by what seven days hold.
 */
export function createTracker(
  parts: TrackerParts & { readonly saved?: readonly Development[] },
): Tracker {
  const state = createState(parts);
  restore(state, parts.saved ?? []);
  return {
    read: (article, advice = []) => read(article, advice, state),
    openQuestions: (article) => openQuestions(article, state),
    consider: (article) => consider(article, state),
    get: (id) => storyOf(id, state)?.development,
    active: () => [...state.stories.values()].map(({ development }) => development),
    changed() {
      const developments = [...state.changed.values()].map(({ development }) => development);
      state.changed.clear();
      return developments;
    },
  };
}

function read(article: Article, advice: readonly Advice[], state: TrackerState): Decision {
  const verdict = state.relevance(article);
  const isNamed = verdict.countries.length > 0;
  const isWithdrawal = outletNotice(article)?.kind === "withdrawal";
  if (!isNamed && !isWithdrawal) return irrelevant(article, verdict);
  const at = advance(state, article.publishedAt);
  const { known, isRewritten, remember } = lookUp(article, state);
  // What is left of an item that its outlet withdrew may not even name the country.
  if (!isNamed && known.length === 0) return irrelevant(article, verdict);
  if (known.length > 0 && (isWithdrawal || !isRewritten)) {
    remember(known);
    return fileCopy(article, known, at, { state, verdict });
  }
  const events = readEvents(article, state.gazetteer, verdict.countries);
  const filed = events
    .map((event) => prepare(event, article, at, state))
    .map((report, index) =>
      known.length > 0
        ? fileRewrite(report, known, state)
        : fileEvent(report, index, {
            verdict,
            state,
            advice: advice.find(({ question }) => question.eventIndex === index),
          }),
    );
  const developmentIds = [...new Set(filed.flatMap(({ developmentIds: ids }) => ids))];
  rememberLines(state, events);
  remember(developmentIds);
  return decide(article, verdict, filed, state);
}

function fileCopy(
  article: Article,
  known: readonly string[],
  at: number,
  { state, verdict }: { state: TrackerState; verdict: Verdict },
): Decision {
  for (const id of known) {
    const story = storyOf(id, state);
    if (!story) continue;
    story.development = addSource(story.development, article, at);
    story.dossier.updatedAt = Math.max(story.dossier.updatedAt, at);
    touch(state, story);
  }
  const reasons = ["A copy: the same address, id or headline was read before."];
  return decide(article, verdict, [{ kind: "duplicate", developmentIds: known, reasons }], state);
}

function irrelevant(article: Article, { countries, topic, reasons }: Verdict): Decision {
  return {
    articleId: article.id,
    kind: "irrelevant",
    topic,
    countries,
    developmentIds: [],
    facts: null,
    severity: null,
    reasons,
  };
}

const strength = ["new", "update", "duplicate"] as const;

/** Of several events the strongest kind wins; the facts are the first one's, as now known. */
function decide(
  article: Article,
  { countries, topic, reasons }: Verdict,
  filed: readonly Filed[],
  state: TrackerState,
): Decision {
  const developmentIds = [...new Set(filed.flatMap((part) => part.developmentIds))];
  const development = storyOf(developmentIds[0] ?? "", state)?.development;
  return {
    articleId: article.id,
    kind: strength.find((kind) => filed.some((part) => part.kind === kind)) ?? "duplicate",
    topic,
    countries,
    developmentIds,
    facts: development?.facts ?? null,
    severity: development?.severity ?? null,
    reasons: [...reasons, ...filed.flatMap((part) => part.reasons)],
  };
}
