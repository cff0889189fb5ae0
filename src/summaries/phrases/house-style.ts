import type { Sentence } from "../../facts/sentence.ts";
import type { Entry } from "../../gazetteer/entry.ts";
import type { Language } from "../../text/language.ts";
import { displayName } from "./display-name.ts";

/** A source's sentence as we print it: places spelled one way, loaded labels as somebody else's words. */
export function inHouseStyle(sentence: Sentence, language: Language): string {
  if (language === "fr") return sentence.text;
  const spelled = language === "ar" ? spellPlaces(sentence) : sentence.text;
  return quoteLabels(spelled);
}

const quotation =
  /"[^"]*"|«[^»]*»|“[^”]*”|(?<![\p{L}\p{N}])['‘][^'’\n]{3,}['’](?!\p{L})|["«“][^"»”]*$/gu;

/** "زندر" and "زيندر" are one town, and a reader may not know it. What is quoted stays as it is. */
function spellPlaces({ text, tokens, mentions }: Sentence): string {
  const base = tokens[0]?.start ?? 0;
  const quotations = [...text.matchAll(quotation)];
  return mentions
    .filter(({ entry, demonym }) => !demonym && entry.id.startsWith("place/"))
    .map(({ entry, start, end }) => ({
      entry,
      from: (tokens[start]?.start ?? base) - base,
      to: (tokens[end - 1]?.end ?? base) - base,
    }))
    .filter(
      ({ from }) =>
        !quotations.some(({ index, 0: quoted }) => from >= index && from < index + quoted.length),
    )
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { entry, from, to }) => {
      const spelled = spellPlace(left.slice(from, to), entry);
      return left.slice(0, from) + spelled + left.slice(to);
    }, text);
}

// What may stand before a name in one word with it.
const particles = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"];

function spellPlace(written: string, entry: Entry): string {
  const ours = displayName(entry, "ar");
  // Particles change the article behind them.
  if (ours === null || entry.ambiguous || /^ال/.test(ours)) return written;
  // To the letter: «بئر», a well, is read as Ber as well.
  const variants = (entry.names["ar"] ?? []).filter(
    (name) => !name.startsWith("ال") && wordsIn(name) === wordsIn(ours),
  );
  const particle = particles.find(
    (one) => written.startsWith(one) && variants.includes(written.slice(one.length)),
  );
  return particle === undefined ? written : particle + ours;
}

const wordsIn = (name: string): number => name.split(" ").length;

// The label is the speaker's, and so are the marks around it: see docs/voice.md.
const labels = /(?<![\p{L}"«“])(?:[وب]|لل?)?(?:ال)?(?:إرهابي\p{L}*|مجزرة)(?![\p{L}"»”])/gu;
const englishLabels = /(?<![\p{L}"“-])terrorists?(?![\p{L}"”-])/giu;

function quoteLabels(text: string): string {
  const quotations = [...text.matchAll(quotation)];
  const isQuoted = (at: number): boolean =>
    quotations.some(({ index, 0: quoted }) => at > index && at < index + quoted.length);
  const mark = (open: string, close: string) => (label: string, at: number) =>
    isQuoted(at) ? label : `${open}${label}${close}`;
  return text.replace(labels, mark("«", "»")).replace(englishLabels, mark("“", "”"));
}
