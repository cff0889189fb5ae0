type Values = Readonly<Record<string, string>>;

/** How a command is typed rightly and wrongly, by its arguments in order. */
interface Row {
  readonly right: Values;
  readonly wrong: Values;
}

const surplus: Values = { surplus: "nonsense" };
const wrongValue: Values = { value: "nonsense" };

/** Every command of the bot, by its name. */
export const matrixRows: Readonly<Record<string, Row>> = {
  subscribe: { right: {}, wrong: surplus },
  unsubscribe: { right: {}, wrong: surplus },
  settings: { right: {}, wrong: { setting: "nonsense" } },
  language: { right: { value: "en-ar" }, wrong: wrongValue },
  digits: { right: { value: "eastern" }, wrong: wrongValue },
  countries: { right: { value: "niger" }, wrong: wrongValue },
  topics: { right: { value: "+sport" }, wrong: wrongValue },
  places: { right: { value: "Ansongo" }, wrong: wrongValue },
  words: { right: { value: "gold" }, wrong: { value: "-nonsense" } },
  severity: { right: { value: "high" }, wrong: wrongValue },
  quiet: { right: { value: "22-6" }, wrong: wrongValue },
  digest: { right: { value: "daily" }, wrong: wrongValue },
  heartbeat: { right: { value: "8" }, wrong: wrongValue },
  buttons: { right: { value: "off" }, wrong: wrongValue },
  critical: { right: { value: "off" }, wrong: wrongValue },
  ambiguous: { right: { value: "skip" }, wrong: wrongValue },
  zone: { right: { value: "cairo" }, wrong: wrongValue },
  moderators: { right: { value: "none" }, wrong: wrongValue },
  pings: {
    right: { severity: "critical", role: "300" },
    wrong: { severity: "critical", role: "nonsense" },
  },
  pause: { right: { duration: "6h" }, wrong: { duration: "nonsense" } },
  resume: { right: {}, wrong: surplus },
  mute: { right: { what: "word", name: "football" }, wrong: { what: "nonsense" } },
  unmute: { right: { name: "tennis" }, wrong: { name: "nonsense" } },
  test: { right: {}, wrong: surplus },
  latest: { right: {}, wrong: surplus },
  sources: { right: {}, wrong: { feeds: "nonsense" } },
  status: { right: {}, wrong: surplus },
  privacy: { right: {}, wrong: { delete: "nonsense" } },
  correct: { right: {}, wrong: { development: "nonsense" } },
  retract: { right: {}, wrong: { development: "nonsense" } },
  why: { right: {}, wrong: { reference: "nonsense" } },
  timeline: { right: {}, wrong: { reference: "nonsense" } },
  feedback: { right: {}, wrong: { development: "nonsense" } },
  review: { right: {}, wrong: { review: "nonsense" } },
  help: { right: {}, wrong: { topic: "nonsense" } },
};

/** What can be asked about an alert that was told, with its development's id where "ID" stands; the first button of each answer is pressed. */
export const toldRows: readonly (readonly [command: string, values: Values])[] = [
  ["why", { reference: "ID" }],
  ["timeline", { reference: "ID" }],
  ["feedback", { development: "ID" }],
  ["correct", { development: "ID", wording: "12 soldiers => 6 soldiers | 12 جنديا => 6 جنود" }],
  ["retract", { development: "ID", wording: "The source denies it. | كذّب المصدر خبره." }],
];
