import type { Article } from "../articles/article.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readWritten } from "../gazetteer/reading.ts";
import type { Case } from "./case.ts";
import { counterEvidence, isNoNews } from "./counter-evidence.ts";
import type { Evidence } from "./evidence.ts";
import { gatherEvidence } from "./evidence.ts";
import { classesOf } from "./lexicon.ts";
import { topicOf } from "./topic.ts";
import type { Verdict } from "./verdict.ts";
import { weigh } from "./weigh.ts";

const watched: readonly Country[] = ["ML", "NE"];
const names: Readonly<Record<Country, string>> = { ML: "Mali", NE: "Niger" };

/** Whether an article is about Mali or Niger, judged from its headline and text alone, with the evidence. */
export function judgeRelevance(article: Article, gazetteer: Gazetteer): Verdict {
  if (article.language === "other") return nothing("Not in Arabic, English or French.");
  const home = gazetteer.homeOf(article.outlet) ?? homeOfFeed(article);
  const one: Case = { article, reading: readWritten(article, gazetteer), home };
  const evidence = gatherEvidence(one, gazetteer);
  const opinions = watched.map((country) => judge(country, evidence, one));
  const countries = watched.filter((_, index) => opinions[index]?.isAbout);
  const reasons = opinions.flatMap((opinion) => opinion.reasons);
  if (reasons.length === 0) reasons.push("Names neither Mali nor Niger.");
  const topic = countries.length > 0 ? topicOf(one) : "news";
  if (topic !== "news") reasons.push(`A story of ${topic}.`);
  return { countries, topic, reasons };
}

function nothing(reason: string): Verdict {
  return { countries: [], topic: "news", reasons: [reason] };
}

function homeOfFeed({ scope }: Article): string | null {
  if (scope === "mali") return "ML";
  return scope === "niger" ? "NE" : null;
}

interface Opinion {
  readonly isAbout: boolean;
  readonly reasons: readonly string[];
}

function judge(country: Country, evidence: readonly Evidence[], one: Case): Opinion {
  const own = settle(
    country,
    evidence.filter((item) => item.country === country),
    one,
  );
  const { isAbout, why } = weigh(country, own, one);
  const reasons = own.map((item) => describe(country, item));
  return { isAbout, reasons: [...new Set([...reasons, ...why])] };
}

/** Ambiguous names beside other evidence count; bare country names under counter-evidence do not. */
function settle(country: Country, own: readonly Evidence[], one: Case): readonly Evidence[] {
  if (isNoNews(one)) return own.map((item) => ({ ...item, weight: "none", note: "no news" }));
  const isFirm = own.some(({ weight }) => weight === "firm");
  const counter = isFirm ? null : counterEvidence(country, one);
  const cleared = own.map((item) => withoutBareName(inHomePress(item, one), counter));
  const isSupported =
    one.home === country ||
    cleared.some(supports) ||
    hasTwoPlaces(cleared) ||
    isCityStory(own, one);
  return cleared.map((item) =>
    item.weight === "unproven" && isSupported ? supported(item) : item,
  );
}

/** In the headline it is the subject; in the text it leans on what supports it. */
function supported(item: Evidence): Evidence {
  return { ...item, weight: item.field === "title" ? "firm" : "people", note: "" };
}

/** A company of several countries is its own country's in the national press. */
function inHomePress(item: Evidence, { home }: Case): Evidence {
  const ours = item.mention.entry.countries.filter((code) => code === "ML" || code === "NE");
  const isOwn = item.weight === "shared" && home === item.country && ours.length === 1;
  return isOwn ? { ...item, weight: "firm", note: "" } : item;
}

function withoutBareName(item: Evidence, counter: string | null): Evidence {
  if (counter === null) return item;
  const isBare = item.mention.entry.kind === "country" && !item.mention.demonym;
  return isBare && item.weight !== "none" ? { ...item, weight: "none", note: counter } : item;
}

function supports({ weight, background }: Evidence): boolean {
  return background || (weight !== "unproven" && weight !== "none");
}

/** Two towns with common names, of the same country, in one story: no accident. */
function hasTwoPlaces(own: readonly Evidence[]): boolean {
  const towns = own.filter(({ weight, mention }) => {
    return (
      weight === "unproven" &&
      mention.entry.id.startsWith("place/") &&
      mention.entry.kind !== "country"
    );
  });
  return new Set(towns.map(({ mention }) => mention.entry.id)).size > 1;
}

const locatives = new Set(["a", "in", "at", "near", "vers", "de", "في", "قرب", "مدينه"]);

/** A regional capital with a short name, said as the place of an event, and no other country in sight. */
function isCityStory(own: readonly Evidence[], { reading }: Case): boolean {
  const { tokens, mentions } = reading.title;
  const isNews = tokens.some((token) => classesOf(token).has("incident"));
  const isMilitary = [...tokens, ...reading.text.tokens].some((token) =>
    classesOf(token).has("state"),
  );
  const others = [...mentions, ...reading.text.mentions].filter(
    ({ entry, ambiguous }) => !ambiguous && entry.countries.length > 0,
  );
  if (!isNews || !isMilitary || others.length > 0) return false;
  return own.some(({ mention, field }) => {
    const before = tokens[mention.start - 1]?.folded ?? "";
    return field === "title" && mention.entry.kind === "city" && locatives.has(before);
  });
}

function describe(country: Country, { mention, field, weight, note }: Evidence): string {
  const where = field === "title" ? "headline" : "text";
  const counts = weight === "none" || weight === "unproven" ? "does not count" : "counts";
  return `${names[country]}: "${mention.text}" in the ${where} ${counts}${note ? `: ${note}` : ""}.`;
}
