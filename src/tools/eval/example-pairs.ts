import type { Article } from "../../articles/article.ts";
import { closeDossier } from "../../developments/dossier.ts";
import type { Example } from "../../developments/example.ts";
import { measureEvent, rankMatches, scoreOf } from "../../developments/match.ts";
import type { Story } from "../../developments/story.ts";
import { foundStory, recall } from "../../developments/story.ts";
import type { Thresholds } from "../../developments/thresholds.ts";
import type { TrackerState } from "../../developments/tracker-state.ts";
import { rememberLines } from "../../developments/tracker-state.ts";
import type { Lacks, Pair } from "./pairs.ts";
import { reportsOf } from "./pairs.ts";

/** An example as matching sees it. */
export interface ExamplePair extends Pair {
  /** Whether the score decides: neither a veto nor that too little is shared. */
  readonly isOpen: boolean;
}

/**
 * What speaks for and against the examples that say whether two things are one, among the news that a
 * state has read: how telling a word is depends on what else is told. Leaves the state as it was but
 * for its clock and what counts as stock.
 */
export function examplePairs(
  examples: readonly Example[],
  state: TrackerState,
  lacks: Lacks,
): readonly ExamplePair[] {
  return examples.flatMap((example) => {
    const isSame = saysSame(example);
    const story = isSame === null ? null : storyOf(example.others, state, lacks);
    if (isSame === null || story === null) return [];
    const [report] = reportsOf(example.article, countries, state, lacks);
    const matches = report
      ? rankMatches(
          measureEvent(report.fingerprint, state.measures),
          [story.dossier],
          report.at,
          state.thresholds,
        )
      : [];
    closeDossier(story.dossier, state.measures);
    return matches.map((match) => ({ evidence: match.evidence, isSame, isOpen: match.isSame }));
  });
}

/** How many of the examples come out as their operator said. */
export function countRight(pairs: readonly ExamplePair[], thresholds: Thresholds): number {
  return pairs.filter(({ evidence, isOpen, isSame }) => {
    const isMatch = isOpen && scoreOf(evidence, thresholds) >= thresholds.leastScore;
    return isMatch === isSame;
  }).length;
}

const countries = ["ML", "NE"] as const;

/** Whether the article tells what the others tell, as far as somebody said so. */
function saysSame({ judgement, others }: Example): boolean | null {
  if (others.length === 0) return null;
  if (judgement.kind === "pair") return judgement.isSame;
  if (judgement.kind === "feedback" || judgement.label === "irrelevant") return null;
  return judgement.label !== "new";
}

function storyOf(others: readonly Article[], state: TrackerState, lacks: Lacks): Story | null {
  let story: Story | null = null;
  for (const article of others) {
    const [report] = reportsOf(article, countries, state, lacks);
    if (!report) continue;
    if (story) recall(story, report, state.measures);
    else story = foundStory(exampleId, report, verdict, state);
    rememberLines(state, [report.event]);
  }
  return story;
}

const exampleId = "example";
const verdict = { countries, topic: "news", reasons: [] } as const;
