import type { Entry } from "../../gazetteer/entry.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { displayName } from "../phrases/display-name.ts";

/** Where it happened, as far as it is worth telling. */
export interface MainPlace {
  /** Null when no more than the country is known. */
  readonly place: Entry | null;
  readonly country: Entry | null;
}

interface Placed {
  readonly countries: readonly string[];
  /** Most exact first, as facts give them. */
  readonly facts: { readonly places: readonly string[] };
  readonly articles: readonly { readonly title: string; readonly text: string }[];
}

// "The council that rules in Bamako": the town stands for whoever governs from it.
const power =
  /\b(?:government|junta|authorities|rul(?:es|ing)|gouvernement|junte|autorités|pouvoir)\b|حكوم|مجلس|سلطات|الحاكم/iu;

const namesAny = (title: string, names: readonly string[]): boolean =>
  names.some((name) => title.includes(name));

/** Picks the most exact place inside the countries a development is about. */
export function mainPlace(placed: Placed, gazetteer: Gazetteer): MainPlace {
  const { countries, facts, articles } = placed;
  const isHeadlined = ({ names }: Entry): boolean =>
    articles.some(
      ({ title }) => !power.test(title) && namesAny(title, Object.values(names).flat()),
    );
  const place = facts.places
    .flatMap((id) => gazetteer.get(id) ?? [])
    .filter(({ countries: of }) => of.some((code) => countries.includes(code)))
    .filter((entry) => !isOnlyAnOffice(entry, articles))
    // A capital deep in the text often stands for its government.
    .find((entry) => entry.kind !== "country" && (entry.kind !== "capital" || isHeadlined(entry)));
  return { place: place ?? null, country: countryOf(place, countries, gazetteer) };
}

const office =
  /(?:soignée?s?|évacuée?s?|hospitalisée?s?|treated|evacuated|flown|العلاج|نُ?قلوا|gouverneure?|maire|préfet|député|évêque|gouvernorat|governor|mayor|prefect|bishop|حاكم|محافظ|عمدة|والي|نائب)(?: (?:régional|de|du|d'|à|of|the|in|at|to|ال|في|إلى))*[ ’']*$/iu;

const onTheWay =
  /(?:\b(?:route|axe|piste|tronçon|ralliait|reliant|entre|road (?:to|from)|between)|(?<!\p{L})(?:طريق|محور|بين))(?: (?:de|du|d['’]|la|le|l['’]|nationale|to|from))*[ ’']*(?:\p{Lu}[\p{L}-]*(?:[-– ]| et | and )|\p{Script=Arabic}+ و)?$/u;

/** "The former governor of Mopti", "treated in Gao", "on the road to Ansongo": it did not happen there. */
function isOnlyAnOffice({ names }: Entry, articles: Placed["articles"]): boolean {
  const before = articles.flatMap(({ title, text }) =>
    Object.values(names)
      .flat()
      .flatMap((name) => textsBefore(`${title}\n${text}`, name)),
  );
  return before.length > 0 && before.every((words) => office.test(words) || onTheWay.test(words));
}

const reach = 30;

function textsBefore(text: string, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    found.push(text.slice(Math.max(0, at - reach), at));
  }
  return found;
}

/** The gazetteer's entry of a country, by its ISO code. */
function countryEntry(code: string, gazetteer: Gazetteer): Entry | undefined {
  return gazetteer.entries.find(
    ({ kind, countries }) => kind === "country" && countries.length === 1 && countries[0] === code,
  );
}

function countryOf(
  place: Entry | undefined,
  countries: readonly string[],
  gazetteer: Gazetteer,
): Entry | null {
  const [code, ...others] = place
    ? place.countries.filter((of) => countries.includes(of))
    : countries;
  if (code === undefined || others.length > 0) return null;
  return countryEntry(code, gazetteer) ?? null;
}

/** "Abala, Niger" or "أبالا، النيجر"; empty when nothing is known. */
export function placeLine({ place, country }: MainPlace, language: AlertLanguage): string {
  const names = [place, country].flatMap((entry) => (entry && displayName(entry, language)) ?? []);
  return [...new Set(names)].join(language === "ar" ? "، " : ", ");
}
