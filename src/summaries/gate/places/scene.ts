import type { ConceptHit } from "../../../facts/concept.ts";
import type { GateText } from "../gate-text.ts";
import { isOneClause } from "../parties/deed.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./standing.ts";

/** A place, and what is said to be or to happen there. */
export interface Scene {
  readonly place: Standing;
  /** Name of a concept; all that is violence goes by one name. */
  readonly what: string;
}

// In tokens, from the word for what happens to the name of the place.
const reach = 6;

/** What happens where, in a sentence: of each place the nearest word before it, or right behind it. */
export function scenesOf(text: GateText): Scene[] {
  const sure = new Set(text.sentence.mentions.map(({ entry }) => entry));
  return standingsOf(text).flatMap((place) => {
    const isSite = isLocating(place) && sure.has(place.entry) && !isOfSpeaker(place, text);
    const what = isSite ? thingAt(place, text) : undefined;
    return what ? [{ place, what }] : [];
  });
}

/** Everything that may be or happen at a place of a sentence, by the words of that sentence or another. */
export function openScenesOf(text: GateText, teller = text): Scene[] {
  const things = new Set(teller.sentence.concepts.filter(isThing).map(nameOf));
  return standingsOf(text)
    .filter((place) => isLocating(place) && !isOfSpeaker(place, text))
    .flatMap((place) => [...things].map((what) => ({ place, what })));
}

/** It does not say whence or whither. */
const isLocating = ({ bearing, entry: { kind } }: Standing): boolean =>
  bearing !== "from" &&
  bearing !== "to" &&
  !(bearing === "other" && (kind === "country" || kind === "capital"));

function thingAt({ start, end }: Standing, text: GateText): string | undefined {
  const things = text.sentence.concepts.filter(isThing);
  const before = things.findLast(
    (hit) => hit.end <= start && start - hit.end < reach && isOneClause(text, hit.end, start),
  );
  const after = things.find((hit) => hit.start === end);
  const hit = after ?? before;
  return hit && nameOf(hit);
}

const violence = new Set(
  "ambush attack massacre kill wound clash explosion shelling gunfire airstrike casualties neutralise".split(
    " ",
  ),
);

const nameOf = ({ meaning }: ConceptHit): string =>
  violence.has(meaning.name) ? "violence" : meaning.name;

// What happens at a place. What stands there, or is owned or said there, is told too loosely.
const incidents = new Set([
  ...violence,
  ..."burn destroy sabotage abduct overrun retake crash accident flood".split(" "),
  "shoot down",
  "mine collapse",
  "fire disaster",
  "stockpile",
]);
const isThing = ({ meaning }: ConceptHit): boolean => incidents.has(meaning.name);

const speaking =
  /^(?:source\w*|joint\w*|contact\w*|reached|told|said|say\w*|official\w*|spokes\w*|hopita\w*|hospital\w*|مصدر|مصادر|مسوول\w*|متحدث|مستشفي)$/;

/** "A hospital source reached in Filingué": where somebody speaks from. */
function isOfSpeaker({ start }: Standing, { sentence }: GateText): boolean {
  const ahead = sentence.tokens.slice(Math.max(0, start - 4), start);
  return ahead.some(({ folded }) => speaking.test(folded));
}
