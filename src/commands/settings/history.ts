import type { AuditEntry } from "../audit.ts";
import type { Reply } from "../command.ts";
import type { View } from "./setting.ts";

const mostShown = 10;

/** The last changes, newest first: when, what, by whom. */
export function history(
  { subscription, replies }: Pick<View, "subscription" | "replies">,
  entries: readonly AuditEntry[],
): Reply {
  if (entries.length === 0) return replies.reply("history.none");
  const lines = entries.slice(0, mostShown).flatMap(({ at, by, what }) => [
    "",
    what,
    replies.text("history.by", {
      when: replies.when(new Date(at), subscription.timeZone),
      who: by ?? "none",
    }),
  ]);
  return { text: [replies.text("history.title"), ...lines].join("\n"), language: replies.language };
}
