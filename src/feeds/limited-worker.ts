import { Worker } from "node:worker_threads";

export interface WorkerLimits {
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
}

/** Why a request got no answer: ours, not the publisher's fault, so it is worth asking again. */
export const workerFaults = [
  "parsing took too long",
  "parsing needed too much memory",
  "the parser was closed",
] as const;

type WorkerFault = (typeof workerFaults)[number];

const [tookTooLong, crashed, closed] = workerFaults;

/** Work off the main thread, one request at a time, within a time and a memory limit. */
export interface LimitedWorker<Request, Answer> {
  /** Never rejects. */
  ask(request: Request): Promise<Answer>;
  /** Ends the worker. What still waits fails; a later request starts a new one. */
  close(): Promise<void>;
}

/** What the worker says once it can take requests. */
export const ready = "ready";

interface Job<Request, Answer> {
  readonly request: Request;
  readonly settle: (answer: Answer) => void;
}

/** The worker starts with the first request and is replaced after one that had to be killed. */
export function createLimitedWorker<Request, Answer>(
  file: URL,
  { timeoutMs, maxHeapMb }: WorkerLimits,
  failed: (fault: WorkerFault) => Answer,
): LimitedWorker<Request, Answer> {
  const waiting: Job<Request, Answer>[] = [];
  let worker: Worker | null = null;
  let isReady = false;
  let current: Job<Request, Answer> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const finish = (answer: Answer): void => {
    clearTimeout(timer);
    const done = current;
    current = null;
    // An idle worker must not keep the process alive.
    worker?.unref();
    done?.settle(answer);
    startNext();
  };

  const dismiss = async (): Promise<void> => {
    const dismissed = worker;
    worker = null;
    isReady = false;
    clearTimeout(timer);
    await fire(dismissed);
  };

  const abandon = (fault: WorkerFault): void => {
    void dismiss();
    finish(failed(fault));
  };

  const hire = (): Worker => {
    const hired = startWorker(file, maxHeapMb);
    hired.on("message", (message: Answer | typeof ready) => {
      if (message !== ready) return finish(message);
      isReady = true;
      hand();
    });
    for (const end of ["error", "exit"]) hired.on(end, () => abandon(crashed));
    return hired;
  };

  /** Gives the current request to a worker that can take it, and starts its time. */
  const hand = (): void => {
    if (current === null || !isReady) return;
    timer = setTimeout(() => abandon(tookTooLong), timeoutMs);
    worker?.postMessage(current.request);
  };

  const startNext = (): void => {
    const next = current === null ? waiting.shift() : undefined;
    if (next === undefined) return;
    current = next;
    worker ??= hire();
    worker.ref();
    hand();
  };

  return {
    ask: (request) =>
      new Promise((settle) => {
        waiting.push({ request, settle });
        startNext();
      }),
    async close() {
      const unheard = [...(current ? [current] : []), ...waiting.splice(0)];
      for (const { settle } of unheard) settle(failed(closed));
      current = null;
      await dismiss();
    },
  };
}

function startWorker(file: URL, maxHeapMb: number): Worker {
  return new Worker(file, {
    // Left to itself the heap of short-lived objects alone grows to 100 MB.
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: 16 },
  });
}

/** Ends a worker without hearing what it still has to say. */
async function fire(worker: Worker | null): Promise<void> {
  worker?.removeAllListeners();
  worker?.on("error", () => undefined);
  await worker?.terminate();
}
