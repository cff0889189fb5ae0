import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Choice } from "../developments/judge.ts";
import type { Memory } from "./memory.ts";
import type { ShownQuestion } from "./shown-question.ts";

/** A language model as the judge needs it: it answers in the asked shape, or says why not. */
interface JudgeModel {
  readonly name: string;
  ask<T>(question: {
    readonly system: string;
    readonly user: string;
    readonly name: string;
    readonly schema: z.ZodType<T>;
    readonly maxAnswerTokens: number;
  }): Promise<{ readonly kind: "answer"; readonly value: T } | { readonly kind: "failed" }>;
}

/** The text a model is asked with. */
interface JudgePrompt {
  readonly text: string;
  /** Part of every cache key. */
  readonly version: string;
}

export interface AskingDeps {
  readonly model: JudgeModel;
  readonly prompt: JudgePrompt;
  /** Numbers a model answered with, by model, prompt and question. */
  readonly answers: Memory<number>;
}

// One number, and room for what some models think before they say it.
const maxAnswerTokens = 300;

/** One list-wise question: which number, or 0. Null when the model does not answer it. */
export async function askModel(
  shown: ShownQuestion,
  { model, prompt, answers }: AskingDeps,
): Promise<Choice | null> {
  const lines = wordNews(shown);
  const key = createHash("sha256")
    .update([model.name, prompt.version, ...lines].join("\n"))
    .digest("hex");
  const schema = answerSchema(shown.candidates.length);
  const [known] = await answers.getMany([key]);
  const number = known ?? (await ask(lines, schema, { model, prompt }));
  if (number === null) return null;
  if (known === undefined) await answers.setMany([[key, number]]);
  const developmentId = number === 0 ? null : shown.candidates[number - 1]?.id;
  return developmentId === undefined
    ? null
    : { developmentId, by: `the language model ${model.name}` };
}

async function ask(
  lines: readonly string[],
  schema: z.ZodType<{ readonly development: number }>,
  { model, prompt }: Pick<AskingDeps, "model" | "prompt">,
): Promise<number | null> {
  const canary = randomUUID();
  const answer = await model.ask({
    system: prompt.text.replaceAll("{{canary}}", canary),
    user: [`<<<NEWS ${canary}`, ...lines, `NEWS ${canary}>>>`].join("\n"),
    name: "choice",
    schema,
    maxAnswerTokens,
  });
  return answer.kind === "answer" ? answer.value.development : null;
}

/** A list of the numbers there are: servers that enforce a schema know `enum` better than bounds. */
function answerSchema(count: number) {
  const numbers = Array.from({ length: count + 1 }, (_, number) => number);
  return z.strictObject({ development: z.literal(numbers) });
}

function wordNews({ report, candidates }: ShownQuestion): string[] {
  const developments = candidates.flatMap(({ texts }, index) =>
    texts.map((text) => `[${index + 1}] ${text}`),
  );
  return [`Report: ${report}`, "Developments:", ...developments];
}
