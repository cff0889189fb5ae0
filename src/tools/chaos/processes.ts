import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import type { TriedPlace } from "./place.ts";
import type { SenderTask } from "./sender.ts";
import { senderReport } from "./sender.ts";
import type { ChaosServer } from "./server.ts";

type Signal = "SIGKILL" | "SIGTERM";

/** Something that happens once the server has accepted so many more messages since the last one. */
export interface Incident {
  readonly afterAccepted: number;
  /** Ends a process; null lets all go on. */
  readonly signal: Signal | null;
  /** By how much the machine's clock is set, before the next process where one is ended. */
  readonly shiftMs: number;
  /** What keeps the deliveries dies, and starts again. */
  readonly isEngineCrash?: boolean;
}

/** What became of the processes that delivered one queue. */
export interface Run {
  /** Incidents that came to pass. */
  readonly incidents: number;
  /** The longest time from SIGTERM to the end; 0 when there was none. */
  readonly slowestExitMs: number;
  /** Of the resident memory of the last process. */
  readonly peakBytes: number;
  /** Processes that ended otherwise than they should. */
  readonly faults: readonly string[];
}

const programs = {
  telegram: fileURLToPath(import.meta.resolve("./send-telegram.ts")),
  discord: fileURLToPath(import.meta.resolve("./send-discord.ts")),
};

// They share the machine with the server and the engine: V8's own threads would only take their place.
const flags = ["--single-threaded"];

// Nothing takes that long unless it hangs.
const patienceMs = 180_000;

/** What the processes of one queue are told. */
export interface Task extends Omit<SenderTask, "apiRoot" | "clockOffsetMs"> {
  readonly place: TriedPlace;
  /** A folder where programs find what was compiled before; left out where they compile all. */
  readonly compiled?: string;
}

type Program = Pick<Task, "platform" | "compiled" | "place">;

/** Fills the folder: a process loads all that it would need, and leaves. */
export async function compileOnce(program: Program): Promise<void> {
  const child = launch(program);
  child.disconnect();
  await once(child, "exit");
}

/**
 * Runs processes on the same queue, as many at a time as can share it, until each leaves by itself
 * because it is empty. Whoever is ended has a successor.
 */
export async function deliverThrough(
  task: Task,
  server: ChaosServer,
  incidents: readonly Incident[],
): Promise<Run> {
  const seats: Seat[] = Array.from({ length: task.place.engine === "embedded" ? 1 : 2 }, () => ({
    child: null,
    told: null,
    toldAt: 0,
  }));
  const script: Script = {
    left: [...incidents],
    clockOffsetMs: 0,
    before: server.accepted(),
    seats,
  };
  const launches = seats.length + incidents.filter(({ signal }) => signal !== null).length;
  // Loading the clients takes longer than all else, so the next process is always at hand.
  const waiting = [launch(task)];
  let launched = 1;
  const next = (): ChildProcess => {
    const child = waiting.pop() ?? launch(task);
    launched += 1;
    if (launched <= launches) waiting.push(launch(task));
    return child;
  };
  const crashes: Promise<void>[] = [];
  server.whenAccepted(() => {
    const what = nextIncident(script, server.accepted());
    if (what?.isEngineCrash) crashes.push(task.place.crash());
  });
  const ends = (
    await Promise.all(seats.map((seat) => runSeat(seat, next, { task, server, script })))
  ).flat();
  await Promise.all(crashes);
  for (const spare of waiting) spare.disconnect();
  return {
    incidents: incidents.length - script.left.length,
    slowestExitMs: Math.max(...ends.map(({ told, exitMs }) => (told === "SIGTERM" ? exitMs : 0))),
    peakBytes: ends.at(-1)?.peakBytes ?? 0,
    faults: ends.flatMap(({ fault }) => fault ?? []),
  };
}

/** Where one process after the other runs. */
interface Seat {
  child: ChildProcess | null;
  /** What the process was ended by; null while it runs. */
  told: Signal | null;
  toldAt: number;
}

interface Script {
  readonly left: Incident[];
  readonly seats: readonly Seat[];
  clockOffsetMs: number;
  /** How many messages had been accepted at the last incident. */
  before: number;
}

/** Lets the next incident happen if its time has come; null if not. */
function nextIncident(script: Script, accepted: number): Incident | null {
  const [next] = script.left;
  // In turn, so that no process lives through all of them.
  const at = script.left.length % script.seats.length;
  const order = [...script.seats.slice(at), ...script.seats.slice(0, at)];
  const seat = order.find(({ child, told }) => child && !told);
  if (!(next && seat?.child) || accepted - script.before < next.afterAccepted) return null;
  script.left.shift();
  script.before = accepted;
  script.clockOffsetMs += next.shiftMs;
  if (next.signal !== null) {
    seat.told = next.signal;
    seat.toldAt = performance.now();
    seat.child.kill(next.signal);
  } else if (next.shiftMs !== 0) {
    for (const { child } of script.seats) child?.send({ shiftMs: next.shiftMs });
  }
  return next;
}

/** How one process ended: told so by a signal, or by itself. */
interface End {
  readonly told: Signal | null;
  readonly exitMs: number;
  readonly peakBytes: number;
  readonly fault: string | null;
}

interface Context {
  readonly task: Task;
  readonly server: ChaosServer;
  readonly script: Script;
}

async function runSeat(seat: Seat, next: () => ChildProcess, context: Context): Promise<End[]> {
  const ends: End[] = [];
  while (true) {
    const end = await runOne(seat, next(), context);
    ends.push(end);
    if (end.told === null || end.fault !== null) return ends;
  }
}

async function runOne(seat: Seat, child: ChildProcess, context: Context): Promise<End> {
  const { task, server, script } = context;
  const { clockOffsetMs } = script;
  const { crash: _, ...place } = task.place;
  child.send({ ...task, place, apiRoot: server.apiRoot, clockOffsetMs } satisfies SenderTask);
  Object.assign(seat, { child, told: null });
  const hanging = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  let peakBytes = 0;
  child.on("message", (message) => {
    peakBytes = senderReport.parse(message).peakBytes;
  });
  await once(child, "exit");
  clearTimeout(hanging);
  seat.child = null;
  const { told, toldAt } = seat;
  return { told, exitMs: performance.now() - toldAt, peakBytes, fault: faultOf(child, told) };
}

/** A process that has loaded its clients and waits for its task. */
function launch({ platform, compiled, place }: Program): ChildProcess {
  return spawn(execPath, [...flags, programs[platform], place.engine], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: compiled === undefined ? env : { ...env, NODE_COMPILE_CACHE: compiled },
  });
}

function faultOf({ exitCode, signalCode }: ChildProcess, told: Signal | null): string | null {
  if (exitCode === 0 || (told === "SIGKILL" && signalCode === told)) return null;
  const how = signalCode ?? `code ${exitCode}`;
  return told ? `a process told ${told} ended with ${how}` : `a process ended with ${how}`;
}
