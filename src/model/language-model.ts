import OpenAI from "openai";
import type { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { readAnswer } from "./answer-text.ts";
import type { Breaker } from "./breaker.ts";
import { createBreaker } from "./breaker.ts";
import type { Completion } from "./complete-chat.ts";
import { createCompleter } from "./complete-chat.ts";
import type { EndpointLimits } from "./endpoint-guard.ts";
import { createGuard } from "./endpoint-guard.ts";
import type { ModelFailure } from "./failed-try.ts";

/** What to ask, and the shape the answer must have. */
export interface ModelQuestion<T> {
  readonly system: string;
  readonly user: string;
  /** Name of the answer's shape, as endpoints want it: letters, digits, underscores. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** Booked for the answer, and where it is cut off; enough for a summary when left out. */
  readonly maxAnswerTokens?: number;
}

type ModelAnswer<T> =
  | { readonly kind: "answer"; readonly value: T; readonly tokens: number }
  | { readonly kind: "failed"; readonly reason: ModelFailure };

/** One chat model behind an endpoint that speaks Chat Completions. */
export interface LanguageModel {
  /** Part of every cache key: another model is another text. */
  readonly name: string;
  /** Answers or fails within the deadline, waiting for a free place included. Never rejects. */
  ask<T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>>;
  /** Whether it is left alone for a while, because it kept failing. */
  isResting(): boolean;
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
  /** Shared by those who ask one endpoint for one purpose; one of its own when left out. */
  readonly breaker?: Breaker;
}

const usualLimits: EndpointLimits = { deadlineMs: 20_000, atOnce: 2 };

/** Builds the client, so call it only when a key is set: the constructor throws without one. */
export function createLanguageModel(
  settings: ModelSettings,
  deps: ModelDeps,
  limits: EndpointLimits = usualLimits,
): LanguageModel {
  const client = createClient(settings);
  const breaker = deps.breaker ?? createBreaker(deps.clock);
  const guard = createGuard(deps.clock, breaker, limits);
  const complete = createCompleter({ client, settings, deps });

  return {
    name: settings.name,
    isResting: () => !breaker.isClosed(),
    async ask(question) {
      const answer = await guard(async (signal) => {
        const completion = await complete(question, signal);
        const result = await answerOf(question, completion);
        const verdict = isUseless(result) ? ({ kind: "fails" } as const) : completion.verdict;
        return { result, verdict };
      });
      if (answer.kind === "failed") deps.log.warn({ reason: answer.reason }, "model: no answer");
      return answer;
    },
  };
}

/** A client that leaves retries to us. */
export function createClient({ apiKey, baseUrl }: ModelSettings): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? null,
    // Its own retries would turn one deadline into three, and it ignores a long Retry-After.
    maxRetries: 0,
    logLevel: "off",
  });
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
