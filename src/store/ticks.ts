import { z } from "zod";
import type { RecordKind } from "./keyv-store.ts";

/** A tick of the schedule that had its round. */
export interface Tick {
  readonly slot: string;
  readonly overAt: Date;
}

/** The last one, for processes that take turns. */
export const tickRecord: RecordKind<Tick> = {
  namespace: "tick",
  schema: z.object({ slot: z.string(), overAt: z.coerce.date() }),
};
