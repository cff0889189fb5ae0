import type { Alert, Source } from "../alerts/alert.ts";
import { languagesOf } from "../alerts/layout.ts";
import type { Clock } from "../clock.ts";
import type { Chat } from "../delivery/delivery.ts";
import { wishesAbout } from "../delivery/wishes.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { Definition } from "./definition.ts";
import { defaultSubscription } from "./standing-order.ts";

/** The alerts of late, whether or not they were sent to the chat that asks. */
export interface RecentAlerts {
  /**
   * Newest first, one per development at its newest revision, of those that fit and that the chat may
   * know. Rejects when the store fails.
   */
  latest(chat: Chat, fits: (alert: Alert) => boolean, limit: number): Promise<readonly Alert[]>;
}

const maxAlerts = 5;
// What `Reply` allows, less the isolates that an adapter adds.
const maxLength = 1_800;
const maxLinkLength = 400;

/** Shows the last few developments that fit the chat's settings, or the default ones where it has none. */
export function latest(deps: { readonly recent: RecentAlerts; readonly clock: Clock }): Definition {
  return {
    name: "latest",
    aliases: [],
    who: "everyone",
    args: [],
    async answer({ call, replies, subscription }) {
      const stored = await subscription();
      const now = deps.clock.now();
      // Who asks hears of it, in a pause as well.
      const asked = { ...(stored ?? defaultSubscription(call.chat, now)), paused: null };
      const fits = (alert: Alert): boolean => wishesAbout(alert, now).wants(asked);
      const alerts = await deps.recent.latest(call.chat, fits, maxAlerts);
      if (alerts.length === 0) return replies.reply("latest.none");
      const languages = languagesOf(stored?.layout ?? (replies.language === "ar" ? "ar" : "en"));
      const entries = alerts.map((alert) => {
        const when = replies.when(new Date(alert.publishedAt), stored?.timeZone);
        return describe(alert, languages, when);
      });
      const text = takeWhileFits([replies.text("latest.title"), ...entries]).join("\n\n");
      return { text, language: replies.language };
    },
  };
}

function describe(alert: Alert, languages: readonly AlertLanguage[], when: string): string {
  const told = languages.flatMap((language) => [
    alert.headline[language],
    alert.certainty[language],
  ]);
  const link = linkFor(alert.sources, languages);
  return [...told, when, link].filter((line) => line !== "").join("\n");
}

function linkFor(sources: readonly Source[], languages: readonly string[]): string {
  const readable = sources.find((source) => languages.includes(source.language));
  const url = (readable ?? sources[0])?.url ?? "";
  return url.length <= maxLinkLength ? url : "";
}

function takeWhileFits(paragraphs: readonly string[]): readonly string[] {
  let length = 0;
  return paragraphs.filter((paragraph) => {
    length += paragraph.length + 2;
    return length <= maxLength;
  });
}
