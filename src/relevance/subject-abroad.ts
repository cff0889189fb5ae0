import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import { isOurs } from "./case.ts";
import { isNearBorder } from "./near-border.ts";
import { isPartOfName } from "./person-name.ts";

/** Powers that act upon ours from afar: their name in a headline takes no story away. */
export const powers = new Set(
  "US FR RU GB CN TR AE DE IT ES BE UA IR IN JP SA QA CA SE DK NL CH EG KP".split(" "),
);

/**
 * Another country, no great power, that the headline names, or failing that the first sentence does.
 * A company of ours and others is where the headline has it, be that a great power.
 */
export function subjectAbroad(country: Country, { reading }: Case): string | null {
  const inTitle = reading.title.mentions;
  const end = reading.text.sentences[0]?.end ?? 0;
  const lead = reading.text.mentions.filter(({ start }) => start < end);
  if (inTitle.some((mention) => isOf(country, mention))) return null;
  const isOfCompany = inTitle.some(({ entry }) => entry.kind === "company");
  const title = foreignCountry(
    inTitle.filter(
      (mention) => !isNearBorder(mention, reading.title) && !isPartOfName(mention, reading.title),
    ),
    { country, arePowersMeant: isOfCompany },
  );
  if (title !== null || lead.some((mention) => isOf(country, mention))) return title;
  // A name of several countries in the headline may be ours, unless the lead says whose it is.
  const isHinted = inTitle.some(({ entry }) => entry.countries.includes(country));
  const others = lead.filter(({ entry }) => !isHinted || !entry.countries.some(isOurs));
  return foreignCountry(others, { country, arePowersMeant: false });
}

function isOf(country: Country, { entry, ambiguous }: Mention): boolean {
  return !ambiguous && entry.countries.length === 1 && entry.countries[0] === country;
}

interface Elsewhere {
  /** What is not abroad. */
  readonly country: Country;
  readonly arePowersMeant: boolean;
}

function foreignCountry(
  mentions: readonly Mention[],
  { country, arePowersMeant }: Elsewhere,
): string | null {
  const found = mentions.find(({ entry, ambiguous, demonym }) => {
    const [code, ...others] = entry.countries;
    // What happens at a border post happens to both sides.
    if (code === undefined || entry.kind === "border-post") return false;
    const isOne = others.length === 0 && code !== country && !ambiguous;
    // "Paris" and "France" act upon us from afar; what happens in Montreuil happens there.
    const isPlace = !powers.has(code) || entry.kind === "city" || (arePowersMeant && !demonym);
    return isOne && isPlace;
  });
  return found?.entry.names["en"]?.[0] ?? null;
}
