import type { Alert } from "../alerts/alert.ts";
import type { Severity } from "../developments/severity.ts";
import { severities } from "../developments/severity.ts";
import type { Subscription } from "./subscription.ts";
import type { WordSearch } from "./word-search.ts";
import { searchAlert } from "./word-search.ts";

/** What of a chat's settings keeps an alert from it. */
export type Obstacle = "countries" | "topic" | "kind" | "severity" | "narrowed" | Silence;

type Silence = "paused" | "muted";

/** What one alert is to the chats, one after the other. */
export interface Wishes {
  /** The first setting that keeps the alert from the chat; null where it wants it. */
  obstacle(subscription: Subscription): Obstacle | null;
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

  const silence = (subscription: Subscription): Silence | null => {
    if (subscription.paused !== null && isNow(subscription.paused.until)) return "paused";
    return isMuted(subscription) ? "muted" : null;
  };

  const passes: readonly (readonly [Obstacle, (one: Subscription) => boolean])[] = [
    ["countries", (one) => alert.countries.some((country) => one.countries.includes(country))],
    ["topic", (one) => one.topics.includes(alert.topic)],
    ["kind", (one) => alert.topic !== "news" || !one.unwantedKinds.includes(kind)],
    ["severity", (one) => rankOf(alert.severity) >= rankOf(one.minSeverity)],
    ["narrowed", isNarrowedTo],
  ];

  const obstacle = (subscription: Subscription): Obstacle | null => {
    const [failed = null] = passes.find(([, does]) => !does(subscription)) ?? [];
    return failed ?? silence(subscription);
  };

  return {
    obstacle,
    isSilenced: (subscription) => silence(subscription) !== null,
    wants: (subscription) => obstacle(subscription) === null,
  };
}

const rankOf = (severity: Severity): number => severities.indexOf(severity);
