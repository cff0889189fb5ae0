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

/** A fault that somebody thought out for one text: the words that give way, and what they give way to. */
export type WrittenFault = z.infer<typeof row>;

const folder = new URL("../../../../test/labelled/planted/", import.meta.url);

/** The faults written by hand that rules may be made with, or those kept aside from it. */
export function readWrittenFaults(part: "open" | "kept"): WrittenFault[] {
  return readFileSync(new URL(`${part}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => row.parse(JSON.parse(line)));
}
