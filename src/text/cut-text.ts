// Made when the first text has to be cut: its tables take a twentieth of the start of a process that only sends.
let graphemes: Intl.Segmenter | undefined;
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
  while (end > 0 && measure(text.slice(0, end)) > max) {
    const excess = measure(text.slice(0, end)) - max;
    end = cutAt(text, Math.max(0, end - excess));
  }
  return end > 0 ? end : codePointCut(text, (piece) => measure(piece) <= max);
}

/** Where to cut so that at most `room` units stay: after a word, else a grapheme; 0 where none fits. */
function cutAt(text: string, room: number): number {
  if (text.length <= room) return text.length;
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let lastGrapheme = 0;
  let lastWord = 0;
  // A little past the room, so that the grapheme that straddles it is seen as a whole.
  for (const { index, segment } of graphemes.segment(text.slice(0, room + 32))) {
    if (index > room) break;
    lastGrapheme = index;
    if (/^\s/.test(segment)) lastWord = index;
  }
  return lastWord > room * shortestFill ? lastWord : lastGrapheme;
}

/** For a grapheme that never fits, such as a letter under hundreds of accents. Always cuts something off. */
function codePointCut(text: string, fits: (piece: string) => boolean): number {
  let end = 0;
  for (const character of text) {
    if (end > 0 && !fits(text.slice(0, end + character.length))) break;
    end += character.length;
  }
  return end;
}

function openIsolates(text: string): number {
  let open = 0;
  for (const character of text) {
    if (opensIsolate.test(character)) open += 1;
    if (character === closesIsolate && open > 0) open -= 1;
  }
  return open;
}
