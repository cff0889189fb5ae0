import type { OwnText } from "../../delivery/review/review.ts";
import { stripBidiControls } from "../../text/isolates.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { printable } from "../../text/printable.ts";

/** In UTF-16 units: docs/voice.md's limit on a headline, and room for four short sentences. */
export const longestHeadline = 110;
export const longestBody = 700;

// What docs/voice.md wants in no alert: links, handles, hashtags, markup, emoji.
const unwanted =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|ml|ne)\b|[@#]\p{L}|<[^>]*>|\*\*|__|~~|\|\||`|\]\(|\p{Extended_Pictographic}/iu;

type Part = { readonly headline: string; readonly body: string };

/**
 * What somebody typed with "|" between headline and text, and between the languages, as an edit of what
 * an alert said; a language that was left out stays as it was. Null where it is not fit for an alert.
 */
export function readOwnText(typed: string): ((before: OwnText) => OwnText) | null {
  // Whoever copies a message copies its marks of direction as well.
  const clean = stripBidiControls(printable(typed)).replace(/\s+/g, " ");
  const pieces = clean.split("|").map((piece) => piece.trim());
  if (unwanted.test(clean) || pieces.length % 2 !== 0 || pieces.length > 4) return null;
  const [first, second] = [partOf(pieces.slice(0, 2)), partOf(pieces.slice(2))];
  const parts = second ? [first, second] : [first];
  if (pieces.length === 4 && !second) return null;
  const read = new Map(parts.map((part) => [part && languageOf(part), part]));
  if (read.has(null) || read.size < parts.length) return null;
  return ({ headline, body }) => ({
    headline: { ...headline, ...pick(read, "headline") },
    body: { ...body, ...pick(read, "body") },
  });
}

function partOf([headline = "", body = ""]: readonly string[]): Part | null {
  const isFit = headline.length <= longestHeadline && body.length <= longestBody;
  return isFit && headline !== "" && body !== "" ? { headline, body } : null;
}

/** Of both its pieces; null where they are in no language of ours, or in two. */
function languageOf({ headline, body }: Part): AlertLanguage | null {
  const [one, other] = [headline, body].map((text) => {
    const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (arabic + latin === 0) return null;
    return arabic >= latin ? "ar" : "en";
  });
  return one === other ? (one ?? null) : null;
}

function pick(
  read: ReadonlyMap<AlertLanguage | null, Part | null>,
  what: keyof Part,
): Partial<Record<AlertLanguage, string>> {
  const [ar, en] = [read.get("ar")?.[what], read.get("en")?.[what]];
  return { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) };
}
