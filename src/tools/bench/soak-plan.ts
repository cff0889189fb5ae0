import { z } from "zod";

/** How long news comes in before anything is measured: the window in which developments are matched. */
export const fillingMs = 7 * 86_400_000;

/** How large a soak is. */
export const soakPlan = z.object({
  days: z.number().positive(),
  feeds: z.int().positive(),
  itemsPerDay: z.number().positive(),
  chats: z.int().positive(),
  /** What the model takes for an answer. */
  modelMs: z.number(),
  /** How often each feed is asked. */
  pollSeconds: z.int(),
  /** ISO 8601 instant of the first moment that is measured. */
  start: z.iso.datetime(),
});

export type SoakPlan = z.infer<typeof soakPlan>;

/** What the world saw of the bot. */
export interface WorldReport {
  readonly posts: number;
  readonly edits: number;
  /** Posts that stood in their chat already, to the letter. */
  readonly repeated: number;
  readonly modelCalls: number;
}

/** The bot at the end of a day of the story. */
export interface DayReport {
  readonly day: number;
  readonly residentMb: number;
  /** After a collection. */
  readonly heapMb: number;
  readonly databaseMb: number;
  readonly articles: number;
  readonly alerts: number;
}

/** The bot when all is over. */
export interface BotReport {
  /** From a report's publication to the first post about it in each chat. */
  readonly latencySeconds: { readonly p50: number; readonly p95: number; readonly most: number };
  /** Between two polls of one feed, jitter and the minute's tick included: the median. */
  readonly pollGapSeconds: number;
  readonly loopLagP99Ms: number;
  readonly sent: number;
  /** Messages among them, which are not edits. */
  readonly sentPosts: number;
  /** What is neither sent nor cancelled nor waiting. */
  readonly lost: number;
  readonly waiting: number;
  /** What is left of the database when all that is kept for a time has been kept for it. */
  readonly databaseLaterMb: number;
  readonly cpuSeconds: number;
}
