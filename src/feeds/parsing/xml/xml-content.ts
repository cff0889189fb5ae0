import { decodeReferences } from "./xml-text.ts";

/** Finds the next occurrence; remembers the last answer, so that a flood of openings stays linear. */
export type Find = (needle: string, from: number) => number;

export function createFind(text: string): Find {
  const last = new Map<string, number>();
  return (needle, from) => {
    const known = last.get(needle);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = text.indexOf(needle, from);
    last.set(needle, found);
    return found;
  };
}

/** What a tag inside a text element is: its end, the end or start of something around it, or just text. */
type TagRole = "end" | "outside" | "text";

/** Judges a tag by its name in lower case. */
export type RoleOf = (name: string, isEndTag: boolean) => TagRole;

/** The characters that an element holds, references resolved, and where reading goes on. */
export interface Content {
  readonly text: string;
  readonly end: number;
}

// One text of a feed. What a publisher writes is far below it.
const maxTextLength = 200_000;

const cdata = "<![CDATA[";
const slash = 0x2f;
const exclamation = 0x21;

/** Reads a text element up to its end tag, or up to where it must have ended. Tags within become text. */
export function readContent(xml: string, from: number, find: Find, roleOf: RoleOf): Content {
  let text = "";
  let at = from;
  for (let open = xml.indexOf("<", at); open >= 0; open = xml.indexOf("<", at)) {
    text = extended(text, decodeReferences(xml.slice(at, open)));
    const special = skipSpecial(xml, open, find);
    const role = special === null ? roleAt(xml, open, roleOf) : "text";
    if (role === "outside") return { text, end: open };
    if (role === "end") return { text, end: afterTag(xml, open, find) };
    text = extended(text, special?.text ?? "<");
    at = special?.end ?? open + 1;
  }
  return { text: extended(text, decodeReferences(xml.slice(at))), end: xml.length };
}

/** What goes over the limit is dropped. */
function extended(text: string, part: string): string {
  return text.length + part.length <= maxTextLength ? text + part : text;
}

function roleAt(xml: string, open: number, roleOf: RoleOf): TagRole {
  const isEndTag = xml.charCodeAt(open + 1) === slash;
  return roleOf(nameAt(xml, isEndTag ? open + 2 : open + 1), isEndTag);
}

/** A name as far as markup allows, in lower case; empty where none begins. */
export function nameAt(xml: string, at: number): string {
  let end = at;
  while (end < xml.length && endsName[xml.charCodeAt(end)] !== 1) end += 1;
  return xml.slice(at, end).toLowerCase();
}

// By character code: no control character is part of a name, and neither is a space.
const endsName = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code <= 0x20 || "<>/=\"'&".includes(String.fromCharCode(code)) ? 1 : 0,
);

/** What is in a CDATA section, nothing of a comment; null for anything else. */
export function skipSpecial(xml: string, open: number, find: Find): Content | null {
  if (xml.charCodeAt(open + 1) !== exclamation) return null;
  if (xml.startsWith(cdata, open)) return readCdata(xml, open, find);
  if (!xml.startsWith("<!--", open)) return null;
  const end = find("-->", open);
  return { text: "", end: end < 0 ? open + 4 : end + 3 };
}

/** Without an end, or with another beginning before it, nobody closed the section: plain text follows. */
function readCdata(xml: string, open: number, find: Find): Content {
  const start = open + cdata.length;
  const end = find("]]>", start);
  const nested = find(cdata, start);
  if (end < 0 || (nested >= 0 && nested < end)) return { text: "", end: start };
  return { text: xml.slice(start, end), end: end + 3 };
}

function afterTag(xml: string, open: number, find: Find): number {
  const close = find(">", open);
  return close < 0 ? xml.length : close + 1;
}
