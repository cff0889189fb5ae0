import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Development } from "../developments/development.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Log } from "../log.ts";
import { bareSummary } from "./extract/bare-summary.ts";
import { extractSummary } from "./extract/extract-summary.ts";
import { writeWithModel } from "./model/model-summary.ts";
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
interface SummaryCache {
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

/** Builds the writer of summaries. What it returns never rejects: the extract is always there. */
export function createSummarise(deps: SummariseDeps): Summarise {
  const { gazetteer, model, prompts, log } = deps;
  const extract = (development: Development): Summary => extractSafely(development, deps);
  if (!model || !prompts) return async (development) => extract(development);

  const write = async (development: Development): Promise<Summary> => {
    const key = cacheKey(development, model.name, prompts.version);
    const known = await readCache(deps, key);
    if (known) return known;
    const written = await writeWithModel(development, { model, prompts, gazetteer });
    if (!written.ok) {
      return { ...extract(development), rejected: written.rejected };
    }
    await writeCache(deps, key, written.summary);
    return written.summary;
  };

  return async (development) => {
    try {
      return await write(development);
    } catch (error) {
      log.error({ developmentId: development.id, error }, "summaries: the model's path broke");
      return { ...extract(development), rejected: "internal failure" };
    }
  };
}

/** An alert must go out even if a sentence breaks our reading of it: then only who reports it is told. */
function extractSafely(development: Development, { gazetteer, log }: SummariseDeps): Summary {
  try {
    return extractSummary(development, gazetteer);
  } catch (error) {
    log.error({ developmentId: development.id, error }, "summaries: the extract broke");
    return bareSummary(development);
  }
}

/** The same words from the same sources after the same change make the same summary. */
function cacheKey({ articles, changes }: Development, model: string, version: string): string {
  const read = articles
    .filter(({ modelAllowed }) => modelAllowed)
    .map(({ outlet, language, title, text }) => [outlet, language, title, text]);
  const content = JSON.stringify([model, version, read, changes.map(({ reason }) => reason)]);
  return createHash("sha256").update(content).digest("hex");
}

// A cache that fails costs a call, never an alert.
async function readCache({ cache, log }: SummariseDeps, key: string): Promise<Summary | undefined> {
  try {
    return await cache?.get(key);
  } catch (error) {
    log.warn({ error }, "summaries: the cache cannot be read");
    return undefined;
  }
}

async function writeCache({ cache, log }: SummariseDeps, key: string, summary: Summary) {
  try {
    await cache?.set(key, summary);
  } catch (error) {
    log.warn({ error }, "summaries: the cache cannot be written");
  }
}
