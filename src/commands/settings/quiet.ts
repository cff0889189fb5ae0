import type { QuietHours } from "../../delivery/subscription.ts";
import { foldDigits } from "../../text/tokens.ts";
import type { Setting } from "./setting.ts";
import { isOff } from "./setting.ts";

const usual = ["21:00-06:00", "22:00-06:00", "22:00-07:00", "23:00-07:00"];

/** The hours in which a chat is left alone, by its own clocks. */
export const quiet: Setting = {
  key: "quiet",
  show: ({ subscription, replies }) =>
    subscription.quiet ? spanOf(subscription.quiet) : replies.text("quiet.off"),
  offers: ({ subscription, replies }) => [
    ...usual.map((span) => ({
      label: span,
      words: span,
      isChosen: subscription.quiet !== null && spanOf(subscription.quiet) === span,
    })),
    { label: replies.text("quiet.off"), words: "off", isChosen: subscription.quiet === null },
  ],
  apply(before, words) {
    if (isOff(words)) return { after: { ...before, quiet: null } };
    const span = readSpan(words);
    if (!span) return { problem: "quiet.unclear" };
    return { after: { ...before, quiet: { ...span, timeZone: before.timeZone } } };
  },
};

function spanOf({ from, to }: QuietHours): string {
  return `${from}-${to}`;
}

/** "22:00-06:00", "22-6" or "22:00 06:00"; null for what is none, or no time at all. */
function readSpan(words: string): Pick<QuietHours, "from" | "to"> | null {
  const times = foldDigits(words).split(/[\s\-–—]+/);
  const [from, to] = times.map(readTime);
  return from && to && from !== to && times.length === 2 ? { from, to } : null;
}

/** "8:00" or "8" as "08:00"; null for what is no time. */
export function readTime(time: string): string | null {
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?::(\d{2}))?$/.exec(time) ?? [];
  const isTime = hour !== "" && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, "0")}:${minute}` : null;
}
