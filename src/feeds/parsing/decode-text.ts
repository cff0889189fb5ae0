import { isUtf8 } from "node:buffer";

/** What is known about the character encoding of a body besides its bytes. */
export interface EncodingHints {
  readonly contentType: string | null;
  /** ISO 639-1 code of the feed, where it is known: the last resort of the guess. */
  readonly language: string | undefined;
}

/**
 * Bytes to text. The evidence, strongest first: byte order mark, the zero bytes of UTF-16 and
 * UTF-32, valid UTF-8, the HTTP charset, the XML declaration, and a guess from bytes and language.
 */
export function decodeText(bytes: Uint8Array, hints: EncodingHints): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== null)
    return wide.startsWith("utf-32") ? decodeUtf32(bytes, wide) : decode(bytes, wide);
  const utf8 = decodeUtf8(bytes);
  const hasEscapes = bytes.includes(0x1b);
  if (utf8 !== null && !hasEscapes) return utf8;
  const labels = [charsetOf(hints.contentType), declaredEncodingOf(bytes)].filter(isSupported);
  // The one encoding of feeds that looks like valid UTF-8.
  if (utf8 !== null && !labels.includes("iso-2022-jp")) return utf8;
  return decode(bytes, labelOrGuess(labels, bytes, hints.language));
}

// The first bytes as "0" for zero, "x" for any other. Markup is ASCII, so the high halves of the
// first code units are zero whatever the language.
const widePatterns: readonly (readonly [RegExp, string])[] = [
  [/^000x/, "utf-32be"],
  [/^x000/, "utf-32le"],
  [/^0x0x/, "utf-16be"],
  [/^x0x0/, "utf-16le"],
];

function wideEncodingOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (head === "0000feff") return "utf-32be";
  if (head === "fffe0000") return "utf-32le";
  if (head.startsWith("feff")) return "utf-16be";
  if (head.startsWith("fffe")) return "utf-16le";
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? "0" : "x")).join("");
  return widePatterns.find(([pattern]) => pattern.test(zeros))?.[1] ?? null;
}

/** By hand: `TextDecoder` does not know UTF-32. */
function decodeUtf32(bytes: Uint8Array, encoding: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
    const code = view.getUint32(offset, encoding === "utf-32le");
    characters.push(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
  }
  return characters
    .join("")
    .replace(/^\ufeff/, "")
    .toWellFormed();
}

/** Null when the bytes are clearly something else. A few bad bytes do not make it something else. */
function decodeUtf8(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return decode(bytes, "utf-8");
  const { whole, bad } = countUtf8Characters(bytes);
  return whole >= 3 * bad ? decode(bytes, "utf-8") : null;
}

/** How many characters of two and more bytes are whole, and how many bytes fit nowhere. */
function countUtf8Characters(bytes: Uint8Array): { whole: number; bad: number } {
  let whole = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = utf8LengthAt(bytes, at);
    if (length > 1) whole += 1;
    if (length === 0) bad += 1;
    at += Math.max(1, length);
  }
  return { whole, bad };
}

/** Bytes of the character that begins at `at`; 0 when none does. */
function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLength(lead);
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function leadLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** RFC 9110 allows quotes and any letter case; servers add spaces and single quotes. */
function charsetOf(contentType: string | null): string {
  const match = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? "");
  return encodingName(match?.[1] ?? "");
}

function declaredEncodingOf(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, 1024), "windows-1252");
  const match =
    /<\?xml[^>]*?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return encodingName(match?.[1] ?? "");
}

/** The WHATWG name of a label, also for spellings that the standard does not list. */
function encodingName(label: string): string {
  const plain = label.trim().toLowerCase();
  const name = plain
    .replace(/^(?:x-)?(?:cp|win|windows|ansi|ms)[-_ ]?(125\d|874)$/, "windows-$1")
    .replace(/^iso[-_ ]?8859[-_ ](\d+).*$/, "iso-8859-$1");
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "";
  }
}

/** A label of UTF-8 or UTF-16 on bytes that are neither is no evidence. */
function isSupported(label: string): boolean {
  return label !== "" && !label.startsWith("utf-");
}

function labelOrGuess(
  labels: readonly string[],
  bytes: Uint8Array,
  language: string | undefined,
): string {
  // ISO-8859-1 (windows-1252 to a browser) is what servers say when nobody configured them.
  const meant = labels.find((label) => label !== "windows-1252");
  if (meant !== undefined) return meant;
  return guessEncoding(bytes, language);
}

/** Accents stand alone between ASCII letters; Arabic letters stand in runs. */
function guessEncoding(bytes: Uint8Array, language: string | undefined): string {
  const run = meanRunOfHighBytes(bytes);
  const isArabic = run >= 2.5 || (run > 1.5 && language === "ar");
  if (!isArabic) return "windows-1252";
  const head = decode(bytes, "windows-1252");
  // The article "ال", the commonest pair of Arabic, as each of the two code pages writes it.
  return countOf(head, "\u00c7\u00e4") > countOf(head, "\u00c7\u00e1")
    ? "iso-8859-6"
    : "windows-1256";
}

function meanRunOfHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let runs = 0;
  let previous = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high += 1;
      if (previous < 0x80) runs += 1;
    }
    previous = byte;
  }
  return runs === 0 ? 0 : high / runs;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
