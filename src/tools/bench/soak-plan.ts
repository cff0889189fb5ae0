import { z } from "zod";

/** How large a soak is. */
export const soakPlan = z.object({
  days: z.number().positive(),
  feeds: z.int().positive(),
  items: z.int().positive(),
  chats: z.int().positive(),
  /** What the model takes for an answer. */
  modelMs: z.number(),
  /** How often each feed is asked. */
  pollSeconds: z.int(),
  /** ISO 8601 instant of the story's first moment. */
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
  readonly cpuSeconds: number;
}
