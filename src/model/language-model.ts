import OpenAI from "openai";
import type { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { readAnswer } from "./answer-text.ts";
import { createBreaker } from "./breaker.ts";
import type { Completion } from "./complete-chat.ts";
import { createCompleter } from "./complete-chat.ts";
import { createSlots } from "./slots.ts";

/** What to ask, and the shape the answer must have. */
export interface ModelQuestion<T> {
  readonly system: string;
  readonly user: string;
  /** Name of the answer's shape, as endpoints want it: letters, digits, underscores. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/** Why there is no answer. Each of them leads to the extractive summary. */
export type ModelFailure =
  | "budget spent"
  | "breaker open"
  | "deadline passed"
  | "rate limited"
  | "endpoint unreachable"
  | "endpoint failed"
  | "request refused"
  | "key refused"
  | "not a completion"
  | "answer cut short"
  | "model declined"
  | "not JSON"
  | "wrong shape";

type ModelAnswer<T> =
  | { readonly kind: "answer"; readonly value: T; readonly tokens: number }
  | { readonly kind: "failed"; readonly reason: ModelFailure };

/** One chat model behind an endpoint that speaks Chat Completions. */
export interface LanguageModel {
  /** Part of every cache key: another model is another text. */
  readonly name: string;
  /** Answers or fails within the deadline, waiting for a free place included. Never rejects. */
  ask<T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>>;
}

export interface ModelSettings {
  readonly apiKey: string;
  /** The model's name as the endpoint knows it. */
  readonly name: string;
  /** Any compatible endpoint; OpenAI's own where it is left out. */
  readonly baseUrl?: string | undefined;
}

export interface ModelDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** Takes tokens out of the day's budget, atomically and before they are spent; false when it is used up. */
  reserve(tokens: number): Promise<boolean>;
}

const deadlineMs = 20_000;
const atOnce = 2;

/** Builds the client, so call it only when a key is set: the constructor throws without one. */
export function createLanguageModel(settings: ModelSettings, deps: ModelDeps): LanguageModel {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl ?? null,
    // Its own retries would turn one deadline into three, and it ignores a long Retry-After.
    maxRetries: 0,
    logLevel: "off",
  });
  const breaker = createBreaker(deps.clock);
  const slots = createSlots(atOnce);
  const complete = createCompleter({ client, settings, deps });

  const askInTurn = async <T>(question: ModelQuestion<T>, signal: AbortSignal) => {
    const release = await slots.take(signal);
    if (!release) return failed("deadline passed");
    try {
      // Asked only now: whoever waited may find that the endpoint failed meanwhile.
      if (!breaker.mayTry()) return failed("breaker open");
      const completion = await complete(question, signal);
      const answer = await answerOf(question, completion);
      breaker.record(isUseless(answer) ? { kind: "fails" } : completion.verdict);
      return answer;
    } finally {
      release();
    }
  };

  return {
    name: settings.name,
    async ask(question) {
      if (!breaker.isClosed() && !breaker.mayProbe()) return failed("breaker open");
      const answer = await withDeadline(deps.clock, (signal) => askInTurn(question, signal));
      if (answer.kind === "failed") deps.log.warn({ reason: answer.reason }, "model: no answer");
      return answer;
    },
  };
}

async function withDeadline<T>(
  clock: Clock,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const done = new AbortController();
  void clock.sleep(deadlineMs, done.signal).then(() => deadline.abort());
  try {
    return await work(deadline.signal);
  } finally {
    done.abort();
  }
}

async function answerOf<T>(
  question: ModelQuestion<T>,
  completion: Completion,
): Promise<ModelAnswer<T>> {
  if (completion.kind === "failed") return failed(completion.reason);
  const read = readAnswer(completion.text);
  if (!read.ok) return failed("not JSON");
  const parsed = await question.schema.safeParseAsync(read.value);
  if (!parsed.success) return failed("wrong shape");
  return { kind: "answer", value: parsed.data, tokens: completion.tokens };
}

// A server that only ever answers prose would cost every alert its time and the budget its tokens.
const isUseless = (answer: ModelAnswer<unknown>): boolean =>
  answer.kind === "failed" && (answer.reason === "not JSON" || answer.reason === "wrong shape");

const failed = (reason: ModelFailure) => ({ kind: "failed", reason }) as const;
