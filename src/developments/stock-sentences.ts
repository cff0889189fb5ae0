import { createFadingMemory } from "./fading-memory.ts";

/**
 * Remembers the sentences that were told. One told again under another headline is stock background
 * or a copied paragraph, and proves nothing: wires append the same lines to unrelated articles.
 */
export interface StockSentences {
  wasTold(line: string): boolean;
  tell(line: string, at: number): void;
  /** Forgets sentences not told since `before` (milliseconds since 1970). */
  forget(before: number): void;
}

// A short line ("The army had no immediate comment.") may be told of anything, and adds little.
const shortestLine = 12;

/** An empty memory. */
export function createStockSentences(): StockSentences {
  const told = createFadingMemory<true>();
  return {
    wasTold: (line) => told.get(line) === true,
    tell(line, at) {
      if (line.length >= shortestLine) told.set(line, true, at);
    },
    forget: told.forget,
  };
}
