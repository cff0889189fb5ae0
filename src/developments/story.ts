import type { Article } from "../articles/article.ts";
import { outletNotice } from "../articles/outlet-notice.ts";
import type { Facts, NumberFact } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Verdict } from "../relevance/verdict.ts";
import { findChanges } from "./changes.ts";
import type { Change, Development } from "./development.ts";
import { isLowered } from "./development.ts";
import type { Dossier, Measures } from "./dossier.ts";
import { addMember, openDossier } from "./dossier.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { mergeFacts } from "./known-facts.ts";
import { ownCorrection, withOwnCorrection } from "./own-corrections.ts";
import type { SeverityTable } from "./severity.ts";
import { severityOf, worse } from "./severity.ts";
import type { ToldBefore } from "./told-before.ts";
import { isRivalAccount, nothingTold, remember } from "./told-before.ts";

/** A development with all that the tracker keeps beside it. */
export interface Story {
  development: Development;
  readonly dossier: Dossier;
  readonly told: ToldBefore;
}

/** One event of one article, ready to be filed. */
export interface Report {
  readonly article: Article;
  readonly event: ReportedEvent;
  readonly fingerprint: Fingerprint;
  /** Milliseconds since 1970: the article's date, or the stream's where it has none. */
  readonly at: number;
}

// The founder and the latest; enough for sources and summaries, and memory stays bounded.
const mostArticles = 40;

/** Opens a story with the article that founds it. */
export function foundStory(
  id: string,
  report: Report,
  verdict: Verdict,
  { measures, severity }: { measures: Measures; severity: SeverityTable },
): Story {
  const { article, event, at } = report;
  const development: Development = {
    id,
    revision: 1,
    countries: verdict.countries,
    topic: verdict.topic,
    severity: severityOf(event.facts, severity),
    facts: event.facts,
    changes: [],
    articles: [article],
    startedAt: new Date(at),
    updatedAt: new Date(at),
  };
  return reopenStory(development, report, measures);
}

/** A story whose development is already known, with its founder's fingerprint. */
export function reopenStory(development: Development, founder: Report, measures: Measures): Story {
  const story = {
    development,
    dossier: openDossier(development.id, development.countries, measures),
    told: nothingTold(),
  };
  recall(story, founder, measures);
  return story;
}

/** Lets matching and novelty know of an article, without judging it. */
export function recall(story: Story, report: Report, measures: Measures): void {
  remember(story.told, report.event, report.at);
  addMember(story.dossier, report.fingerprint, report.at, measures);
}

/** Files one more article; returns what it changes. */
export function extendStory(
  story: Story,
  report: Report,
  { measures, severity }: { measures: Measures; severity: SeverityTable },
): readonly Change[] {
  const { development } = story;
  if (outletNotice(report.article)?.kind === "withdrawal") {
    story.development = addSource(development, report.article, report.at);
    return [];
  }
  const changes = findChanges(report.event, story.told, report.at);
  const facts = mergeFacts(development.facts, withoutTakenBack(report.event.facts, changes), {
    isUpdate: changes.length > 0,
    isRival: isRivalAccount(report.event.facts, story.told),
    isFirstAccount: changes.some(({ kind, who }) => kind === "claim" && who != null),
  });
  story.development = {
    ...addSource(development, report.article, report.at),
    facts,
    // A side's account of what others confirmed makes it no less urgent.
    severity: worse(development.severity, severityOf(facts, severity)),
    ...(changes.length > 0 && { changes, revision: development.revision + 1 }),
  };
  recall(story, report, measures);
  return changes;
}

/** A report that lowers a toll may name the old figure as well. */
function withoutTakenBack(facts: Facts, changes: readonly Change[]): Facts {
  const holds = ({ role, value }: NumberFact): boolean =>
    changes.every(
      (change) =>
        change.role !== role || change.to === undefined || !isLowered(change) || value <= change.to,
    );
  return { ...facts, numbers: facts.numbers.filter(holds) };
}

/** The development with one more article that told it, or a newer form of one that did. */
export function addSource(development: Development, article: Article, at: number): Development {
  const correction = ownCorrection(article, development);
  if (correction?.kind === "withdrawal") return withOwnCorrection(development, correction);
  const joined = join(development, article, at);
  return correction ? withOwnCorrection(joined, correction) : joined;
}

function join(development: Development, article: Article, at: number): Development {
  const [founder = article, ...others] = development.articles;
  const latest = [...others.filter(({ id }) => id !== article.id), article].slice(1 - mostArticles);
  return {
    ...development,
    articles: founder.id === article.id ? [article, ...others] : [founder, ...latest],
    updatedAt: new Date(Math.max(at, development.updatedAt.getTime())),
  };
}
