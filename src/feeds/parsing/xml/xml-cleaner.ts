import type { StartTag } from "./xml-attributes.ts";
import type { Find } from "./xml-content.ts";
import { createFind, nameAt } from "./xml-content.ts";
import { decodeReferences, escapeText } from "./xml-text.ts";
import { prefixFor } from "./xml-vocabulary.ts";

/** An element that is open at the point the cleaner has reached. */
export interface Frame {
  /** As its end tag will name it, in lower case. */
  readonly tag: string;
  /** Name on the way out; null for an element that is not ours, of which nothing comes out. */
  readonly name: string | null;
  /** The `xml:base` in force; null where the document states none. */
  readonly base: string | null;
  /** What names without a prefix stand for here. */
  readonly defaultPrefix: string;
}

/** How far `cleanXml` has come: what it has read, written and left open. */
export interface Cleaner {
  readonly xml: string;
  readonly root: string;
  readonly documentUrl: string;
  readonly names: "full" | "short";
  readonly find: Find;
  readonly out: string[];
  readonly texts: string[];
  readonly frames: Frame[];
  /** How many frames a tag has open, so that a stray end tag costs no search. */
  readonly open: Map<string, number>;
  readonly prefixes: Map<string, string>;
  /** Where in `out` the item begins that is still open, or -1. */
  itemStart: number;
  /** Whether that item has a text already. */
  hasDescription: boolean;
  at: number;
}

export function createCleaner(
  xml: string,
  rootStart: number,
  documentUrl: string,
  names: Cleaner["names"],
): Cleaner {
  const tag = nameAt(xml, rootStart + 1);
  const [prefix = "", local = tag] = tag.includes(":") ? tag.split(":") : [];
  return {
    xml,
    root: local,
    documentUrl,
    names,
    find: createFind(xml),
    out: [],
    texts: [],
    frames: [],
    open: new Map(),
    prefixes: new Map([[prefix, local === "rdf" ? "rdf" : ""]]),
    itemStart: -1,
    hasDescription: false,
    at: rootStart,
  };
}

export function closeThrough(cleaner: Cleaner, tag: string): void {
  while (cleaner.frames.at(-1)?.tag !== tag && cleaner.frames.length > 0) closeTop(cleaner);
  closeTop(cleaner);
}

export function closeTop(cleaner: Cleaner): void {
  const frame = cleaner.frames.pop();
  if (frame === undefined) return;
  cleaner.open.set(frame.tag, (cleaner.open.get(frame.tag) ?? 1) - 1);
  if (frame.name === null) return;
  if (isItem(frame.name)) {
    if (cleaner.out.length === cleaner.itemStart + 1) cleaner.out.push(placeholder);
    cleaner.itemStart = -1;
  }
  cleaner.out.push(`</${frame.name}>`);
}

// An engine drops an item in which it knows nothing, or trips over it. No reader follows this link.
const placeholder = '<link rel="via" href="."/>';

export function openFrame(cleaner: Cleaner, frame: Frame, start?: StartTag): void {
  const { out } = cleaner;
  if (frame.name !== null) {
    if (isItem(frame.name)) {
      cleaner.itemStart = out.length;
      cleaner.hasDescription = false;
    }
    const about = start?.attributes.get("rdf:about");
    out.push(`<${frame.name}${rootAttributes[frame.name] ?? attribute("rdf:about", about)}>`);
  }
  cleaner.frames.push(frame);
  cleaner.open.set(frame.tag, (cleaner.open.get(frame.tag) ?? 0) + 1);
  if (start?.isEmpty) closeTop(cleaner);
}

const rootAttributes: Record<string, string | undefined> = {
  rss: ' version="2.0"',
  "rdf:RDF": ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  feed: ' xmlns="http://www.w3.org/2005/Atom"',
};

export function isItem(name: string): boolean {
  return name === "item" || name === "entry";
}

export function declarePrefixes(cleaner: Cleaner, { attributes }: StartTag): void {
  if (attributes.size === 0) return;
  for (const [key, value] of attributes) {
    if (!key.startsWith("xmlns:") || cleaner.frames.length > 100) continue;
    const known = prefixFor(value);
    const prefix = key.slice("xmlns:".length);
    if (known !== undefined && !cleaner.prefixes.has(prefix)) cleaner.prefixes.set(prefix, known);
  }
}

/** The root's own names are the feed's whatever namespace it claims; many claim a wrong one. */
export function defaultPrefixIn(cleaner: Cleaner, { attributes }: StartTag): string {
  const parent = cleaner.frames.at(-1);
  const declared = attributes.get("xmlns");
  if (parent === undefined) return "";
  return declared === undefined ? parent.defaultPrefix : (prefixFor(declared) ?? "");
}

export function qualify(cleaner: Cleaner, tag: string, defaultPrefix: string): string {
  const colon = tag.indexOf(":");
  if (colon < 0) return defaultPrefix === "" ? tag : `${defaultPrefix}:${tag}`;
  const written = tag.slice(0, colon);
  const prefix = cleaner.prefixes.get(written) ?? written;
  if (prefix === written) return tag;
  const local = tag.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeText(decodeReferences(value))}"`;
}
