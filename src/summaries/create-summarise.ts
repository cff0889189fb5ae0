import type { z } from "zod";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Log } from "../log.ts";
import { extractSummary } from "./extract-summary.ts";
import type { Summarise, Summary } from "./summary.ts";

/** A language model as the summaries need it: it answers in the asked shape, or says why not. */
export interface SummaryModel {
  readonly name: string;
  ask<T>(question: {
    readonly system: string;
    readonly user: string;
    readonly name: string;
    readonly schema: z.ZodType<T>;
  }): Promise<
    | { readonly kind: "answer"; readonly value: T }
    | { readonly kind: "failed"; readonly reason: string }
  >;
}

/** The texts a model is asked with. */
export interface SummaryPrompts {
  readonly newDevelopment: string;
  readonly update: string;
  readonly repair: string;
  /** Part of every cache key. */
  readonly version: string;
}

/** Summaries by what they were made of. */
export interface SummaryCache {
  get(key: string): Promise<Summary | undefined>;
  set(key: string, summary: Summary): Promise<void>;
}

export interface SummariseDeps {
  readonly gazetteer: Gazetteer;
  /** Null, or left out: every summary is an extract. */
  readonly model?: SummaryModel | null;
  readonly prompts?: SummaryPrompts;
  readonly cache?: SummaryCache;
  readonly log: Log;
}

/** Builds the writer of summaries. What it returns never rejects. */
export function createSummarise({ gazetteer }: SummariseDeps): Summarise {
  return async (development) => extractSummary(development, gazetteer);
}
