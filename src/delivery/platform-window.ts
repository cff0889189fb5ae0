/** How many messages a platform takes in a second, whichever chats they go to. */
export interface PlatformWindow {
  /** Reserves up to `most` places that are free now; where there are none, the next may be in `waitMs`. */
  reserve(most: number): { readonly places: number; readonly waitMs: number };
  release(places: number): void;
  /** A message leaves, on a reserved place. Returns what to call once it is answered. */
  depart(): () => void;
}

interface Trip {
  readonly leftAt: number;
  /** Infinity until the message is answered. */
  answeredAt: number;
}

// So much may the way to the platform take longer or shorter without any sign of it in the answers.
const marginMs = 10;
const secondMs = 1_000;
// A burst is spread out a little; the window alone decides how much it may hold.
const spread = 1.5;
const tripsCompared = 100;

/**
 * A window that slides: after a stall it catches up, and yet no second ever holds too much. The
 * platform counts what arrives, and a message arrives at the latest so long before its answer as
 * the fastest trips of late take altogether. `now` is in milliseconds and never goes back.
 */
export function createPlatformWindow(perSecond: number, now: () => number): PlatformWindow {
  const spacingMs = secondMs / (perSecond * spread);
  const trips = new Set<Trip>();
  let durations: number[] = [];
  let fastestMs = 0;
  let reserved = 0;
  let lastLeftAt = Number.NEGATIVE_INFINITY;

  const countsUntil = ({ leftAt, answeredAt }: Trip): number =>
    Math.max(leftAt, answeredAt - fastestMs) + secondMs + marginMs;
  const forget = (moment: number): void => {
    for (const trip of trips) if (countsUntil(trip) <= moment) trips.delete(trip);
  };

  return {
    reserve(most) {
      const moment = now();
      // Only where it makes a difference, since it looks at every message of the last second.
      if (perSecond - trips.size - reserved < most) forget(moment);
      const free = perSecond - trips.size - reserved;
      const due = Math.floor((moment - lastLeftAt) / spacingMs);
      const places = Math.max(0, Math.min(most, free, due));
      reserved += places;
      const freeAt = free > 0 ? 0 : Math.min(...[...trips].map(countsUntil));
      return { places, waitMs: Math.max(lastLeftAt + spacingMs, freeAt) - moment };
    },
    release(places) {
      reserved -= places;
    },
    depart() {
      const trip = { leftAt: now(), answeredAt: Number.POSITIVE_INFINITY };
      trips.add(trip);
      reserved -= 1;
      lastLeftAt = trip.leftAt;
      return () => {
        trip.answeredAt = now();
        durations = [...durations, trip.answeredAt - trip.leftAt].slice(-tripsCompared);
        fastestMs = Math.min(...durations);
      };
    },
  };
}
