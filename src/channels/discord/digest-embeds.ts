import type { APIEmbed } from "discord.js";
import type { DigestItem, DigestSection } from "../../alerts/digest-sections.ts";
import { directionOf } from "../../text/isolates.ts";
import { fitMarked, markUp, maskedLink, oneLine } from "./markdown.ts";

// Over all embeds of a message Discord counts to 6,000, in UTF-16 units, and in each text to 4,096.
const most = { total: 5_800, description: 4_000, title: 256 };
const roomForLink = 400;

/** A digest as one embed for each language. All of it is told: the more there is, the shorter. */
export function digestEmbeds(sections: readonly DigestSection[]): APIEmbed[] {
  const share = Math.min(most.description, Math.floor(most.total / sections.length) - most.title);
  return sections.map((section) => {
    const direction = directionOf(section.language);
    const title = fitMarked(section.title, most.title, (text) => markUp(text, direction));
    const room = Math.floor(share / Math.max(1, section.items.length)) - 1;
    const items = section.items.map((item) => itemText(item, room, section));
    return { title, description: items.join("\n") };
  });
}

/** The same without embeds, for when Discord finds fault with them. */
export function plainDigest(sections: readonly DigestSection[]): string {
  const share = Math.floor(2_000 / sections.length) - 2;
  const texts = sections.map(({ language, title, items }) => {
    const lines = [title, ...items.map(({ headline }) => oneLine(headline))];
    const room = Math.floor(share / lines.length) - 1;
    return lines
      .map((line) => fitMarked(line, room, (text) => markUp(text, directionOf(language))))
      .join("\n");
  });
  return texts.join("\n\n");
}

function itemText(item: DigestItem, room: number, { language }: DigestSection): string {
  const marked = (text: string): string => markUp(text, directionOf(language));
  const words = oneLine(item.headline);
  const linked = (text: string): string =>
    item.url === null ? marked(text) : maskedLink(marked(text), item.url);
  const whole = `${linked(words)}\n${marked(oneLine(item.note))}`;
  if (whole.length <= room) return whole;
  const isLinked = room >= roomForLink && linked("").length < roomForLink / 2;
  return fitMarked(words, room, isLinked ? linked : marked);
}
