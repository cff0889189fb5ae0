/** A stretch of a text, from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const closerOf: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "«": "»",
  "“": "”",
};
const openerOf = Object.fromEntries(Object.entries(closerOf).map(([open, close]) => [close, open]));

/**
 * A bracket or quotation mark inside a run needs its partner inside too: the partner next to the
 * run is taken in, else the run is cut there.
 */
export function keepPairs(text: string, chunks: readonly Span[]): Span[] {
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (!first || !last) return [];
  let [start, end] = [first.start, last.end];
  const lonely = unpaired(text, start, end).filter((at) => {
    const mark = text.charAt(at);
    if (text.charAt(end) === (closerOf[mark] ?? mark)) end += 1;
    else if (text.charAt(start - 1) === (openerOf[mark] ?? mark)) start -= 1;
    else return true;
    return false;
  });
  if (lonely.length === 0) return [{ start, end }];
  return cutAtMarks(chunks, lonely).flatMap((group) => keepPairs(text, group));
}

function cutAtMarks(chunks: readonly Span[], marks: readonly number[]): Span[][] {
  const groups: Span[][] = [[]];
  let passed = 0;
  for (const chunk of chunks) {
    const before = passed;
    while ((marks[passed] ?? Number.POSITIVE_INFINITY) < chunk.start) passed += 1;
    if (passed > before) groups.push([]);
    groups.at(-1)?.push(chunk);
  }
  return groups;
}

/** Where the brackets and quotation marks stand that have no partner between start and end. */
function unpaired(text: string, start: number, end: number): number[] {
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    const top = text.charAt(open.at(-1) ?? -1);
    const closes = mark === '"' ? top === '"' : top !== "" && closerOf[top] === mark;
    if (closes) open.pop();
    else if (mark === '"' || mark in closerOf || mark in openerOf) open.push(at);
  }
  return open;
}
