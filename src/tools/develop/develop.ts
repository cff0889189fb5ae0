import { parseArgs } from "node:util";
import { z } from "zod";
import { systemClock } from "../../clock.ts";
import { readConfiguration } from "../../config/read-configuration.ts";
import { defaultThresholds } from "../../developments/thresholds.ts";
import { openEngine } from "../../engine.ts";
import { silentLog } from "../../log.ts";
import { pollWork } from "../../newsroom/polling.ts";
import { createShift } from "../../queues/shared/shift.ts";
import { judgeRelevance } from "../../relevance/relevance.ts";
import type { Settings } from "../../settings.ts";
import { readEnvironment, readSettings } from "../../settings.ts";
import { hasDatabase } from "../../store/database-file.ts";
import type { StoredNews } from "../../store/store.ts";
import { openStore } from "../../store/store.ts";
import { StoreError } from "../../store/store-error.ts";
import type { Io } from "../io.ts";
import type { OpenedNews } from "../open-news.ts";
import { openNewsOf } from "../open-news.ts";
import type { Desk } from "./desk.ts";
import { findDevelopment, Refusal, readShelf } from "./find.ts";
import { label } from "./label.ts";
import { merge } from "./merge.ts";
import { lineOf, portraitOf } from "./print.ts";
import { split } from "./split.ts";

const usage = `usage: develop list [--days N]
       develop show ID
       develop split ID ARTICLE... [--tell]
       develop merge INTO OTHER...
       develop label ARTICLE new|update|duplicate|irrelevant [--countries ML,NE]
An id may be shortened to a beginning that no other has. --tell: nobody was told of these articles,
so the next round tells them as a new alert.`;

/** The words after the verb, and the options. */
interface Call {
  readonly names: readonly string[];
  readonly days?: number | undefined;
  readonly tell?: boolean | undefined;
  readonly countries?: readonly ("ML" | "NE")[] | undefined;
}

type Place = Pick<Settings, "engine" | "dataDir">;

interface Verb {
  readonly leastNames: number;
  readonly mostNames: number;
  readonly options: readonly string[];
}

/** One that only looks, while the bot runs or not. */
interface Look extends Verb {
  readonly look: (call: Call, news: StoredNews) => Promise<string[]>;
}

/** One that changes what is stored. */
interface Decide extends Verb {
  readonly decide: (call: Call, desk: Desk) => Promise<string[]>;
}

const several = Number.POSITIVE_INFINITY;
const verbs: Readonly<Record<string, Look | Decide>> = {
  list: { leastNames: 0, mostNames: 0, options: ["days"], look: list },
  show: { leastNames: 1, mostNames: 1, options: [], look: show },
  split: {
    leastNames: 2,
    mostNames: several,
    options: ["tell"],
    decide: ({ names, tell = false }, desk) => split(names, tell, desk),
  },
  merge: {
    leastNames: 2,
    mostNames: several,
    options: [],
    decide: ({ names }, desk) => merge(names, desk),
  },
  label: {
    leastNames: 2,
    mostNames: 2,
    options: ["countries"],
    decide: ({ names, countries = null }, desk) => label(names, countries, desk),
  },
};

/**
 * `develop`: an operator looks at stored developments and sets right how articles were grouped and
 * called. Exit code 1 for what cannot be done, 2 for a wrong call.
 */
export function develop(args: readonly string[], io: Io): Promise<number> {
  return developIn(readEnvironment(), args, io);
}

type Variables = Parameters<typeof readConfiguration>[0];

/** The same for an environment that is handed in. */
export async function developIn(
  variables: Variables,
  [name = "", ...args]: readonly string[],
  io: Io,
): Promise<number> {
  const verb = verbs[name];
  const call = verb ? readCall(args, verb) : null;
  if (!(verb && call)) {
    io.stderr(usage);
    return 2;
  }
  const settings = readSettings(variables);
  try {
    const lines = await ("look" in verb
      ? at(await openNewsOf(settings), settings, (news) => verb.look(call, news))
      : at(await openAlone(settings), settings, async (news) =>
          verb.decide(call, await sitDown(news, variables)),
        ));
    for (const line of lines) io.stdout(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.stderr(error.message);
    return 1;
  }
}

const optionsSchema = z.object({
  days: z.coerce.number().positive().optional(),
  tell: z.boolean().optional(),
  countries: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(["ML", "NE"])).min(1))
    .optional(),
});

