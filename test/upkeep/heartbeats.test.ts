import { expect, test } from "vitest";
import type { Alert } from "../../src/alerts/alert.ts";
import type { Status } from "../../src/commands/status.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";
import { sendHeartbeats } from "../../src/upkeep/heartbeats.ts";
import { aChat, anAlert, aSubscription } from "../delivery/an-alert.ts";
import { aChannel, openPostOffice } from "../delivery/post-office.ts";

const minuteMs = 60_000;
const chat = aChat("1001");
const healthy: Status = {
  lastPollAt: new Date("2026-11-22T06:56:00Z"),
  feedsHealthy: 38,
  feedsTotal: 41,
  lastAlertAt: null,
  pendingDeliveries: 0,
};
const before: Partial<Alert> = { publishedAt: "2026-11-20T23:40:00.000Z" };

interface Given {
  readonly subscription?: Partial<Subscription>;
  readonly alerts?: readonly Alert[];
  readonly status?: Partial<Status>;
}

/** A chat that wants a line at 07:00 UTC, an hour from the beginning of the test. */
async function aQuietChat({ subscription, alerts = [anAlert(before)], status }: Given = {}) {
  const office = openPostOffice();
  const { clock, subscriptions, queue } = office;
  await subscriptions.put(
    aSubscription(chat, { heartbeat: "07:00", layout: "en", ...subscription }),
  );
  const channel = aChannel(clock);
  const deps = {
    subscriptions,
    queue,
    clock,
    status: { read: async () => ({ ...healthy, ...status }) },
    recent: {
      latest: async (_: unknown, fits: (alert: Alert) => boolean, limit: number) =>
        alerts.filter(fits).slice(0, limit),
    },
  };
  return {
    ...office,
    /** What was said in the chat by now, after so many minutes more. */
    async saidAfter(minutes: number) {
      await clock.advance(minutes * minuteMs);
      await sendHeartbeats(deps);
      await clock.runUntil(office.delivererTo(channel).deliverAllDue());
      return channel.posts
        .splice(0)
        .map(({ delivery: { alert, silent } }) => [alert.headline.en, alert.body.en, silent]);
    },
  };
}

test("a day without an alert ends in a line that says so, and how the feeds are", async () => {
  const { saidAfter } = await aQuietChat();

  const early = await saidAfter(55);
  const line = await saidAfter(5);

  expect(early).toEqual([]);
  expect(line).toEqual([
    [
      "Nothing new since 20 November, 23:40 UTC (Bamako), 00:40 in Niamey.",
      "38 of 41 feeds are healthy.\nLast poll: 4 minutes ago.",
      true,
    ],
  ]);
});

test("it is said once a day, and again the next day", async () => {
  const { saidAfter } = await aQuietChat();

  const day = [await saidAfter(60), await saidAfter(1), await saidAfter(30)];
  const next = await saidAfter(24 * 60 - 31);

  expect(day.map((said) => said.length)).toEqual([1, 0, 0]);
  expect(next).toHaveLength(1);
});

test("an outage of ours over its hour drops the line rather than telling it in the evening", async () => {
  const { saidAfter } = await aQuietChat();

  expect(await saidAfter(3 * 60)).toEqual([]);
});

test.for([
  ["a day with an alert for the chat", { alerts: [anAlert()] }],
  ["a chat that wants no line", { subscription: { heartbeat: null } }],
  ["a chat that is paused", { subscription: { paused: { until: null } } }],
  ["a chat that cannot be posted in", { subscription: { suspended: "kicked" } }],
] as const)("%s gets none", async ([, given]) => {
  const { saidAfter } = await aQuietChat(given);

  expect(await saidAfter(60)).toEqual([]);
});

test("an alert that the chat's settings keep away does not count as one", async () => {
  const { saidAfter } = await aQuietChat({
    subscription: { countries: ["NE"] },
    alerts: [anAlert()],
  });

  const [line] = await saidAfter(60);

  expect(line?.[0]).toBe("No development has been reported yet.");
});

test.for([
  ["no feed is healthy", { feedsHealthy: 0 }],
  ["nothing was polled for hours", { lastPollAt: new Date("2026-11-22T01:00:00Z") }],
  ["nothing was polled yet", { lastPollAt: null }],
] as const)("where %s it does not say that there is nothing", async ([, status]) => {
  const { saidAfter } = await aQuietChat({ status });

  const [line] = await saidAfter(60);

  expect(line?.[0]).toBe("No news can be seen at present");
});

test("its hour is that of the chat's own clocks", async () => {
  const { saidAfter } = await aQuietChat({ subscription: { timeZone: "Africa/Niamey" } });

  expect([await saidAfter(0), await saidAfter(60)].map((said) => said.length)).toEqual([1, 0]);
});
