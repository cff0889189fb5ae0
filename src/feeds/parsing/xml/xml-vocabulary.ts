/** How the cleaner treats an element: by what it holds. */
export interface ElementRule {
  /** As in the standards. */
  readonly name: string;
  /** As `read-rss.ts` expects it. */
  readonly short?: string | undefined;
  readonly kind: "container" | "text" | "markup" | "link";
  /** Inside which it means something; elsewhere it is somebody else's element of the same name. */
  readonly parents: readonly string[];
}

const roots = ["rss", "rdf:RDF", "feed"];
const heads = ["channel", "item", "feed", "entry"];
const items = ["item", "entry"];

const rules: readonly ElementRule[] = [
  ...roots.map((name): ElementRule => ({ name, kind: "container", parents: [""] })),
  { name: "channel", kind: "container", parents: ["rss", "rdf:RDF"] },
  { name: "item", kind: "container", parents: ["channel", "rss", "rdf:RDF"] },
  { name: "entry", kind: "container", parents: ["feed"] },
  { name: "skipHours", kind: "container", parents: ["channel"] },
  { name: "skipDays", kind: "container", parents: ["channel"] },
  { name: "hour", kind: "text", parents: ["skipHours"] },
  { name: "day", kind: "text", parents: ["skipDays"] },
  { name: "ttl", kind: "text", parents: ["channel"] },
  { name: "language", kind: "text", parents: ["channel"] },
  { name: "title", short: "t", kind: "text", parents: heads },
  { name: "dc:title", kind: "text", parents: items },
  { name: "media:title", kind: "text", parents: items },
  { name: "link", short: "l", kind: "text", parents: ["channel", "item"] },
  { name: "atom:link", kind: "link", parents: heads },
  { name: "guid", short: "g", kind: "text", parents: ["item"] },
  { name: "id", kind: "text", parents: ["entry"] },
  { name: "pubDate", short: "p", kind: "text", parents: ["item"] },
  { name: "published", kind: "text", parents: ["entry"] },
  { name: "updated", kind: "text", parents: ["entry"] },
  { name: "atom:published", kind: "text", parents: ["item"] },
  { name: "atom:updated", kind: "text", parents: ["item"] },
  { name: "dc:date", short: "c", kind: "text", parents: items },
  { name: "dcterms:issued", kind: "text", parents: items },
  { name: "dcterms:created", kind: "text", parents: items },
  { name: "dcterms:modified", kind: "text", parents: items },
  { name: "dc:description", short: "d", kind: "markup", parents: items },
  { name: "summary", kind: "markup", parents: items },
  { name: "content", kind: "markup", parents: ["entry"] },
];

const byName = new Map(rules.map((rule) => [rule.name.toLowerCase(), rule]));

const atomLink = byName.get("atom:link");

const rssSynonyms = new Map([
  ["description", "dc:description"],
  ["content:encoded", "dc:description"],
]);

// Atom 0.3 said the same in other words.
const atomSynonyms = new Map([
  ["issued", "published"],
  ["created", "dcterms:created"],
  ["modified", "updated"],
]);

const prefixes = new Map([
  ["http://www.w3.org/2005/atom", "atom"],
  ["http://purl.org/atom/ns#", "atom"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/elements/1.0/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://search.yahoo.com/mrss/", "media"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://my.netscape.com/rdf/simple/0.9/", ""],
  ["http://channel.netscape.com/rdf/simple/0.9/", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://www.w3.org/2000/svg", "svg"],
  ["http://www.w3.org/1998/math/mathml", "mathml"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
]);

/** The prefix that the vocabulary knows a namespace by; undefined for a namespace it does not know. */
export function prefixFor(namespace: string): string | undefined {
  return prefixes.get(namespace.trim().toLowerCase());
}

/** The rule for an element by its name in lower case, with a known prefix, or undefined: not ours. */
export function ruleFor(name: string, root: string, parent: string): ElementRule | undefined {
  const rule = root === "feed" ? atomRule(name) : byName.get(rssSynonyms.get(name) ?? name);
  return rule?.parents.includes(parent) ? rule : undefined;
}

/** In an Atom document Atom's own elements carry no prefix on the way out, whatever they came with. */
function atomRule(name: string): ElementRule | undefined {
  const bare = name.startsWith("atom:") ? name.slice("atom:".length) : name;
  if (bare === "link") return atomLink && { ...atomLink, name: "link" };
  return byName.get(atomSynonyms.get(bare) ?? bare);
}
