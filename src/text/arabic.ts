/** A word with the particles before it taken off. */
export interface CliticReading {
  /** The particles as written, such as "وب" or "لل"; empty for the word as it stands. */
  readonly clitic: string;
  readonly stem: string;
}

const unwritten = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\p{Cf}]/gu;
const variants = /[أإآٱىیئؤةگکھہ]/g;
const plainLetters = new Map(
  ["أا", "إا", "آا", "ٱا", "ىي", "یي", "ئي", "ؤو", "ةه", "گك", "کك", "ھه", "ہه"].map(
    (pair) => [pair.slice(0, 1), pair.slice(1)] as const,
  ),
);

/**
 * One spelling for the many of a word: hamza seats, alef maqsura, ta marbuta and Persian letters
 * unified, tatweel and vowel signs gone. For lookup only, never for display.
 */
export function foldArabic(word: string): string {
  return word
    .replace(unwritten, "")
    .replace(variants, (letter) => plainLetters.get(letter) ?? letter);
}

// Two letters are too few to be a name once something was taken off.
const shortestStem = 3;
// Negations, prepositions and a number: after a conjunction they are what they are alone ("ولن").
const shortWords = new Set("لن لم لا ما من في عن قد لو كي او اي هو هي ست".split(" "));

/**
 * Every way to read a folded word: as it stands first, then with the conjunction, the preposition
 * and the article off. "للنيجر" is also ل + "النيجر", because the article loses its alef after ل.
 */
export function cliticReadings(folded: string): CliticReading[] {
  const readings: CliticReading[] = [{ clitic: "", stem: folded }];
  addReadings(readings, "", folded);
  const first = folded[0];
  if (first === "و" || first === "ف") {
    const rest = folded.slice(1);
    if (shortWords.has(rest)) readings.push({ clitic: first, stem: rest });
    add(readings, first, rest);
    addReadings(readings, first, rest);
  }
  return readings;
}

function addReadings(readings: CliticReading[], before: string, word: string): void {
  const first = word[0];
  if (word.startsWith("ال")) add(readings, `${before}ال`, word.slice(2));
  if (first === "ب" || first === "ل" || first === "ك") {
    add(readings, before + first, word.slice(1));
    if (word.startsWith("لل")) add(readings, `${before}ل`, `ا${word.slice(1)}`);
    if (word.startsWith("لل")) add(readings, `${before}لل`, word.slice(2));
    if (word.startsWith("ال", 1)) add(readings, `${before}${first}ال`, word.slice(3));
  }
  // The future particle stands only before a verb's person prefix.
  if (/^س[ايتن]/.test(word)) add(readings, `${before}س`, word.slice(1));
}

function add(readings: CliticReading[], clitic: string, stem: string): void {
  if (stem.length >= shortestStem) readings.push({ clitic, stem });
}

/**
 * The dual forms of a folded Arabic noun: "جندي" gives "جنديان" and "جنديين", "دبابه" gives
 * "دبابتان" and "دبابتين". A noun in the dual says "two" without a number.
 */
export function dualForms(noun: string): readonly string[] {
  const stem = noun.endsWith("ه") ? `${noun.slice(0, -1)}ت` : noun;
  return [`${stem}ان`, `${stem}ين`];
}
