/** A fixed number of places; whoever comes late waits in line. */
export interface Slots {
  /** Hands out a place with the function that gives it back, or null when `signal` aborts first. */
  take(signal: AbortSignal): Promise<(() => void) | null>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];

  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return {
    take(signal) {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(release);
      }
      return new Promise((resolve) => {
        const enter = (): void => {
          signal.removeEventListener("abort", leave);
          resolve(release);
        };
        const leave = (): void => {
          waiting.splice(waiting.indexOf(enter), 1);
          resolve(null);
        };
        waiting.push(enter);
        signal.addEventListener("abort", leave, { once: true });
      });
    },
  };
}
