/**
 * The same function with a memory: a stream repeats its words, so what was once found for one is
 * worth keeping. When `limit` keys are known all are forgotten, which costs less than keeping order.
 */
export function remember<Input, Value>(
  limit: number,
  keyOf: (input: Input) => string,
  find: (input: Input) => Value,
): (input: Input) => Value {
  const known = new Map<string, Value>();
  return (input) => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = find(input);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
