import type { Article } from "../articles/article.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Verdict } from "../relevance/verdict.ts";
import { createCandidateIndex } from "./candidate-index.ts";
import type { Copies } from "./copies.ts";
import { createCopies } from "./copies.ts";
import type { Measures } from "./dossier.ts";
import { awaitsAnOutcome, closeDossier } from "./dossier.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { createRarity } from "./rarity.ts";
import type { SeverityTable } from "./severity.ts";
import type { StockSentences } from "./stock-sentences.ts";
import { createStockSentences } from "./stock-sentences.ts";
import type { Report, Story } from "./story.ts";
import type { Thresholds } from "./thresholds.ts";

/** What a tracker is made of. */
export interface TrackerParts {
  readonly gazetteer: Gazetteer;
  /** Which countries an article is about. */
  readonly relevance: (article: Article) => Verdict;
  readonly severity: SeverityTable;
  readonly thresholds: Thresholds;
}

/** All that a tracker remembers. */
export interface TrackerState extends TrackerParts {
  readonly measures: Measures;
  /** By development id, the longest silent first. */
  readonly stories: Map<string, Story>;
  /** Those silent for longer whose outcome is still to come: captives, the accused. */
  readonly awaited: Map<string, Story>;
  /** What is to be stored, by development id; also what fell out of the window meanwhile. */
  readonly changed: Map<string, Story>;
  readonly copies: Copies;
  readonly stock: StockSentences;
  /** Milliseconds since 1970 of the latest article: the stream's own clock. */
  now: number;
}

const dayMs = 86_400_000;
// A development that has been silent for so long is over; what comes then is another one.
const windowMs = 7 * dayMs;
// Hostages come home and verdicts fall weeks later.
const lastingWindowMs = 28 * dayMs;
// So that memory stays bounded however many are awaited.
const mostAwaited = 300;

/** A tracker that has read nothing. */
export function createState(parts: TrackerParts): TrackerState {
  return {
    ...parts,
    measures: {
      pivot: createRarity(),
      terms: createRarity(),
      index: createCandidateIndex(),
    },
    stories: new Map(),
    awaited: new Map(),
    changed: new Map(),
    copies: createCopies(),
    stock: createStockSentences(),
    now: 0,
  };
}

/** Moves the stream's clock on and lets go of what has been silent for a whole window. */
export function advance(state: TrackerState, publishedAt: Date | null): number {
  const at = publishedAt?.getTime() ?? state.now;
  state.now = Math.max(state.now, at);
  const oldest = state.now - windowMs;
  letGo(state, oldest);
  state.copies.forget(oldest);
  state.stock.forget(oldest);
  return at;
}

function letGo(state: TrackerState, oldest: number): void {
  for (const [id, story] of state.stories) {
    if (story.dossier.updatedAt >= oldest) break;
    state.stories.delete(id);
    if (awaitsAnOutcome(story.dossier)) state.awaited.set(id, story);
    else closeDossier(story.dossier, state.measures);
  }
  for (const [id, story] of state.awaited) {
    const isOver = story.dossier.updatedAt < state.now - lastingWindowMs;
    if (!isOver && state.awaited.size <= mostAwaited) break;
    state.awaited.delete(id);
    closeDossier(story.dossier, state.measures);
  }
}

/** The story of a development that can still be told on. */
export function storyOf(id: string, { stories, awaited }: TrackerState): Story | undefined {
  return stories.get(id) ?? awaited.get(id);
}

/** An article held against those read before. */
interface KnownArticle {
  /** The developments it was filed under before, or that are told by what it copies. */
  readonly known: readonly string[];
  readonly isRewritten: boolean;
  /** Remembers it for the copies to come. */
  remember(developmentIds: readonly string[]): void;
}

/** Looks an article up among those read before; remembers nothing yet. */
export function lookUp(article: Article, state: TrackerState): KnownArticle {
  const { original, remember } = state.copies.look(article);
  return {
    known: original?.developmentIds.filter((id) => storyOf(id, state)) ?? [],
    isRewritten: original?.isRewritten ?? false,
    remember: (developmentIds) => remember(developmentIds, state.now),
  };
}

/** An event made ready for matching: sentences told before under another headline are left out. */
export function prepare(
  event: ReportedEvent,
  article: Article,
  at: number,
  { gazetteer, stock }: TrackerState,
): Report {
  const fresh = event.sentences.filter(({ isTitle, line }) => isTitle || !stock.wasTold(line));
  const told = fresh.length > 0 ? { ...event, sentences: fresh } : event;
  return { article, event, fingerprint: fingerprintOf(told, article, gazetteer), at };
}

/** Remembers the lines of an article's events, after it was filed: told again, they prove nothing. */
export function rememberLines(state: TrackerState, events: readonly ReportedEvent[]): void {
  for (const { isTitle, line } of events.flatMap(({ sentences }) => sentences)) {
    if (!isTitle) state.stock.tell(line, state.now);
  }
}

/** The story is the latest in the news again, and has to be stored. */
export function touch(state: TrackerState, story: Story): void {
  const { id } = story.development;
  state.awaited.delete(id);
  state.stories.delete(id);
  state.stories.set(id, story);
  state.changed.set(id, story);
}
