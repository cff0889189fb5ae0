/** Remembers values by key until they were not set for a while. Times (milliseconds since 1970) never go back. */
export interface FadingMemory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, at: number): void;
  /** Forgets what was not set since `before`. */
  forget(before: number): void;
}

interface Memory<Value> {
  readonly key: string;
  readonly value: Value;
  readonly at: number;
}

/** An empty memory. */
export function createFadingMemory<Value>(): FadingMemory<Value> {
  const known = new Map<string, Memory<Value>>();
  // By time. The order of the Map itself would do, but one whose front is deleted all the time is
  // walked over its holes each time: a week of articles leaves thousands.
  let byTime: Memory<Value>[] = [];
  let oldest = 0;
  return {
    get: (key) => known.get(key)?.value,
    set(key, value, at) {
      const memory = { key, value, at };
      known.set(key, memory);
      byTime.push(memory);
    },
    forget(before) {
      for (let one = byTime[oldest]; one && one.at < before; one = byTime[oldest]) {
        // It may have been set again since.
        if (known.get(one.key) === one) known.delete(one.key);
        oldest += 1;
      }
      if (oldest * 2 <= byTime.length) return;
      byTime = byTime.slice(oldest);
      oldest = 0;
    },
  };
}
