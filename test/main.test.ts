import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
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
  const folder = aFolder();
  cpSync("config", folder, { recursive: true });
  writeFileSync(join(folder, "feeds.yaml"), "feeds: []\n");
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      CONFIG_DIR: folder,
      LOG_LEVEL: "debug",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));

  for await (const chunk of child.stderr.setEncoding("utf8")) {
    log += String(chunk);
    if (log.includes("round over")) {
      child.kill("SIGTERM");
    }
  }

  expect(await ended).toBe(0);
  expect(log).toContain("stopping");
});
