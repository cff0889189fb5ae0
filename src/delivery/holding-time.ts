import type { Severity } from "../developments/severity.ts";
import { minutesOf, minutesOfDay, nextAt } from "./local-time.ts";
import type { QuietHours, Subscription } from "./subscription.ts";

type Rhythm = Pick<Subscription, "quiet" | "digest" | "criticalOverrides" | "timeZone">;

const hourMs = 3_600_000;
const dailyAt = "07:00";

/**
 * Until when something of that severity is to be held back for a chat: the next hour or day of its
 * digest, and in no case its quiet hours. Null when it may go at once.
 */
export function heldUntil(rhythm: Rhythm, severity: Severity, now: Date): Date | null {
  const { quiet, criticalOverrides } = rhythm;
  if (severity === "critical" && criticalOverrides) return null;
  const due = digestTime(rhythm, now);
  if (quiet && isQuiet(quiet, due)) return nextAt(quiet.to, quiet.timeZone, due);
  return due.getTime() > now.getTime() ? due : null;
}

/** Whether a chat wants to be left alone at a moment. */
export function isQuiet({ from, to, timeZone }: QuietHours, now: Date): boolean {
  const [start, end, time] = [minutesOf(from), minutesOf(to), minutesOfDay(now, timeZone)];
  if (start <= end) return start <= time && time < end;
  return start <= time || time < end;
}

function digestTime({ digest, quiet, timeZone }: Rhythm, now: Date): Date {
  switch (digest) {
    case "instant":
      return now;
    case "hourly":
      return new Date((Math.floor(now.getTime() / hourMs) + 1) * hourMs);
    case "daily":
      // Who has quiet hours reads when they end.
      return nextAt(quiet?.to ?? dailyAt, quiet?.timeZone ?? timeZone, now);
  }
}
