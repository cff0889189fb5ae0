import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Entry } from "../../gazetteer/entry.ts";
import type { SampleArticle } from "../demo/sample-document.ts";
import type { SampleFeeds, SampleOutlet } from "../demo/sample-feeds.ts";
import { createSampleFeeds } from "../demo/sample-feeds.ts";
import { createMovers, recount } from "./moved-news.ts";

/** How much news there is. */
export interface Extent {
  readonly feeds: number;
  readonly items: number;
  readonly days: number;
}

interface Row {
  readonly id: string;
  readonly lang: "ar" | "en" | "fr";
  readonly source: string;
  readonly url?: string;
  readonly title: string;
  readonly description: string;
  readonly countries?: readonly string[];
}

// Of a newsroom's items so many are about the two countries: one in so many.
const onePlanted = 100;
const dayMs = 86_400_000;
const folder = new URL("../../../test/labelled/", import.meta.url);

/**
 * A week of feeds: one item in a hundred comes from the labelled stream, each time round elsewhere and
 * with other figures, the rest are reports that concern neither country.
 */
export function createSoakNews(
  extent: Extent,
  start: Date,
  entries: readonly Entry[],
): SampleFeeds {
  const stream = readRows("stream.jsonl");
  const others = readRows("relevance.jsonl").filter(isAboutOthers);
  const outlets = chooseOutlets(stream, extent.feeds);
  const movers = createMovers(entries);
  const articles = Array.from({ length: extent.items }, (_, at): SampleArticle => {
    const planted = at % onePlanted === 0;
    const place = planted ? at / onePlanted : at;
    const rows = planted ? stream : others;
    const row = rows[place % rows.length];
    if (!row) throw new Error("A labelled set is empty");
    const round = Math.floor(place / rows.length);
    const outlet = planted ? homeOf(row, outlets, at) : outletFor(row, outlets, at);
    const vary = (text: string): string => recount(movers[row.lang](text, round), round);
    return {
      id: `${row.id}-${at}`,
      url: `https://${outlet.id}.example/${row.id}-${at}`,
      language: row.lang,
      source: outlet.outlet,
      title: vary(row.title),
      description: vary(row.description),
      publishedAt: new Date(
        start.getTime() + (at * extent.days * dayMs) / extent.items,
      ).toISOString(),
    };
  });
  return createSampleFeeds(articles, outlets);
}

// Whatever names a country, such as its football, is news to some chats, and again each time round.
function isAboutOthers({ countries, title, description }: Row): boolean {
  return countries?.length === 0 && !/mali|niger|مالي|نيجر/i.test(`${title} ${description}`);
}

/** Those of the stream first, then others, until there are enough. */
function chooseOutlets(stream: readonly Row[], count: number): readonly SampleOutlet[] {
  const file = parse(readFileSync(new URL("outlets.yaml", folder), "utf8")) as {
    readonly outlets: readonly SampleOutlet[];
  };
  const told = new Set(stream.map(({ source, lang }) => `${source} ${lang}`));
  const tells = ({ outlet, language }: SampleOutlet): boolean => told.has(`${outlet} ${language}`);
  const inOrder = [...file.outlets].sort((a, b) => Number(tells(b)) - Number(tells(a)));
  return inOrder.slice(0, count);
}

function homeOf(row: Row, outlets: readonly SampleOutlet[], at: number): SampleOutlet {
  const own = outlets.find(
    ({ outlet, language }) => outlet === row.source && language === row.lang,
  );
  return own ?? outletFor(row, outlets, at);
}

function outletFor({ lang }: Row, outlets: readonly SampleOutlet[], at: number): SampleOutlet {
  const ofLanguage = outlets.filter(({ language }) => language === lang);
  const outlet = ofLanguage[at % ofLanguage.length];
  if (!outlet) throw new Error(`There is no outlet in ${lang}`);
  return outlet;
}

function readRows(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}
