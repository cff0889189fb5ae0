import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { anApp } from "./an-app.ts";
import { startFeedServer } from "./fakes/feed-server.ts";
import { runCommand } from "./run-command.ts";

const aFolder = () => mkdtempSync(join(tmpdir(), "main-"));

test("wrong settings and a wrong configuration are named in one message, without a stack", async () => {
  const folder = aFolder();
  cpSync("config", folder, { recursive: true });
  writeFileSync(join(folder, "feeds.yaml"), "feeds:\n  - id: A B\n");

  const { err, code } = await runCommand(["run", "--once"], {
    CONFIG_DIR: folder,
    TELEGRAM_BOT_TOKEN: "nonsense",
  });

  expect(code).toBe(2);
  expect(err).toContain("TELEGRAM_BOT_TOKEN");
  expect(err).toContain("feeds.yaml");
  expect(err).not.toMatch(/^\s+at /m);
});

test("an unknown command is answered with those there are", async () => {
  const { err, code } = await runCommand(["fly"]);

  expect(code).toBe(2);
  expect(err).toContain("replay");
});

test("an unknown role is answered with those there are", async () => {
  const { err, code } = await runCommand(["run", "--roles", "poll,fly"]);

  expect(code).toBe(2);
  expect(err).toContain("poll,bot,send,web");
});

test("a second process on the same data is refused, and told why", async () => {
  const server = await startFeedServer();
  const app = await anApp({ server, feeds: [] });
  onTestFinished(async () => {
    await app.stop();
    await server.close();
  });

  const { err, code } = await runCommand(["run", "--once"], {
    DATA_DIR: app.dataDir,
    LOG_LEVEL: "silent",
  });

  expect(code).toBe(1);
  expect(err).toMatch(/another process/i);
  expect(err).not.toMatch(/^\s+at /m);
});

test("one round without any token prints alerts, says so and ends", async () => {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  const folder = aFolder();
  cpSync("config", folder, { recursive: true });
  writeFileSync(
    join(folder, "feeds.yaml"),
    `feeds:
  - {id: fleuve, outlet: Le Fleuve, url: "${server.url}/mali.xml", language: fr, scope: mali, kind: newsroom, enabled: true}
`,
  );
  server.serve("/mali.xml", {
    body: `<rss version="2.0"><channel><title>x</title><item>
      <title>Mali : douze soldats tués dans une attaque à Ménaka, selon l'armée</title>
      <link>https://fleuve.example/1</link>
      <pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`,
  });

  const { out, err, code } = await runCommand(["run", "--once"], {
    CONFIG_DIR: folder,
    DATA_DIR: aFolder(),
    FEED_ALLOW_PRIVATE_HOSTS: server.host,
  });

  expect(code).toBe(0);
  expect(err).toContain("No token is set");
  expect(out).toContain("ميناكا");
});

test("a signal ends the bot in good order", async () => {
  const bot = startBot("feeds: []\n");

  const { code, log } = await bot.until({ "round over": () => bot.signal("SIGTERM") });

  expect(code).toBe(0);
  expect(log).toContain("stopping");
});

test("a second signal ends the bot at once", async () => {
  // Asked for a feed it says nothing, so that the bot has something to wait for.
  const silent = createServer(() => bot.signal("SIGTERM")).listen(0, "127.0.0.1");
  onTestFinished(() => {
    silent.close();
  });
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const bot = startBot(
    `feeds:
  - {id: silent, outlet: x, url: "http://127.0.0.1:${port}/", language: fr, scope: mali, kind: newsroom, enabled: true}
`,
    { FEED_ALLOW_PRIVATE_HOSTS: "127.0.0.1" },
  );

  const { code } = await bot.until({ stopping: () => bot.signal("SIGTERM") });

  expect(code).toBe(1);
});

test("SIGHUP reads the configuration again, and a wrong one changes nothing", async () => {
  const bot = startBot("feeds: []\n");

  const { code, log } = await bot.until({
    "round over": () => {
      bot.writeFeeds("feeds:\n  - {id: A B}\n");
      bot.signal("SIGHUP");
    },
    "not reloaded": () => {
      bot.writeFeeds("feeds: []\n");
      bot.signal("SIGHUP");
    },
    "configuration reloaded": () => bot.signal("SIGTERM"),
  });

  const [refusal = ""] = log.split("\n").filter((line) => line.includes("not reloaded"));
  expect(refusal).toContain("A B.id: must be kebab-case");
  expect(refusal).toContain("A B.url");
  expect(code).toBe(0);
});

/** The bot as a process of its own, with the given feeds file. */
function startBot(feeds: string, variables: Readonly<Record<string, string>> = {}) {
  const folder = aFolder();
  cpSync("config", folder, { recursive: true });
  const writeFeeds = (content: string) => writeFileSync(join(folder, "feeds.yaml"), content);
  writeFeeds(feeds);
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      CONFIG_DIR: folder,
      LOG_LEVEL: "debug",
      ...variables,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    writeFeeds,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Reads the log to its end, and does what is asked once where a line first says so. */
    async until(reactions: Readonly<Record<string, () => void>>) {
      const waiting = Object.entries(reactions);
      let log = "";
      for await (const chunk of child.stderr.setEncoding("utf8")) {
        log += String(chunk);
        while (waiting[0] && log.includes(waiting[0][0])) waiting.shift()?.[1]();
      }
      return { code: await ended, log };
    },
  };
}
