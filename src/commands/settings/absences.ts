import type { View } from "./setting.ts";

/** What keeps a chat from getting what its settings promise: a pause, mutes, the platform's refusal. */
export function absences(
  { subscription, replies }: Pick<View, "subscription" | "replies">,
  now: Date,
): readonly string[] {
  const { paused, timeZone, suspended } = subscription;
  const mutes = subscription.mutes.filter(
    ({ until }) => until === null || until > now.toISOString(),
  );
  const isPaused = paused && (paused.until === null || paused.until > now.toISOString());
  const pause = paused?.until
    ? replies.text("pause.until", { when: replies.when(new Date(paused.until), timeZone) })
    : replies.text("pause.forever");
  return [
    ...(suspended === null ? [] : [replies.text("status.suspended")]),
    ...(isPaused ? [pause] : []),
    ...(mutes.length > 0 ? [replies.text("mute.count", { count: mutes.length })] : []),
  ];
}
