import { foldDigits } from "../text/tokens.ts";

const minutesIn: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };
const longestMinutes = 365 * 24 * 60;

/** "30m", "6h", "7d" or "2w" in minutes; null for anything else, and for more than a year. */
export function readDuration(text: string): number | null {
  const [, count = "", unit = ""] =
    /^(\d{1,4})([mhdw])$/.exec(foldDigits(text).toLowerCase()) ?? [];
  const minutes = Number(count) * (minutesIn[unit] ?? 0);
  return minutes >= 1 && minutes <= longestMinutes ? minutes : null;
}
