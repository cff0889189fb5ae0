import { readFileSync } from "node:fs";
import { z } from "zod";
import { plantedKinds } from "./template.ts";

const row = z.object({
  /** Of the right text. */
  id: z.string(),
  language: z.enum(["ar", "en"]),
  kind: z.enum(plantedKinds),
  /** Stands once in the right text. */
  from: z.string(),
  to: z.string(),
});

/** A fault in one text: the words that give way, and what they give way to. */
export type WrittenFault = z.infer<typeof row>;

const folder = new URL("../../../../test/labelled/planted/", import.meta.url);

/**
 * Faults that stand in a file: thought out one by one, `open` or `kept`, or what `templates` made that
 * are kept aside. Those in `open` are the ones that rules may be made with.
 */
export function readWrittenFaults(file: "open" | "kept" | "templates"): WrittenFault[] {
  return readFileSync(new URL(`${file}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => row.parse(JSON.parse(line)));
}
