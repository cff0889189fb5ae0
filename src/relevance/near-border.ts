import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Reading } from "../gazetteer/reading.ts";

const nearWords = new Set("near close along pres proche loin قرب بالقرب قريبا بمحاذاه".split(" "));
const borderWords = new Set(
  "border borders frontiere frontieres frontalier frontaliere حدود الحدود حدودها".split(" "),
);

/** "near the Malian border", "قرب الحدود مع النيجر": a place on the other side, by all likelihood. */
export function isNearBorder({ start, end }: Mention, { tokens }: Reading): boolean {
  const around = tokens.slice(Math.max(0, start - 3), end + 2);
  if (!around.some(({ folded }) => borderWords.has(folded))) return false;
  return tokens.slice(Math.max(0, start - 6), start).some(({ folded }) => nearWords.has(folded));
}
