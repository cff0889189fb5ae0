import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";
import { classesOf } from "./lexicon.ts";

const nearWords = new Set(
  "near close along adjoining bordering abutting pres proche loin limitrophe limitrophes km kilometres kilometers miles pierre قرب بالقرب قريبا بمحاذاه متاخم متاخمه المتاخم المتاخمه محاذي محاذيه المحاذي المحاذيه كيلومترا كيلومتر كلم".split(
    " ",
  ),
);
const borderWords = new Set(
  "border borders boundary triple tripoint frontiere frontieres frontalier frontaliere حدود الحدود حدودها حدودي الحدودي حدوديه الحدوديه".split(
    " ",
  ),
);

const atWords = new Set("on at a sur علي عند".split(" "));

/** "near the Malian border", "near Niger", "على الحدود مع النيجر": a place on the other side, by all likelihood. */
export function isNearBorder(mention: Mention, reading: Reading): boolean {
  return isNearCountry(mention, reading) || namesBorder(mention, reading);
}

const links = new Set("to from de du le the من".split(" "));

/** What is near a country is not in it; but "near Niger's capital" is. */
function isNearCountry(
  { entry, start, end, demonym }: Mention,
  { tokens, text }: Reading,
): boolean {
  if (entry.kind !== "country" || demonym) return false;
  const at = links.has(tokens[start - 1]?.folded ?? "") ? start - 2 : start - 1;
  const isOwner = /^['’]s\b/.test(text.slice(tokens[end - 1]?.end ?? 0));
  const isPlace = classesOf(tokens[end]).has("state");
  return !isOwner && !isPlace && nearWords.has(tokens[at]?.folded ?? "");
}

function namesBorder({ start, end }: Mention, { tokens }: Reading): boolean {
  const from = Math.max(0, start - 3);
  const offset = tokens.slice(from, end + 2).findIndex(({ folded }) => borderWords.has(folded));
  if (offset < 0) return false;
  const border = from + offset;
  // "on the border with Mali"; but "a raid on a Malian border town" is in Mali.
  const isAt =
    border < start &&
    tokens.slice(Math.max(0, border - 2), border).some(({ folded }) => atWords.has(folded));
  return (
    isAt || tokens.slice(Math.max(0, start - 6), start).some(({ folded }) => nearWords.has(folded))
  );
}
