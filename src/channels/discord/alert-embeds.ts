import type { APIEmbed, APIEmbedField } from "discord.js";
import type { Alert, Source } from "../../alerts/alert.ts";
import type { AlertSection } from "../../alerts/sections.ts";
import { sourceLanguage } from "../../alerts/sections.ts";
import type { Severity } from "../../developments/severity.ts";
import { cutText } from "../../text/cut-text.ts";
import { directionOf, paragraph } from "../../text/isolates.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { fitMarked, markUp, maskedLink, oneLine, printable } from "./markdown.ts";

// Discord's limits, in UTF-16 units; `total` counts over all embeds of a message.
const limits = { author: 256, title: 256, description: 4096, name: 256, value: 1024, total: 6000 };
const sourcesBudget = 1800;
const maxSources = 8;
const maxHeadline = 140;

const colours: Readonly<Record<Severity, number>> = {
  critical: 0xd6_2c_2c,
  high: 0xf0_8a_24,
  medium: 0xf2_c9_4c,
  low: 0x9a_a5_b1,
};

/**
 * An alert as embeds: one for each language, because Discord reorders a text that holds both, and
 * one for the sources, each headline in a field of its own.
 */
export function alertEmbeds(alert: Alert, sections: readonly AlertSection[]): APIEmbed[] {
  const color = colours[alert.severity];
  const sources = sourcesEmbed(alert.sources, sections);
  const left = limits.total - (sources ? lengthOf(sources) : 0);
  const share = Math.floor(left / sections.length);
  const texts = sections.map((section) => sectionEmbed(section, share));
  return [...texts, ...(sources ? [sources] : [])].map((embed) => ({ ...embed, color }));
}

function sectionEmbed(section: AlertSection, share: number): APIEmbed {
  const { language, mark, notices, notes, isStruck } = section;
  const direction = directionOf(language);
  const inLanguage = (text: string): string => markUp(text, direction);
  const asTold = (text: string): string =>
    isStruck ? strikeLines(inLanguage(text)) : inLanguage(text);
  // An author line knows no markup.
  const name = fitMarked(oneLine(mark), limits.author, (text) => paragraph(text, direction));
  const title = fitMarked(oneLine(section.headline), limits.title, asTold);
  const room = Math.min(limits.description, share - name.length - title.length);
  const body = printable(section.body).trim();
  const before = printable(notices.join("\n\n"));
  const after = printable(notes.join("\n"));
  const framed = (text: string): string =>
    joinBlocks([inLanguage(before), asTold(text), inLanguage(after)]);
  const description = fitMarked(body, room, framed);
  return {
    author: { name },
    ...(title === "" ? {} : { title }),
    // Notices and notes that leave no room at all are cut like everything else.
    description:
      description.length <= room
        ? description
        : fitMarked(joinBlocks([before, body, after]), room, inLanguage),
  };
}

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Strikes each line out by itself: a mark does not reach beyond a blank one. */
function strikeLines(marked: string): string {
  return marked.replace(/^.*\S.*$/gm, "~~$&~~");
}

function sourcesEmbed(
  sources: readonly Source[],
  sections: readonly AlertSection[],
): APIEmbed | null {
  const [first] = sections;
  if (!first) return null;
  const title = paragraph(first.sourcesLabel, directionOf(first.language));
  let left = sourcesBudget - title.length;
  const fields = sources.slice(0, maxSources).flatMap((source) => {
    const field = sourceField(source, first.language);
    left -= field.name.length + field.value.length;
    return left >= 0 ? [field] : [];
  });
  return fields.length === 0 ? null : { title, fields };
}

function sourceField(source: Source, reader: AlertLanguage): APIEmbedField {
  const words = oneLine(`${source.outlet} (${sourceLanguage(source, reader)})`);
  const name = fitMarked(words, limits.name, (text) => markUp(text, directionOf(reader)));
  const title = oneLine(source.title) || oneLine(source.outlet) || "…";
  const headline = markUp(cutText(title, maxHeadline), directionOf(source.language));
  const value = maskedLink(headline, source.url);
  return { name, value: value.length <= limits.value ? value : headline };
}

function lengthOf({ title = "", fields = [] }: APIEmbed): number {
  return fields.reduce((sum, { name, value }) => sum + name.length + value.length, title.length);
}
