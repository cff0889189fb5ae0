/** The part of a database that the outbox needs; every method throws when the disk fails. */
export interface SqlDatabase {
  prepare(sql: string): SqlStatement;
  /** All of `work` or, when it throws, nothing of it. */
  transaction<T>(work: () => T): T;
}

/** A prepared statement; `?` takes the values in order. */
export interface SqlStatement {
  /** How many rows it changed. */
  run(...values: readonly SqlValue[]): number;
  get(...values: readonly SqlValue[]): Record<string, unknown> | undefined;
  all(...values: readonly SqlValue[]): Record<string, unknown>[];
}

type SqlValue = string | number | null;

/** Runs `work` in a transaction; resolves, with what it returned, once that is on the disk. */
export type Commit = <T>(work: () => T) => Promise<T>;

interface Task {
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * One flush to the disk for everything asked for in the same turn of the event loop: on a slow disk
 * a flush takes longer than a send.
 */
export function createGroupCommit(database: SqlDatabase): Commit {
  let waiting: Task[] = [];

  const flush = (): void => {
    const tasks = waiting;
    waiting = [];
    commitAll(database, tasks);
  };

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      const run = () => {
        const result = work();
        return () => resolve(result);
      };
      waiting.push({ run, fail: reject });
    });
}

function commitAll(database: SqlDatabase, tasks: readonly Task[]): void {
  try {
    const successes = database.transaction(() => tasks.map((task) => task.run()));
    for (const succeed of successes) succeed();
  } catch (error) {
    if (tasks.length <= 1) {
      for (const task of tasks) task.fail(error);
      return;
    }
    // One that cannot be done must not take the others with it.
    for (const task of tasks) commitAll(database, [task]);
  }
}
