import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { App } from "../../app.ts";
import { createApp } from "../../app.ts";
import type { Clock } from "../../clock.ts";
import { loadConfig } from "../../config/load-config.ts";
import type { Feed } from "../../feeds/feed.ts";
import { createLog } from "../../log.ts";
import { readSettings } from "../../settings.ts";
import type { SkippingClock } from "./skipping-clock.ts";
import { createSkippingClock } from "./skipping-clock.ts";
import { soakPlan } from "./soak-plan.ts";

const soakTask = z.object({
  plan: soakPlan,
  port: z.int(),
  feeds: z.array(z.custom<Feed>()),
  dataDir: z.string(),
});

/** What a program with the bot is told: the plan, and where its world is. */
export type SoakTask = z.infer<typeof soakTask>;

const configFolder = fileURLToPath(new URL("../../../config/", import.meta.url));
// Shaped like the platforms' own.
const telegramToken = "700000001:token_of_the_soak_0123456789abc";
const discordToken = "c29haw.c29haw.token-of-the-soak";

export function readTask(json = ""): SoakTask {
  return soakTask.parse(JSON.parse(json));
}

function worldOf({ port }: SoakTask): string {
  return `http://127.0.0.1:${port}`;
}

/** The story's time, for the whole process. */
export function createStoryClock(start: Date): SkippingClock {
  const clock = createSkippingClock(start);
  // keyv drops what has expired by it, and Discord's client counts fifty requests a second.
  Date.now = () => clock.now().getTime();
  return clock;
}

/** The bot as `run` makes it, with the world's feeds, platforms and model. */
export function createSoakApp(task: SoakTask, clock: Clock): Promise<App> {
  const world = worldOf(task);
  return createApp({
    settings: readSettings({
      TELEGRAM_BOT_TOKEN: telegramToken,
      TELEGRAM_API_ROOT: world,
      DISCORD_BOT_TOKEN: discordToken,
      DISCORD_API_ROOT: `${world}/api`,
      OPENAI_API_KEY: "soak",
      OPENAI_BASE_URL: `${world}/v1`,
      MODEL_DAILY_TOKENS: "100000000",
      DATA_DIR: task.dataDir,
      FEED_ALLOW_PRIVATE_HOSTS: `127.0.0.1:${task.port}`,
    }),
    config: {
      ...loadConfig(configFolder),
      feeds: task.feeds.map((feed) => ({
        ...feed,
        url: world + feed.url,
        interval: task.plan.pollSeconds,
      })),
    },
    clock,
    log: createLog("error", []),
    write: () => undefined,
    colour: false,
  });
}

/** One round at that instant of the story. */
export async function roundAt(
  tick: number,
  { app, task }: { readonly app: App; readonly task: SoakTask },
  force = false,
) {
  await fetch(`${worldOf(task)}/clock/${tick}`);
  return app.round(force);
}
