import type { Article } from "../articles/article.ts";
import { tokenize } from "../text/tokens.ts";

/** Remembers what was read by address, id and headline, so that a copy is known at sight. */
export interface Copies {
  /** The developments of the article this one copies, or none. */
  originalOf(article: Article): readonly string[];
  remember(article: Article, developmentIds: readonly string[], at: number): void;
  /** Forgets what was read before (milliseconds since 1970). */
  forget(before: number): void;
}

interface Seen {
  readonly developmentIds: readonly string[];
  readonly at: number;
}

// A short headline ("Niger: le point") can stand over different news.
const shortestHeadline = 5;

/** An empty memory. */
export function createCopies(): Copies {
  const seen = new Map<string, Seen>();
  return {
    originalOf(article) {
      const key = keysOf(article).find((candidate) => seen.has(candidate));
      return key === undefined ? [] : (seen.get(key)?.developmentIds ?? []);
    },
    remember(article, developmentIds, at) {
      for (const key of keysOf(article)) {
        seen.delete(key);
        seen.set(key, { developmentIds, at });
      }
    },
    forget(before) {
      for (const [key, { at }] of seen) {
        if (at >= before) return;
        seen.delete(key);
      }
    },
  };
}

function keysOf({ id, url, title }: Article): string[] {
  return [`i:${id}`, `u:${url}`, ...headlinesOf(title).map((headline) => `h:${headline}`)];
}

/** The headline in folded words, also without the label before a colon and the agency in brackets. */
function headlinesOf(title: string): string[] {
  const bare = title.replace(/\s*\([^()]{2,30}\)\s*$/u, "");
  const unlabelled = bare.replace(/^[^:]{2,25}:\s+/u, "");
  const folded = [bare, unlabelled].map((text) => tokenize(text).map((token) => token.folded));
  const long = folded.filter((words) => words.length >= shortestHeadline);
  return [...new Set(long.map((words) => words.join(" ")))];
}
