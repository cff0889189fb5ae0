import type { Redis } from "ioredis";
import type { Pool } from "pg";
import type { SharedTokenBudget } from "./token-budget.ts";

const keptSeconds = 60 * 24 * 60 * 60;

// A script runs as a whole, so that two processes never overspend together.
const reserveScript = `
local tokens = tonumber(redis.call('GET', KEYS[1]) or '0') + tonumber(ARGV[1])
if tokens > tonumber(ARGV[2]) then return 0 end
redis.call('SET', KEYS[1], tokens, 'EX', ARGV[3])
return 1`;
const settleScript = `
local tokens = tonumber(redis.call('GET', KEYS[1]) or '0') - tonumber(ARGV[1]) + tonumber(ARGV[2])
redis.call('SET', KEYS[1], math.max(0, tokens), 'EX', ARGV[3])`;

/** Counts in Redis, under keys that begin with `prefix`. */
export function createRedisBudget(redis: Redis, prefix: string): SharedTokenBudget {
  const key = (day: string): string => `${prefix}:tokens:${day}`;
  return {
    async reserve(day, tokens, cap) {
      return (await redis.eval(reserveScript, 1, key(day), tokens, cap, keptSeconds)) === 1;
    },
    async settle(day, reserved, used) {
      await redis.eval(settleScript, 1, key(day), reserved, used, keptSeconds);
    },
    spent: async (day) => Number((await redis.get(key(day))) ?? 0),
    // Each key has its own time to live.
    forgetBefore: () => undefined,
  };
}

/** Counts in the table `token_budget` of the schema that the pool's connections look in. */
export function createPostgresBudget(pool: Pool): SharedTokenBudget {
  const change = async (text: string, values: readonly unknown[]): Promise<number> =>
    (await pool.query(text, [...values])).rowCount ?? 0;
  return {
    async reserve(day, tokens, cap) {
      const booked = await change(
        `INSERT INTO token_budget AS b SELECT $1, $2::bigint WHERE $2::bigint <= $3::bigint
         ON CONFLICT (day) DO UPDATE SET tokens = b.tokens + excluded.tokens
           WHERE b.tokens + excluded.tokens <= $3::bigint`,
        [day, tokens, cap],
      );
      return booked === 1;
    },
    async settle(day, reserved, used) {
      const text = `UPDATE token_budget SET tokens = greatest(0, tokens - $2::bigint + $3::bigint)
        WHERE day = $1`;
      await change(text, [day, reserved, used]);
    },
    async spent(day) {
      const text = "SELECT tokens FROM token_budget WHERE day = $1";
      const { rows } = await pool.query<{ tokens: string }>(text, [day]);
      return Number(rows[0]?.tokens ?? 0);
    },
    async forgetBefore(day) {
      await change("DELETE FROM token_budget WHERE day < $1", [day]);
    },
  };
}
