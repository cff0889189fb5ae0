import type OpenAI from "openai";
import type { EmbeddingCreateParams } from "openai/resources/embeddings";
import { z } from "zod";
import { createBreaker } from "./breaker.ts";
import type { EndpointLimits } from "./endpoint-guard.ts";
import { createGuard } from "./endpoint-guard.ts";
import type { FailedTry, ModelFailure } from "./failed-try.ts";
import { failedWith, failureOf } from "./failed-try.ts";
import type { ModelDeps, ModelSettings } from "./language-model.ts";
import { createClient } from "./language-model.ts";
import { estimateTokens } from "./token-estimate.ts";

/** One vector a text, in their order, or why there are none. */
type Embeddings =
  | { readonly kind: "vectors"; readonly vectors: readonly (readonly number[])[] }
  | { readonly kind: "failed"; readonly reason: ModelFailure };

/** A model that puts texts of all languages into one space, behind a compatible endpoint. */
export interface EmbeddingModel {
  /** Part of every cache key: vectors of two models have nothing to do with each other. */
  readonly name: string;
  /** Answers or fails within the deadline, without a second try. Never rejects. */
  embed(texts: readonly string[]): Promise<Embeddings>;
}

/** Builds the client, so call it only when a key is set: the constructor throws without one. */
export function createEmbeddingModel(
  settings: ModelSettings,
  deps: ModelDeps,
  limits: EndpointLimits,
): EmbeddingModel {
  const client = createClient(settings);
  const guard = createGuard(deps.clock, deps.breaker ?? createBreaker(deps.clock), limits);
  return {
    name: settings.name,
    async embed(texts) {
      const embeddings = await guard(async (signal) => {
        const result = await request({ client, name: settings.name, deps }, texts, signal);
        return { result, verdict: result.verdict };
      });
      if (embeddings.kind === "vectors") return { kind: "vectors", vectors: embeddings.vectors };
      const { reason } = embeddings;
      deps.log.warn({ reason }, "embeddings: no answer");
      return { kind: "failed", reason };
    },
  };
}

interface Endpoint {
  readonly client: OpenAI;
  readonly name: string;
  readonly deps: ModelDeps;
}

interface Vectors {
  readonly kind: "vectors";
  readonly vectors: readonly (readonly number[])[];
  readonly verdict: { readonly kind: "works" };
}

async function request(
  { client, name, deps }: Endpoint,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Vectors | FailedTry> {
  // Asked for floats, because the client's own wish, base64, is ignored by some servers.
  const body: EmbeddingCreateParams = { model: name, input: [...texts], encoding_format: "float" };
  const estimate = estimateTokens(JSON.stringify(body));
  if (!(await deps.reserve(estimate))) return failedWith("budget spent");
  try {
    const answer: unknown = await client.embeddings.create(body, { signal });
    const read = shapeFor(texts).safeParse(answer);
    if (!read.success) return failedWith("wrong shape", { kind: "fails" });
    const used = read.data.usage?.total_tokens ?? 0;
    if (used > estimate) await deps.reserve(used - estimate);
    const inOrder = read.data.data.toSorted((a, b) => a.index - b.index);
    const vectors = inOrder.map(({ embedding }) => embedding);
    return { kind: "vectors", vectors, verdict: { kind: "works" } };
  } catch (error) {
    return failureOf(error, signal);
  }
}

/** One vector for each text, all of one length and each index once: trust no server. */
function shapeFor(texts: readonly string[]) {
  const vector = z.object({
    index: z.int().nonnegative(),
    embedding: z.array(z.number()).min(1),
  });
  return z.object({
    data: z
      .array(vector)
      .length(texts.length)
      .refine((rows) => new Set(rows.map(({ index }) => index)).size === texts.length)
      .refine((rows) => rows.every(({ index }) => index < texts.length))
      .refine((rows) => new Set(rows.map(({ embedding }) => embedding.length)).size === 1),
    usage: z.object({ total_tokens: z.number() }).nullish(),
  });
}
