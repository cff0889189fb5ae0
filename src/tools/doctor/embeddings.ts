import type { Clock } from "../../clock.ts";
import type { Config } from "../../config/load-config.ts";
import { silentLog } from "../../log.ts";
import { createEmbeddingModel } from "../../model/embedding-model.ts";
import type { ModelFailure } from "../../model/failed-try.ts";
import type { ModelSettings } from "../../settings.ts";
import type { Finding } from "./finding.ts";
import { ok, warn } from "./finding.ts";
import { troubles } from "./model.ts";

const limits = { deadlineMs: 20_000, atOnce: 1 };

/** Asks the embedding model, where one is set, for one vector. It is never a failure: rules decide without it. */
export async function checkEmbeddings(
  settings: ModelSettings | null,
  measured: Config["defaults"]["embeddings"],
  clock: Clock,
): Promise<readonly Finding[]> {
  const name = settings?.embeddingName ?? null;
  if (settings === null || name === null) return [];
  const deps = { clock, log: silentLog, reserve: async () => true };
  const model = createEmbeddingModel({ ...settings, name }, deps, limits);
  const answer = await model.embed(["Ready?"]);
  if (answer.kind === "failed") {
    const [found] = troubles[answer.reason];
    return [
      warn("embeddings", `${found}, so events are compared without it`, remedy(answer.reason)),
    ];
  }
  const onlySorts = name in measured ? "" : ", but only sorts: defaults.yaml has no cosines of it";
  return [ok("embeddings", `${name} answers as it should${onlySorts}`)];
}

/** As for the language model, but where its name or the answer is at fault. */
function remedy(reason: ModelFailure): string {
  const isCommon = (["rate limited", "endpoint unreachable", "key refused"] as const).some(
    (common) => common === reason,
  );
  return isCommon
    ? troubles[reason][1]
    : "Check that OPENAI_EMBEDDING_MODEL is an embedding model that this server knows";
}
