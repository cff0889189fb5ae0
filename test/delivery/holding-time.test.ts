import { expect, test } from "vitest";
import { heldUntil } from "../../src/delivery/holding-time.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";

const night = { from: "22:00", to: "06:00", timeZone: "Africa/Niamey" };
const instant = {
  quiet: null,
  digest: "instant",
  criticalOverrides: true,
  timeZone: "Africa/Bamako",
} as const;

type Rhythm = Parameters<typeof heldUntil>[0];

const held = (rhythm: Partial<Subscription>, now: string, severity: "medium" | "critical") =>
  heldUntil({ ...instant, ...rhythm } as Rhythm, severity, new Date(now))?.toISOString() ?? null;

// Niamey is an hour ahead of UTC, Bamako keeps it.
test.for<[string, Partial<Subscription>, string, string | null]>([
  ["without a wish, at once", {}, "2026-01-15T23:30:00Z", null],
  ["by day, at once", { quiet: night }, "2026-01-15T12:00:00Z", null],
  ["in the evening, at six", { quiet: night }, "2026-01-15T21:00:00Z", "2026-01-16T05:00:00.000Z"],
  ["a minute before, at once", { quiet: night }, "2026-01-15T20:59:00Z", null],
  ["at night, at six", { quiet: night }, "2026-01-16T02:10:30Z", "2026-01-16T05:00:00.000Z"],
  ["at six, at once", { quiet: night }, "2026-01-16T05:00:00Z", null],
  [
    "at noon, when that is quiet, at two",
    { quiet: { from: "12:00", to: "14:00", timeZone: "Africa/Bamako" } },
    "2026-01-15T12:30:00Z",
    "2026-01-15T14:00:00.000Z",
  ],
  [
    "hourly, at the next hour",
    { digest: "hourly" },
    "2026-01-15T12:01:00Z",
    "2026-01-15T13:00:00.000Z",
  ],
  [
    "hourly and at night, at six",
    { digest: "hourly", quiet: night },
    "2026-01-15T20:30:00Z",
    "2026-01-16T05:00:00.000Z",
  ],
  [
    "daily, in the morning in Bamako",
    { digest: "daily" },
    "2026-01-15T12:01:00Z",
    "2026-01-16T07:00:00.000Z",
  ],
  [
    "daily with quiet hours, when they end",
    { digest: "daily", quiet: night },
    "2026-01-15T12:01:00Z",
    "2026-01-16T05:00:00.000Z",
  ],
  [
    "over a change of the clocks, by the new time",
    { quiet: { from: "22:00", to: "06:00", timeZone: "Europe/Paris" } },
    "2026-03-28T22:00:00Z",
    "2026-03-29T04:00:00.000Z",
  ],
])("%s", ([, rhythm, now, expected]) => {
  expect(held(rhythm, now, "medium")).toBe(expected);
});

test("what is critical waits for nothing, unless the chat says otherwise", () => {
  const asleep = { quiet: night, digest: "daily" } as const;
  const now = "2026-01-16T02:00:00Z";

  expect(held(asleep, now, "critical")).toBeNull();
  expect(held({ ...asleep, criticalOverrides: false }, now, "critical")).not.toBeNull();
});
