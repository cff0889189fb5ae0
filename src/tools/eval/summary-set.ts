import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { extractSummary } from "../../summaries/extract/extract-summary.ts";
import { parseRows } from "../replay/article-rows.ts";
import { clusterRow, developmentOf } from "../summaries/cluster.ts";
import { plainSummary } from "../summaries/summary-writer.ts";
import type { TriedDraft } from "./drafts.ts";
import { tryDrafts } from "./drafts.ts";
import type { FaultsWhere, GateFigures } from "./gate.ts";
import { countCaught, tryGate } from "./gate.ts";
import { plantedKinds } from "./planting/template.ts";
import { checklist, scoreSummaries } from "./summaries.ts";
import { draftTable, gateTable, summaryTable } from "./table.ts";

const reference = z.object({ id: z.string(), ar: z.string(), en: z.string() });
const row = clusterRow.extend(checklist.shape);

/** The figures of our own extracts, and of the gate, on the labelled clusters. Throws a RowError. */
export async function evaluateSummaries(folder: string, gazetteer: Gazetteer): Promise<string[]> {
  const rows = await read(join(folder, "summaries.jsonl"), row);
  const references = await read(join(folder, "summaries.reference.jsonl"), reference);
  const extracts = rows.map(
    (one) => [one.id, extractSummary(developmentOf(one, gazetteer), gazetteer)] as const,
  );
  const columns = (["en", "ar"] as const).map((language) => {
    const texts = new Map(extracts.map(([id, summary]) => [id, plainSummary(summary[language])]));
    return [language, scoreSummaries(rows, texts, language)] as const;
  });
  const gate = tryGate(rows, references, gazetteer);
  return [
    ...summaryTable(columns),
    `references the gate rejects: ${gate.refused.length} of ${gate.references} ${gate.refused.join(" ")}`.trimEnd(),
    "",
    ...rightDrafts(tryDrafts(gazetteer)),
    ...plantedFaults(gate),
  ];
}

function rightDrafts(tried: readonly TriedDraft[]): string[] {
  const columns = (["open", "kept"] as const).flatMap((part) =>
    (["en", "ar"] as const).map((language) => {
      const some = tried.filter((draft) => draft.part === part && draft.language === language);
      const refused = some.filter(({ isRefused }) => isRefused).length;
      return [`${part}, ${language}`, [refused, some.length]] as const;
    }),
  );
  return draftTable(columns);
}

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  return parseRows(await readFile(file, "utf8"), file, schema);
}

function plantedFaults({ tried }: GateFigures): string[] {
  const sharesIn = (where: FaultsWhere) =>
    new Map(
      plantedKinds.map((kind) => {
        const { caught, planted } = countCaught(tried, { kind, ...where });
        return [kind, [caught, planted] as const] as const;
      }),
    );
  return (["template", "hand"] as const).flatMap((by) => {
    const halves = (["open", "kept"] as const).flatMap((part) =>
      (["en", "ar"] as const).map(
        (language) => [`${part}, ${language}`, sharesIn({ by, part, language })] as const,
      ),
    );
    return ["", ...gateTable(by, [...halves, ["all", sharesIn({ by })]])];
  });
}
