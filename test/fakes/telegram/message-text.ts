/** A text as the Bot API took it in, or the description of its refusal. */
export type ParsedText =
  | { readonly text: string; readonly links: readonly string[] }
  | { readonly refusal: string };

const tags = new Set(
  "b strong i em u ins s strike del tg-spoiler span a code pre blockquote".split(" "),
);
const richTags = new Set([
  ...tags,
  ..."h1 h2 h3 h4 h5 h6 p br ul ol li table details summary footer hr aside cite figure mark".split(
    " ",
  ),
]);
const namedEntities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const longest = 4096;
const longestRich = 32_768;

/**
 * Checks and reads a message text the way the Bot API does: UTF-8, markup, then cleaning and
 * trimming, and only then the length, in UTF-16 units (core.telegram.org/bots/api#html-style).
 */
export function readText(text: unknown, parseMode: unknown): ParsedText {
  if (typeof text !== "string" || text === "") return refuse("message text is empty");
  if (!text.isWellFormed()) return refuse("strings must be encoded in UTF-8");
  const parsed = parseMode === "HTML" ? parseHtml(text) : { text, links: [] };
  if ("refusal" in parsed) return parsed;
  const shown = clean(parsed.text);
  if (shown === "") return refuse("message text is empty");
  if (shown.length > longest) return refuse("message is too long");
  return { text: shown, links: parsed.links };
}

/**
 * Checks and reads a `rich_message` of the Bot API 10.1: exactly one form of text, more tags, a higher
 * limit (core.telegram.org/bots/api#sendrichmessage).
 */
export function readRichText(rich: unknown): ParsedText {
  const { html, markdown, blocks } = (rich ?? {}) as Readonly<Record<string, unknown>>;
  const forms = [html, markdown, blocks].filter((form) => form !== undefined);
  if (forms.length !== 1 || typeof html !== "string") return refuse("rich message is malformed");
  if (html.length > longestRich) return refuse("message is too long");
  const parsed = parseHtml(html, richTags);
  if ("refusal" in parsed) return parsed;
  const shown = clean(parsed.text);
  return shown === "" ? refuse("message text is empty") : { text: shown, links: parsed.links };
}

function refuse(description: string): ParsedText {
  return { refusal: `Bad Request: ${description}` };
}

function parseHtml(html: string, known = tags): ParsedText {
  const open: string[] = [];
  const links: string[] = [];
  let text = "";
  for (let at = 0; at < html.length; ) {
    if (html[at] !== "<") {
      const { value, length } = readCharacter(html, at);
      text += value;
      at += length;
      continue;
    }
    const end = html.indexOf(">", at);
    if (end < 0) return broken(`Unclosed start tag at byte offset ${at}`);
    const fault = readTag(html.slice(at + 1, end), { open, links, known });
    if (fault) return broken(`${fault} at byte offset ${at}`);
    at = end + 1;
  }
  const [left] = open;
  if (left !== undefined) return broken(`Can't find end tag corresponding to start tag "${left}"`);
  return { text, links };
}

function broken(what: string): ParsedText {
  return refuse(`can't parse entities: ${what}`);
}

function readCharacter(html: string, at: number): { value: string; length: number } {
  if (html[at] !== "&") return { value: html.charAt(at), length: 1 };
  const [entity, name = "", hex, decimal] =
    /^&(?:([a-z]+)|#x([\da-f]+)|#(\d+));/i.exec(html.slice(at, at + 12)) ?? [];
  const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
  const value =
    namedEntities[name] ?? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "");
  if (entity !== undefined && value !== "") return { value, length: entity.length };
  return { value: html.charAt(at), length: 1 };
}

/** Opens or closes a tag; returns what is wrong with it. */
function readTag(tag: string, state: Reading): string | null {
  return tag.startsWith("/") ? closeTag(tag.slice(1), state.open) : openTag(tag, state);
}

/** Tags that are open, addresses met so far, and the tags there are. */
interface Reading {
  readonly open: string[];
  readonly links: string[];
  readonly known: ReadonlySet<string>;
}

function closeTag(tag: string, open: string[]): string | null {
  const name = tag.trim().toLowerCase();
  const expected = open.pop();
  if (expected === undefined) return "Unexpected end tag";
  if (expected === name) return null;
  return `Unmatched end tag, expected "</${expected}>", found "</${name}>"`;
}

function openTag(tag: string, { open, links, known }: Reading): string | null {
  const [, name = "", attributes = ""] = /^(\S*)((?:\s+[a-z-]+="[^"<>]*")*)\s*$/is.exec(tag) ?? [];
  if (!known.has(name.toLowerCase())) return `Unsupported start tag "${name}"`;
  if (name === "blockquote" && open.includes(name)) return "Nested blockquote";
  const [, href] = /href="([^"]*)"/.exec(attributes) ?? [];
  if (name === "a" && href !== undefined) links.push(plain(href));
  open.push(name.toLowerCase());
  return null;
}

function plain(escaped: string): string {
  let text = "";
  for (let at = 0; at < escaped.length; ) {
    const { value, length } = readCharacter(escaped, at);
    text += value;
    at += length;
  }
  return text;
}

/** Telegram turns control characters into blanks and drops U+2028 to U+202E; isolates stay. */
function clean(text: string): string {
  return text
    .replace(/[\u2028-\u202e\r]/g, "")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
}
