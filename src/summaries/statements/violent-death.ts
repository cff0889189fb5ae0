import { isOfIllness } from "../../facts/number-role.ts";
import type { EventNoun } from "../phrases/event-nouns.ts";
import type { Statement } from "./statement.ts";

const slaying =
  /\b(?:kill(?:s|ed|ing|er)?|slain|shot|murder\p{L}*|massacre\p{L}*|executed|slaughter\p{L}*|beheaded|lynch\p{L}*)\b|(?<!\p{L})(?:tu(?:e|ent|é|és|ée|ées|er|ant)|abatt\p{L}+|assassin\p{L}+|massacr\p{L}+|exécut\p{L}+|égorg\p{L}+)(?!\p{L})|(?<!\p{L})(?:و|ف|ب|ل)?(?:ال)?(?:مقتل|[يت]?قتل\p{L}*|قتيل\p{L}*|قُتل\p{L}*|اغتي\p{L}+|إعدام|مجزرة|مذبحة|استشهد\p{L}*)(?!\p{L})/iu;
const dying =
  /\b(?:died?|dies|dying|perish(?:es|ed)?|drown(?:s|ed)?|deaths?)\b|(?<!\p{L})(?:décè\p{L}+|décéd\p{L}+|succomb\p{L}+|péri\p{L}*|noyé\p{L}*)(?!\p{L})|توفي|توفو|وفاة|وفيات|لقي\p{L}* حتف|غرق/iu;

/** Whether somebody killed the dead of a statement: its event is one of violence, or it says so. Whoever drowned or fell ill died. */
export function isKilling({ text, sentence }: Statement, event: EventNoun | null): boolean {
  if (event && !event.isViolent) return false;
  // "La rougeole tue douze enfants"
  const isSlaying = slaying.test(text) && !isOfIllness(sentence);
  return isSlaying || (event !== null && !dying.test(text));
}

// An army's word, which leaves open whether they are dead.
const neutralised =
  /\bneutrali[sz]\p{L}+|(?<!\p{L})neutralis\p{L}+|(?<!\p{L})[وفب]?(?:ال)?تحييد|(?<!\p{L})[وف]?(?:حيدت|حيّدت)(?!\p{L})/iu;
const dead = /\b(?:kill|dead|died|shot)|(?<!\p{L})(?:tué|mort|abatt)|قتل|قتيل|قتلى/iu;

/** Whether a statement says of an enemy no more than that he was neutralised. */
export const isNeutralising = ({ text }: Statement): boolean =>
  neutralised.test(text) && !dead.test(text);
