/** One word or number of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded for lookup: accents, case, hamza, tatweel and Arabic-Indic digits gone. */
  readonly folded: string;
  /** Offsets in the text it came from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly script: "arabic" | "latin" | "number" | "other";
}
