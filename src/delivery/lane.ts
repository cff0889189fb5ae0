import type { SendOutcome } from "./channel.ts";
import type { Delivery } from "./delivery.ts";
import type { SendDeps } from "./send-delivery.ts";
import { sendDelivery } from "./send-delivery.ts";
import type { Settle } from "./settlement.ts";

/** What the deliveries of one platform take. */
export interface LaneDeps extends SendDeps {
  readonly settle: Settle;
  /** How many messages may be on their way at once: rate times latency. */
  readonly concurrency: number;
  /** How many more may be waiting to be written down; each may be repeated after a crash. */
  readonly unwritten: number;
}

/** The deliveries of one platform, apart from all others: a slow or refused one holds up nobody else. */
export interface Lane {
  /** Delivers until it is stopped or the platform refuses us. Never rejects. */
  run(): Promise<void>;
  /** Delivers until nothing falls due within `patienceMs`. Rejects when the queue fails. */
  runUntilDone(patienceMs: number): Promise<void>;
  /** Looks for work now. */
  wake(): void;
  /** Claims nothing more; what is in flight is finished, and `run` resolves after it. */
  stop(): void;
  inFlight(): number;
  /** Why the platform refuses us altogether, or null. */
  refusal(): string | null;
}

// Another process may have enqueued something, and a clock may have been set.
const longestIdleMs = 15_000;
const claimPauseMs = 1_000;

/** A lane that stands still until it is run. */
export function createLane(deps: LaneDeps): Lane {
  const { channel, pacing, clock, log, concurrency, unwritten } = deps;
  const { platform } = channel;
  const stopping = new AbortController();
  let idle = new AbortController();
  let refusal: string | null = null;
  let onTheirWay = 0;

  // Without a reason it would make an error of its own, with a stack, for every message.
  const wake = (): void => idle.abort("woken");
  const flights = createFlights(wake);

  const launch = (delivery: Delivery): void => {
    onTheirWay += 1;
    flights.add(bring(delivery, deps, land));
  };
  const land = (outcome: SendOutcome): void => {
    onTheirWay -= 1;
    if (outcome.kind === "fatal") {
      refusal = outcome.reason;
      log.error({ platform, reason: outcome.reason }, "platform refuses us");
      stopping.abort();
    }
    wake();
  };

  /** Claims what may go out now, or waits; false when nothing will fall due within `patienceMs`. */
  const step = async (patienceMs: number): Promise<boolean> => {
    // Made before the claim, so that whatever arrives during it is noticed after it.
    idle = new AbortController();
    const woken = idle.signal;
    // What cannot be written down must not pile up either.
    const free = Math.min(concurrency - onTheirWay, concurrency + unwritten - flights.count());
    const { places, waitMs } = pacing.reserve(platform, Math.max(0, free));
    if (places === 0) {
      await clock.sleep(free > 0 ? Math.min(waitMs, longestIdleMs) : longestIdleMs, woken);
      return true;
    }
    if ((await claimEach(places, deps, launch)) === places) return true;
    const dueInMs = await nextDueInMs(deps);
    if (flights.count() === 0 && dueInMs > patienceMs) return false;
    await clock.sleep(Math.min(dueInMs, longestIdleMs), woken);
    return true;
  };

  return {
    async run() {
      while (!stopping.signal.aborted) {
        try {
          await step(Number.POSITIVE_INFINITY);
        } catch (error) {
          log.error({ err: error, platform: channel.platform }, "claiming a delivery failed");
          await clock.sleep(claimPauseMs, stopping.signal);
        }
      }
      await flights.allLanded();
    },
    async runUntilDone(patienceMs) {
      try {
        let isMore = true;
        while (isMore && !stopping.signal.aborted) isMore = await step(patienceMs);
      } finally {
        await flights.allLanded();
      }
    },
    wake,
    stop() {
      stopping.abort();
      wake();
    },
    inFlight: flights.count,
    refusal: () => refusal,
  };
}

/** Deliveries on their way; `onLanding` is called after each. */
function createFlights(onLanding: () => void) {
  const flying = new Set<Promise<void>>();
  return {
    add(work: Promise<void>): void {
      const flight = work.finally(() => {
        flying.delete(flight);
        onLanding();
      });
      flying.add(flight);
    },
    count: () => flying.size,
    allLanded: () => Promise.all(flying),
  };
}

/** Sends and settles; `land` is told when the message is no longer on its way. Never rejects. */
async function bring(
  delivery: Delivery,
  deps: LaneDeps,
  land: (outcome: SendOutcome) => void,
): Promise<void> {
  const { chat, sentBefore } = delivery;
  if (sentBefore) deps.pacing.recallAll(chat, sentBefore);
  const outcome = await sendDelivery(delivery, deps);
  const written = writeDown(delivery, outcome, deps);
  // In this order the next is claimed in the same flush to the disk, and sent only after it.
  land(outcome);
  await written;
}

async function writeDown(delivery: Delivery, outcome: SendOutcome, deps: LaneDeps): Promise<void> {
  const { queue, pacing, clock, insist, settle } = deps;
  const freeAt = pacing.freeAt(delivery.chat);
  await insist(async () => {
    // Together, for one flush to the disk; the pause first, because the rest sets the chat free.
    const pause = freeAt > clock.now() ? queue.pause(delivery.chat, freeAt) : null;
    await Promise.all([pause, settle(delivery, outcome)]);
  }, "settling a delivery");
}

/** Fills as many places as it can, with one flush to the disk; returns how many. Rejects when one could not be read. */
async function claimEach(
  places: number,
  { queue, channel, pacing }: LaneDeps,
  launch: (delivery: Delivery) => void,
): Promise<number> {
  const claims = Array.from({ length: places }, () => queue.claim(channel.platform));
  const settled = await Promise.allSettled(claims);
  // What was claimed is sent even when another claim failed: nobody else would.
  const claimed = settled.flatMap(
    (claim) => (claim.status === "fulfilled" ? claim.value : null) ?? [],
  );
  pacing.release(channel.platform, places - claimed.length);
  for (const delivery of claimed) launch(delivery);
  await Promise.all(claims);
  return claimed.length;
}

/** Infinity when nothing waits. */
async function nextDueInMs({ queue, channel, clock }: LaneDeps): Promise<number> {
  const due = await queue.nextDueAt(channel.platform);
  return due ? due.getTime() - clock.now().getTime() : Number.POSITIVE_INFINITY;
}
