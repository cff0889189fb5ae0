import type { AlertLanguage } from "../text/language.ts";
import type { Notice } from "./alert.ts";
import { labels } from "./labels.ts";

const utcTime = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "UTC" });

/** What was wrong, as a newspaper says it: "Correction (14:05 UTC): an earlier version said …". */
export function describeNotice(notice: Notice, language: AlertLanguage): string {
  const words = labels[language];
  const at = utcTime.format(new Date(notice.at));
  return notice.kind === "correction"
    ? fill(words.correction, { at, wrong: notice.wrong[language], right: notice.right[language] })
    : fill(words.retraction, { at, reason: notice.reason[language] });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
