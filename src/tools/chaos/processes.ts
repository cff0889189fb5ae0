import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import type { SenderTask } from "./sender.ts";
import { senderReport } from "./sender.ts";
import type { ChaosServer } from "./server.ts";

type Signal = "SIGKILL" | "SIGTERM";

/** Something that happens once the server has accepted so many more messages since the last one. */
export interface Incident {
  readonly afterAccepted: number;
  /** Ends the process; null lets it go on. */
  readonly signal: Signal | null;
  /** By how much the machine's clock is set, before the next process where one is ended. */
  readonly shiftMs: number;
}

/** What became of the processes that delivered one outbox, one after the other. */
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

// Nothing takes that long unless it hangs.
const patienceMs = 180_000;

type Task = Omit<SenderTask, "apiRoot" | "clockOffsetMs">;

/** Runs process after process on the same outbox until one leaves by itself, because it is empty. */
export async function deliverThrough(
  task: Task,
  server: ChaosServer,
  incidents: readonly Incident[],
): Promise<Run> {
  const script: Script = { left: [...incidents], clockOffsetMs: 0 };
  const launches = 1 + incidents.filter(({ signal }) => signal !== null).length;
  const ends: End[] = [];
  let spare: ChildProcess | null = launch(task.platform);
  while (spare) {
    const child: ChildProcess = spare;
    // Loading the clients takes longer than all else, so the next process is always at hand.
    spare = ends.length + 1 < launches ? launch(task.platform) : null;
    const end = await runOne(child, task, { server, script });
    ends.push(end);
    if (end.told === null || end.fault !== null) break;
  }
  spare?.disconnect();
  return {
    incidents: incidents.length - script.left.length,
    slowestExitMs: Math.max(...ends.map(({ told, exitMs }) => (told === "SIGTERM" ? exitMs : 0))),
    peakBytes: ends.at(-1)?.peakBytes ?? 0,
    faults: ends.flatMap(({ fault }) => fault ?? []),
  };
}

interface Script {
  readonly left: Incident[];
  clockOffsetMs: number;
}

/** How one process ended: told so by a signal, or by itself. */
interface End {
  readonly told: Signal | null;
  readonly exitMs: number;
  readonly peakBytes: number;
  readonly fault: string | null;
}

async function runOne(
  child: ChildProcess,
  task: Task,
  { server, script }: { readonly server: ChaosServer; readonly script: Script },
): Promise<End> {
  const { clockOffsetMs } = script;
  child.send({ ...task, apiRoot: server.apiRoot, clockOffsetMs } satisfies SenderTask);
  const hanging = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  let told: Signal | null = null;
  let toldAt = performance.now();
  let before = server.accepted();
  let peakBytes = 0;
  server.whenAccepted(() => {
    const [next] = script.left;
    if (!next || told || server.accepted() - before < next.afterAccepted) return;
    script.left.shift();
    before = server.accepted();
    script.clockOffsetMs += next.shiftMs;
    if (next.signal === null) {
      child.send({ shiftMs: next.shiftMs });
      return;
    }
    told = next.signal;
    toldAt = performance.now();
    child.kill(told);
  });
  child.on("message", (message) => {
    peakBytes = senderReport.parse(message).peakBytes;
  });
  await once(child, "exit");
  clearTimeout(hanging);
  return { told, exitMs: performance.now() - toldAt, peakBytes, fault: faultOf(child, told) };
}

/** A process that has loaded its clients and waits for its task. */
function launch(platform: Task["platform"]): ChildProcess {
  return spawn(execPath, [programs[platform]], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

function faultOf({ exitCode, signalCode }: ChildProcess, told: Signal | null): string | null {
  if (exitCode === 0 || (told === "SIGKILL" && signalCode === told)) return null;
  const how = signalCode ?? `code ${exitCode}`;
  return told ? `a process told ${told} ended with ${how}` : `a process ended with ${how}`;
}
