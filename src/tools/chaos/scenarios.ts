import type { Engine } from "./place.ts";
import type { Incident } from "./processes.ts";
import { seededRandom } from "./random.ts";
import type { Finding, Trial } from "./trial.ts";
import { inFlight, tryOut } from "./trial.ts";
import type { TriedPlatform } from "./work.ts";

/** How much is put to the test. */
export interface Extent {
  readonly engine: Engine;
  readonly platform: TriedPlatform;
  readonly deliveries: number;
  /** How often a process is killed, or told to stop. */
  readonly kills: number;
  readonly seed: number;
}

type What = Omit<Incident, "afterAccepted">;

/** A trial with what was promised of it. */
export interface Scenario {
  readonly name: string;
  /** For 10,000 deliveries, where that is promised. */
  readonly mostSeconds?: Readonly<Record<Engine, number>>;
  /** Left out for all of them. */
  readonly engines?: readonly Engine[];
  run(extent: Extent): Promise<Report>;
}

export interface Report {
  readonly finding: Finding;
  /** The most repetitions that are allowed. */
  readonly mayRepeat: number;
  /** Promises that were broken, in words. */
  readonly broken: readonly string[];
}

const alertsEach = 10;
const engineDeaths = 3;
const processes = 2;
const hourMs = 60 * 60 * 1_000;
const broadcastChats = 5_000;
const longestExitMs = 15_000;
const droppedShare = 0.02;
const waitingShare = 0.001;
const noIncident: What = { signal: null, shiftMs: 0 };
const jumps: readonly What[] = [
  { signal: null, shiftMs: hourMs },
  { signal: null, shiftMs: -hourMs },
  { signal: "SIGTERM", shiftMs: -hourMs },
  { signal: "SIGTERM", shiftMs: 2 * hourMs },
  { signal: null, shiftMs: -hourMs },
];

/** Everything that is promised of delivery, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  { name: "kill -9", mostSeconds: { embedded: 60, redis: 40, postgres: 120 }, run: killLoop },
  { name: "SIGTERM", run: stopLoop },
  { name: "2 % of answers lost", run: droppedAnswers },
  { name: "clock an hour off", run: clockJumps },
  { name: "its engine dies", engines: ["redis", "postgres"], run: engineCrashes },
  { name: "restarts in a broadcast", run: broadcast },
];

/** Processes die in the middle: at most what was in flight goes out again, on Discord nothing. */
export async function killLoop(extent: Extent): Promise<Report> {
  const incidents = spread(extent, () => ({ signal: "SIGKILL", shiftMs: 0 }));
  const finding = await tryOut({ ...work(extent), incidents });
  const mayRepeat = extent.platform === "discord" ? 0 : inFlight * extent.kills;
  const { repeated, recognised, counts } = finding;
  return judged(finding, incidents, mayRepeat, [
    [counts.ambiguous >= repeated + recognised, "a repetition was not counted as ambiguous"],
  ]);
}

/** Processes are told to stop: they finish what is in flight, and nothing goes out again. */
export async function stopLoop(extent: Extent): Promise<Report> {
  const incidents = spread(extent, () => ({ signal: "SIGTERM", shiftMs: 0 }));
  const finding = await tryOut({ ...work(extent), incidents });
  return judged(finding, incidents, 0, [
    [finding.counts.ambiguous === 0, "a stop left something in doubt"],
    [finding.recognised === 0, "a stop sent something again"],
    [finding.run.slowestExitMs < longestExitMs, "a stop took longer than 15 s"],
  ]);
}

/** Answers are lost after the message counted: each is a repetition on Telegram, on Discord none. */
async function droppedAnswers(extent: Extent): Promise<Report> {
  const random = seededRandom(extent.seed);
  const behaviour = { dropsAnswer: () => random() < droppedShare };
  const finding = await tryOut({ ...work(extent), behaviour });
  const { repeated, recognised, dropped, counts } = finding;
  const isDiscord = extent.platform === "discord";
  return judged(finding, [], isDiscord ? 0 : dropped, [
    [isDiscord || repeated === counts.ambiguous, "repetitions and ambiguous sends differ"],
    [repeated + recognised === dropped, "not every lost answer was followed by one more post"],
  ]);
}

