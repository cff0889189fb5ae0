import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigurationError, readEnvironment, readSettings } from "../src/settings.ts";

const telegramToken = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    readSettings(variables);
  } catch (error) {
    return error instanceof ConfigurationError ? error.problems : [String(error)];
  }
  return [];
}

test("without any variable everything has a default and no platform is on", () => {
  const settings = readSettings({});

  expect(settings).toMatchObject({
    telegram: null,
    discord: null,
    model: null,
    dataDir: "data",
    configDir: "config",
  });
});

test("every wrong variable is named at once", () => {
  const problems = problemsOf({
    TELEGRAM_BOT_TOKEN: "my token",
    DISCORD_API_ROOT: "not a url",
    MODEL_DAILY_TOKENS: "lots",
    POLL_SCHEDULE: "61 * * * *",
    LOG_LEVEL: "loud",
  });

  expect(problems.map((line) => line.split(":")[0])).toEqual([
    "TELEGRAM_BOT_TOKEN",
    "DISCORD_API_ROOT",
    "MODEL_DAILY_TOKENS",
    "POLL_SCHEDULE",
    "LOG_LEVEL",
  ]);
});

test("a wrong secret is named but never quoted", () => {
  const problems = problemsOf({ TELEGRAM_BOT_TOKEN: "hunter2" });

  expect(problems).toHaveLength(1);
  expect(problems.join()).not.toContain("hunter2");
});

test("a secret can come from a file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "settings-")), "token");
  writeFileSync(file, `${telegramToken}\n`);

  const settings = readSettings({ TELEGRAM_BOT_TOKEN_FILE: file });

  expect(settings.telegram?.token).toBe(telegramToken);
  expect(settings.secrets).toEqual([telegramToken]);
});

test("a secret's file that is missing is named", () => {
  const problems = problemsOf({ DISCORD_BOT_TOKEN_FILE: "/nowhere/token" });

  expect(problems).toEqual(["DISCORD_BOT_TOKEN_FILE: the file /nowhere/token cannot be read"]);
});

test("an empty variable counts as unset", () => {
  const settings = readSettings({ TELEGRAM_BOT_TOKEN: "", LOG_LEVEL: "" });

  expect(settings).toMatchObject({ telegram: null, logLevel: "info" });
});

test("a local model server needs an address but no key", () => {
  const settings = readSettings({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" });

  expect(settings.model).toMatchObject({ baseUrl: "http://127.0.0.1:11434/v1", apiKey: "none" });
});

test.for(["lots", "0", "65536", "80.5"])("%s is no port for the endpoint", (port) => {
  expect(problemsOf({ HTTP_PORT: port })).toEqual([
    "HTTP_PORT: must be a port number, such as 8080",
  ]);
});

test("the endpoint listens on loopback unless told otherwise", () => {
  expect(readSettings({ HTTP_PORT: "8080" }).http).toEqual({ host: "127.0.0.1", port: 8080 });
});

test("a public address needs the port that it leads to", () => {
  expect(problemsOf({ PUBLIC_URL: "https://bot.example" })).toEqual([
    "PUBLIC_URL: needs HTTP_PORT, the port that it leads to",
  ]);
});

test("several processes share one engine, and not two", () => {
  const redis = "redis://127.0.0.1:6379/0";
  const postgres = "postgresql://bot@127.0.0.1/alerts";

  expect(readSettings({}).engine).toBeNull();
  expect(readSettings({ REDIS_URL: redis }).engine).toEqual({ kind: "redis", url: redis });
  expect(readSettings({ DATABASE_URL: postgres }).engine?.kind).toBe("postgres");
  expect(problemsOf({ REDIS_URL: redis, DATABASE_URL: postgres })).toEqual([
    "DATABASE_URL: everything is kept in one place: remove it, or REDIS_URL",
  ]);
  expect(problemsOf({ REDIS_URL: postgres, DATABASE_URL: "localhost" })).toEqual([
    "REDIS_URL: must be an address such as redis://127.0.0.1:6379/0",
    "DATABASE_URL: must be an address such as postgresql://user:password@127.0.0.1:5432/alerts",
    "DATABASE_URL: everything is kept in one place: remove it, or REDIS_URL",
  ]);
});

test("a .env that cannot be read is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));

  expect(() => readEnvironment(folder)).toThrow(
    `${folder} cannot be read: is it a file, and may this user read it?`,
  );
});
