/**
 * The same function with a memory: a stream repeats its words, so what was once found for one is worth
 * keeping. Two generations of half of `limit` each: what is asked for again moves to the younger, and
 * the older is forgotten as a whole, which costs less than keeping order.
 */
export function remember<Input, Value>(
  limit: number,
  keyOf: (input: Input) => string,
  find: (input: Input) => Value,
): (input: Input) => Value {
  let younger = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (input) => {
    const key = keyOf(input);
    const known = younger.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? find(input);
    if (younger.size >= limit / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(key, value);
    return value;
  };
}
