import { z } from "zod";
import type { Clock } from "../../clock.ts";
import { silentLog } from "../../log.ts";
import type { ModelFailure } from "../../model/failed-try.ts";
import { createLanguageModel } from "../../model/language-model.ts";
import type { ModelSettings } from "../../settings.ts";
import type { Finding } from "./finding.ts";
import { ok, warn } from "./finding.ts";

const question = {
  system: "You are being checked. Answer with JSON and nothing else.",
  user: 'Answer {"ready": true}.',
  name: "readiness",
  schema: z.object({ ready: z.literal(true) }),
};

/** Asks the model one tiny question. It is never a failure: extracts go out without it. */
export async function checkModel(settings: ModelSettings | null, clock: Clock): Promise<Finding> {
  if (settings === null) return ok("model", "none is set, so every summary is an extract");
  const model = createLanguageModel(settings, {
    clock,
    log: silentLog,
    reserve: async () => true,
  });
  const answer = await model.ask(question);
  if (answer.kind === "answer") return ok("model", `${settings.name} answers as it should`);
  const [found, remedy] = troubles[answer.reason];
  return warn("model", `${found}, so every summary is an extract`, remedy);
}

const noJson = "Set OPENAI_MODEL to one that can answer in JSON";
const tryLater = "Run doctor again in some minutes";
const checkAddress = "Check OPENAI_BASE_URL (most end in /v1)";

const prose = ["it answers in prose where JSON was asked for", noJson] as const;
const busy = ["it takes no more questions for now", tryLater] as const;

/** What was found, and what to do. */
export const troubles: Readonly<Record<ModelFailure, readonly [string, string]>> = {
  "budget spent": busy,
  "breaker open": busy,
  "rate limited": [
    "the account's limit is used up",
    "Wait, or raise the limit where you got the key",
  ],
  "deadline passed": [
    "it takes longer than an alert can wait",
    "Set OPENAI_MODEL to a faster one, or look whether its server is overloaded",
  ],
  "endpoint unreachable": [
    "its server cannot be reached",
    "Check this machine's connection and, if it is set, OPENAI_BASE_URL",
  ],
  "endpoint failed": [
    "its server answered with an error",
    "Check OPENAI_BASE_URL (most end in /v1) and OPENAI_MODEL, or run doctor again in some minutes",
  ],
  "request refused": [
    "its server does not take the question",
    "Check that OPENAI_MODEL is a chat model that this server knows",
  ],
  "key refused": ["the key was refused", "Get a new one and set OPENAI_API_KEY"],
  "not a completion": [
    "what answers is no model but something else, such as a web page",
    checkAddress,
  ],
  "answer cut short": ["it does not come to an end of its answer", noJson],
  "model declined": ["it declines to answer", noJson],
  "not JSON": prose,
  "wrong shape": ["it answers with JSON of another shape than asked for", noJson],
};
