import type { Source } from "../../alerts/alert.ts";
import { sourceLanguage } from "../../alerts/sections.ts";
import { cutText } from "../../text/cut-text.ts";
import { directionOf, directionOfLine, isolateWhole } from "../../text/isolates.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { printable } from "../../text/printable.ts";

/** Sources that an alert names; of more it tells the number. */
export const mostSources = 10;

const longestOutlet = 80;
const longestTitle = 300;

/** A source's outlet, and what follows it: its language and its headline. Isolated, not escaped. */
export function describeSource(source: Source, reader: AlertLanguage) {
  const written = directionOf(source.language);
  const name = cutText(printable(source.outlet), longestOutlet);
  // "DW عربية" begins with Latin letters and is Arabic.
  const outlet = isolateWhole(name, directionOfLine(name, written));
  const title = isolateWhole(cutText(printable(source.title), longestTitle), written);
  const language = ` (${printable(sourceLanguage(source, reader))})`;
  // A source without a headline carries its outlet's name instead.
  return { outlet, after: source.title === source.outlet ? language : `${language}: ${title}` };
}
