import type { Alert } from "../alerts/alert.ts";
import type { Bilingual } from "../text/language.ts";

/**
 * What the bot says of itself to a chat that did not ask, to go the way of every alert. The id is what
 * keeps it from being said twice.
 */
export function announcement(
  id: string,
  { headline, body }: { readonly headline: Bilingual; readonly body: Bilingual },
  now: Date,
): Alert {
  const nothing = { ar: "", en: "" };
  return {
    developmentId: id,
    revision: 1,
    edition: 0,
    matters: false,
    countries: [],
    topic: "news",
    eventType: null,
    severity: "low",
    headline,
    body,
    certainty: nothing,
    place: nothing,
    places: [],
    sources: [],
    independentOutlets: 0,
    publishedAt: now.toISOString(),
    writtenBy: "extract",
    notices: [],
    isAnnouncement: true,
  };
}
