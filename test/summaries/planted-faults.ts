/**
 * Makes wrong summaries of right ones, by rules that know nothing of how the gate works: this file
 * reads the labelled clusters and their reference texts, and imports nothing of the product.
 */
import { readFileSync } from "node:fs";
import type { PlantedKind } from "./planting-rules.ts";
import { rules } from "./planting-rules.ts";

/** One wrong text, with what was done to it. */
export interface PlantedFault {
  readonly kind: PlantedKind;
  /** Half of the rules were set aside while the gate was made, and tried at the end only. */
  readonly part: "open" | "kept";
  readonly clusterId: string;
  readonly language: "ar" | "en";
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
}

const folder = "test/labelled";

/** Every fault the rules can plant in the reference texts. */
export function plantFaults(): PlantedFault[] {
  const sources = new Map(
    readRows("summaries.jsonl").map((row) => [row.id, JSON.stringify(row)] as const),
  );
  return readRows("summaries.reference.jsonl").flatMap((row) =>
    rules.flatMap(({ kind, part, language, make }) =>
      make(row[language], foldDigits(sources.get(row.id) ?? ""))
        .filter((text) => text !== row[language])
        .map((text) => ({ kind, part, clusterId: row.id, language, text })),
    ),
  );
}

function readRows(file: string): Row[] {
  const lines = readFileSync(`${folder}/${file}`, "utf8").trim().split("\n");
  return lines.map((line): Row => JSON.parse(line) as Row);
}

const foldDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
