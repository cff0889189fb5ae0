import type { Article } from "../articles/article.ts";
import type { Change, Development } from "../developments/development.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { regionOf } from "../gazetteer/regions.ts";
import { headlineClaim } from "../summaries/extract/headline-claim.ts";
import { mainPlace, placeLine } from "../summaries/extract/main-place.ts";
import type { Summary } from "../summaries/summary.ts";
import { cleanSourceText } from "../text/clean-source-text.ts";
import type { Alert, Source } from "./alert.ts";
import { describeCertainty } from "./certainty.ts";

// More than a reader looks at; the development keeps them all.
const maxSources = 8;

/** Puts together what is told of a development at its present revision. */
export function composeAlert(
  development: Development,
  summary: Summary,
  gazetteer: Gazetteer,
): Alert {
  const place = mainPlace(development, gazetteer);
  return {
    developmentId: development.id,
    revision: development.revision,
    edition: 0,
    matters: development.changes.some(isWorthAMessage),
    countries: development.countries,
    topic: development.topic,
    eventType: development.facts.eventType,
    severity: development.severity,
    headline: { ar: summary.ar.headline, en: summary.en.headline },
    body: { ar: summary.ar.body, en: summary.en.body },
    certainty: describeCertainty(headlineClaim(development, summary, gazetteer), gazetteer),
    place: { ar: placeLine(place, "ar"), en: placeLine(place, "en") },
    places: withRegions(development.facts.places, gazetteer),
    ...sourcesOf(development),
    writtenBy: summary.method === "model" ? "model" : "extract",
    notices: [],
  };
}

function withRegions(places: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const entries = places.flatMap((id) => gazetteer.get(id) ?? []);
  const inside = entries.filter(({ kind }) => kind !== "country");
  return [
    ...new Set(inside.flatMap((entry) => [entry.id, regionOf(entry, gazetteer)?.id ?? entry.id])),
  ];
}

/** Who reports a development by now, and when last. */
export function sourcesOf(
  development: Development,
): Pick<Alert, "sources" | "independentOutlets" | "publishedAt"> {
  const newestFirst = development.articles.toSorted((a, b) => timeOf(b) - timeOf(a));
  return {
    sources: newestFirst.slice(0, maxSources).map(sourceOf),
    independentOutlets: new Set(development.articles.map(({ family }) => family)).size,
    publishedAt: (newestFirst[0]?.publishedAt ?? development.updatedAt).toISOString(),
  };
}

function isWorthAMessage({ kind, from, to }: Change): boolean {
  if (kind === "toll") return to !== undefined && to !== from;
  return kind === "claim" || kind === "denial";
}

// What has no date of its own stands last.
const timeOf = ({ publishedAt }: Article): number => publishedAt?.getTime() ?? 0;

function sourceOf({ outlet, language, url, title }: Article): Source {
  // A headline that was nothing but an order to its reader leaves only who published it.
  return { outlet, language, url, title: cleanSourceText(title) || outlet };
}
