import type { Entry } from "./entry.ts";

const languages = ["en", "fr", "ar"] as const;
// Groups and placeholders that Unicode lists beside the countries.
const notCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * The countries of the world that the gazetteer does not describe itself, by their names in the
 * Unicode locale data: enough to tell a list of countries, or a story that happens elsewhere.
 */
export function otherCountries(described: readonly Entry[]): Entry[] {
  const known = new Set(
    described.filter(({ kind }) => kind === "country").flatMap(({ countries }) => countries),
  );
  const inLanguages = languages.map((language) => {
    return [language, new Intl.DisplayNames(language, { type: "region" })] as const;
  });
  return regionCodes()
    .filter((code) => !known.has(code))
    .map((code) => countryEntry(code, inLanguages));
}

function regionCodes(): string[] {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return [...letters]
    .flatMap((first) => [...letters].map((second) => first + second))
    .filter((code) => !notCountries.has(code) && english.of(code) !== undefined);
}

type NamesOfRegions = readonly (readonly [string, Intl.DisplayNames])[];

function countryEntry(code: string, inLanguages: NamesOfRegions): Entry {
  const names = inLanguages.map(([language, regions]) => {
    return [language, [regions.of(code) ?? code]] as const;
  });
  const [english = code] = names[0]?.[1] ?? [];
  return {
    ...context,
    id: `place/${slug(english)}`,
    kind: "country",
    countries: [code],
    names: Object.fromEntries(names),
  };
}

// What an entry that is only named has none of.
const context = {
  demonyms: {},
  ambiguousNames: [],
  ambiguous: false,
  counterTo: [],
  hosts: [],
  roles: [],
} as const;

/**
 * Towns of other countries by country code, all spellings of one in one list. Their ids begin with
 * "elsewhere/": they place a story, and are no fact of one.
 */
export function townsElsewhere(
  towns: Readonly<Record<string, readonly (readonly string[])[]>>,
): Entry[] {
  return Object.entries(towns).flatMap(([code, list]) =>
    list.map((spellings) => townEntry(code, spellings)),
  );
}

function townEntry(code: string, spellings: readonly string[]): Entry {
  const arabic = spellings.filter((name) => /\p{Script=Arabic}/u.test(name));
  const latin = spellings.filter((name) => !arabic.includes(name));
  return {
    ...context,
    id: `elsewhere/${code.toLowerCase()}-${slug(latin[0] ?? "")}`,
    kind: "city",
    countries: [code],
    names: { en: latin, ar: arabic },
  };
}

function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
