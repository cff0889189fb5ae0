import { createHash } from "node:crypto";
import type { Choice } from "../developments/judge.ts";
import type { Memory } from "./memory.ts";
import type { ShownCandidate, ShownQuestion } from "./shown-question.ts";

/** A model that puts texts of all languages into one space. */
interface TextEmbedder {
  readonly name: string;
  embed(
    texts: readonly string[],
  ): Promise<
    | { readonly kind: "vectors"; readonly vectors: readonly (readonly number[])[] }
    | { readonly kind: "failed" }
  >;
}

/** Cosines of one named model: every model has a scale of its own. */
export interface EmbeddingLimits {
  /** From here on two texts tell one event. */
  readonly same: number;
  /** Below it they tell two. */
  readonly different: number;
}

/** What the vectors say: an answer where the model's limits are known and reached, else an order. */
export interface Comparison {
  readonly choice: Choice | null;
  /** Still possible, the nearest first. */
  readonly candidates: readonly ShownCandidate[];
}

export interface ComparisonDeps {
  readonly embedder: TextEmbedder;
  /** Null for a model nobody has measured: it only sorts. */
  readonly limits: EmbeddingLimits | null;
  /** Vectors as base64, by model and text. */
  readonly vectors: Memory<string>;
}

/** Compares the report with every text of every candidate; null when there are no vectors. */
export async function compareEmbeddings(
  { report, candidates }: ShownQuestion,
  { embedder, limits, vectors: memory }: ComparisonDeps,
): Promise<Comparison | null> {
  const texts = [report, ...candidates.flatMap((candidate) => candidate.texts)];
  const vectors = await vectorsOf(texts, embedder, memory);
  const own = vectors?.get(report);
  if (!vectors || !own) return null;
  const near = candidates
    .map((candidate) => {
      const cosines = candidate.texts.map((text) => cosine(own, vectors.get(text) ?? []));
      return { candidate, nearness: Math.max(...cosines) };
    })
    .toSorted((a, b) => b.nearness - a.nearness);
  const by = `the embedding model ${embedder.name}`;
  const [nearest] = near;
  if (limits && nearest && nearest.nearness >= limits.same) {
    return { choice: { developmentId: nearest.candidate.id, by }, candidates: [] };
  }
  const possible = near.filter(({ nearness }) => !limits || nearness >= limits.different);
  return {
    choice: possible.length === 0 ? { developmentId: null, by } : null,
    candidates: possible.map(({ candidate }) => candidate),
  };
}

/** Those remembered and, in one request, the rest. */
async function vectorsOf(
  texts: readonly string[],
  embedder: TextEmbedder,
  memory: Memory<string>,
): Promise<ReadonlyMap<string, ArrayLike<number>> | null> {
  const keys = texts.map((text) => keyOf(embedder.name, text));
  const known = await memory.getMany(keys);
  const missing = [...new Set(texts.filter((_, index) => known[index] === undefined))];
  const fresh = missing.length > 0 ? await embedder.embed(missing) : null;
  if (fresh?.kind === "failed") return null;
  const packed = missing.map((text, index) => [text, pack(fresh?.vectors[index] ?? [])] as const);
  await memory.setMany(packed.map(([text, vector]) => [keyOf(embedder.name, text), vector]));
  const remembered = texts.flatMap((text, index) => {
    const vector = known[index];
    return vector === undefined ? [] : [[text, vector] as const];
  });
  return new Map([...remembered, ...packed].map(([text, vector]) => [text, unpack(vector)]));
}

function keyOf(model: string, text: string): string {
  return createHash("sha256").update(`${model}\n${text}`).digest("hex");
}

/** Four bytes a number: a list of decimals would take five times the place. */
function pack(vector: readonly number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString("base64");
}

function unpack(packed: string): Float32Array {
  const bytes = Buffer.from(packed, "base64");
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

/** 0 where the lengths differ, as for vectors of an earlier form of the model. */
function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return 0;
  const length = Math.sqrt(dot(a, a) * dot(b, b));
  return length === 0 ? 0 : dot(a, b) / length;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
