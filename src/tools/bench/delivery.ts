import { speed } from "../chaos/trial.ts";
import type { Io } from "../io.ts";
import { fanOut } from "./delivery-fan-out.ts";
import { runLoad } from "./delivery-load.ts";
import { minuteAtRealLimits } from "./delivery-pacing.ts";

const perSecond = 30;
const latencyMs = 5;
const inFlightTried = [6, 12, 24, 48];
// So much of the limit is as good as all of it.
const goodShare = 0.9;
const fanOutChats = 20_000;
const mebibyte = 1_024 * 1_024;

type Check = readonly [holds: boolean, broken: string];

/**
 * `bench delivery`: how much of a server's limit one process uses, a minute of pacing at Telegram's
 * real limits, and one alert for 20,000 chats. Exit code 1 when a promise is broken.
 */
export async function benchDelivery(args: readonly string[], io: Io): Promise<number> {
  if (args.length > 0) {
    io.stderr("usage: bench delivery");
    return 2;
  }
  const broken = [
    ...(await benchThroughput(io)),
    ...(await benchPacing(io)),
    ...(await benchFanOut(io)),
  ];
  for (const words of broken) io.stdout(`broken: ${words}`);
  return broken.length === 0 ? 0 : 1;
}

async function benchThroughput(io: Io): Promise<string[]> {
  const limit = perSecond * speed;
  io.stdout(`10,000 deliveries to a server that takes ${limit}/s and answers in ${latencyMs} ms`);
  for (const inFlight of inFlightTried) {
    const server = { perSecond: limit, latencyMs };
    const load = { chats: 1_000, alerts: 10, inFlight, speed, server };
    const { arrivals, peakBytes, faults } = await runLoad(load);
    const seconds = ((arrivals.at(-1)?.at ?? 0) - (arrivals[0]?.at ?? 0)) / 1_000;
    const accepted = arrivals.filter(({ verdict }) => verdict === "accepted").length;
    const share = accepted / seconds / limit;
    const memory = `${Math.round(peakBytes / mebibyte)} MiB at most`;
    io.stdout(
      `  ${inFlight} in flight: ${Math.round(accepted / seconds)}/s, ${percent(share)} of the limit, ` +
        `${arrivals.length - accepted} refused, ${memory}`,
    );
    if (faults.length > 0 || accepted !== 10_000)
      return [...faults, `${accepted} of 10,000 arrived`];
    if (share >= goodShare) return [];
  }
  return [];
}

async function benchPacing(io: Io): Promise<string[]> {
  const minute = await minuteAtRealLimits();
  const share = minute.accepted / (60 * perSecond);
  io.stdout("");
  io.stdout(`60 s at Telegram's limits, ${minute.chats} chats, counted by the server's own clock`);
  io.stdout(`  accepted: ${minute.accepted}, ${percent(share)} of 30/s`);
  io.stdout(
    `  most in any 1,000 ms: ${minute.mostPerSecond}; one chat: ${minute.mostPerSecondInChat}`,
  );
  io.stdout(`  most in any 60 s in one group: ${minute.mostPerMinuteInGroup}`);
  io.stdout(`  told to wait: ${minute.limited}; sends inside a retry_after: ${minute.held}`);
  io.stdout(`  longest time without a message to the other chats: ${ms(minute.longestGapMs)}`);
  return failed([
    [share >= 0.95, "less than 95 % of 30/s used"],
    [minute.mostPerSecond <= perSecond, "more than 30 messages in a second"],
    [minute.mostPerSecondInChat <= 1, "more than one message a second in a chat"],
    [minute.mostPerMinuteInGroup <= 20, "more than 20 messages a minute in a group"],
    [minute.limited > 0 && minute.held === 0, "a send inside a retry_after"],
    [minute.longestGapMs < 2_000, "one limited chat delayed the others by 2 s"],
    ...minute.faults.map((words): Check => [false, words]),
  ]);
}

async function benchFanOut(io: Io): Promise<string[]> {
  const figures = await fanOut(fanOutChats);
  const { sent, simulatedSeconds, mostPerSecond } = figures;
  const share = sent / simulatedSeconds / perSecond;
  io.stdout("");
  io.stdout(`one alert for ${fanOutChats} chats, simulated time`);
  io.stdout(`  enqueued in ${ms(figures.enqueueSeconds * 1_000)}`);
  io.stdout(`  sent: ${sent} in ${Math.round(simulatedSeconds)} s, ${percent(share)} of 30/s`);
  io.stdout(`  most in any 1,000 ms: ${mostPerSecond}`);
  io.stdout(
    `  took ${figures.realSeconds.toFixed(1)} s of real time, ${Math.round(figures.residentBytes / mebibyte)} MiB`,
  );
  return failed([
    [sent === fanOutChats, `${sent} of ${fanOutChats} chats reached`],
    [mostPerSecond <= perSecond, "more than 30 messages in a simulated second"],
    [share >= 0.95, "less than 95 % of 30/s used in simulated time"],
  ]);
}

function failed(checks: readonly Check[]): string[] {
  return checks.flatMap(([holds, words]) => (holds ? [] : [words]));
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const ms = (value: number): string => `${Math.round(value)} ms`;
