import type { AlertLanguage } from "../text/language.ts";
import type { Notice } from "./alert.ts";
import { labels } from "./labels.ts";

const utcTime = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "UTC" });

/** What was wrong, as a newspaper says it: "Correction (14:05 UTC): an earlier version said …". */
export function describeNotice(notice: Notice, language: AlertLanguage): string {
  const words = labels[language];
  const at = utcTime.format(new Date(notice.at));
  if (notice.kind === "correction") {
    const { wrong, right } = notice;
    return fill(words.correction, { at, wrong: wrong[language], right: right[language] });
  }
  return fill(words[notice.kind], { at, reason: notice.reason[language] });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
