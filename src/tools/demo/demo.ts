import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stdout } from "node:process";
import { fileURLToPath } from "node:url";
import type { App } from "../../app.ts";
import { createApp } from "../../app.ts";
import type { Clock } from "../../clock.ts";
import { systemClock } from "../../clock.ts";
import { loadConfig } from "../../config/load-config.ts";
import { createLog } from "../../log.ts";
import type { RoundReport } from "../../rounds/poll.ts";
import { readSettings } from "../../settings.ts";
import type { Io } from "../io.ts";
import { readSampleFeeds } from "./sample-feeds.ts";
import { serveSampleFeeds } from "./serve-sample-feeds.ts";

/** What the rounds of the demo came to. */
interface Tally {
  polls: number;
  unchanged: number;
  articles: number;
  relevant: number;
  developments: number;
  updates: number;
  duplicates: number;
  alerts: number;
}

// Three weeks of the story in some eighty rounds.
const stepMs = 6 * 3_600_000;
const sampleFolder = fileURLToPath(new URL("../../../test/labelled/", import.meta.url));
const configFolder = fileURLToPath(new URL("../../../config/", import.meta.url));

/** `demo`: the whole product on invented news, over compressed time, without a key or a network. */
export async function demo(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.stderr("demo takes no arguments.");
    return 2;
  }
  const sample = readSampleFeeds(sampleFolder);
  const story = createStoryClock(sample.startsAt);
  const server = await serveSampleFeeds(sample, story.now);
  const dataDir = await mkdtemp(join(tmpdir(), "sahel-alerts-demo-"));
  const app = await createApp({
    settings: readSettings({ DATA_DIR: dataDir, FEED_ALLOW_PRIVATE_HOSTS: server.host }),
    config: {
      ...loadConfig(configFolder),
      feeds: sample.feeds.map((feed) => ({ ...feed, url: `http://${server.host}${feed.url}` })),
    },
    clock: story,
    log: createLog("warn", []),
    write: io.stdout,
    colour: stdout.isTTY,
  });

  announce(sample.feeds.length, io);
  const tally = await tellTheStory(app, story, sample.endsAt);
  report(tally, io);
  await app.stop();
  await server.close();
  await rm(dataDir, { recursive: true });
  return 0;
}

/** A clock that stands still until it is moved. */
function createStoryClock(start: Date): Clock & { moveTo(time: number): void } {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    moveTo(time) {
      now = time;
    },
    // Sockets and channels answer in the audience's time, not in the story's.
    sleep: systemClock.sleep,
  };
}

async function tellTheStory(
  app: App,
  story: ReturnType<typeof createStoryClock>,
  endsAt: Date,
): Promise<Tally> {
  const tally: Tally = {
    polls: 0,
    unchanged: 0,
    articles: 0,
    relevant: 0,
    developments: 0,
    updates: 0,
    duplicates: 0,
    alerts: 0,
  };
  // The feeds are empty at the very first poll, so that nothing is old news.
  let time = story.now().getTime() - 1;
  while (time < endsAt.getTime() + stepMs) {
    story.moveTo(time);
    count(await app.round(true), tally);
    await app.deliverAllDue();
    time += stepMs;
  }
  return tally;
}

function count({ polls, decisions, alerts }: RoundReport, tally: Tally): void {
  // Sport is followed as well, but only for chats that ask for it, and the console does not.
  const news = decisions.filter(({ topic }) => topic === "news");
  const ofKind = (kind: string) => news.filter((decision) => decision.kind === kind).length;
  tally.polls += polls.length;
  tally.unchanged += polls.filter(({ outcome }) => outcome === "unchanged").length;
  tally.articles += decisions.length;
  tally.relevant += news.length - ofKind("irrelevant");
  tally.developments += ofKind("new");
  tally.updates += ofKind("update");
  tally.duplicates += ofKind("duplicate");
  tally.alerts += alerts.filter(({ topic }) => topic === "news").length;
}

function announce(feeds: number, io: Io): void {
  io.stdout(`Three weeks of news from ${feeds} outlets, told in under a minute.`);
  io.stdout("Every story is invented, and so is every outlet and agency. None of it happened.");
  io.stdout("كل هذه الأخبار مختلقة، وكذلك وسائل الإعلام والوكالات المذكورة فيها. لم يقع شيء منها.");
  io.stdout("");
}

function report(tally: Tally, io: Io): void {
  const rows: readonly (readonly [string, number])[] = [
    ["Polls", tally.polls],
    ["  of them unchanged (304)", tally.unchanged],
    ["Articles", tally.articles],
    ["  relevant to Mali or Niger", tally.relevant],
    ["Developments found", tally.developments],
    ["Updates", tally.updates],
    ["Duplicates held back", tally.duplicates],
    ["Alerts sent", tally.alerts],
  ];
  io.stdout("");
  for (const [label, value] of rows) {
    io.stdout(`${label.padEnd(28)} ${String(value).padStart(6)}`);
  }
  io.stdout("");
  io.stdout("Reminder: the news above is invented.");
}
