import type { AlertLanguage } from "../../text/language.ts";

/** What the gate can hold against a sentence of a summary. */
type FaultKind =
  | "number"
  | "role"
  | "place"
  | "actor"
  | "name"
  | "quotation"
  | "attribution"
  | "certainty"
  | "negation"
  | "language"
  | "length"
  | "markup"
  | "instruction"
  | "canary"
  | "evidence";

/** One thing that does not hold. */
export interface Fault {
  readonly language: AlertLanguage;
  readonly kind: FaultKind;
  /** The words at fault. */
  readonly text: string;
  /** What is wrong with them, in English, for `/why` and for the model's second try. */
  readonly detail: string;
}

/** A fault before it is known which language it belongs to. */
export type Finding = Omit<Fault, "language">;
