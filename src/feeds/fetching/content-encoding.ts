import { promisify } from "node:util";
import {
  brotliDecompress,
  brotliDecompressSync,
  constants,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from "node:zlib";

/** What became of a body that arrived compressed. */
export type Decompressed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "tooLarge" | "broken" };

/** No feed of an outlet comes near this; an attack does. Counts decoded bytes. */
export const maxBodyBytes = 5_000_000;

// More than two layers of compression are an attack, not a saving.
const maxCodings = 2;

interface Coding {
  readonly sync: (bytes: Uint8Array, options: object) => Uint8Array;
  readonly async: (bytes: Uint8Array, options: object) => Promise<Uint8Array>;
}

const gzip: Coding = { sync: gunzipSync, async: promisify(gunzip) };
const zlib: Coding = { sync: inflateSync, async: promisify(inflate) };
const rawDeflate: Coding = { sync: inflateRawSync, async: promisify(inflateRaw) };
const brotli: Coding = { sync: brotliDecompressSync, async: promisify(brotliDecompress) };

// What arrived of a cut body still holds whole items: decode as far as it goes.
const partialZlib = { finishFlush: constants.Z_SYNC_FLUSH };
const partialBrotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** Undoes `Content-Encoding` on the calling thread; null or "identity" gives the bytes back. */
export function decompress(bytes: Uint8Array, contentEncoding: string | null): Decompressed {
  const codings = codingsOf(contentEncoding);
  if (codings === null) return { ok: false, reason: "broken" };
  let current = bytes;
  for (const name of codings) {
    const coding = codingFor(name, current);
    if (coding === null) continue;
    try {
      current = coding.sync(current, optionsFor(coding));
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }
  return withinLimit(current);
}

/** The same on the thread pool, for callers that must not hold up the event loop. */
export async function decompressInBackground(
  bytes: Uint8Array,
  contentEncoding: string | null,
): Promise<Decompressed> {
  const codings = codingsOf(contentEncoding);
  if (codings === null) return { ok: false, reason: "broken" };
  let current = bytes;
  for (const name of codings) {
    const coding = codingFor(name, current);
    if (coding === null) continue;
    try {
      current = await coding.async(current, optionsFor(coding));
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }
  return withinLimit(current);
}

/** Last applied first, as they have to be undone; null when the header names something unknown. */
function codingsOf(contentEncoding: string | null): string[] | null {
  const names = (contentEncoding ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase().replace(/^x-/, ""))
    .filter((name) => name !== "" && name !== "identity");
  const known = names.every((name) => ["gzip", "deflate", "br"].includes(name));
  return known && names.length <= maxCodings ? names.reverse() : null;
}

/** Null when the bytes are not compressed at all, whatever the header says. */
function codingFor(name: string, bytes: Uint8Array): Coding | null {
  if (name === "br") return brotli;
  const [first = 0, second = 0] = bytes;
  if (name === "gzip") return first === 0x1f && second === 0x8b ? gzip : null;
  // "deflate" means the zlib format (RFC 9110, 8.4.1.2); some servers send it bare.
  const hasZlibHeader = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  return hasZlibHeader ? zlib : rawDeflate;
}

function optionsFor(coding: Coding): object {
  const partial = coding === brotli ? partialBrotli : partialZlib;
  return { ...partial, maxOutputLength: maxBodyBytes };
}

function reasonOf(error: unknown): "tooLarge" | "broken" {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "broken";
}

function withinLimit(bytes: Uint8Array): Decompressed {
  return bytes.byteLength > maxBodyBytes ? { ok: false, reason: "tooLarge" } : { ok: true, bytes };
}
