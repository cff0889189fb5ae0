import type { Country } from "../gazetteer/entry.ts";
import type { Mention } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { classesOf } from "./lexicon.ts";

interface Weighed {
  readonly isAbout: boolean;
  readonly why: readonly string[];
}

// What a name adds when only the text carries it.
const points = { firm: 2, name: 2, people: 1, shared: 1, unproven: 0, none: 0 } as const;
const enough = 2;
// A headline about a neighbour makes the text's names background until they insist.
const enoughAbroad = 3;
// Countries of the region, whose stories name ours in passing.
const region = new Set(
  "BF NG BJ TD MR SN GN CI TG GH DZ LY MA SD CM GW GM SL LR TN EG SO ET CF CG CD GA".split(" "),
);

/** Whether the evidence for one country makes it the story's subject. */
export function weigh(country: Country, own: readonly Evidence[], one: Case): Weighed {
  const inTitle = own.filter(({ field }) => field === "title");
  if (inTitle.some(({ weight }) => weight === "firm" || weight === "name")) return yes();
  if (inTitle.some(isAlliance)) return yes("The alliance of the three binds both countries.");
  const abroad = subjectAbroad(country, one);
  const inText = distinct(own.filter(({ field }) => field === "text"));
  const titlePoints = Math.min(1, sum(inTitle, false));
  const total = titlePoints + sum(inText, abroad !== null);
  if (abroad !== null) return compare(total, enoughAbroad, `The headline is about ${abroad}.`);
  const bonus = isNationalPress(country, own, one) ? enough : 0;
  return compare(
    total + bonus,
    enough,
    bonus > 0 ? "The national press on its own country." : null,
  );
}

function yes(reason?: string): Weighed {
  return { isAbout: true, why: reason ? [reason] : [] };
}

function compare(total: number, needed: number, reason: string | null): Weighed {
  return { isAbout: total >= needed, why: reason ? [reason] : [] };
}

/** The alliance itself: its bank and its force belong to it, groups that roam three countries do not. */
function isAlliance({ mention, weight }: Evidence): boolean {
  return weight === "shared" && /\baes\b|alliance-of-sahel/.test(mention.entry.id);
}

function sum(evidence: readonly Evidence[], isAbroad: boolean): number {
  return evidence.reduce((total, item) => total + pointsOf(item, isAbroad), 0);
}

function pointsOf({ weight, mention }: Evidence, isAbroad: boolean): number {
  const isBareName = weight === "name" && mention.entry.kind === "country" && !mention.demonym;
  return isAbroad && isBareName ? 1 : points[weight];
}

/** The same name twice proves no more than once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const item of evidence) {
    const before = best.get(item.mention.entry.id);
    if (!before || points[item.weight] > points[before.weight])
      best.set(item.mention.entry.id, item);
  }
  return [...best.values()];
}

/** Another country of the region that the headline names, or failing that the first sentence does. */
function subjectAbroad(country: Country, { reading }: Case): string | null {
  const [first] = reading.text.sentences;
  const inTitle = reading.title.mentions;
  const lead = reading.text.mentions.filter(
    ({ start }) => first !== undefined && start < first.end,
  );
  if (inTitle.some((mention) => isOf(country, mention))) return null;
  const title = foreignCountry(inTitle, country);
  if (title !== null || lead.some((mention) => isOf(country, mention))) return title;
  return foreignCountry(lead, country);
}

function isOf(country: Country, { entry, ambiguous }: Mention): boolean {
  return !ambiguous && entry.countries.length === 1 && entry.countries[0] === country;
}

function foreignCountry(mentions: readonly Mention[], country: Country): string | null {
  const found = mentions.find(({ entry, ambiguous }) => {
    const [code] = entry.countries;
    const isOne = entry.countries.length === 1 && code !== undefined && code !== country;
    return isOne && !ambiguous && (region.has(code) || code === "ML" || code === "NE");
  });
  return found?.entry.names["en"]?.[0] ?? null;
}

/** A national outlet that names no other country, on its own state's business. */
function isNationalPress(country: Country, own: readonly Evidence[], one: Case): boolean {
  const { title, text } = one.reading;
  const others = [...title.mentions, ...text.mentions].filter(
    ({ entry }) => entry.countries.length > 0 && !entry.countries.includes(country),
  );
  const isOwn =
    one.home === country &&
    others.length === 0 &&
    own.every(({ weight, background }) => background || weight !== "none");
  return (
    isOwn &&
    [...title.tokens, ...text.tokens].some((token) => {
      const classes = classesOf(token);
      return classes.has("state") || classes.has("incident");
    })
  );
}
