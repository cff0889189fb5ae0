import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import { isNearBorder } from "./near-border.ts";
import { isPartOfName } from "./person-name.ts";

/** Powers that act upon ours from afar: their name in a headline takes no story away. */
export const powers = new Set(
  "US FR RU GB CN TR AE DE IT ES BE UA IR IN JP SA QA CA SE DK NL CH EG KP".split(" "),
);

/** Another country, no great power, that the headline names, or failing that the first sentence does. */
export function subjectAbroad(country: Country, { reading }: Case): string | null {
  const inTitle = reading.title.mentions;
  const end = reading.text.sentences[0]?.end ?? 0;
  const lead = reading.text.mentions.filter(({ start }) => start < end);
  if (inTitle.some((mention) => isOf(country, mention))) return null;
  const title = foreignCountry(
    inTitle.filter(
      (mention) => !isNearBorder(mention, reading.title) && !isPartOfName(mention, reading.title),
    ),
    country,
  );
  const isHinted = inTitle.some(({ entry }) => entry.countries.includes(country));
  if (title !== null || isHinted || lead.some((mention) => isOf(country, mention))) return title;
  return foreignCountry(lead, country);
}

function isOf(country: Country, { entry, ambiguous }: Mention): boolean {
  return !ambiguous && entry.countries.length === 1 && entry.countries[0] === country;
}

function foreignCountry(mentions: readonly Mention[], country: Country): string | null {
  const found = mentions.find(({ entry, ambiguous }) => {
    const [code] = entry.countries;
    const isOne = entry.countries.length === 1 && code !== undefined && code !== country;
    // "Paris" and "France" act upon us from afar; what happens in Montreuil happens there.
    return isOne && !ambiguous && (!powers.has(code) || entry.kind === "city");
  });
  return found?.entry.names["en"]?.[0] ?? null;
}
