import type { Alert } from "../alerts/alert.ts";
import { severities } from "../developments/severity.ts";
import type { Subscription } from "./subscription.ts";
import type { WordSearch } from "./word-search.ts";
import { searchAlert } from "./word-search.ts";

/** What one alert is to the chats, one after the other. */
export interface Wishes {
  /** Whether the chat would have the alert posted, as its settings are. */
  wants(subscription: Subscription): boolean;
  /** Whether the chat has asked not to hear of it, or of anything, for now. */
  isSilenced(subscription: Subscription): boolean;
}

/** Holds an alert against what chats have asked for, at a moment. */
export function wishesAbout(alert: Alert, now: Date): Wishes {
  const isNow = (until: string | null): boolean =>
    until === null || Date.parse(until) > now.getTime();
  const kind = alert.eventType ?? "other";
  const outlets = alert.sources.map(({ outlet }) => outlet);
  let search: WordSearch | null = null;
  const says: WordSearch = (words) => {
    search ??= searchAlert(alert);
    return search(words);
  };

  const isMuted = ({ mutes }: Subscription): boolean => {
    const current = mutes.filter(({ until }) => isNow(until));
    const valuesOf = (wanted: string): readonly string[] =>
      current.filter((mute) => mute.kind === wanted).map(({ value }) => value);
    const muted = valuesOf("outlet");
    return (
      valuesOf("development").includes(alert.developmentId) ||
      valuesOf("word").some(says) ||
      // One outlet more that reports it makes it news for the chat again.
      (outlets.length > 0 && outlets.every((outlet) => muted.includes(outlet)))
    );
  };

  const isNarrowedTo = ({ places, words }: Subscription): boolean =>
    (places.length === 0 && words.length === 0) ||
    places.some((id) => alert.places.includes(id)) ||
    words.some(says);

  const isSilenced = (subscription: Subscription): boolean =>
    (subscription.paused !== null && isNow(subscription.paused.until)) || isMuted(subscription);

  return {
    isSilenced,
    wants: (subscription) =>
      alert.countries.some((country) => subscription.countries.includes(country)) &&
      subscription.topics.includes(alert.topic) &&
      (alert.topic !== "news" || !subscription.unwantedKinds.includes(kind)) &&
      severities.indexOf(alert.severity) >= severities.indexOf(subscription.minSeverity) &&
      isNarrowedTo(subscription) &&
      !isSilenced(subscription),
  };
}
