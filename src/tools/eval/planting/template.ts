/** What a planted fault gets wrong. */
export const plantedKinds = [
  "number",
  "place",
  "actor",
  "attribution",
  "negation",
  "certainty",
  "quotation",
  "injection",
] as const;

export type PlantedKind = (typeof plantedKinds)[number];

/** Makes wrong texts of a right one; `sources` is all that its cluster says. None where it does not apply. */
export type Template = (text: string, sources: string) => readonly string[];

/** The templates of one language. */
export type Templates = Readonly<Record<PlantedKind, readonly Template[]>>;

type Pairs = readonly (readonly [pattern: RegExp, by: string])[];

/** Every place where a pattern of the table stands, replaced one at a time. */
export function replaceEach(...pairs: Pairs): Template {
  return (text) =>
    pairs.flatMap(([pattern, by]) =>
      [...text.matchAll(new RegExp(pattern.source, "gu"))].map(
        ({ 0: found, index }) =>
          text.slice(0, index) +
          found.replace(new RegExp(pattern.source, "u"), by) +
          text.slice(index + found.length),
      ),
    );
}

/** Replaces what stands only once in a text; unlike `replaceEach` it may look at what is around. */
export function replaceOnce(...pairs: Pairs): Template {
  return (text) =>
    pairs.map(([pattern, by]) => text.replace(pattern, by)).filter((other) => other !== text);
}

/** Replaces all at once, wherever the patterns stand. */
export function replaceAll(...pairs: Pairs): Template {
  return (text) => [
    pairs.reduce((left, [pattern, by]) => left.replaceAll(pattern, by), text).trim(),
  ];
}

/** The first sentence happens where no source has been. */
export function insertPlace(words: string): Template {
  return (text) => [text.replace(/(?=\.(?: |$))/, ` ${words}`)];
}

/** Every number in digits, another instead that the sources do not have. */
export function changeDigits(
  change: (value: number) => number,
  script: (value: number) => string = String,
): Template {
  return (text, sources) =>
    [...text.matchAll(/\d[\d,]*\d|\d/g)].map(({ 0: found, index }) => {
      let value = change(Number(found.replaceAll(",", "")));
      while (new RegExp(`(?<!\\d)${value}(?!\\d)`).test(sources)) value += 1;
      return text.slice(0, index) + script(value) + text.slice(index + found.length);
    });
}

/** Names by others that the cluster does not have: each name one at a time, by each of the others. */
export function swapNames(names: readonly string[], others: readonly string[]): Template {
  return (text, sources) =>
    others
      .filter((other) => !sources.includes(other) && !text.includes(other))
      .flatMap((other) =>
        replaceEach(...names.map((name) => [word(name), other] as const))(text, ""),
      );
}

/** Two names of a text change places. */
export function exchange(names: readonly string[]): Template {
  return (text) => {
    const present = names.filter((name) => word(name).test(text));
    return present.flatMap((one, at) =>
      present.slice(at + 1).map((other) => {
        const either = new RegExp(`${word(one).source}|${word(other).source}`, "gu");
        return text.replace(either, (found) => (found === one ? other : one));
      }),
    );
  };
}

// Arabic writes "and", "in" and "to" as part of the word that follows.
const word = (name: string): RegExp => new RegExp(`(?<=(?<!\\p{L})[وبلف]?)${name}(?!\\p{L})`, "u");

/** A sentence that is true of nothing after the text: one of the endings, in turn by the text's length. */
export function add(...endings: readonly string[]): Template {
  return (text) => [`${text} ${endings[text.length % endings.length]}`];
}

/** Some words before the text. */
export function prepend(...openings: readonly string[]): Template {
  return (text) => [`${openings[text.length % openings.length]} ${text}`];
}

/** Puts marks around words that no source has in this order, as if somebody had said them so. */
export function quoteWords(pattern: RegExp, [open, close]: readonly [string, string]): Template {
  return (text, sources) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined || /["“«]/.test(words) || sources.includes(words)
      ? []
      : [text.replace(words, `${open}${words}${close}`)];
  };
}
