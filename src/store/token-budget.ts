import type { Clock } from "../clock.ts";
import type { Database } from "./database.ts";

/** What the model may spend in a day. One atomic statement each, so that two callers never overspend together. */
export interface TokenBudget {
  /** Books `tokens` for `day` (YYYY-MM-DD) unless that would exceed `cap`; tells whether it did. */
  reserve(day: string, tokens: number, cap: number): boolean;
  /** Replaces a reservation by what was really used, which may be more or less. */
  settle(day: string, reserved: number, used: number): void;
  /** Booked so far. */
  spent(day: string): number;
  forgetBefore(day: string): void;
}

/** The same, where it takes a moment. Every method rejects when the store fails. */
export type SharedTokenBudget = {
  readonly [M in keyof TokenBudget]: (
    ...values: Parameters<TokenBudget[M]>
  ) => ReturnType<TokenBudget[M]> | Promise<ReturnType<TokenBudget[M]>>;
};

/** Books tokens for the day it is, up to `cap` in all: what a model asks before it spends. */
export function createReserve(
  budget: SharedTokenBudget,
  clock: Clock,
  cap: number,
): (tokens: number) => Promise<boolean> {
  return async (tokens) => budget.reserve(clock.now().toISOString().slice(0, 10), tokens, cap);
}

/** Keeps the count in the `token_budget` table, because keyv cannot count. */
export function createTokenBudget(database: Database): TokenBudget {
  const reserve = database.prepare(
    `INSERT INTO token_budget (day, tokens) SELECT ?1, ?2 WHERE ?2 <= ?3
     ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens
       WHERE tokens + excluded.tokens <= ?3`,
  );
  const settle = database.prepare(
    "UPDATE token_budget SET tokens = max(0, tokens - ? + ?) WHERE day = ?",
  );
  const forget = database.prepare("DELETE FROM token_budget WHERE day < ?");
  const spent = database.prepare("SELECT tokens FROM token_budget WHERE day = ?");

  return {
    reserve: (day, tokens, cap) => reserve.run(day, tokens, cap) === 1,
    settle: (day, reserved, used) => {
      settle.run(reserved, used, day);
    },
    forgetBefore: (day) => {
      forget.run(day);
    },
    spent: (day) => Number(spent.get(day)?.["tokens"] ?? 0),
  };
}
