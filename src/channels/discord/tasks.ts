import type { Log } from "../../log.ts";
import { loggable } from "./discord-errors.ts";

/** Work that runs beside the caller, so that its failures are logged and its end can be awaited. */
export interface Tasks {
  run(what: string, work: () => Promise<unknown>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createTasks(log: Log): Tasks {
  const running = new Set<Promise<void>>();
  const guarded = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn(loggable(error), `discord: ${what} failed`);
    }
  };
  return {
    run(what, work) {
      const task = guarded(what, work);
      running.add(task);
      void task.finally(() => running.delete(task));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
