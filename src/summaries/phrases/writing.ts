import type { Development } from "../../developments/development.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Desk } from "../extract/choose-sentences.ts";
import type { Phrasebook } from "./phrasebook.ts";

/** Everything the writing of one language needs at hand. */
export interface Writing {
  readonly development: Development;
  readonly gazetteer: Gazetteer;
  readonly desk: Desk;
  readonly language: AlertLanguage;
  readonly phrases: Phrasebook;
}
