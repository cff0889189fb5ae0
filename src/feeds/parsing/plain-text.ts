import { decodeHTMLStrict } from "entities";

// What a longest headline and a generous summary need; past it lies boilerplate or an attack.
const maxTitleLength = 500;
const maxDescriptionLength = 8000;

// Markup is several times the text in it. Read no more than this of it.
const maxMarkupLength = 200_000;

// Soft hyphen, Arabic letter mark, zero-width characters, bidi marks, embeddings and isolates; then
// the control characters.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

// White space but for the single spaces that most of it is: to match each of them takes its time.
const unevenSpace = /[^\S ]\s*| \s+/g;

// Unicode's own sign for it: stands where a block of markup begins or ends.
const paragraphEnd = "\u2029";

const blockTags = new Set(
  (
    "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);

const codeTags = new Set(["script", "style"]);

/** A headline on one line, without markup, entities and invisible characters; null when empty. */
export function plainTitle(markup: string): string | null {
  const text = textOf(markup).replace(unevenSpace, " ").trim();
  return text === "" ? null : cut(text, maxTitleLength);
}

/** The same for a longer text, one line per paragraph or list item of the markup. */
export function plainDescription(markup: string): string | null {
  // In markup a line break is a space; in a text without any it is all the structure there is.
  const lineEnd = /<[a-z]/i.test(markup) ? /\u2029/ : /[\n\u2029]/;
  const text = textOf(markup)
    .replace(unevenSpace, (space) => (lineEnd.test(space) ? "\n" : " "))
    .trim();
  return text === "" ? null : cut(text, maxDescriptionLength);
}

/** Publishers escape twice now and then, so entities are decoded and tags dropped two times. */
function textOf(markup: string): string {
  const once = decodeEntities(stripTags(markup.slice(0, maxMarkupLength)));
  const twice = decodeEntities(stripTags(once));
  return twice.replace(invisible, "").toWellFormed();
}

function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** One pass over the text: a "<" that opens no tag is an ordinary character. */
function stripTags(text: string): string {
  let kept = "";
  let at = 0;
  let close = -1;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", at)) {
    if (close < open) close = text.indexOf(">", open);
    if (close < 0) break;
    const tag = tagAt(text, open, close);
    kept += text.slice(at, open) + (tag?.separator ?? "<");
    at = tag?.end ?? open + 1;
  }
  return kept + text.slice(at);
}

interface Tag {
  /** What stands for it in plain text. */
  readonly separator: string;
  /** Past the tag; for scripts, styles and comments past what they hold as well. */
  readonly end: number;
}

/** Null unless a tag opens here and `close` is its end. */
function tagAt(text: string, open: number, close: number): Tag | null {
  const next = text.indexOf("<", open + 1);
  if (next >= 0 && next < close) return null;
  if (text.startsWith("<!--", open)) return { separator: "", end: endOf("-->", text, open) };
  const mark = text.charAt(open + 1);
  const name = tagName(text, mark === "/" ? open + 2 : open + 1);
  if (name === "" && !"/!?".includes(mark)) return null;
  const separator = blockTags.has(name) ? paragraphEnd : "";
  const isCode = mark !== "/" && codeTags.has(name);
  return { separator, end: isCode ? startOf(`</${name}`, text, open) : close + 1 };
}

/** In lower case; empty where none begins. */
function tagName(text: string, from: number): string {
  let end = from;
  while (isLetter(text.charCodeAt(end)) || (end > from && isDigit(text.charCodeAt(end)))) end += 1;
  return text.slice(from, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function endOf(mark: string, text: string, from: number): number {
  const start = startOf(mark, text, from);
  return start < text.length ? start + mark.length : start;
}

/** Where it is missing, the rest is no text: ending there also keeps a flood of openings linear. */
function startOf(mark: string, text: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = text.lastIndexOf(" ", maxLength - 1);
  return `${text.slice(0, end > maxLength / 2 ? end : maxLength - 1).toWellFormed()}…`;
}
