import { resolveHttp } from "../links.ts";
import { plainDescription } from "../plain-text.ts";
import type { StartTag } from "./xml-attributes.ts";
import { readStartTag } from "./xml-attributes.ts";
import type { Cleaner } from "./xml-cleaner.ts";
import {
  attribute,
  closeThrough,
  closeTop,
  createCleaner,
  declarePrefixes,
  defaultPrefixIn,
  isItem,
  openFrame,
  qualify,
} from "./xml-cleaner.ts";
import type { RoleOf } from "./xml-content.ts";
import { nameAt, readContent, skipSpecial } from "./xml-content.ts";
import { withoutForbidden } from "./xml-text.ts";
import type { ElementRule } from "./xml-vocabulary.ts";
import { ruleFor } from "./xml-vocabulary.ts";

/** A feed that any engine reads, and the texts that travel beside it. */
export interface CleanXml {
  readonly xml: string;
  /** In the document stands only the number of each, counted from 0. Descriptions are plain text. */
  readonly texts: readonly string[];
}

/**
 * Rewrites a feed, from its root on, so that any engine reads it the same: well formed, shallow, only
 * the elements a feed reader needs, spelled as usual, links under an `xml:base` made absolute. The
 * document type and its entities are gone. One pass, whatever comes in. An item that a cut left
 * unfinished is dropped: half a headline would come back whole the next time, as another item.
 * `names` are those of the vocabulary that its reader expects.
 */
export function cleanXml(
  xml: string,
  rootStart: number,
  documentUrl: string,
  names: "full" | "short",
): CleanXml {
  const cleaner = createCleaner(xml, rootStart, documentUrl, names);
  do step(cleaner);
  while (cleaner.at < xml.length && cleaner.frames.length > 0);
  finish(cleaner);
  return { xml: cleaner.out.join(""), texts: cleaner.texts };
}

/** Deals with the next tag. Text between the elements of a feed means nothing. */
function step(cleaner: Cleaner): void {
  const { xml } = cleaner;
  const open = xml.indexOf("<", cleaner.at);
  const special = open < 0 ? null : skipSpecial(xml, open, cleaner.find);
  if (open < 0) cleaner.at = xml.length;
  else if (special !== null) cleaner.at = special.end;
  else if (xml[open + 1] === "/") readEndTag(cleaner, open);
  else readElement(cleaner, open);
}

function readEndTag(cleaner: Cleaner, open: number): void {
  const tag = nameAt(cleaner.xml, open + 2);
  cleaner.at = open + 2 + tag.length;
  if (!cleaner.open.get(tag)) return;
  // Some feeds close the channel before their items.
  if (cleaner.root === "rss" && tag === "channel") return;
  closeThrough(cleaner, tag);
}

function readElement(cleaner: Cleaner, open: number): void {
  const tag = nameAt(cleaner.xml, open + 1);
  cleaner.at = open + 1 + tag.length;
  if (!/^[a-z_]/.test(tag)) return;
  const start = readStartTag(cleaner.xml, cleaner.at);
  cleaner.at = start.end;
  declarePrefixes(cleaner, start);
  const defaultPrefix = defaultPrefixIn(cleaner, start);
  const qualified = qualify(cleaner, tag, defaultPrefix);
  if (isItem(qualified)) makeRoomForItem(cleaner, qualified);
  const parent = cleaner.frames.at(-1);
  const parentName = parent === undefined ? "" : parent.name;
  const rule = parentName === null ? undefined : ruleFor(qualified, cleaner.root, parentName);
  if (rule !== undefined && rule.kind !== "container") {
    copyElement(cleaner, tag, rule, start);
    return;
  }
  if (rule === undefined && parent !== undefined && skipLeaf(cleaner, tag, start)) return;
  const base = baseOf(cleaner, start);
  openFrame(cleaner, { tag, name: rule?.name ?? null, base, defaultPrefix }, start);
}

/** Most elements that are not ours hold nothing but characters: no need to open them. */
function skipLeaf(cleaner: Cleaner, tag: string, { end, isEmpty }: StartTag): boolean {
  if (isEmpty) return true;
  const { xml, find } = cleaner;
  const first = xml.indexOf("<", end);
  const special = first < 0 ? null : skipSpecial(xml, first, find);
  const open = special === null ? first : xml.indexOf("<", special.end);
  if (open < 0 || xml[open + 1] !== "/" || nameAt(xml, open + 2) !== tag) return false;
  cleaner.at = open + 2 + tag.length;
  return true;
}

function copyElement(cleaner: Cleaner, tag: string, rule: ElementRule, start: StartTag): void {
  const base = baseOf(cleaner, start);
  const name = nameOf(cleaner, rule);
  if (rule.kind === "link" || start.isEmpty) {
    const link = withHref(cleaner, tag, rule, start);
    cleaner.out.push(`<${name}${attributesOf(rule, link, base)}/>`);
  } else if (rule.kind === "markup") {
    copyDescription(cleaner, tag, rule, start);
  } else {
    const number = setAside(cleaner, textOf(cleaner, tag, rule, start));
    cleaner.out.push(`<${name}${attributesOf(rule, start, base)}>${number}</${name}>`);
  }
}

