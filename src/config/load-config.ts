import { join } from "node:path";
import { z } from "zod";
import { severities } from "../developments/severity.ts";
import { eventTypes } from "../facts/facts.ts";
import type { Feed } from "../feeds/feed.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../gazetteer/load-gazetteer.ts";
import { ConfigurationError } from "../settings.ts";
import { feedsFile, feedsOf } from "./feeds-file.ts";
import { readConfigFile, readText } from "./read-config-file.ts";

const severity = z.enum(severities);

const cosine = z.number().min(-1).max(1);

const defaultsFile = z.strictObject({
  catchUpHours: z.number().positive(),
  backups: z
    .strictObject({ hourly: z.int().positive(), daily: z.int().nonnegative() })
    .default({ hourly: 24, daily: 7 }),
  severity: z.strictObject({
    eventTypes: z.record(z.enum(eventTypes), severity),
    toll: z.strictObject({ medium: z.int(), high: z.int(), critical: z.int() }),
    claimedAtMost: severity,
  }),
  telegram: z.strictObject({ richMessages: z.boolean() }).default({ richMessages: false }),
  discord: z
    .strictObject({ shards: z.union([z.literal("auto"), z.int().positive()]) })
    .default({ shards: "auto" }),
  embeddings: z.record(z.string(), z.strictObject({ same: cosine, different: cosine })).default({}),
  fetch: z.strictObject({
    userAgent: z.string().min(1),
    concurrency: z.int().positive(),
    perHost: z.int().positive(),
  }),
});

/** Everything the files of `CONFIG_DIR` decide. */
export interface Config {
  readonly defaults: z.infer<typeof defaultsFile>;
  readonly feeds: readonly Feed[];
  readonly gazetteer: Gazetteer;
}

/** Throws a ConfigurationError that names every wrong key of every file. */
export function loadConfig(configDir: string): Config {
  const problems: string[] = [];
  const defaults = readConfigFile(configDir, "defaults.yaml", defaultsFile, problems);
  const feeds = readConfigFile(configDir, "feeds.yaml", feedsFile, problems);
  const gazetteer = readGazetteer(join(configDir, "gazetteer.yaml"), problems);
  if (defaults === null || feeds === null || gazetteer === null) {
    throw new ConfigurationError(problems);
  }
  return { defaults, feeds: feedsOf(feeds), gazetteer };
}

function readGazetteer(path: string, problems: string[]): Gazetteer | null {
  const content = readText(path, problems);
  if (content === null) {
    return null;
  }
  try {
    return loadGazetteer(content);
  } catch (error) {
    problems.push(`gazetteer.yaml: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
