import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { tokenize } from "../text/tokens.ts";

/** Remembers what was read by address, id and headline, so that a copy is known at sight. */
export interface Copies {
  /** The article this one copies, or undefined. */
  originalOf(article: Article): Original | undefined;
  remember(article: Article, developmentIds: readonly string[], at: number): void;
  /** Forgets what was read before (milliseconds since 1970). */
  forget(before: number): void;
}

/** What is remembered of an article. */
interface Original {
  readonly developmentIds: readonly string[];
  /** The item itself came back with other words: its outlet went on writing it. */
  readonly isRewritten: boolean;
}

interface Seen {
  readonly developmentIds: readonly string[];
  readonly at: number;
  readonly words: string;
}

// A short headline ("Niger: le point") can stand over different news.
const shortestHeadline = 5;

/** An empty memory. */
export function createCopies(): Copies {
  const seen = new Map<string, Seen>();
  return {
    originalOf(article) {
      const key = keysOf(article).find((candidate) => seen.has(candidate));
      const original = key === undefined ? undefined : seen.get(key);
      if (!original) return undefined;
      const isRewritten = !key?.startsWith("h:") && original.words !== wordsOf(article);
      return { developmentIds: original.developmentIds, isRewritten };
    },
    remember(article, developmentIds, at) {
      const words = wordsOf(article);
      for (const key of keysOf(article)) {
        seen.delete(key);
        seen.set(key, { developmentIds, at, words });
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

// A digest, because the words themselves would be kept for as long as the development is followed.
function wordsOf({ title, text }: Article): string {
  return createHash("sha256").update(`${title}\n${text}`).digest("base64url").slice(0, 16);
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
