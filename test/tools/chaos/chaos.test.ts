import { expect, test } from "vitest";
import { chaos } from "../../../src/tools/chaos/chaos.ts";
import { killLoop, stopLoop } from "../../../src/tools/chaos/scenarios.ts";

const extent = { engine: "embedded", deliveries: 300, kills: 2, seed: 7 } as const;

test("Telegram: killed processes lose nothing and repeat at most what was in flight", async () => {
  const { finding, mayRepeat, broken } = await killLoop({ ...extent, platform: "telegram" });

  expect(broken).toEqual([]);
  expect(finding).toMatchObject({ deliveries: 300, lost: 0, run: { incidents: 2 } });
  expect(mayRepeat).toBe(12);
  // Dying between a message and its receipt is what the loop is about.
  expect(finding.repeated).toBeGreaterThan(0);
});

test("Discord: killed processes lose nothing and repeat nothing", async () => {
  const { finding, broken } = await killLoop({ ...extent, platform: "discord" });

  expect(broken).toEqual([]);
  expect(finding).toMatchObject({ deliveries: 300, lost: 0, repeated: 0, run: { incidents: 2 } });
  expect(finding.recognised).toBeGreaterThan(0);
});

test.for(["telegram", "discord"] as const)(
  "%s: processes told to stop lose and repeat nothing",
  async (platform) => {
    const { finding, broken } = await stopLoop({ ...extent, platform });

    expect(broken).toEqual([]);
    expect(finding).toMatchObject({ lost: 0, repeated: 0, recognised: 0, run: { incidents: 2 } });
    expect(finding.counts).toMatchObject({ sent: 300, ambiguous: 0 });
  },
);

test.for([
  ["--kills"],
  ["--kills", "0"],
  ["--platform", "irc"],
  ["--engine", "mongodb"],
  ["--deliveries", "many"],
  ["x"],
  ["--only", "earthquake"],
  ["--only", "its engine dies"],
  ["--roles", "send"],
  ["--roles", "poll", "--engine", "embedded"],
  ["--roles", "poll", "--interval", "7"],
])("a wrong call of chaos shows how to call it: %s", async (args) => {
  const shown: string[] = [];

  const exitCode = await chaos(args, { stdout: () => undefined, stderr: (l) => shown.push(l) });

  expect(exitCode).toBe(2);
  expect(shown.join()).toContain("usage: chaos");
});
