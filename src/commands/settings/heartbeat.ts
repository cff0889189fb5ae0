import { foldDigits } from "../../text/tokens.ts";
import { readTime } from "./quiet.ts";
import type { Setting } from "./setting.ts";
import { isOff } from "./setting.ts";

const usual = ["06:00", "07:00", "08:00", "12:00", "18:00", "20:00"];

/** When a day without an alert is said to have been one, by the chat's own clocks. */
export const heartbeat: Setting = {
  key: "heartbeat",
  show: ({ subscription, replies }) => subscription.heartbeat ?? replies.text("heartbeat.off"),
  offers: ({ subscription, replies }) => [
    ...usual.map((time) => ({
      label: time,
      words: time,
      isChosen: time === subscription.heartbeat,
    })),
    {
      label: replies.text("heartbeat.off"),
      words: "off",
      isChosen: subscription.heartbeat === null,
    },
  ],
  apply(before, words) {
    if (isOff(words)) return { after: { ...before, heartbeat: null } };
    const time = readTime(foldDigits(words));
    return time ? { after: { ...before, heartbeat: time } } : { problem: "heartbeat.unclear" };
  },
};
