import type { Article } from "../../articles/article.ts";
import type { Config } from "../../config/load-config.ts";
import type { Decision, Development } from "../../developments/development.ts";
import type { Thresholds } from "../../developments/thresholds.ts";
import { defaultThresholds } from "../../developments/thresholds.ts";
import type { Tracker } from "../../developments/tracker.ts";
import { createTracker } from "../../developments/tracker.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { judgeRelevance } from "../../relevance/relevance.ts";
import type { ArticleRow, Outlet } from "./article-rows.ts";
import { articleOf } from "./article-rows.ts";

/** One row per article, as the contract has it. Places and actors are gazetteer ids. */
export interface DecisionRow {
  readonly id: string;
  readonly countries: readonly string[];
  readonly kind: Decision["kind"];
  readonly developmentId: string | null;
  readonly developmentIds?: readonly string[];
  readonly eventType: string | null;
  readonly claim: object | null;
  readonly facts: object | null;
  readonly severity: string | null;
  readonly reasons: readonly string[];
}

/** Reads rows one by one, and knows the developments they made. */
export interface Replay {
  read(row: ArticleRow): DecisionRow;
  /** The development as it stands now. */
  get(id: string): Development | undefined;
  readonly gazetteer: Gazetteer;
}

/** What a replay goes by where that is not what the product goes by. */
interface Replaying {
  readonly outlets?: readonly Outlet[];
  readonly thresholds?: Thresholds;
}

export function createReplay(
  config: Config,
  { outlets = config.feeds, thresholds = defaultThresholds }: Replaying = {},
): Replay {
  const { gazetteer } = config;
  const tracker = createTracker({
    gazetteer,
    judge: (article) => judgeRelevance(article, gazetteer),
    severity: config.defaults.severity,
    thresholds,
  });
  return {
    read(row) {
      const article = articleOf(row, outlets);
      return article ? decisionRow(article, tracker) : emptyRow(row.id);
    },
    get: (id) => tracker.get(id),
    gazetteer,
  };
}

/** Decides what each row is, in the order of the rows. */
export function replayRows(
  rows: readonly ArticleRow[],
  config: Config,
  replaying: Replaying = {},
): DecisionRow[] {
  const { read } = createReplay(config, replaying);
  return rows.map(read);
}

function decisionRow(article: Article, tracker: Tracker): DecisionRow {
  const decision = tracker.read(article);
  const [developmentId = null] = decision.developmentIds;
  const development = developmentId === null ? undefined : tracker.get(developmentId);
  // Sport and celebrities are followed for the chats that ask for them; they are no news.
  if (decision.kind === "irrelevant" || (development && development.topic !== "news")) {
    return { ...emptyRow(article.id), reasons: decision.reasons };
  }
  return {
    id: article.id,
    countries: decision.countries,
    kind: decision.kind,
    developmentId,
    ...(decision.developmentIds.length > 1 && { developmentIds: decision.developmentIds }),
    ...factsOf(decision, development),
    severity: decision.severity,
    reasons: decision.reasons,
  };
}

function factsOf(
  { facts }: Decision,
  development: Development | undefined,
): Pick<DecisionRow, "eventType" | "claim" | "facts"> {
  const known = facts ?? development?.facts;
  if (!known) return { eventType: null, claim: null, facts: null };
  const { places, actors, numbers, eventType, claim } = known;
  return { eventType, claim, facts: { places, actors, numbers } };
}

function emptyRow(id: string): DecisionRow {
  return {
    id,
    countries: [],
    kind: "irrelevant",
    developmentId: null,
    eventType: null,
    claim: null,
    facts: null,
    severity: null,
    reasons: ["The article says nothing."],
  };
}
