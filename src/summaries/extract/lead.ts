import type { Entry } from "../../gazetteer/entry.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { claimHolder, isStandIn } from "../claim-holders.ts";
import { displayName } from "../phrases/display-name.ts";
import type { EventNoun } from "../phrases/event-nouns.ts";
import type { Lead } from "../phrases/phrasebook.ts";
import type { Writing } from "../phrases/writing.ts";
import { hasNegation } from "../speech-words.ts";
import type { ActWording } from "../statements/acts.ts";
import { destinationOf, isArrival } from "../statements/arrival.ts";
import type { Point } from "../statements/points.ts";
import type { Statement } from "../statements/statement.ts";
import { partiesIn, thingsIn, topicsOf } from "../statements/topics.ts";
import {
  countOf,
  eventOf,
  groupOf,
  isPartys,
  leastWeight,
  tellerOf,
  wordingOf,
} from "./compose-points.ts";
import { mainPlace } from "./main-place.ts";
import { outletHolder } from "./outlet-holder.ts";

/** A lead of ours. */
export interface ToldLead {
  /** For the headline, which every source may add to. */
  readonly lead: Lead;
  /** For the sentence that names its teller: no more than the teller's own article says. */
  readonly sentence: Lead;
  /** The points it tells. */
  readonly told: readonly Point[];
}

/** What heads a text that no source gives in the language: the most of what is known that holds. */
export function leadOf(writing: Writing): ToldLead {
  const full = leadTelling(leadPoints(writing), writing);
  const [first] = full.told;
  const isOwnWord = first !== undefined && isPartys(first, full.lead.teller);
  const teller = isOwnWord ? full.lead.teller : reporterOf(first, writing);
  const plain = leadTelling([], writing);
  const nameless = withBoth(plain, { event: null });
  const bare = withBoth(nameless, { topics: [] });
  return (
    [full, withBoth(full, { teller }), plain, nameless].find((one) => holdsAsLead(one, writing)) ??
    bare
  );
}

const withBoth = ({ lead, sentence, told }: ToldLead, change: Partial<Lead>): ToldLead => ({
  lead: { ...lead, ...change },
  sentence: { ...sentence, ...change },
  told,
});

const holdsAsLead = ({ lead, sentence }: ToldLead, { phrases, holds }: Writing): boolean =>
  holds({ headline: phrases.leadHeadline(lead), body: phrases.leadSentence(sentence) });

function leadTelling(told: readonly Point[], writing: Writing): ToldLead {
  const { desk, gazetteer, language } = writing;
  const event = eventOf(writing);
  const wordings = told.flatMap((point) => headingOf(point, writing) ?? []);
  const subject = subjectOf(writing);
  const isNamed = isSelfEvident(told, event) || told.some(isArrival);
  const counts = told.flatMap((point) => countOf(point, writing));
  const lead: Lead = {
    event: isNamed ? null : event,
    isSure: isSure(writing),
    ...settingOf(told[0], writing),
    parties: partiesIn(
      desk.statements.filter(({ sentence }) => sentence.isTitle).slice(-1),
      language,
      gazetteer,
    ),
    counts,
    clauses: wordings.map(({ clause }) => clause),
    // Where people are kept is seldom where they were taken.
    isLocal: counts[0]?.fate !== "held" && (wordings[0]?.isLocal ?? true),
    headings: wordings.map(({ heading }) => heading),
    topics: subject ? topicsOf(subject, language, gazetteer) : [],
    teller: tellerOfLead(told[0], writing),
  };
  return { lead, sentence: asOneTells(lead, told[0]?.statement ?? subject, writing), told };
}

/** A lead without what only others than its teller say: what to call the event, and where it was. */
function asOneTells(lead: Lead, source: Statement | undefined, writing: Writing): Lead {
  const { desk } = writing;
  const own = desk.statements.filter(({ article }) => article.id === source?.article.id);
  const theirs: Writing = { ...writing, desk: { ...desk, statements: own } };
  const event = lead.event && eventOf(theirs);
  const { place } = mainPlace(writing.development, writing.gazetteer);
  const isPlaced =
    lead.isTowards || own.some(({ facts }) => place !== null && facts.places.includes(place.id));
  return { ...lead, event, place: isPlaced ? lead.place : "" };
}

/** The headline a lead without a point is about: the last that names the event, else that names a topic. */
function subjectOf(writing: Writing): Statement | undefined {
  const { desk, gazetteer, language } = writing;
  const titles = desk.statements.filter(({ sentence }) => sentence.isTitle);
  const naming = (title: Statement): boolean =>
    eventOf({ ...writing, desk: { ...desk, statements: [title] } }) !== null;
  return (
    titles.findLast(naming) ??
    titles.findLast((title) => topicsOf(title, language, gazetteer).length > 0) ??
    titles.at(-1)
  );
}

/** Where it happened, or whom and what it brought there. */
function settingOf(
  first: Point | undefined,
  writing: Writing,
): Pick<Lead, "place" | "country" | "isTowards"> {
  const { development, gazetteer, language } = writing;
  const main = mainPlace(development, gazetteer);
  const country = nameOf(main.country, language);
  if (first && isArrival(first)) {
    return { place: nameOf(destinationOf(first.statement), language), country, isTowards: true };
  }
  if (main.place?.kind === "capital" && isOfSeveral(first?.statement ?? subjectOf(writing))) {
    return nowhere;
  }
  const where = placeOf(first, writing);
  const isItsOwn = where === country || main.place?.kind === "airport";
  return { place: isItsOwn ? "" : where, country, isTowards: false };
}

const nameOf = (entry: Entry | null, language: AlertLanguage): string =>
  (entry && displayName(entry, language)) ?? "";

