import type { Config } from "../../config/load-config.ts";
import type { Decision, Development } from "../../developments/development.ts";
import type { Judge } from "../../developments/judge.ts";
import { readWithJudge } from "../../developments/read-with-judge.ts";
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
  read(row: ArticleRow): Promise<DecisionRow>;
  /** The development as it stands now. */
  get(id: string): Development | undefined;
  readonly gazetteer: Gazetteer;
}

/** What a replay goes by where that is not what the product goes by. */
interface Replaying {
  readonly outlets?: readonly Outlet[];
  readonly thresholds?: Thresholds;
  /** Asked where rules cannot tell; null, as by default, for the rules alone. */
  readonly judge?: Judge | null;
}

export function createReplay(
  config: Config,
  { outlets = config.feeds, thresholds = defaultThresholds, judge = null }: Replaying = {},
): Replay {
  const { gazetteer } = config;
  const tracker = createTracker({
    gazetteer,
    relevance: (article) => judgeRelevance(article, gazetteer),
    severity: config.defaults.severity,
    thresholds,
  });
  return {
    async read(row) {
      const article = articleOf(row, outlets);
      if (!article) return emptyRow(row.id);
      return decisionRow(await readWithJudge(article, tracker, judge), tracker);
    },
    get: (id) => tracker.get(id),
    gazetteer,
  };
}

/** Decides what each row is, in the order of the rows. */
export async function replayRows(
  rows: readonly ArticleRow[],
  config: Config,
  replaying: Replaying = {},
): Promise<DecisionRow[]> {
  const { read } = createReplay(config, replaying);
  const decided: DecisionRow[] = [];
  for (const row of rows) decided.push(await read(row));
  return decided;
}

/** The developments an article alerts on, as they stand now: those it founded, or changed last. */
export function toldBy(
  { id, kind, developmentId, developmentIds }: DecisionRow,
  replaying: Pick<Replay, "get">,
): Development[] {
  const ids = developmentIds ?? (developmentId === null ? [] : [developmentId]);
  return ids
    .flatMap((one) => replaying.get(one) ?? [])
    .filter(({ articles }) => {
      if (kind === "new") return articles[0]?.id === id;
      return kind === "update" && articles.at(-1)?.id === id;
    });
}

function decisionRow(decision: Decision, tracker: Tracker): DecisionRow {
  const [developmentId = null] = decision.developmentIds;
  const development = developmentId === null ? undefined : tracker.get(developmentId);
  // Sport and celebrities are followed for the chats that ask for them; they are no news.
  if (decision.kind === "irrelevant" || (development && development.topic !== "news")) {
    return { ...emptyRow(decision.articleId), reasons: decision.reasons };
  }
  return {
    id: decision.articleId,
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
