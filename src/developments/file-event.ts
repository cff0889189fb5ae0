import type { Article } from "../articles/article.ts";
import { outletNotice } from "../articles/outlet-notice.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import { readEvents } from "../facts/read-events.ts";
import type { Verdict } from "../relevance/verdict.ts";
import { developmentId } from "./development-id.ts";
import { followAdvice } from "./grey-band.ts";
import type { Advice } from "./judge.ts";
import type { Match } from "./match.ts";
import { measureEvent, rankMatches } from "./match.ts";
import { isWithdrawn } from "./own-corrections.ts";
import { explainAdvice, explainChanges, explainMatch } from "./reasons.ts";
import type { Report, Story } from "./story.ts";
import { extendStory, foundStory } from "./story.ts";
import type { TrackerState } from "./tracker-state.ts";
import { storyOf, touch } from "./tracker-state.ts";

/** What became of one event of an article. */
export interface Filed {
  readonly kind: "new" | "update" | "duplicate";
  readonly developmentIds: readonly string[];
  readonly reasons: readonly string[];
}

const mostCandidates = 12;

/** What filing goes by beside the report. */
interface Filing {
  readonly verdict: Verdict;
  readonly state: TrackerState;
  /** What a judge said of this event, if one was asked. */
  readonly advice: Advice | undefined;
}

/** Finds the development an event belongs to, or founds one. `index` is its place in the article. */
export function fileEvent(report: Report, index: number, filing: Filing): Filed {
  const { verdict, state, advice } = filing;
  const ranked = findMatches(report, verdict, state);
  const matches = advice ? followAdvice(ranked, advice, state.thresholds) : ranked;
  const [best] = matches;
  const story = best?.isSame ? storyOf(best.dossier.id, state) : undefined;
  const reasons = [explainMatch(matches), ...(advice ? [explainAdvice(ranked, advice)] : [])];
  if (!story) return found(report, index, filing, reasons);
  const others = alsoTold(matches, report);
  const changes = extendStory(story, others.length > 0 ? withoutFigures(report) : report, state);
  touch(state, story);
  return {
    kind: changes.length > 0 ? "update" : "duplicate",
    developmentIds: [story.development.id, ...others.map(({ dossier }) => dossier.id)],
    reasons: [...reasons, ...explainChanges(changes)],
  };
}

/** Of a digest nothing tells which event a figure belongs to. */
function withoutFigures(report: Report): Report {
  const { event } = report;
  return { ...report, event: { ...event, facts: { ...event.facts, numbers: [] } } };
}

/** An outlet went on writing an item of its own: it tells the developments that it told before. */
export function fileRewrite(report: Report, known: readonly string[], state: TrackerState): Filed {
  const stories = known.flatMap((id) => storyOf(id, state) ?? []);
  const dossiers = stories.map(({ dossier }) => dossier);
  const article = measureEvent(report.fingerprint, state.measures);
  const [best] = rankMatches(article, dossiers, report.at, state.thresholds);
  const story = stories.find(({ dossier }) => dossier.id === best?.dossier.id) ?? stories[0];
  const changes = story ? extendStory(story, heldAgainstItself(report, story, state), state) : [];
  if (story) touch(state, story);
  return {
    kind: changes.length > 0 ? "update" : "duplicate",
    developmentIds: known,
    reasons: ["The same item with other words.", ...explainChanges(changes)],
  };
}

/** An item that now counts fewer dead than before, as nobody else does, takes its figure back. */
function heldAgainstItself(report: Report, { development }: Story, state: TrackerState): Report {
  const { articles, countries } = development;
  const dead = ({ facts }: ReportedEvent): number[] =>
    facts.numbers.filter(({ role }) => role === "killed").map(({ value }) => value);
  const tolls = articles.map((article) => ({
    isOwn: article.id === report.article.id,
    values: readEvents(article, state.gazetteer, countries).flatMap(dead),
  }));
  const before = Math.max(0, ...tolls.filter(({ isOwn }) => isOwn).flatMap(({ values }) => values));
  const now = Math.max(0, ...dead(report.event));
  const isShared = tolls.some(({ isOwn, values }) => !isOwn && values.includes(before));
  if (now === 0 || now >= before || isShared) return report;
  return { ...report, event: { ...report.event, isLowered: true } };
}

/** How the developments that share most with an event fit it, the best first. */
export function findMatches(report: Report, verdict: Verdict, state: TrackerState): Match[] {
  const article = measureEvent(report.fingerprint, state.measures);
  const dossiers = state.measures.index
    .best([...article.pivot.keys, ...article.terms.keys], mostCandidates)
    .flatMap((id) => storyOf(id, state) ?? [])
    // What everybody took back that told it: who reports it now reports it anew.
    .filter(({ development }) => !isWithdrawn(development))
    .filter(({ development }) => isOfTheSameKind(development, verdict))
    .map(({ dossier }) => dossier);
  return rankMatches(article, dossiers, report.at, state.thresholds);
}

function isOfTheSameKind(
  one: Pick<Verdict, "countries" | "topic">,
  other: Pick<Verdict, "countries" | "topic">,
): boolean {
  return (
    one.topic === other.topic && one.countries.some((country) => other.countries.includes(country))
  );
}

function found(
  report: Report,
  index: number,
  { verdict, state }: Filing,
  reasons: readonly string[],
): Filed {
  const reason = noNews(report.article);
  if (reason) return { kind: "duplicate", developmentIds: [], reasons: [reason] };
  const id = developmentId(report.article.id, index);
  const story = foundStory(id, report, verdict, state);
  touch(state, story);
  return { kind: "new", developmentIds: [id], reasons };
}

function noNews(article: Article): string | null {
  if (article.publishedAt === null)
    return "The article has no date, so nothing tells that it is news.";
  const isTakenBack = outletNotice(article)?.kind === "withdrawal";
  return isTakenBack ? "Its outlet withdraws it, and nobody was told of it." : null;
}

/**
 * Other developments that a digest tells in passing: it names a place or a name of theirs that the
 * best match does not have.
 */
function alsoTold([best, ...others]: readonly Match[], { fingerprint }: Report): Match[] {
  const names = [...fingerprint.pivot.keys()].filter(
    (key) => key.startsWith("s:") || fingerprint.spots.has(key.slice(2)),
  );
  return others.filter(
    ({ isSame, dossier }) =>
      isSame &&
      names.some(
        (name) => dossier.pivot.weights.has(name) && !best?.dossier.pivot.weights.has(name),
      ),
  );
}
