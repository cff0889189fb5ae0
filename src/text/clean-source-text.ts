import { isOrderToReader } from "./orders-to-reader.ts";
import { splitSentences } from "./sentences.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};
const encoded = /&(?:lt|gt|amp|quot|#39|nbsp);/gi;
const hiddenElements =
  /<(script|style|template|noscript|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const hiddenByStyle =
  /<(\w+)[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0)[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tags = /<\/?[a-z!][^>]*(?:>|$)/gi;
// Zero-width characters, bidi controls, tag characters: what steers a machine and no reader sees.
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const links =
  /\b(?:https?:\/\/|www\.|t\.me\/|discord\.gg\/)\S*|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|info|example|ru|xyz|link|me)(?:\/\S*)?\b/gi;
const mentions = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]+|<@[!&]?\d+>/gu;
const emphasis = /\*{1,3}|_{2,3}|`{1,3}|~~|^#{1,6}\s/gm;

/**
 * The plain text of a source as a reader is meant to see it: markup, links, handles and everything
 * invisible gone, and every sentence that gives orders to its reader, with all that follows it,
 * since what comes after an order is written by the same hand.
 */
export function cleanSourceText(text: string): string {
  const seen = stripMarkup(text);
  const kept: string[] = [];
  for (const sentence of splitSentences(seen)) {
    if (isOrderToReader(sentence)) break;
    const plain = stripAddresses(sentence);
    if (/[\p{L}\p{N}]/u.test(plain)) kept.push(plain);
  }
  return kept.join(" ");
}

/** Markup goes before sentences are parted, addresses after: a link is a mark of an order. */
function stripMarkup(text: string): string {
  return text
    .normalize("NFC")
    .replace(encoded, (entity) => entities[entity.toLowerCase()] ?? " ")
    .replace(hiddenElements, " ")
    .replace(hiddenByStyle, " ")
    .replace(tags, " ")
    .replace(unseen, "")
    .replace(emphasis, "")
    .replace(/[^\S\n]+/g, " ");
}

const latinDateline =
  /^\p{Lu}[\p{Lu}\p{M}' -]{2,30}(?:,\s*[\p{L} ]{2,20})?\s*(?:\([^)]{1,25}\)\s*)?[—–-]\s+/u;
const agencyDateline = /^[\p{L}\p{M}' ,-]{2,40}\s*\([^)]{1,25}\)\s*[—–-]\s+/u;
const signature = /\s+(?:[a-z]{2,4}\/){1,4}[a-z]{2,4}\s*$/;

function stripAddresses(sentence: string): string {
  return sentence
    .replace(links, " ")
    .replace(mentions, " ")
    .replace(latinDateline, "")
    .replace(agencyDateline, "")
    .replace(signature, "")
    .replace(/\s+([.,;:!?،؛؟])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
