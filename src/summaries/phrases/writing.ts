import type { Development } from "../../developments/development.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Desk } from "../extract/sentence-worth.ts";
import type { Phrasebook } from "./phrasebook.ts";

/** Everything the writing of one language needs at hand. */
export interface Writing {
  readonly development: Development;
  readonly gazetteer: Gazetteer;
  readonly desk: Desk;
  readonly language: AlertLanguage;
  readonly phrases: Phrasebook;
  /** Whether the gate lets a text of ours pass: what we compose is held to the rules of a model's. */
  holds(text: ComposedText): boolean;
}

/** Words of ours; empty where there are none. */
interface ComposedText {
  readonly headline: string;
  readonly body: string;
}