// What several states found is not that of the one it has its seat in.
const nowhere = { place: "", country: "", isTowards: false };

const isOfSeveral = (statement: Statement | undefined): boolean =>
  statement?.sentence.mentions.some(
    ({ entry }) => entry.kind === "institution" && entry.countries.length > 1,
  ) ?? false;

/** Who takes part in a thing does not report it: its outlet does, unless a figure is somebody's. */
function tellerOfLead(first: Point | undefined, writing: Writing): Lead["teller"] {
  return first && first.kind !== "refusal" ? tellerOf(first, writing) : reporterOf(first, writing);
}

/** The outlet of a point, or of the headline that says what it is about. */
function reporterOf(first: Point | undefined, writing: Writing): Lead["teller"] {
  const source = first?.statement ?? subjectOf(writing);
  const article = source?.article ?? writing.development.articles[0];
  return outletHolder(article?.outlet ?? "");
}

function headingOf(point: Point, writing: Writing): ActWording | null {
  if (point.kind !== "refusal") return wordingOf(point, writing);
  const { gazetteer, language, phrases } = writing;
  const holder = claimHolder(point.by, gazetteer);
  const [subject = null] = thingsIn(point.statement, language);
  return holder ? { ...phrases.denial(holder, subject), isLocal: false } : null;
}

const isSure = ({ desk }: Writing): boolean =>
  desk.statements.some(({ sentence, text }) => sentence.isTitle && !hasNegation({ text }));

const heaviestAct = 5;

/** The heaviest toll, else who arrived, else what was done, as far as one source says it, else who denies it. */
function leadPoints(writing: Writing): readonly Point[] {
  const { points } = writing.desk.agenda;
  const tolls = points.filter(({ kind }) => kind === "toll");
  const [toll] = tolls;
  if (toll) return tolls.filter((other) => groupOf(other, writing) === groupOf(toll, writing));
  const arrival = points.find((point) => point.kind === "figure" && isArrival(point));
  if (arrival) return [arrival];
  const acts = leadActs(writing);
  return acts.length > 0 ? acts : points.filter((point) => isPlainDenial(point, writing)).slice(-1);
}

function leadActs(writing: Writing): readonly Point[] {
  // That nothing happened, or that nobody spoke, heads no alert.
  const acts = writing.desk.agenda.points
    .flatMap((point) => (point.kind === "act" ? [point] : []))
    .filter(({ act, weight }) => weight >= leastWeight && !act.name.startsWith("no "))
    .filter((point) => wordingOf(point, writing))
    .toSorted((a, b) => b.weight - a.weight || b.statement.order - a.statement.order);
  const [first] = acts;
  // Of an event that has a name the name says more, unless the act is the event.
  const isNamed = eventOf(writing) !== null && isSure(writing);
  if (!first || (isNamed && first.weight < heaviestAct)) return [];
  const most = first.act.isForHeadlines ? 1 : 2;
  return acts.filter((point) => groupOf(point, writing) === groupOf(first, writing)).slice(0, most);
}

function isPlainDenial(point: Point, { gazetteer }: Writing): boolean {
  if (point.kind !== "refusal" || point.status !== "denied") return false;
  const isKnown = !isStandIn(point.by) && claimHolder(point.by, gazetteer) !== undefined;
  return isKnown && point.statement.sentence.isTitle;
}

/** "Two teachers abducted in an abduction", "30 lorries burned in a fire" */
function isSelfEvident([first]: readonly Point[], event: EventNoun | null): boolean {
  const isFire = event?.en === "a fire" && first?.kind === "toll";
  if (isFire && first.toll.fact.role === "destroyed") return true;
  return (
    event?.ar.includes("اختطاف") === true &&
    first?.kind === "toll" &&
    first.toll.fact.role === "abducted"
  );
}

/** The place, where a headline or the point itself names it; in an attack its article may as well. */
export function placeOf(point: Point | undefined, writing: Writing): string {
  const { development, gazetteer, desk, language } = writing;
  const { place, country } = mainPlace(development, gazetteer);
  const isViolent = eventOf(writing)?.isViolent === true;
  const namers = desk.statements.filter(
    (statement) =>
      statement.sentence.isTitle ||
      statement === point?.statement ||
      (isViolent && statement.article.id === point?.statement.article.id),
  );
  const isNamed = place !== null && namers.some(({ facts }) => facts.places.includes(place.id));
  const where = isNamed && !isOfAnotherClause(point, place) ? place : country;
  return (where && displayName(where, language)) ?? "";
}

const endOfClause = /[,;:،؛]/u;

/** "Zinder: fifteen dead, the schools of Magaria closed": of two places that which a comma parts from the figure. */
function isOfAnotherClause(point: Point | undefined, { id }: Entry): boolean {
  if (point?.kind !== "toll") return false;
  const { sentence } = point.toll.statement;
  const { mentions, numbers, tokens, text } = sentence;
  const spots = mentions.filter(
    ({ entry }) => entry.id.startsWith("place/") && entry.kind !== "country",
  );
  const count = numbers.find(({ value }) => value === point.toll.fact.value);
  if (!count || new Set(spots.map(({ entry }) => entry.id)).size < 2) return false;
  const base = tokens[0]?.start ?? 0;
  return spots
    .filter(({ entry }) => entry.id === id)
    .every(({ start, end }) => {
      const [from, to] = start > count.end ? [count.end - 1, start] : [end - 1, count.start];
      const between = text.slice(
        (tokens[from]?.end ?? base) - base,
        (tokens[to]?.start ?? base) - base,
      );
      return endOfClause.test(between);
    });
}
