import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Feed } from "../../../src/feeds/feed.ts";
import { diagnose } from "../../../src/tools/doctor/doctor.ts";
import type { FeedServer } from "../../fakes/feed-server.ts";
import { startFeedServer } from "../../fakes/feed-server.ts";
import { aFeed, rssOf } from "../../feeds/a-feed.ts";
import { temporaryFolder } from "../../store/temporary-folder.ts";

/** An installation in a folder of its own, whose feeds come from a server on loopback. */
interface Installation {
  readonly server: FeedServer;
  readonly feeds: readonly Feed[];
  readonly configDir: string;
  readonly dataDir: string;
  /** Runs the doctor with these variables on top of the folders'. */
  checkUp(variables?: Readonly<Record<string, string>>): Promise<Report>;
}

/** What the doctor said, and its exit code. */
interface Report {
  readonly code: number;
  readonly lines: readonly string[];
  /** The lines about one thing, such as "store" or "feed courier-ar". */
  about(name: string): readonly string[];
}

/** One feed in each language, two of them about one country each. */
const someFeeds: readonly Partial<Feed>[] = [
  { id: "courier-ar", language: "ar", scope: "mali" },
  { id: "courier-en", language: "en", scope: "niger" },
  { id: "courier-fr", language: "fr", scope: "sahel" },
];

/** Every feed is served at `/<id>.xml` with one item of an hour ago. */
export async function anInstallation(
  given: { readonly feeds?: readonly Partial<Feed>[]; readonly userAgent?: string } = {},
): Promise<Installation> {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  const feeds = (given.feeds ?? someFeeds).map((feed) =>
    aFeed({ url: `${server.url}/${feed.id}.xml`, ...feed }),
  );
  for (const { id } of feeds) server.serve(`/${id}.xml`, { body: aFreshFeed() });
  const folder = temporaryFolder();
  const [configDir, dataDir] = [join(folder, "config"), join(folder, "data")];
  writeConfig(configDir, feeds, given.userAgent ?? "SahelAlerts/0.1 (+https://desk.example/)");
  const folders = { CONFIG_DIR: configDir, DATA_DIR: dataDir };
  return {
    server,
    feeds,
    configDir,
    dataDir,
    checkUp: (variables) =>
      reportOf({ ...folders, FEED_ALLOW_PRIVATE_HOSTS: server.host, ...variables }),
  };
}

export function aFreshFeed(ageDays = 0): string {
  return rssOf(["News"], new Date(Date.now() - ageDays * 86_400_000 - 3_600_000));
}

function writeConfig(configDir: string, feeds: readonly Feed[], userAgent: string): void {
  mkdirSync(configDir);
  const defaults = readFileSync("config/defaults.yaml", "utf8");
  const ours = defaults.replace(/userAgent: .*/, `userAgent: ${JSON.stringify(userAgent)}`);
  writeFileSync(join(configDir, "defaults.yaml"), ours);
  // JSON is YAML.
  writeFileSync(join(configDir, "feeds.yaml"), JSON.stringify({ feeds }));
  writeFileSync(join(configDir, "gazetteer.yaml"), JSON.stringify({ entries: [] }));
}

async function reportOf(variables: Readonly<Record<string, string>>): Promise<Report> {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  const code = await diagnose(variables, { stdout: write, stderr: write });
  return {
    code,
    lines,
    about: (name) => lines.filter((line) => line.slice(6).startsWith(`${name}: `)),
  };
}
