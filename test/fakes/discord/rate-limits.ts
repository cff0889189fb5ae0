/** How fast this Discord lets a bot go. */
export interface RateLimits {
  /** Posts to one channel in any five seconds. */
  readonly postsPerFiveSeconds: number;
  /** Requests of the bot in any second; answers to commands do not count. */
  readonly requestsPerSecond: number;
}

/** As observed and documented. */
export const realRateLimits: RateLimits = { postsPerFiveSeconds: 5, requestsPerSecond: 50 };

/** What the limiter says to one request. */
interface Passage {
  readonly headers: Readonly<Record<string, string>>;
  readonly refused: { readonly retryAfterSeconds: number; readonly global: boolean } | null;
}

export interface RateLimiter {
  /** `bucket` is null for what has no limit of its own. */
  pass(bucket: string | null): Passage;
  /** How often somebody had to be refused. */
  readonly refusals: number;
}

const postWindowMs = 5000;

export function createRateLimiter(limits: RateLimits, now: () => Date): RateLimiter {
  const buckets = new Map<string, number[]>();
  let recent: number[] = [];
  let refusals = 0;

  const passBucket = (bucket: string): Passage => {
    const moment = now().getTime();
    const times = (buckets.get(bucket) ?? []).filter((at) => at > moment - postWindowMs);
    const isFull = times.length >= limits.postsPerFiveSeconds;
    if (!isFull) times.push(moment);
    buckets.set(bucket, times);
    const resetAfterSeconds = ((times[0] ?? moment) + postWindowMs - moment) / 1000;
    const headers = {
      "x-ratelimit-limit": String(limits.postsPerFiveSeconds),
      "x-ratelimit-remaining": String(limits.postsPerFiveSeconds - times.length),
      "x-ratelimit-reset": String(moment / 1000 + resetAfterSeconds),
      "x-ratelimit-reset-after": String(resetAfterSeconds),
      "x-ratelimit-bucket": "posts",
    };
    if (!isFull) return { headers, refused: null };
    refusals += 1;
    return { headers, refused: { retryAfterSeconds: resetAfterSeconds, global: false } };
  };

  return {
    pass(bucket) {
      const moment = now().getTime();
      recent = recent.filter((at) => at > moment - 1000);
      if (recent.length >= limits.requestsPerSecond) {
        refusals += 1;
        return { headers: {}, refused: { retryAfterSeconds: 1, global: true } };
      }
      recent.push(moment);
      return bucket === null ? { headers: {}, refused: null } : passBucket(bucket);
    },
    get refusals() {
      return refusals;
    },
  };
}
