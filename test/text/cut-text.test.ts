import { expect, test } from "vitest";
import { cutText, splitText } from "../../src/text/cut-text.ts";
import { isolate } from "../../src/text/isolates.ts";
import { randomText, seededRandom } from "../alerts/random-alert.ts";

test("a text that fits stays whole", () => {
  expect(cutText("Mali", 4)).toBe("Mali");
});

test("a text too long ends after a whole word, with an ellipsis", () => {
  expect(cutText("Twelve soldiers killed near Gao", 20)).toBe("Twelve soldiers…");
});

test("a family of emoji, a flag and an accented letter are never halved", () => {
  const text = "👨‍👩‍👧‍👦🇲🇱🇳🇪o\u0323\u0301".repeat(20);

  const graphemes = new Set(["👨‍👩‍👧‍👦", "🇲🇱", "🇳🇪", "o\u0323\u0301", "…"]);
  for (let max = 1; max < 200; max += 1) {
    const kept = [...new Intl.Segmenter().segment(cutText(text, max))].map((each) => each.segment);
    expect(kept.filter((grapheme) => !graphemes.has(grapheme))).toEqual([]);
  }
});

test("an isolate that the cut left open is closed, inside the limit", () => {
  const isolated = isolate("أعلنت Jama'at Nusrat al-Islam wal-Muslimin أمس", "rtl");

  expect(cutText(isolated, 25)).toBe("أعلنت \u2066Jama'at Nusrat…\u2069");
});

test("a split text loses nothing but the blanks at its cuts", () => {
  expect(splitText("one two three four five", 9)).toEqual(["one two", "three", "four five"]);
  expect(splitText("  ", 9)).toEqual([]);
});

test("a letter under more accents than fit is split all the same", () => {
  const pieces = splitText(`e${"\u0301".repeat(40)}`, 9);

  expect(pieces.join("")).toHaveLength(41);
  expect(pieces.filter((piece) => piece.length > 9)).toEqual([]);
});

test("the pieces of any text fit once isolated, and every isolate in them is balanced", () => {
  const random = seededRandom(7);

  for (let round = 0; round < 1500; round += 1) {
    const direction = round % 2 === 0 ? "rtl" : "ltr";
    const text = randomText(random, 60);
    const max = 20 + Math.floor(random() * 100);
    const shown = (piece: string): string => isolate(piece, direction);
    const pieces = splitText(text, max, (piece) => shown(piece).length).map(shown);

    expect(pieces.filter((piece) => piece.length > max || !isBalanced(piece))).toEqual([]);
    expect(isBalanced(cutText(shown(text), max))).toBe(true);
    expect(cutText(shown(text), max).length).toBeLessThanOrEqual(max);
    expect(shown(shown(text))).toBe(shown(text));
  }
});

/** Per line: whatever closes was open, and nothing stays open. */
function isBalanced(text: string): boolean {
  return text.split("\n").every((line) => {
    let open = 0;
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
      open += mark === "\u2069" ? -1 : 1;
      if (open < 0) return false;
    }
    return open === 0;
  });
}
