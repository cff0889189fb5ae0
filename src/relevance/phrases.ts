import type { TokenSpan } from "../gazetteer/reading.ts";
import type { Token } from "../text/tokens.ts";

/** Phrases of folded words by their last one, so that a single look turns most words down. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrases(...written: readonly string[]): Phrases {
  return Map.groupBy(
    written.map((phrase) => phrase.split(" ")),
    (words) => words.at(-1) ?? "",
  );
}

/** Whether one of the phrases stands right before the span. */
export function follows({ start }: TokenSpan, tokens: readonly Token[], list: Phrases): boolean {
  const candidates = list.get(tokens[start - 1]?.folded ?? "") ?? [];
  return candidates.some((words) =>
    words.every((word, index) => tokens[start - words.length + index]?.folded === word),
  );
}
