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
  const lastTold = new Map<string, number>();
  return {
    wasTold: (line) => lastTold.has(line),
    tell(line, at) {
      if (line.length < shortestLine) return;
      lastTold.delete(line);
      lastTold.set(line, at);
    },
    forget(before) {
      for (const [line, at] of lastTold) {
        if (at >= before) return;
        lastTold.delete(line);
      }
    },
  };
}
