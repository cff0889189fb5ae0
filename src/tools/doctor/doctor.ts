import type { Clock } from "../../clock.ts";
import { systemClock } from "../../clock.ts";
import type { Config } from "../../config/load-config.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { createFeedFetcher } from "../../feeds/fetching/fetch-feed.ts";
import { createFeedParser } from "../../feeds/parsing/feed-parser.ts";
import type { StoredFeed } from "../../feeds/poll-feeds.ts";
import type { Settings } from "../../settings.ts";
import { ConfigurationError, readEnvironment } from "../../settings.ts";
import type { Io } from "../io.ts";
import { checkDiscord } from "./discord.ts";
import { checkEmbeddings } from "./embeddings.ts";
import { checkFeeds } from "./feeds.ts";
import type { Finding } from "./finding.ts";
import { fail, lineOf, ok, warn } from "./finding.ts";
import { checkModel } from "./model.ts";
import { checkStore } from "./store.ts";
import { checkTelegram } from "./telegram.ts";

/** Checks everything the bot needs, one line each. Exit code 1 when something needed fails. */
export async function doctor(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.stderr("Usage: doctor");
    return 2;
  }
  return diagnose(readEnvironment(), io);
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The same for an environment that is handed in; 2 when the configuration cannot be read. */
export async function diagnose(variables: Variables, io: Io): Promise<number> {
  const report = (finding: Finding): void => io.stdout(lineOf(finding));
  const configuration = readOrExplain(variables);
  if ("problems" in configuration) {
    configuration.problems.forEach(report);
    return 2;
  }
  let hasFailed = false;
  for await (const finding of examine(configuration, systemClock)) {
    report(finding);
    hasFailed ||= finding.mark === "FAIL";
  }
  return hasFailed ? 1 : 0;
}

type Configuration = ReturnType<typeof readConfiguration>;

function readOrExplain(
  variables: Variables,
): Configuration | { readonly problems: readonly Finding[] } {
  try {
    return readConfiguration(variables);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const remedy = "Correct it and run doctor again";
    // The gazetteer names several faults in one problem.
    const problems = error.problems.flatMap((problem) => problem.split("\n"));
    return { problems: problems.map((problem) => fail("settings", problem, remedy)) };
  }
}

async function* examine(
  { settings, config }: Configuration,
  clock: Clock,
): AsyncGenerator<Finding> {
  yield* checkSettings(config);
  const enabled = config.feeds.filter((feed) => feed.enabled);
  const store = await checkStore(settings, enabled);
  yield store.finding;
  const answers = await Promise.all([
    checkTokens(settings),
    checkFeedsOnce(store.feeds, { settings, config, clock }),
    checkModel(settings.model, clock),
    checkEmbeddings(settings.model, config.defaults.embeddings, clock),
  ]);
  yield* answers.flat();
}

function checkSettings({ defaults }: Config): readonly Finding[] {
  const hasAddress = /https?:\/\/|@/.test(defaults.fetch.userAgent);
  const anonymous = warn(
    "settings",
    "fetch.userAgent in defaults.yaml has no address, so no outlet can reach you",
    "Add one, such as (+https://example.org/contact)",
  );
  return [
    ok("settings", "the environment and the configuration files are in order"),
    ...(hasAddress ? [] : [anonymous]),
  ];
}

async function checkTokens({ telegram, discord }: Settings): Promise<readonly Finding[]> {
  if (telegram === null && discord === null) {
    const remedy = "Set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN to reach people";
    return [warn("channels", "no token is set, so alerts go to the console", remedy)];
  }
  return Promise.all([
    ...(telegram ? [checkTelegram(telegram)] : []),
    ...(discord ? [checkDiscord(discord)] : []),
  ]);
}

const parserLimits = { timeoutMs: 5_000, maxHeapMb: 128 };

async function checkFeedsOnce(
  feeds: readonly StoredFeed[],
  { settings, config, clock }: Configuration & { readonly clock: Clock },
): Promise<readonly Finding[]> {
  const { allowPrivateHosts } = settings;
  const { userAgent, concurrency, perHost } = config.defaults.fetch;
  const fetcher = createFeedFetcher({ allowPrivateHosts, userAgent, clock });
  const parser = createFeedParser(parserLimits);
  try {
    const deps = { fetcher, parser, clock, random: Math.random };
    return await checkFeeds(feeds, deps, { concurrency, perHost });
  } finally {
    await Promise.all([fetcher.close(), parser.close()]);
  }
}
