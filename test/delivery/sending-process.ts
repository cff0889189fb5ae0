// A process of its own that delivers the outbox in the folder named on its command line, by posting
// each delivery's id to the address that follows. Drains on SIGTERM.
import { once } from "node:events";
import process from "node:process";
import { systemClock } from "../../src/clock.ts";
import type { Channel } from "../../src/delivery/channel.ts";
import { createDeliverer } from "../../src/delivery/deliver.ts";
import { silentLog } from "../../src/log.ts";
import { createOutbox } from "../../src/queues/outbox/outbox.ts";
import { openStore } from "../../src/store/store.ts";

const [, , dataDir = "", address = ""] = process.argv;
const store = openStore({ dataDir, log: silentLog });
// The platform without limits, so that it is over soon.
const send: Channel["send"] = async ({ id }) => {
  const answer = await fetch(address, { method: "POST", body: id });
  return { kind: "sent", messageIds: [await answer.text()] };
};
const channel: Channel = { platform: "console", send, edit: send };
const deliverer = createDeliverer({
  queue: createOutbox(store.database, systemClock),
  channels: [channel],
  subscriptions: store.subscriptions,
  clock: systemClock,
  log: silentLog,
  concurrency: 6,
});

deliverer.start();

await once(process, "SIGTERM");
const unfinished = await deliverer.drain({ timeoutMs: 10_000 });
store.close();
process.exit(unfinished);
