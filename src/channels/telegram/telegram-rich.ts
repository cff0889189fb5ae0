import type { Alert, Source } from "../../alerts/alert.ts";
import type { Look } from "../../alerts/layout.ts";
import type { AlertForm, AlertSection } from "../../alerts/sections.ts";
import { sectionsOf } from "../../alerts/sections.ts";
import type { Direction } from "../../text/isolates.ts";
import { directionOf, paragraph } from "../../text/isolates.ts";
import { printable } from "../../text/printable.ts";
import { describeSource, mostSources } from "./described-source.ts";
import { escapeHtml, linkHtml } from "./telegram-html.ts";

/** `rich_message` of the Bot API, from 10.1 on (core.telegram.org/bots/api#sendrichmessage). */
export interface RichMessage {
  readonly html: string;
  /** Which side the message begins at. */
  readonly is_rtl: boolean;
  /** Names, handles and addresses in what feeds say stay plain text. */
  readonly skip_entity_detection: true;
}

const longestRichMessage = 32_768;

/**
 * An alert as one message that knows its direction: the first language open, the other one and the
 * sources folded under their headings. Null where it is too long for that.
 */
export function richAlert(alert: Alert, look: Look, form: AlertForm = "whole"): RichMessage | null {
  const [first, ...others] = sectionsOf(alert, look, form);
  if (!first) return null;
  const html = [
    sectionHtml(first, `<h3>${headlineHtml(first)}</h3>`),
    ...others.map((other) => folded(headlineHtml(other), sectionHtml(other))),
    ...(form === "whole" ? [sourcesHtml(alert.sources, first)] : []),
  ].join("");
  if (html.length > longestRichMessage) return null;
  return { html, is_rtl: directionOf(first.language) === "rtl", skip_entity_detection: true };
}

function sectionHtml(section: AlertSection, heading = ""): string {
  const direction = directionOf(section.language);
  const struck = section.isStruck ? "s" : "";
  return [
    ...[section.mark, ...section.notices].map((text) => paragraphs(text, direction)),
    heading,
    paragraphs(section.body, direction, struck),
    bullets(section.notes.map((note) => shown(note, direction))),
  ].join("");
}

function headlineHtml({ headline, language, isStruck }: AlertSection): string {
  return wrapped(shown(headline, directionOf(language)), isStruck ? "s" : "");
}

function sourcesHtml(sources: readonly Source[], { language, sourcesLabel }: AlertSection): string {
  if (sources.length === 0) return "";
  const direction = directionOf(language);
  const items = sources.slice(0, mostSources).map((source) => {
    const { outlet, after } = describeSource(source, language);
    return `${linkHtml(source.url, outlet)}${escapeHtml(after)}`;
  });
  const rest = sources.length - mostSources;
  return folded(
    shown(sourcesLabel, direction),
    bullets(rest > 0 ? [...items, shown(`… +${rest}`, direction)] : items),
  );
}

function folded(heading: string, content: string): string {
  return `<details><summary>${heading}</summary>${content}</details>`;
}

function bullets(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function paragraphs(text: string, direction: Direction, tag = ""): string {
  const lines = printable(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => `<p>${wrapped(shown(line, direction), tag)}</p>`).join("");
}

function shown(text: string, direction: Direction): string {
  return escapeHtml(paragraph(printable(text), direction));
}

function wrapped(html: string, tag: string): string {
  return tag === "" ? html : `<${tag}>${html}</${tag}>`;
}
