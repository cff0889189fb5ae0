import { isTimeZone } from "../../delivery/local-time.ts";
import type { Choice } from "../definition.ts";
import type { Setting } from "./setting.ts";

const usual: readonly (Choice & { readonly timeZone: string })[] = [
  { value: "bamako", label: "zone.bamako", timeZone: "Africa/Bamako" },
  { value: "niamey", label: "zone.niamey", timeZone: "Africa/Niamey" },
  { value: "algiers", label: "zone.algiers", timeZone: "Africa/Algiers" },
  { value: "cairo", label: "zone.cairo", timeZone: "Africa/Cairo" },
  { value: "paris", label: "zone.paris", timeZone: "Europe/Paris" },
  { value: "london", label: "zone.london", timeZone: "Europe/London" },
  { value: "newyork", label: "zone.newYork", timeZone: "America/New_York" },
];

/** The clocks a chat lives by; its quiet hours move with them. */
export const zone: Setting = {
  key: "zone",
  show({ subscription: { timeZone }, replies }) {
    const known = usual.find((one) => one.timeZone === timeZone);
    return known ? replies.text(known.label) : timeZone;
  },
  offers: ({ subscription, replies }) =>
    usual.map(({ value, label, timeZone }) => ({
      label: replies.text(label),
      words: value,
      isChosen: timeZone === subscription.timeZone,
    })),
  apply(before, words) {
    const known = usual.find(({ value }) => value === words.toLowerCase());
    const timeZone = known?.timeZone ?? words;
    // "UTC+1" and the like are zones to some engines and none to others.
    if (!(known || (/^[A-Za-z_]+\/[\w/-]+$/.test(timeZone) && isTimeZone(timeZone)))) {
      return { problem: "zone.unclear" };
    }
    const quiet = before.quiet && { ...before.quiet, timeZone };
    return { after: { ...before, timeZone, quiet } };
  },
};
