import type { AlertLanguage } from "../text/language.ts";
import type { Alert } from "./alert.ts";
import { flags, labels, severityMarks } from "./labels.ts";
import type { Look } from "./layout.ts";
import { inDigitsOf, languagesOf } from "./layout.ts";
import { fillPlural } from "./plural.ts";

/** One language's share of a digest: plain text, to which a channel adds markup and isolates. */
export interface DigestSection {
  readonly language: AlertLanguage;
  /** "Digest: 5 developments". */
  readonly title: string;
  /** In the order of the alerts. */
  readonly items: readonly DigestItem[];
}

/** One development of a digest. */
export interface DigestItem {
  /** "🔴 🇲🇱 Attack near Gao". */
  readonly headline: string;
  /** Who says so and how sure, and how many do: "Claimed by JNIM; not confirmed · 3 outlets". */
  readonly note: string;
  /** Its newest source, or null where it has none. */
  readonly url: string | null;
}

/** A digest in the languages of a look, in their order. */
export function digestSections(alerts: readonly Alert[], look: Look): readonly DigestSection[] {
  return languagesOf(look.layout).map((language) => {
    const write = inDigitsOf(look, language);
    const count = fillPlural(labels[language].developmentCount, alerts.length, language);
    const items = alerts.map((alert) => itemOf(alert, language));
    return {
      language,
      title: write(`${labels[language].digest}: ${count}`),
      items: items.map(({ headline, note, url }) => ({
        headline: write(headline),
        note: write(note),
        url,
      })),
    };
  });
}

function itemOf(alert: Alert, language: AlertLanguage): DigestItem {
  const { severity, countries, headline, certainty, independentOutlets, revision, sources } = alert;
  const words = labels[language];
  const marks = [severityMarks[severity], ...countries.map((code) => flags[code])].join(" ");
  const update = revision > 1 ? `${words.update}: ` : "";
  const outlets = fillPlural(words.outletCount, independentOutlets, language);
  return {
    headline: `${marks} ${update}${headline[language]}`,
    note: [certainty[language], outlets].filter((part) => part !== "").join(" · "),
    url: sources[0]?.url ?? null,
  };
}
