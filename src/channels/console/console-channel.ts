import { styleText } from "node:util";
import type { Alert } from "../../alerts/alert.ts";
import { digestSections } from "../../alerts/digest-sections.ts";
import { labels } from "../../alerts/labels.ts";
import type { AlertSection } from "../../alerts/sections.ts";
import { sectionsOf, sourceLanguage } from "../../alerts/sections.ts";
import type { Channel, SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { formOf } from "../../delivery/delivery.ts";
import type { Severity } from "../../developments/severity.ts";
import {
  directionMark,
  directionOf,
  directionOfLine,
  isolateWhole,
  paragraph,
  stripBidiControls,
} from "../../text/isolates.ts";
import { printable } from "../../text/printable.ts";

/** What the console channel needs. */
export interface ConsoleChannelDeps {
  /** Takes whole lines, without the line feed. */
  write(line: string): void;
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyles: Readonly<Record<Severity, Style>> = {
  critical: ["bold", "red"],
  high: ["bold", "yellow"],
  medium: "yellow",
  low: "gray",
};
const rule = "─".repeat(72);

/** Prints alerts for a reader at a terminal; the one channel that needs no account. */
export function createConsoleChannel({ write, colour }: ConsoleChannelDeps): Channel {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const print = async (
    { id, receipts }: Delivery,
    lines: readonly string[],
  ): Promise<SendOutcome> => {
    if (receipts.length > 0) return { kind: "sent", messageIds: receipts };
    for (const line of lines) write(line);
    return { kind: "sent", messageIds: [id] };
  };
  return {
    platform: "console",
    send(delivery) {
      const isDigest = delivery.action === "digest";
      const lines = isDigest ? digestLines(delivery, paint) : linesOf(delivery, paint);
      return print(delivery, lines);
    },
    // What was printed stays as it is: all that can be done is to say that it is out of date.
    edit: (delivery) => print(delivery, updateLines(delivery, paint)),
  };
}

function linesOf(delivery: Delivery, paint: Paint): readonly string[] {
  const { alert } = delivery;
  const form = formOf(delivery);
  const sections = sectionsOf(alert, delivery, form);
  const blocks = sections.map((section) => sectionLines(section, alert.severity, paint));
  const sources = form === "whole" ? sourceLines(alert, sections, paint) : [];
  return [paint("gray", rule), ...blocks.flat(), ...sources];
}

function digestLines(delivery: Delivery, paint: Paint): readonly string[] {
  const blocks = digestSections(delivery.digest, delivery).map((section) => [
    ...linesIn(section, section.title).map((line) => paint("bold", line)),
    ...section.items.flatMap(({ headline, note }) => [
      ...linesIn(section, headline),
      ...linesIn(section, note).map((line) => paint("gray", line)),
    ]),
    "",
  ]);
  return [paint("gray", rule), ...blocks.flat()];
}

/** "Updated: Attack near Gao", in each language. */
function updateLines(delivery: Delivery, paint: Paint): readonly string[] {
  const sections = sectionsOf(delivery.alert, delivery.standing ?? delivery);
  const lines = sections.flatMap((section) => {
    const { updated } = labels[section.language];
    return linesIn(section, `${updated}: ${section.headline}`);
  });
  return [paint("gray", rule), ...lines.map((line) => paint("gray", line)), ""];
}

function sectionLines(section: AlertSection, severity: Severity, paint: Paint): readonly string[] {
  const inStyle = (style: Style | null, text: string): readonly string[] =>
    linesIn(section, text).map((line) => (style === null ? line : paint(style, line)));
  return [
    ...inStyle(severityStyles[severity], section.mark),
    ...section.notices.flatMap((notice) => inStyle("bold", notice)),
    ...inStyle(section.isStruck ? ["bold", "strikethrough"] : "bold", section.headline),
    ...inStyle(section.isStruck ? "strikethrough" : null, section.body),
    ...section.notes.flatMap((note) => inStyle("gray", note)),
    "",
  ];
}

function sourceLines(
  alert: Alert,
  sections: readonly AlertSection[],
  paint: Paint,
): readonly string[] {
  const [reader] = sections;
  if (!reader || alert.sources.length === 0) return [];
  const label = sections.map((section) => section.sourcesLabel).join(" · ");
  const listed = alert.sources.flatMap((source) => {
    const written = directionOf(source.language);
    const title = isolateWhole(printable(source.title), written);
    const outlet = isolateWhole(printable(source.outlet), directionOfLine(source.outlet, written));
    const entry = `${outlet} (${sourceLanguage(source, reader.language)}): ${title}`;
    const mark = directionMark(entry, directionOf(reader.language));
    const address = stripBidiControls(printable(source.url));
    return [`${mark}• ${entry}`, paint("cyan", `  ${address}`)];
  });
  return [...linesIn(reader, label).map((line) => paint("bold", line)), ...listed, ""];
}

function linesIn(section: Pick<AlertSection, "language">, text: string): readonly string[] {
  return printable(text)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line, directionOf(section.language)));
}
