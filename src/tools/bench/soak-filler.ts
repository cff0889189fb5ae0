// A program of its own: the days before those that are measured. Nobody is subscribed yet, and feeds are
// asked just often enough to miss nothing, so that the bot that is measured begins with a full window.
import process, { argv } from "node:process";
import { createSoakApp, createStoryClock, readTask, roundAt } from "./soak-app.ts";
import { fillingMs } from "./soak-plan.ts";

// A feed shows its latest 20 items, and brings 36 a day.
const stepMs = 2 * 3_600_000;
// Then once more, so that nothing of before is news to the bot that is measured.
const lastMs = 60_000;

const task = readTask(argv[2]);
const end = Date.parse(task.plan.start);
const clock = createStoryClock(new Date(end - fillingMs));
const app = await createSoakApp(task, clock);
for (let tick = end - fillingMs; tick < end; tick += stepMs) await askAllAt(tick);
await askAllAt(end - lastMs);
await app.stop();
process.exit(0);

async function askAllAt(tick: number): Promise<void> {
  await clock.sleep(tick - clock.now().getTime());
  await clock.during(() => roundAt(tick, { app, task }, true));
}
