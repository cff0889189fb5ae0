import type { AuditEntry } from "../audit.ts";
import type { Reply } from "../command.ts";
import type { Replies, ReplyKey } from "../replies.ts";

const mostShown = 10;
const ofSettings = { title: "history.title", none: "history.none" } as const;

/** The last changes, newest first: when, what, by whom. */
export function history(
  { timeZone, replies }: { readonly timeZone: string | undefined; readonly replies: Replies },
  entries: readonly AuditEntry[],
  words: { readonly title: ReplyKey; readonly none: ReplyKey } = ofSettings,
): Reply {
  if (entries.length === 0) return replies.reply(words.none);
  const lines = entries.slice(0, mostShown).flatMap(({ at, by, what }) => [
    "",
    what,
    replies.text("history.by", {
      when: replies.when(new Date(at), timeZone),
      who: by ?? "none",
    }),
  ]);
  return { text: [replies.text(words.title), ...lines].join("\n"), language: replies.language };
}
