import { z } from "zod";
import { coverages } from "../feeds/coverage.ts";
import type { RecordKind } from "./keyv-store.ts";

const what = z.enum(coverages);
const since = z.iso.datetime();

const schema = z.object({
  /** What people were told is lost. */
  lost: z.array(what),
  /** Since when it has been otherwise than people were told, as ISO 8601 instants. */
  otherwise: z.partialRecord(what, since),
  /** What people are to be told, each with the instant since when it is so. */
  owed: z.array(z.object({ kind: z.enum(["lost", "back"]), what: z.array(what), since })),
});

export type CoverageTold = z.infer<typeof schema>;

/** What people know of the coverage; it survives restarts, so that a loss is told once. */
export const coverageRecord: RecordKind<CoverageTold> = { namespace: "coverage", schema };
