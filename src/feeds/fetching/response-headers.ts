import { parseDate } from "../parsing/parse-date.ts";

/** Value of a response header by its name in lower case, or null. */
export type HeaderOf = (name: string) => string | null;

// No outlet means to be asked again in half a year; a misconfigured one says so.
const maxWaitSeconds = 30 * 86_400;

/** When a `Retry-After`, in seconds or as a date, runs out; null when there is none to read. */
export function retryAfterOf(value: string | null, now: Date): Date | null {
  const text = value?.trim() ?? "";
  const instant = /^\d+$/.test(text)
    ? now.getTime() + Number(text) * 1000
    : (parseDate(text)?.getTime() ?? Number.NaN);
  if (Number.isNaN(instant) || instant <= now.getTime()) return null;
  return new Date(Math.min(instant, now.getTime() + maxWaitSeconds * 1000));
}

/** Seconds for which the server promises nothing new (RFC 9111: `max-age`, else `Expires`), or null. */
export function secondsFresh(header: HeaderOf): number | null {
  const cacheControl = header("cache-control") ?? "";
  if (/\bno-(?:cache|store)\b/i.test(cacheControl)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d+)/i.exec(cacheControl)?.[1];
  const seconds = maxAge === undefined ? untilExpiry(header) : Number(maxAge);
  return seconds > 0 ? seconds : null;
}

function untilExpiry(header: HeaderOf): number {
  const expires = header("expires");
  if (expires === null) return 0;
  const [end, date] = [expires, header("date") ?? ""].map((text) => parseDate(text)?.getTime());
  return end === undefined || date === undefined ? 0 : (end - date) / 1000;
}
