import { severities } from "../../developments/severity.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { heartbeat } from "./heartbeat.ts";
import { kinds } from "./kinds.ts";
import { moderators } from "./moderators.ts";
import { pings } from "./pings.ts";
import { places } from "./places.ts";
import { quiet } from "./quiet.ts";
import { review } from "./review.ts";
import type { Setting } from "./setting.ts";
import { oneOf, someOf } from "./setting.ts";
import { words } from "./words.ts";
import { zone } from "./zone.ts";

/**
 * Everything a chat can decide, in the order it is shown. An entry brings its line in /settings, its
 * buttons and a command of its own name; its words stand in the reply files.
 */
export function settingsTable(
  gazetteer: Pick<Gazetteer, "entries" | "get" | "find">,
): readonly Setting[] {
  return [
    oneOf("language", "layout", [
      { value: "ar", label: "layout.ar", is: "ar" },
      { value: "en", label: "layout.en", is: "en" },
      { value: "both", also: "ar-en", label: "layout.ar-en", is: "ar-en" },
      { value: "en-ar", label: "layout.en-ar", is: "en-ar" },
    ]),
    oneOf("digits", "digits", [
      { value: "western", label: "digits.western", is: "western" },
      { value: "eastern", label: "digits.eastern", is: "eastern" },
    ]),
    someOf(
      "countries",
      [
        { value: "mali", label: "country.ML", is: "ML" },
        { value: "niger", label: "country.NE", is: "NE" },
      ],
      {
        get: ({ countries }) => countries,
        set: (subscription, countries) => ({ ...subscription, countries }),
      },
    ),
    kinds,
    places(gazetteer),
    words,
    oneOf(
      "severity",
      "minSeverity",
      severities.map((is) => ({ value: is, label: `severity.${is}` as const, is })),
    ),
    quiet,
    oneOf("digest", "digest", [
      { value: "instant", label: "digest.instant", is: "instant" },
      { value: "hourly", label: "digest.hourly", is: "hourly" },
      { value: "daily", label: "digest.daily", is: "daily" },
    ]),
    heartbeat,
    oneOf("critical", "criticalOverrides", [
      { value: "on", label: "critical.on", is: true },
      { value: "off", label: "critical.off", is: false },
    ]),
    oneOf("ambiguous", "ambiguous", [
      { value: "resend", label: "ambiguous.resend", is: "resend" },
      { value: "skip", label: "ambiguous.skip", is: "skip" },
    ]),
    oneOf("buttons", "feedbackButtons", [
      { value: "on", label: "buttons.on", is: true },
      { value: "off", label: "buttons.off", is: false },
    ]),
    zone,
    moderators,
    pings,
    review,
  ];
}
