import type { Redis } from "ioredis";
import type { Pool } from "pg";
import type { Locks } from "./shared-in-turn.ts";

// Scripts run as a whole: what somebody else took meanwhile is neither kept nor released.
const renewScript = `
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('PEXPIRE', key, ARGV[2]) end
end`;
const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/** Locks in Redis, under keys that begin with `prefix`. */
export function createRedisLocks(redis: Redis, prefix: string): Locks {
  const key = (subject: string): string => `${prefix}:lock:${subject}`;
  return {
    async take(subject, holder, leaseMs) {
      return (await redis.set(key(subject), holder, "PX", leaseMs, "NX")) === "OK";
    },
    async renew(subjects, holder, leaseMs) {
      await redis.eval(renewScript, subjects.length, ...subjects.map(key), holder, leaseMs);
    },
    async release(subject, holder) {
      await redis.eval(releaseScript, 1, key(subject), holder);
    },
  };
}

/** Locks in the table `locks` of the schema that the pool's connections look in. */
export function createPostgresLocks(pool: Pool): Locks {
  const change = async (text: string, values: readonly unknown[]): Promise<number> =>
    (await pool.query(text, [...values])).rowCount ?? 0;
  const until = (parameter: string): string =>
    `clock_timestamp() + ${parameter}::float8 * interval '1 millisecond'`;
  return {
    async take(subject, holder, leaseMs) {
      const taken = await change(
        `INSERT INTO locks AS l (subject, holder, until) VALUES ($1, $2, ${until("$3")})
         ON CONFLICT (subject) DO UPDATE SET holder = excluded.holder, until = excluded.until
           WHERE l.until < clock_timestamp()`,
        [subject, holder, leaseMs],
      );
      return taken === 1;
    },
    async renew(subjects, holder, leaseMs) {
      await change(
        `UPDATE locks SET until = ${until("$3")} WHERE subject = ANY($1) AND holder = $2`,
        [subjects, holder, leaseMs],
      );
    },
    async release(subject, holder) {
      await change("DELETE FROM locks WHERE subject = $1 AND holder = $2", [subject, holder]);
    },
  };
}
