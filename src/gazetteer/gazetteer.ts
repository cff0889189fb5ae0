import type { Token } from "../text/tokens.ts";
import type { Entry } from "./entry.ts";

/** One name of the gazetteer as it stands in a text. */
export interface Mention {
  readonly entry: Entry;
  /** The words as written. */
  readonly text: string;
  /** Token positions: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** The name proves nothing alone (R2, R6, R7 of the confusables). */
  readonly ambiguous: boolean;
  /** An adjective ("Malian") rather than the name itself. */
  readonly demonym: boolean;
  /** The Arabic particles that stood before the name, such as "ب" or "ال". */
  readonly clitic: string;
}

/** Names in three languages, looked up as whole tokens, longest name first. */
export interface Gazetteer {
  readonly entries: readonly Entry[];
  get(id: string): Entry | undefined;
  /** The country whose own press an outlet belongs to, or null: a hint, never a proof. */
  homeOf(outlet: string): string | null;
  find(tokens: readonly Token[]): readonly Mention[];
}
