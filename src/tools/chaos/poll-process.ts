import { once } from "node:events";
import process from "node:process";
import { createApp } from "../../app.ts";
import { systemClock } from "../../clock.ts";
import { loadConfig } from "../../config/load-config.ts";
import type { Feed } from "../../feeds/feed.ts";
import { silentLog } from "../../log.ts";
import { readSettings } from "../../settings.ts";
import type { PollerReport } from "./poll-protocol.ts";
import { pollerTask } from "./poll-protocol.ts";

// A program of its own: the bot with the role `poll`, until it is killed. Dies with the process that
// made it.
process.on("disconnect", () => process.exit(1));
const first: readonly unknown[] = await once(process, "message");
const { variables, feedUrl, name } = pollerTask.parse(first[0]);
const tell = (report: PollerReport): void => {
  process.send?.(report);
};
const settings = readSettings(variables);
const { defaults, ...config } = loadConfig(settings.configDir);
const feed: Feed = {
  id: "chronicle",
  outlet: "Le Fleuve",
  url: feedUrl,
  language: "fr",
  scope: "mali",
  kind: "newsroom",
  enabled: true,
  model: false,
  // Due at every tick.
  interval: 1,
};
const app = await createApp({
  settings,
  config: {
    ...config,
    defaults: { ...defaults, fetch: { ...defaults.fetch, userAgent: name } },
    feeds: [feed],
  },
  clock: systemClock,
  log: {
    ...silentLog,
    debug(fields, words) {
      if (words === "tick over" && "slot" in fields) tell({ slot: String(fields.slot) });
    },
  },
  write: () => undefined,
  colour: false,
});
await app.start(new Set(["poll"]));
tell({ slot: null });
