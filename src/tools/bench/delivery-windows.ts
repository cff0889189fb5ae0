/** The most of these moments that any span of `ms` milliseconds contains. */
export function mostWithin(moments: readonly number[], ms: number): number {
  const sorted = moments.toSorted((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, moment, last) => {
    while (moment - (sorted[first] ?? 0) >= ms) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}

/** The longest time between two neighbours, in the unit of the moments. */
export function longestGap(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .reduce((longest, moment, at) => Math.max(longest, moment - (sorted[at] ?? moment)), 0);
}
