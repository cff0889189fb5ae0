const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
const ellipsis = "…";
const opensIsolate = /[\u2066-\u2068]/;
const closesIsolate = "\u2069";
// A word longer than this share of the space is cut inside rather than pushed to the next piece.
const shortestFill = 0.5;

/**
 * At most `max` UTF-16 units of a text, with an ellipsis where something is missing: never half a
 * grapheme, a whole last word where possible, and every isolate that the cut left open closed.
 * Cut first and isolate afterwards where you can choose: isolates count too.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  for (let room = max - ellipsis.length; room > 0; room -= 1) {
    const kept = text.slice(0, cutAt(text, room)).trimEnd();
    const result = `${kept}${ellipsis}${closesIsolate.repeat(openIsolates(kept))}`;
    if (result.length <= max) return result;
  }
  return max > 0 ? ellipsis : "";
}

/**
 * A plain text in pieces whose `measure` (by default their UTF-16 length) is at most `max`, cut
 * between words where possible. Nothing but blanks at the cuts is lost. Isolate the pieces, not the text.
 */
export function splitText(
  text: string,
  max: number,
  measure: (piece: string) => number = (piece) => piece.length,
): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const end = fittingCut(rest, max, measure);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

function fittingCut(text: string, max: number, measure: (piece: string) => number): number {
  let end = cutAt(text, max);
  while (end > 1 && measure(text.slice(0, end)) > max) {
    const excess = measure(text.slice(0, end)) - max;
    end = cutAt(text, Math.max(1, end - excess));
  }
  return end;
}

/** Where to cut so that at most `room` units stay: after a word, else a grapheme, else a code point. */
function cutAt(text: string, room: number): number {
  if (text.length <= room) return text.length;
  // A little past the room, so that the grapheme that straddles it is seen as a whole.
  let lastGrapheme = 0;
  let lastWord = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, room + 32))) {
    if (index > room) break;
    lastGrapheme = index;
    if (/^\s/.test(segment)) lastWord = index;
  }
  if (lastWord > room * shortestFill) return lastWord;
  return lastGrapheme > 0 ? lastGrapheme : codePointCut(text, room);
}

/** For a grapheme that is longer than the room, such as a letter under hundreds of accents. */
function codePointCut(text: string, room: number): number {
  const isInsidePair = (text.codePointAt(room - 1) ?? 0) > 0xffff;
  return Math.max(isInsidePair ? room - 1 : room, 1);
}

function openIsolates(text: string): number {
  let open = 0;
  for (const character of text) {
    if (opensIsolate.test(character)) open += 1;
    if (character === closesIsolate && open > 0) open -= 1;
  }
  return open;
}
