import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { openEngine } from "../../src/engine.ts";
import { silentLog } from "../../src/log.ts";
import { pollWork } from "../../src/newsroom/polling.ts";
import { createShift } from "../../src/queues/shared/shift.ts";
import { developIn } from "../../src/tools/develop/develop.ts";
import { lineOf } from "../../src/tools/doctor/finding.ts";
import { checkStore } from "../../src/tools/doctor/store.ts";
import { startRedis } from "../../src/tools/engines/redis-server.ts";
import { readExamples } from "../../src/tools/eval/kept-examples.ts";
import { startEngines } from "../queues/an-engine.ts";
import { runCommand } from "../run-command.ts";

const servers = await startEngines();
const variables = { redis: "REDIS_URL", postgres: "DATABASE_URL" } as const;
const dataDir = "data";

for (const kind of ["redis", "postgres"] as const) {
  const server = servers[kind];
  const check = test.skipIf(server === null);
  const engine = { kind, url: server?.url ?? "" };
  const environment = { [variables[kind]]: engine.url };

  check(
    `${kind}: doctor finds it in order, and says what to do about one that is away`,
    async () => {
      const here = await checkStore({ engine, dataDir }, []);
      const away = engine.url.replace(/:\d+\//, ":1/");
      const gone = await checkStore({ engine: { kind, url: away }, dataDir }, []);

      expect(lineOf(here.finding)).toMatch(
        /^ok {4}store: (Redis|Valkey|PostgreSQL) \d+\.\d\S* can be read and written$/,
      );
      expect(lineOf(gone.finding)).toMatch(/^FAIL {2}store: it cannot be used.*Check that it runs/);
    },
  );

  check(`${kind}: the examples that are kept on it are evaluated`, async () => {
    expect(await readExamples({ engine, dataDir })).toEqual([]);
  });

  check(`${kind}: backup and restore say what to do instead`, async () => {
    for (const call of [["backup"], ["restore", "a.db"]]) {
      const { code, err } = await runCommand(call, environment);

      expect(code).toBe(1);
      expect(err).toMatch(new RegExp(`${variables[kind]} is set.*export and import`));
    }
  });

  check(`${kind}: nothing is decided beside a process that asks the feeds`, async () => {
    const { turns, close } = await openEngine(engine, systemClock);
    const nothing = async () => undefined;
    const work = { name: pollWork, begin: nothing, end: nothing };
    const poller = createShift({ ...work, engine: turns, log: silentLog, leaseMs: 30_000 });
    onTestFinished(async () => {
      await poller.stop();
      await close();
    });
    await poller.start();

    expect(await develop("list")).toMatchObject({ code: 0, err: "" });
    const beside = await develop("label", "x", "irrelevant");
    await poller.stop();
    const alone = await develop("label", "x", "irrelevant");

    expect(beside.err).toContain('Stop every process that has the role "poll"');
    expect(alone.err).toContain("article");
  });

  async function develop(...args: readonly string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const io = {
      stdout: (line: string) => void out.push(line),
      stderr: (line: string) => void err.push(line),
    };
    const code = await developIn(environment, args, io);
    return { code, out: out.join("\n"), err: err.join("\n") };
  }
}

test.skipIf(servers.redis === null)("redis: doctor refuses one that forgets", async () => {
  const forgetful = await startRedis(["--appendonly", "no"]);
  onTestFinished(() => forgetful?.stop());

  const { finding } = await checkStore(
    { engine: { kind: "redis", url: forgetful?.url ?? "" }, dataDir },
    [],
  );

  expect(lineOf(finding)).toMatch(/^FAIL {2}store: it is not safe.*set "appendonly yes"/);
});
