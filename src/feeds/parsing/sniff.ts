/** What a body is, judged by its first bytes and never by its content type. */
export type Sniffed =
  | { readonly kind: "rss" | "atom"; readonly rootStart: number }
  | { readonly kind: "json" }
  | { readonly kind: "none"; readonly reason: string };

/** Why a body is no feed: an HTML page is a state of its own, see `feed-health.ts`. */
export const htmlInstead = "an HTML page, not a feed";

const root = /<(?:[\w.-]+:)?(rss|rdf|feed)(?=[\s>/])/i;
const page = /<!doctype\s+html|<html[\s>]/i;

/** Finds the root of the feed, behind whatever a broken server printed before it. */
export function sniff(text: string): Sniffed {
  if (/^\s*$/.test(text.slice(0, 4096)) && text.trim() === "") {
    return { kind: "none", reason: "an empty body" };
  }
  if (/^[\s\ufeff]*\{/.test(text)) return sniffJson(text);
  const match = root.exec(text);
  const before = match === null ? text : text.slice(0, match.index);
  if (page.test(before)) return { kind: "none", reason: htmlInstead };
  if (match === null) return { kind: "none", reason: "neither RSS, Atom nor JSON Feed" };
  const isAtom = match[1]?.toLowerCase() === "feed";
  return { kind: isAtom ? "atom" : "rss", rootStart: match.index };
}

function sniffJson(text: string): Sniffed {
  const isFeed = text.includes('"items"') || text.includes("jsonfeed.org");
  return isFeed ? { kind: "json" } : { kind: "none", reason: "JSON, but no JSON Feed" };
}