function readCall(args: readonly string[], verb: Verb): Call | null {
  try {
    const { values, positionals: names } = parseArgs({
      args: [...args],
      options: {
        days: { type: "string" },
        tell: { type: "boolean" },
        countries: { type: "string" },
      },
      allowPositionals: true,
    });
    const options = optionsSchema.safeParse(values);
    const isComplete = names.length >= verb.leastNames && names.length <= verb.mostNames;
    const isKnown = Object.keys(values).every((option) => verb.options.includes(option));
    return options.success && isComplete && isKnown ? { names, ...options.data } : null;
  } catch {
    // parseArgs throws for an option it does not know.
    return null;
  }
}

async function at(
  news: OpenedNews | null,
  { dataDir }: Place,
  work: (news: StoredNews) => Promise<string[]>,
): Promise<string[]> {
  if (news === null) {
    throw new Refusal(
      `There is no store in ${dataDir}: set DATA_DIR to where the bot keeps its data.`,
    );
  }
  try {
    return await work(news);
  } finally {
    await news.close();
  }
}

/**
 * The bot holds the store's lock for as long as it runs and its poll job is the one writer of
 * developments, which it also keeps in memory. So a decision waits until it has stopped: then nothing
 * is half applied, nothing can be overwritten, and whoever decides sees at once what came of it. A
 * queue of decisions for the next round would spare the pause, and would report failures to nobody.
 * A restart costs nothing: the bot reads the developments again and asks feeds for what it missed.
 */
async function openAlone({ engine, dataDir }: Place): Promise<OpenedNews | null> {
  if (engine) return openInTurn(engine);
  // Opened to write, a folder that is named wrongly would get a store.
  if (!hasDatabase(dataDir)) return null;
  try {
    return openStore({ dataDir, log: silentLog });
  } catch (error) {
    if (!(error instanceof StoreError && error.problem === "in-use")) throw error;
    throw new Refusal(
      `The bot is running on ${dataDir}. Stop it, give this command again, and start it: it goes on where it was. Only "list" and "show" work meanwhile.`,
      { cause: error },
    );
  }
}

/** On an engine the rounds are ours meanwhile, and whoever has them next reads what was decided. */
async function openInTurn(settings: NonNullable<Place["engine"]>): Promise<OpenedNews> {
  const engine = await openEngine(settings, systemClock);
  const nothing = async (): Promise<void> => undefined;
  const work = { name: pollWork, begin: nothing, end: nothing };
  const shift = createShift({ ...work, engine: engine.turns, log: silentLog });
  const close = async (): Promise<void> => {
    await shift.stop();
    await engine.close();
  };
  await shift.start();
  if (shift.isOurs()) return { ...engine.store, close };
  await close();
  throw new Refusal(
    'A process that asks the feeds is running. Stop every process that has the role "poll", give this command again, and start them: they go on where they were. Only "list" and "show" work meanwhile.',
  );
}

async function sitDown(news: StoredNews, variables: Variables): Promise<Desk> {
  const { gazetteer, defaults } = readConfiguration(variables).config;
  const parts = {
    gazetteer,
    relevance: (article: Parameters<typeof judgeRelevance>[0]) =>
      judgeRelevance(article, gazetteer),
    severity: defaults.severity,
    thresholds: defaultThresholds,
  };
  return { news, shelf: await readShelf(news), parts, now: new Date() };
}

const dayMs = 86_400_000;
// As long as an article may still join a development.
const defaultDays = 7;

async function list({ days = defaultDays }: Call, news: StoredNews): Promise<string[]> {
  const { developments } = await readShelf(news);
  const since = Date.now() - days * dayMs;
  const recent = developments
    .filter(({ updatedAt }) => updatedAt.getTime() >= since)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
    .map(lineOf);
  return recent.length > 0 ? recent : [`No development in the last ${days} days.`];
}

async function show({ names: [named = ""] }: Call, news: StoredNews): Promise<string[]> {
  const development = findDevelopment(named, await readShelf(news));
  const [publication, decisions] = await Promise.all([
    news.publications.get(development.id),
    news.decisions.getMany(development.articles.map(({ id }) => id)),
  ]);
  return portraitOf(development, publication, decisions);
}