/** The clock is set forward and back, in a running process and between two. */
async function clockJumps(extent: Extent): Promise<Report> {
  const random = seededRandom(extent.seed);
  const incidents = spread({ ...extent, kills: jumps.length }, (at) => jumps[at] ?? noIncident);
  // So that something waits while the clock is set.
  const behaviour = { askToWait: () => (random() < waitingShare ? 1 : 0) };
  const finding = await tryOut({ ...work(extent), incidents, behaviour });
  return judged(finding, incidents, 0, []);
}

/** What keeps the deliveries dies three times: nothing that it took is gone, and little is in doubt. */
async function engineCrashes(extent: Extent): Promise<Report> {
  const crash = { signal: null, shiftMs: 0, isEngineCrash: true };
  const incidents = spread({ ...extent, kills: engineDeaths }, () => crash);
  const finding = await tryOut({ ...work(extent), incidents });
  const mayRepeat = extent.platform === "discord" ? 0 : processes * inFlight * engineDeaths;
  return judged(finding, incidents, mayRepeat, []);
}

/** One alert for 5,000 chats; enqueueing it was cut off, and every process enqueues all of it again. */
async function broadcast(extent: Extent): Promise<Report> {
  const chats = Math.min(broadcastChats, extent.deliveries);
  const restarts = Math.min(4, extent.kills);
  const incidents = spread({ ...extent, deliveries: chats, kills: restarts }, (at) => ({
    signal: at % 2 === 0 ? "SIGKILL" : "SIGTERM",
    shiftMs: 0,
  }));
  const enqueuedBefore = Math.floor(chats * 0.4);
  const finding = await tryOut({
    ...work(extent),
    chats,
    alerts: 1,
    enqueuedBefore,
    isBroadcast: true,
    incidents,
  });
  const kills = incidents.filter(({ signal }) => signal === "SIGKILL").length;
  return judged(finding, incidents, extent.platform === "discord" ? 0 : inFlight * kills, []);
}

function work({ engine, platform, deliveries }: Extent): Trial {
  const chats = Math.ceil(deliveries / alertsEach);
  return {
    engine,
    platform,
    chats,
    alerts: alertsEach,
    enqueuedBefore: chats * alertsEach,
    isBroadcast: false,
    incidents: [],
    behaviour: {},
  };
}

/** Spread over all the deliveries, unevenly, and always the same for the same seed. */
function spread({ deliveries, kills, seed }: Extent, what: (at: number) => What): Incident[] {
  const random = seededRandom(seed);
  const mean = deliveries / (kills + 1);
  return Array.from({ length: kills }, (_, at) => ({
    afterAccepted: Math.max(1, Math.floor(mean * (0.6 + 0.6 * random()))),
    ...what(at),
  }));
}

type Check = readonly [holds: boolean, broken: string];

function judged(
  finding: Finding,
  incidents: readonly Incident[],
  mayRepeat: number,
  own: readonly Check[],
): Report {
  const { deliveries, lost, repeated, refused, counts, run } = finding;
  const { enqueued, sent, dead, cancelled, pending, sending } = counts;
  const checks: readonly Check[] = [
    [lost === 0, `${lost} lost`],
    [repeated <= mayRepeat, `${repeated} repeated, ${mayRepeat} allowed`],
    [refused === 0, `${refused} posts against the platform's rules`],
    [enqueued === sent + dead + cancelled + pending + sending, "the ledger does not add up"],
    [enqueued === deliveries && sent === deliveries, `${sent} of ${enqueued} marked as sent`],
    [run.incidents === incidents.length, `${run.incidents} of ${incidents.length} incidents`],
    ...own,
  ];
  const broken = checks.flatMap(([holds, words]) => (holds ? [] : [words]));
  return { finding, mayRepeat, broken: [...broken, ...run.faults] };
}
