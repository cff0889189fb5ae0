import { hash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { tokenize } from "../text/tokens.ts";
import type { FadingMemory } from "./fading-memory.ts";
import { createFadingMemory } from "./fading-memory.ts";

/** Remembers what was read by address, id and headline, so that a copy is known at sight. */
export interface Copies {
  look(article: Article): Sighting;
  /** Forgets what was read before (milliseconds since 1970). */
  forget(before: number): void;
}

/** An article held against what was read before. */
interface Sighting {
  /** The article this one copies, or undefined. */
  readonly original: Original | undefined;
  /** Remembers the article itself, read at a time in milliseconds since 1970. */
  remember(developmentIds: readonly string[], at: number): void;
}

/** What is remembered of an article. */
interface Original {
  readonly developmentIds: readonly string[];
  /** The item itself came back with other words: its outlet went on writing it. */
  readonly isRewritten: boolean;
}

interface Seen {
  readonly developmentIds: readonly string[];
  readonly words: string;
}

// A short headline ("Niger: le point") can stand over different news.
const shortestHeadline = 5;

/** An empty memory. */
export function createCopies(): Copies {
  const seen = createFadingMemory<Seen>();
  return {
    look(article) {
      const keys = keysOf(article);
      const words = wordsOf(article);
      return {
        original: originalOf(keys, words, seen),
        remember(developmentIds, at) {
          const sight = { developmentIds, words };
          for (const key of keys) seen.set(key, sight, at);
        },
      };
    },
    forget: seen.forget,
  };
}

function originalOf(
  keys: readonly string[],
  words: string,
  seen: FadingMemory<Seen>,
): Original | undefined {
  const key = keys.find((candidate) => seen.get(candidate) !== undefined);
  const known = key === undefined ? undefined : seen.get(key);
  if (!known) return undefined;
  const isRewritten = !key?.startsWith("h:") && known.words !== words;
  return { developmentIds: known.developmentIds, isRewritten };
}

// A digest, because the words themselves would be kept for as long as the development is followed.
function wordsOf({ title, text }: Article): string {
  return hash("sha256", `${title}\n${text}`, "base64url").slice(0, 16);
}

function keysOf({ id, url, title }: Article): string[] {
  return [`i:${id}`, `u:${url}`, ...headlinesOf(title).map((headline) => `h:${headline}`)];
}

/** The headline in folded words, also without the label before a colon and the agency in brackets. */
function headlinesOf(title: string): string[] {
  const bare = title.replace(/\s*\([^()]{2,30}\)\s*$/u, "");
  const unlabelled = bare.replace(/^[^:]{2,25}:\s+/u, "");
  return [...new Set([bare, unlabelled])]
    .map((text) => tokenize(text).map((token) => token.folded))
    .filter((words) => words.length >= shortestHeadline)
    .map((words) => words.join(" "));
}
