import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "../src/app.ts";
import { createApp } from "../src/app.ts";
import type { Clock } from "../src/clock.ts";
import { systemClock } from "../src/clock.ts";
import type { Config } from "../src/config/load-config.ts";
import { loadConfig } from "../src/config/load-config.ts";
import type { Feed } from "../src/feeds/feed.ts";
import type { Log } from "../src/log.ts";
import { silentLog } from "../src/log.ts";
import { readSettings } from "../src/settings.ts";
import type { FeedServer } from "./fakes/feed-server.ts";

/** What a test says about the app it wants. */
export interface Given {
  readonly feeds: readonly Feed[];
  /** Whose loopback address may be fetched. */
  readonly server: FeedServer;
  /** An app of an earlier life, whose data this one finds. */
  readonly dataDir?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly catchUpHours?: number;
  readonly clock?: Clock;
  readonly log?: Log;
}

/** An app of its own on real files, and what its console channel printed. */
export async function anApp(given: Given): Promise<App & { dataDir: string; printed: string[] }> {
  const dataDir = given.dataDir ?? mkdtempSync(join(tmpdir(), "app-"));
  const printed: string[] = [];
  const app = await createApp({
    settings: readSettings({
      DATA_DIR: dataDir,
      FEED_ALLOW_PRIVATE_HOSTS: given.server.host,
      // Rounds happen when the test says so.
      POLL_SCHEDULE: "0 0 1 1 *",
      ...given.variables,
    }),
    config: configFor(given),
    clock: given.clock ?? systemClock,
    log: given.log ?? silentLog,
    write: (line) => printed.push(line),
    colour: false,
  });
  return { ...app, dataDir, printed };
}

function configFor({ feeds, catchUpHours }: Given): Config {
  const config = loadConfig("config");
  const hours = catchUpHours ?? config.defaults.catchUpHours;
  return { ...config, feeds, defaults: { ...config.defaults, catchUpHours: hours } };
}

/** A feed of the given server, in French unless told otherwise. */
export function aFeed(server: FeedServer, path: string, feed: Partial<Feed> = {}): Feed {
  return {
    id: path.replace(/^\/|\.xml$/g, ""),
    outlet: "Le Fleuve",
    url: `${server.url}${path}`,
    language: "fr",
    scope: "mali",
    kind: "newsroom",
    enabled: true,
    model: true,
    ...feed,
  };
}

/** An item of an RSS feed. */
export interface SampleItem {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** Null for none. */
  readonly date: Date | null;
}

/** An RSS document with the given items. */
export function rss(items: readonly SampleItem[]): string {
  const entries = items.map(
    ({ title, description, link, date }) =>
      `<item><title>${title}</title><link>${link}</link><guid>${link}</guid>
       ${date ? `<pubDate>${date.toUTCString()}</pubDate>` : ""}
       <description>${description}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Le Fleuve</title>${entries.join("\n")}</channel></rss>`;
}
