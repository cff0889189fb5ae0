import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { openGate } from "../../summaries/gate/check-summary.ts";
import { draftSchema, underTest } from "../../summaries/model/draft-summary.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { parseRows } from "../replay/article-rows.ts";
import { clusterRow, developmentOf } from "../summaries/cluster.ts";

const row = clusterRow.extend({
  /** Whether it was in view when the gate was made. */
  part: z.enum(["open", "kept"]),
  draft: draftSchema,
});

const file = fileURLToPath(new URL("../../../test/labelled/drafts.jsonl", import.meta.url));

/** A right draft in one language, and whether the gate refuses it. */
export interface TriedDraft {
  readonly part: "open" | "kept";
  readonly language: AlertLanguage;
  readonly isRefused: boolean;
}

/**
 * Shows the gate what a careful model answered, with the evidence it gave: every refusal costs a call
 * to repair a text that was right, or the text. Throws a RowError.
 */
export function tryDrafts(gazetteer: Gazetteer): TriedDraft[] {
  return parseRows(readFileSync(file, "utf8"), file, row).flatMap(({ part, draft, ...cluster }) => {
    const gate = openGate(developmentOf(cluster, gazetteer).articles, { gazetteer });
    return (["en", "ar"] as const).map((language) => ({
      part,
      language,
      isRefused: gate.check(underTest(draft, language)).length > 0,
    }));
  });
}
