import type OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { z } from "zod";
import type { EndpointVerdict } from "./breaker.ts";
import type { FailedTry, ModelFailure } from "./failed-try.ts";
import { failedWith, failureOf } from "./failed-try.ts";
import type { ModelDeps, ModelQuestion, ModelSettings } from "./language-model.ts";
import { estimateTokens } from "./token-estimate.ts";

/** What came of a request and its one retry. */
export type Completion =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly tokens: number;
      readonly verdict: EndpointVerdict;
    }
  | FailedTry;

type Complete = (question: ModelQuestion<unknown>, signal: AbortSignal) => Promise<Completion>;

interface Endpoint {
  readonly client: OpenAI;
  readonly settings: ModelSettings;
  readonly deps: ModelDeps;
}

/** From what servers enforce best to what every server can do. */
const formats = ["json_schema", "json_object", "text"] as const;
type Format = (typeof formats)[number];

const usualAnswerTokens = 1_200;
const retryPauseMs = 500;
// A longer wait than this is not worth an alert's time.
const longestWaitMs = 5_000;

/** Sends a question in the first format the endpoint takes, and remembers which one that was. */
export function createCompleter(endpoint: Endpoint): Complete {
  let firstFormat = 0;

  const inFormats = async (
    question: ModelQuestion<unknown>,
    signal: AbortSignal,
  ): Promise<Completion> => {
    for (const format of formats.slice(firstFormat)) {
      const completion = await request(endpoint, question, { format, signal });
      if (completion.kind === "text") firstFormat = formats.indexOf(format);
      if (completion.kind === "text" || completion.reason !== "request refused") return completion;
    }
    return failedWith("request refused", { kind: "fails" });
  };

  return async (question, signal) => {
    const first = await inFormats(question, signal);
    const waitMs = waitBeforeRetry(first);
    if (waitMs === null) return first;
    await endpoint.deps.clock.sleep(waitMs, signal);
    return signal.aborted ? first : inFormats(question, signal);
  };
}

function waitBeforeRetry(completion: Completion): number | null {
  if (completion.kind === "text") return null;
  if (completion.verdict.kind === "stays away") {
    return completion.reason === "rate limited" && completion.verdict.forMs <= longestWaitMs
      ? completion.verdict.forMs
      : null;
  }
  const passing: readonly ModelFailure[] = [
    "rate limited",
    "endpoint failed",
    "endpoint unreachable",
  ];
  return passing.includes(completion.reason) ? retryPauseMs : null;
}

interface Try {
  readonly format: Format;
  readonly signal: AbortSignal;
}

async function request(
  { client, settings, deps }: Endpoint,
  question: ModelQuestion<unknown>,
  { format, signal }: Try,
): Promise<Completion> {
  if (signal.aborted) return failedWith("deadline passed");
  const body = bodyOf(settings, question, format);
  const estimate = estimateTokens(JSON.stringify(body)) + answerTokensOf(question);
  if (!(await deps.reserve(estimate))) return failedWith("budget spent");
  try {
    const completion: unknown = await client.chat.completions.create(body, { signal });
    const read = readCompletion(completion, estimate);
    // Only a count of the endpoint's own can show that the estimate was too low.
    if (read.kind === "text" && read.tokens > estimate) await deps.reserve(read.tokens - estimate);
    return read;
  } catch (error) {
    return failureOf(error, signal);
  }
}

const answerTokensOf = ({ maxAnswerTokens = usualAnswerTokens }: ModelQuestion<unknown>): number =>
  maxAnswerTokens;

function bodyOf(
  settings: ModelSettings,
  question: ModelQuestion<unknown>,
  format: Format,
): ChatCompletionCreateParamsNonStreaming {
  const schema = z.toJSONSchema(question.schema);
  const shape = `Answer with one JSON object of this schema and nothing else:\n${JSON.stringify(schema)}`;
  const most = answerTokensOf(question);
  const system = format === "json_schema" ? question.system : `${question.system}\n\n${shape}`;
  return {
    model: settings.name,
    messages: [
      { role: "system", content: system },
      { role: "user", content: question.user },
    ],
    // OpenAI's newer models refuse the parameters that are all some other servers know.
    ...(settings.baseUrl === undefined
      ? { max_completion_tokens: most }
      : { max_tokens: most, temperature: 0 }),
    ...(format === "json_schema" && {
      response_format: { type: format, json_schema: { name: question.name, strict: true, schema } },
    }),
    ...(format === "json_object" && { response_format: { type: format } }),
  };
}

// Proxies answer 200 with a page of HTML, which the client hands on as a string: trust no type here.
const completionShape = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number() }).nullish(),
});

function readCompletion(completion: unknown, estimate: number): Completion {
  const read = completionShape.safeParse(completion);
  const choice = read.data?.choices[0];
  if (!choice) return failedWith("not a completion", { kind: "fails" });
  const works = { kind: "works" } as const;
  if (choice.finish_reason === "length") return failedWith("answer cut short", works);
  if (choice.message.refusal) return failedWith("model declined", works);
  const tokens = read.data?.usage?.total_tokens ?? estimate;
  return { kind: "text", text: choice.message.content ?? "", tokens, verdict: works };
}
