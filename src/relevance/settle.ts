import type { Country } from "../gazetteer/entry.ts";
import type { Case } from "./case.ts";
import { wordCount } from "./case.ts";
import { counterEvidence, isNoNews } from "./counter-evidence.ts";
import type { Evidence } from "./evidence.ts";
import { isStoryOfPlace } from "./story-of-place.ts";
import { subjectAbroad } from "./subject-abroad.ts";

/**
 * The evidence for one country in the light of the rest: ambiguous names count beside firm ones, bare
 * country names do not count against counter-evidence.
 */
export function settle(country: Country, own: readonly Evidence[], one: Case): readonly Evidence[] {
  if (isNoNews(one)) return own.map((item) => ({ ...item, weight: "none", note: "no news" }));
  const isFirm = own.some(({ weight }) => weight === "firm");
  const counter = isFirm || own.length === 0 ? null : counterEvidence(country, one);
  const cleared = own.map((item) => withoutBareName(inHomePress(item, one), counter));
  const unproven = cleared.filter(({ weight }) => weight === "unproven");
  if (unproven.length === 0 || !isSupported(country, cleared, one)) return cleared;
  return cleared.map((item) => (item.weight === "unproven" ? supported(item, one) : item));
}

function isSupported(country: Country, own: readonly Evidence[], one: Case): boolean {
  if (one.home === country || own.some(supports) || isStoryOfPlace(country, own, one)) return true;
  return country === "ML" && isOfJunta(one);
}

/** "مسؤولون ماليون ... الحكومة الانتقالية": beside soldiers in power, and no other country, no financiers. */
function isOfJunta(one: Case): boolean {
  return wordCount(one, "junta") > 0 && subjectAbroad("ML", one) === null;
}

function supports({ weight, background }: Evidence): boolean {
  return background || (weight !== "unproven" && weight !== "none");
}

/** In the headline it is the subject; in the text it leans on what supports it. */
function supported(item: Evidence, one: Case): Evidence {
  if (item.mention.entry.countries.length > 1) {
    return inHomePress({ ...item, weight: "shared", note: "several countries" }, one);
  }
  return { ...item, weight: item.field === "title" ? "firm" : "people", note: "" };
}

/** A company of several countries is its own country's in the national press. */
function inHomePress(item: Evidence, { home }: Case): Evidence {
  const ours = item.mention.entry.countries.filter((code) => code === "ML" || code === "NE");
  const isOwn = item.weight === "shared" && home === item.country && ours.length === 1;
  return isOwn ? { ...item, weight: "firm", note: "" } : item;
}

function withoutBareName(item: Evidence, counter: string | null): Evidence {
  const isBare = item.mention.entry.kind === "country" && !item.mention.demonym;
  return counter !== null && isBare && item.weight !== "none"
    ? { ...item, weight: "none", note: counter }
    : item;
}
