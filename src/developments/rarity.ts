/** How telling a key is: the fewer developments carry it, the more. */
export interface Rarity {
  /** From just above 0, carried by nearly all, to 1, seen nowhere. */
  of(key: string): number;
  /** One more development, as yet without keys. */
  opened(): void;
  /** A development has come to carry these keys. */
  carried(keys: Iterable<string>): void;
  /** A development carries these keys no longer. */
  dropped(keys: Iterable<string>): void;
  /** A development with these keys has gone. */
  closed(keys: Iterable<string>): void;
}

// What to expect before a stream has told: of so many imagined developments, so many carry the key.
const imagined = 25;
const imaginedCarriers: Readonly<Record<string, number>> = {
  c: 2,
  d: 4,
  t: 5,
  r: 1.5,
  e: 1,
  a: 0.7,
  p: 0.4,
  n: 0.4,
};
const elsewhere = 0.3;
const leastRarity = 0.02;

/** Counts developments by key as they come and go. */
export function createRarity(): Rarity {
  const carriers = new Map<string, number>();
  let developments = 0;
  let logOfAll = 0;
  let logRange = 1;
  const measure = (): void => {
    logOfAll = Math.log(developments + imagined);
    logRange = logOfAll - Math.log(elsewhere);
  };
  measure();
  const dropped = (keys: Iterable<string>): void => {
    for (const key of keys) {
      const left = (carriers.get(key) ?? 1) - 1;
      if (left > 0) carriers.set(key, left);
      else carriers.delete(key);
    }
  };
  return {
    of(key) {
      const kind = key[1] === ":" ? imaginedCarriers[key[0] ?? ""] : undefined;
      const count = (carriers.get(key) ?? 0) + (kind ?? elsewhere);
      return Math.max(leastRarity, (logOfAll - Math.log(count)) / logRange);
    },
    opened() {
      developments += 1;
      measure();
    },
    carried(keys) {
      for (const key of keys) carriers.set(key, (carriers.get(key) ?? 0) + 1);
    },
    dropped,
    closed(keys) {
      developments -= 1;
      measure();
      dropped(keys);
    },
  };
}
