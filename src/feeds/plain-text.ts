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

// White space, but not the single spaces that most of it is: matching each of them takes its time.
const unevenSpace = /[^\S ]\s*| \s+/g;

const blockTags = new Set(
  (
    "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** A headline on one line, without markup, entities and invisible characters; null when empty. */
export function plainTitle(markup: string): string | null {
  const text = textOf(markup).replace(unevenSpace, " ").trim();
  return text === "" ? null : cut(text, maxTitleLength);
}

/** The same for a longer text, one line per paragraph or list item of the markup. */
export function plainDescription(markup: string): string | null {
  // In markup a line break is a space; in a text without any it is all the structure there is.
  const source = /<[a-z]/i.test(markup) ? markup.replace(unevenSpace, " ") : markup;
  const text = textOf(source)
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
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
  if (!text.includes("<")) return text;
  const kept: string[] = [];
  let at = 0;
  let close = -1;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", at)) {
    if (close < open) close = text.indexOf(">", open);
    if (close < 0) break;
    const isTag = opensTag(text, open, close);
    kept.push(text.slice(at, open), isTag ? separatorFor(text, open, close) : "<");
    at = isTag ? afterTag(text, open, close) : open + 1;
  }
  kept.push(text.slice(at));
  return kept.join("");
}

function opensTag(text: string, open: number, close: number): boolean {
  const next = text.indexOf("<", open + 1);
  return /[a-z/!?]/i.test(text.charAt(open + 1)) && !(next >= 0 && next < close);
}

function separatorFor(text: string, open: number, close: number): string {
  const tag = text.slice(open, Math.min(close, open + 16));
  const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? "";
  return blockTags.has(name.toLowerCase()) ? "\n" : "";
}

// What no reader of the page sees is no text of the article, and has been used to smuggle orders in.
const hidden =
  /\s(?:hidden\b|style\s*=[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0))/i;
const longestTag = 500;

/** Past the tag; for scripts, styles, comments and hidden elements past what they hold as well. */
function afterTag(text: string, open: number, close: number): number {
  const start = text.slice(open, open + 8).toLowerCase();
  const end = start.startsWith("<!--")
    ? "-->"
    : (/^<(script|style)\b/.exec(start)?.[1] ?? hiddenElement(text.slice(open, close)));
  if (end === undefined) return close + 1;
  const found = text.indexOf(end === "-->" ? end : `</${end}`, open);
  // Never closed: the rest is not text. Ending here also keeps a flood of them linear.
  if (found < 0) return text.length;
  return end === "-->" ? found + end.length : found;
}

function hiddenElement(tag: string): string | undefined {
  const isHidden = tag.length <= longestTag && hidden.test(tag);
  return isHidden ? /^<([a-z][a-z0-9]*)/i.exec(tag)?.[1] : undefined;
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = text.lastIndexOf(" ", maxLength - 1);
  return `${text.slice(0, end > maxLength / 2 ? end : maxLength - 1).toWellFormed()}…`;
}
