import type { Alert } from "../../alerts/alert.ts";
import type { AlertSection } from "../../alerts/sections.ts";
import { directionOf } from "../../text/isolates.ts";
import { bareLink, fitMarked, markUp, printable } from "./markdown.ts";

const maxContent = 2000;
const maxLink = 400;

/** An alert as bare text with its first link, for when Discord finds fault with the embeds. */
export function plainAlert(alert: Alert, sections: readonly AlertSection[]): string {
  const url = alert.sources[0]?.url ?? "";
  const link = url === "" || url.length > maxLink ? "" : bareLink(url);
  const left = maxContent - link.length - sections.length * 2;
  const share = Math.floor(left / Math.max(1, sections.length));
  const texts = sections.map(({ language, mark, notices, headline, body, notes }) =>
    fitMarked(printable([mark, ...notices, headline, body, ...notes].join("\n")), share, (text) =>
      markUp(text, directionOf(language)),
    ),
  );
  return [...texts, link].filter((part) => part !== "").join("\n\n");
}