function nameOf(cleaner: Cleaner, { name, short = name }: ElementRule): string {
  return cleaner.names === "short" ? short : name;
}

/** A link that says what it is, but holds its target as text, as RSS does. */
function withHref(cleaner: Cleaner, tag: string, rule: ElementRule, start: StartTag): StartTag {
  const { attributes, isEmpty } = start;
  if (isEmpty || attributes.has("href") || !attributes.has("rel")) return start;
  const { text, end } = readContent(
    cleaner.xml,
    start.end,
    cleaner.find,
    roleIn(cleaner, tag, rule),
  );
  cleaner.at = end;
  return { ...start, attributes: new Map([...attributes, ["href", text.trim()]]) };
}

/** No feed nests items, so the start of one ends whatever was left open since the last. */
function makeRoomForItem(cleaner: Cleaner, name: string): void {
  const { frames } = cleaner;
  if (cleaner.itemStart >= 0) {
    while (!isItem(frames.at(-1)?.name ?? "") && frames.length > 0) closeTop(cleaner);
    closeTop(cleaner);
  }
  while (frames.at(-1)?.name === null && frames.length > 1) closeTop(cleaner);
  const isBare = name === "item" && cleaner.root === "rss" && frames.length === 1;
  if (isBare)
    openFrame(cleaner, { tag: "channel", name: "channel", base: null, defaultPrefix: "" });
}

/** The base that links in this element are relative to, where the document names one. */
function baseOf(cleaner: Cleaner, { attributes }: StartTag): string | null {
  const inherited = cleaner.frames.at(-1)?.base ?? null;
  const own = attributes.get("xml:base");
  if (own === undefined) return inherited;
  return resolveHttp(own, inherited ?? cleaner.documentUrl) ?? inherited;
}

function attributesOf(rule: ElementRule, start: StartTag, base: string | null): string {
  const { attributes } = start;
  if (attributes.size === 0 && base === null) return "";
  const href = attributes.get("href");
  const written = [
    attribute("type", attributes.get("type")),
    attribute("isPermaLink", attributes.get("ispermalink")),
    attribute("rel", attributes.get("rel")),
    attribute(
      "href",
      href === undefined || base === null ? href : (resolveHttp(href, base) ?? href),
    ),
  ];
  if (rule.name === "link") written.push(attribute("xml:base", base ?? undefined));
  return written.join("");
}

/**
 * What stands for a text in the document: its number. No engine ever reads the text itself: over a
 * flood of "<" they take minutes, and over any other half their time, for nothing but a copy.
 */
function setAside(cleaner: Cleaner, text: string): string {
  const kept = withoutForbidden(text).trim();
  return kept === "" ? "" : `${cleaner.texts.push(kept) - 1}`;
}

/** Of several in an item the first counts. */
function copyDescription(cleaner: Cleaner, tag: string, rule: ElementRule, start: StartTag): void {
  const markup = textOf(cleaner, tag, rule, start);
  const text = cleaner.hasDescription ? null : plainDescription(markup);
  if (text === null) return;
  cleaner.hasDescription = true;
  const name = nameOf(cleaner, rule);
  cleaner.out.push(`<${name}>${setAside(cleaner, text)}</${name}>`);
}

/** Reads to the end of the element. */
function textOf(cleaner: Cleaner, tag: string, rule: ElementRule, start: StartTag): string {
  const content = readContent(cleaner.xml, start.end, cleaner.find, roleIn(cleaner, tag, rule));
  cleaner.at = content.end;
  const isBase64 = start.attributes.get("mode") === "base64";
  return isBase64 ? Buffer.from(content.text, "base64").toString() : content.text;
}

/** A headline ends where its next sibling begins, a text in markup only with its item. */
function roleIn(cleaner: Cleaner, own: string, rule: ElementRule): RoleOf {
  const parent = cleaner.frames.at(-1);
  const isSibling = (name: string): boolean =>
    rule.kind !== "markup" && ruleFor(name, cleaner.root, parent?.name ?? "") !== undefined;
  return (tag, isEndTag) => {
    if (isEndTag && tag === own) return "end";
    const name = qualify(cleaner, tag, parent?.defaultPrefix ?? "");
    const isOutside = isEndTag ? (cleaner.open.get(tag) ?? 0) > 0 : isItem(name) || isSibling(name);
    return isOutside ? "outside" : "text";
  };
}

function finish(cleaner: Cleaner): void {
  if (cleaner.itemStart >= 0) {
    cleaner.out.length = cleaner.itemStart;
    while (cleaner.frames.length > 0 && !isItem(cleaner.frames.pop()?.name ?? ""));
  }
  while (cleaner.frames.length > 0) closeTop(cleaner);
}
