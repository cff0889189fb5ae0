interface Asked<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks `run` for what is wanted one by one: all that is wanted in the same turn of the event loop, or while
 * `run` is at work, in one go. `run` answers in the order of the items.
 */
export function together<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
): (item: T) => Promise<R> {
  let waiting: Asked<T, R>[] = [];
  let isUnderWay = false;

  const serveAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      await serve(asked, run);
    }
    isUnderWay = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      setImmediate(() => void serveAll());
    });
}

/** Never rejects. */
async function serve<T, R>(
  asked: readonly Asked<T, R>[],
  run: (items: readonly T[]) => Promise<readonly R[]>,
): Promise<void> {
  try {
    const results = await run(asked.map(({ item }) => item));
    for (const [index, { resolve }] of asked.entries()) resolve(results[index] as R);
  } catch (error) {
    if (asked.length <= 1) {
      for (const { reject } of asked) reject(error);
      return;
    }
    // One that cannot be done must not take the others with it.
    await Promise.all(asked.map((one) => serve([one], run)));
  }
}
