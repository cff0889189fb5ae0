import type { Feed } from "./feed.ts";

/** A country or a language of which news has to keep coming in. */
export const coverages = ["ML", "NE", "ar", "en", "fr"] as const;

export type Coverage = (typeof coverages)[number];

const countryOf: Partial<Record<Feed["scope"], Coverage>> = { mali: "ML", niger: "NE" };

/**
 * Whether a feed is one that a country or a language hangs on. Of a country only its own press and that
 * of the Sahel: what the world's press tells of it now and then is no coverage.
 */
export function covers({ scope, language }: Pick<Feed, "scope" | "language">, what: Coverage) {
  if (what !== "ML" && what !== "NE") return language === what;
  return scope === "sahel" || countryOf[scope] === what;
}
