import type { Country } from "../gazetteer/entry.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { Alert, Source } from "./alert.ts";
import { isRetracted } from "./alert.ts";
import { flags, labels, retractedMark, severityMarks } from "./labels.ts";
import type { Look } from "./layout.ts";
import { inDigitsOf, languagesOf } from "./layout.ts";
import { describeNotice } from "./notice-text.ts";
import { fillPlural } from "./plural.ts";

/**
 * One language's share of an alert in reading order: plain text, every word of it in that language
 * but for names. A channel adds its markup and the isolates, and nothing else.
 */
export interface AlertSection {
  readonly language: AlertLanguage;
  /** Severity mark and word, flags and, for an update, its number: "🟠 High · 🇲🇱 Mali · Update 1". */
  readonly mark: string;
  /** Corrections and a retraction, each a sentence that says what was wrong. */
  readonly notices: readonly string[];
  /** Headline and body are no longer held to be true, and to be struck out. */
  readonly isStruck: boolean;
  readonly headline: string;
  readonly body: string;
  /** Labelled lines: who says so, place, time in Bamako and Niamey, independent outlets, who wrote it. */
  readonly notes: readonly string[];
  /** The word that stands before the list of sources. */
  readonly sourcesLabel: string;
}

/** The whole alert, or what a reply to its post says: what is new, and who says so. */
export type AlertForm = "whole" | "reply";

const separator = " · ";

const niamey = "Africa/Niamey";
const utcTime = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "UTC" });
const niameyTime = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: niamey });
// Made once: each of them takes longer than all the rest of an alert.
const formats = { ar: formatsFor("ar-EG-u-nu-latn"), en: formatsFor("en-GB") };

function formatsFor(locale: string) {
  const day = { day: "numeric", month: "long" } as const;
  return {
    utcDay: new Intl.DateTimeFormat(locale, { ...day, timeZone: "UTC" }),
    utcYear: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
    niameyDay: new Intl.DateTimeFormat(locale, { ...day, timeZone: niamey }),
  };
}

/**
 * An alert in the languages of a look, in their order. Sources stand once, after the last section
 * of a whole alert; the post that a reply refers to has them.
 */
export function sectionsOf(
  alert: Alert,
  look: Look,
  form: AlertForm = "whole",
): readonly AlertSection[] {
  const { card } = alert;
  // A card's own revisions are of no interest to whoever reads it.
  const shown = card ? { ...alert, revision: card.revision } : alert;
  return languagesOf(look.layout).map((language) => {
    const section = sectionOf(shown, language, form);
    const asked = card ? [card.preface[language]] : [];
    const write = inDigitsOf(look, language);
    return {
      ...section,
      mark: write(section.mark),
      headline: write(section.headline),
      notices: [...asked, ...section.notices].map(write),
      body: write(section.body),
      notes: section.notes.map(write),
    };
  });
}

function sectionOf(alert: Alert, language: AlertLanguage, form: AlertForm): AlertSection {
  const words = labels[language];
  const shared = { language, headline: alert.headline[language], sourcesLabel: words.sources };
  if (alert.isAnnouncement) {
    const body = alert.body[language];
    return { ...shared, mark: words.announcement, isStruck: false, notices: [], body, notes: [] };
  }
  return {
    ...shared,
    mark: markOf(alert, language),
    isStruck: isRetracted(alert),
    ...(form === "whole" ? wholeText(alert, language) : replyText(alert, language)),
  };
}

type Text = Pick<AlertSection, "notices" | "body" | "notes">;

function wholeText(alert: Alert, language: AlertLanguage): Text {
  return {
    notices: alert.notices.map((notice) => describeNotice(notice, language)),
    body: alert.body[language],
    notes: notesOf(alert, language),
  };
}

function replyText(alert: Alert, language: AlertLanguage): Text {
  // What came later was found wrong with the reply itself.
  const since = alert.notices.filter(({ revision }) => revision >= alert.revision);
  const notices = since.map((notice) => describeNotice(notice, language));
  if (since[0]?.revision === alert.revision) return { notices, body: "", notes: [] };
  const certainty = labelled([[labels[language].certainty, alert.certainty[language]]]);
  return { notices, body: alert.body[language], notes: certainty };
}

/** The language a source is written in, named in the reader's: "French", or its code where we have no name. */
export function sourceLanguage(source: Source, reader: AlertLanguage): string {
  return labels[reader].language[source.language] ?? source.language;
}

function markOf(alert: Alert, language: AlertLanguage): string {
  const words = labels[language];
  const country = (code: Country): string => `${flags[code]} ${words.country[code]}`;
  const noticesBefore = alert.notices.filter(({ revision }) => revision <= alert.revision);
  const updates = alert.revision - 1 - noticesBefore.length;
  const weight = isRetracted(alert)
    ? `${retractedMark} ${words.retracted}`
    : `${severityMarks[alert.severity]} ${words.severity[alert.severity]}`;
  return [
    // The word follows the mark at once: a flag or a figure in front would turn an Arabic line round.
    weight,
    ...alert.countries.map(country),
    ...(updates > 0 ? [`${words.update} ${updates}`] : []),
    ...(alert.notices.length > 0 && !isRetracted(alert) ? [words.corrected] : []),
  ].join(separator);
}

function notesOf(alert: Alert, language: AlertLanguage): string[] {
  const words = labels[language];
  const lines = labelled([
    [words.certainty, alert.certainty[language]],
    [words.place, alert.place[language]],
    [words.published, timeOf(new Date(alert.publishedAt), language)],
    [words.outlets, fillPlural(words.outletCount, alert.independentOutlets, language)],
  ]);
  const version = `${words.revision} ${alert.revision}`;
  return [...lines, [words.writtenBy[alert.writtenBy], version].join(separator)];
}

function labelled(pairs: readonly (readonly [label: string, value: string])[]): string[] {
  return pairs.filter(([, value]) => value !== "").map((pair) => pair.join(": "));
}

/** "15 January 2026, 23:30 UTC (Bamako) · 00:30 Niamey (16 January)". Mali keeps UTC, Niger UTC+1. */
function timeOf(instant: Date, language: AlertLanguage): string {
  const words = labels[language];
  const format = formats[language];
  const day = format.utcDay.format(instant);
  const niameyDay = format.niameyDay.format(instant);
  const comma = language === "ar" ? "،" : ",";
  const otherDay = niameyDay === day ? "" : ` (${niameyDay})`;
  return [
    `${day} ${format.utcYear.format(instant)}${comma} ${utcTime.format(instant)} ${words.utc}`,
    `${niameyTime.format(instant)} ${words.niamey}${otherDay}`,
  ].join(separator);
}
