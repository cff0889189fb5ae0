import { existsSync, readFileSync } from "node:fs";
import { env, loadEnvFile } from "node:process";
import { validate as isCron } from "node-cron";
import { z } from "zod";

/** Everything the environment decides, read once at start. Secrets never leave it but through the adapters. */
export interface Settings {
  readonly telegram: {
    readonly token: string;
    readonly apiRoot: string | undefined;
    /** Updates come to `publicUrl` with this in a header; without it they are polled for. */
    readonly webhookSecret?: string | undefined;
  } | null;
  readonly discord: { readonly token: string; readonly apiRoot: string | undefined } | null;
  readonly model: ModelSettings | null;
  /** What several processes share; null where one keeps everything in `dataDir`. */
  readonly engine: { readonly kind: "redis" | "postgres"; readonly url: string } | null;
  readonly dataDir: string;
  readonly configDir: string;
  /** Cron expression: how often due feeds are looked for. */
  readonly pollSchedule: string;
  /** `host` or `host:port` that may be fetched although private. */
  readonly allowPrivateHosts: readonly string[];
  /** Who runs the bot: "telegram:123", "discord:456". */
  readonly operators: readonly string[];
  /** Where the HTTP endpoint listens; null for no endpoint. */
  readonly http: { readonly host: string; readonly port: number } | null;
  /** The endpoint's address as others reach it, without a slash at the end; null where they cannot. */
  readonly publicUrl: string | null;
  readonly logLevel: string;
  /** Values that must never stand in a log. */
  readonly secrets: readonly string[];
}

/** How to reach a model; absent means that every summary is an extract and rules decide alone. */
export interface ModelSettings {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly name: string;
  /** Null: what rules leave open is put to the language model alone. */
  readonly embeddingName: string | null;
  /** Tokens a day, prompt and answer together. */
  readonly dailyTokens: number;
}

/** What is wrong with the settings or the configuration: one line per key, fit to be shown. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    const list = problems.map((line) => `  - ${line}`).join("\n");
    super(`The configuration is not usable:\n${list}`, options);
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

const secretKeys = [
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "DISCORD_BOT_TOKEN",
  "OPENAI_API_KEY",
  "REDIS_URL",
  "DATABASE_URL",
] as const;

const url = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
const portError = { error: "must be a port number, such as 8080" };
const port = z.coerce.number(portError).int(portError).min(1, portError).max(65_535, portError);

const environment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, "does not look like a token from @BotFather (123456:ABC…)")
    .optional(),
  TELEGRAM_API_ROOT: url.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, "must be 16 to 256 letters, digits, underscores or hyphens")
    .optional(),
  DISCORD_BOT_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "does not look like a bot token (three parts and two dots)")
    .optional(),
  DISCORD_API_ROOT: url.optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENAI_MODEL: z.string().default("gpt-4o-mini"),
  OPENAI_EMBEDDING_MODEL: z.string().optional(),
  MODEL_DAILY_TOKENS: z.coerce
    .number({ error: "must be a whole number of tokens" })
    .int()
    .nonnegative()
    .default(200_000),
  DATA_DIR: z.string().default("data"),
  CONFIG_DIR: z.string().default("config"),
  POLL_SCHEDULE: z
    .string()
    .refine(isCron, "is not a cron expression (five fields, such as */5 * * * *)")
    .default("* * * * *"),
  FEED_ALLOW_PRIVATE_HOSTS: z.string().default(""),
  OPERATORS: z
    .string()
    .default("")
    .transform(listed)
    .refine(
      (list) => list.every((one) => /^(?:telegram|discord):\d+$/.test(one)),
      "must be a list of platform and user id (telegram:123,discord:456)",
    ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must be an address such as redis://127.0.0.1:6379/0" })
    .optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error: "must be an address such as postgresql://user:password@127.0.0.1:5432/alerts",
    })
    .optional(),
  HTTP_HOST: z.string().default("127.0.0.1"),
  HTTP_PORT: port.optional(),
  PUBLIC_URL: url.optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "must be debug, info, warn, error or silent",
    })
    .default("info"),
});

type Environment = z.infer<typeof environment>;

/** Keys that mean nothing without another one. */
const needs: readonly (readonly [keyof Environment, keyof Environment, string])[] = [
  ["PUBLIC_URL", "HTTP_PORT", "the port that it leads to"],
  ["TELEGRAM_WEBHOOK_SECRET", "PUBLIC_URL", "where Telegram is to bring the updates"],
];

/**
 * The environment, with what `.env` adds to it, without overriding what is set. Throws a
 * ConfigurationError where that is there but cannot be read.
 */
export function readEnvironment(file = ".env"): Readonly<Record<string, string | undefined>> {
  if (!existsSync(file)) return env;
  try {
    loadEnvFile(file);
  } catch (error) {
    const problem = `${file} cannot be read: is it a file, and may this user read it?`;
    throw new ConfigurationError([problem], { cause: error });
  }
  return env;
}

/** Throws a ConfigurationError that names every wrong key. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const values = withSecretsFromFiles(variables, problems);
  const parsed = environment.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    problems.push(`${issue.path.join(".")}: ${issue.message}`);
  }
  for (const [key, needed, what] of needs) {
    if (values[key] && !values[needed]) problems.push(`${key}: needs ${needed}, ${what}`);
  }
  if (values["REDIS_URL"] && values["DATABASE_URL"]) {
    problems.push("DATABASE_URL: everything is kept in one place: remove it, or REDIS_URL");
  }
  if (problems.length > 0 || !parsed.success) {
    throw new ConfigurationError(problems);
  }
  return Object.freeze(toSettings(parsed.data, values));
}

/** An empty variable counts as unset; `NAME_FILE` gives a secret as the content of a file. */
function withSecretsFromFiles(
  variables: Readonly<Record<string, string | undefined>>,
  problems: string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(variables)) {
    if (value) values[key] = value;
  }
  for (const key of secretKeys) {
    const file = values[`${key}_FILE`];
    if (file && !values[key]) {
      Object.assign(values, { [key]: readSecret(key, file, problems) });
    }
  }
  return values;
}

function readSecret(key: string, file: string, problems: string[]): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    problems.push(`${key}_FILE: the file ${file} cannot be read`);
    return undefined;
  }
}

function toSettings(values: Environment, all: Readonly<Record<string, string>>): Settings {
  return {
    telegram: values.TELEGRAM_BOT_TOKEN
      ? {
          token: values.TELEGRAM_BOT_TOKEN,
          apiRoot: values.TELEGRAM_API_ROOT,
          webhookSecret: values.TELEGRAM_WEBHOOK_SECRET,
        }
      : null,
    discord: values.DISCORD_BOT_TOKEN
      ? { token: values.DISCORD_BOT_TOKEN, apiRoot: values.DISCORD_API_ROOT }
      : null,
    model: modelSettings(values),
    engine: engineSettings(values),
    dataDir: values.DATA_DIR,
    configDir: values.CONFIG_DIR,
    pollSchedule: values.POLL_SCHEDULE,
    allowPrivateHosts: listed(values.FEED_ALLOW_PRIVATE_HOSTS),
    operators: values.OPERATORS,
    http: values.HTTP_PORT ? { host: values.HTTP_HOST, port: values.HTTP_PORT } : null,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    logLevel: values.LOG_LEVEL,
    secrets: secretKeys.flatMap((key) => (all[key] === undefined ? [] : [all[key]])),
  };
}

function engineSettings({ REDIS_URL, DATABASE_URL }: Environment): Settings["engine"] {
  if (REDIS_URL) return { kind: "redis", url: REDIS_URL };
  return DATABASE_URL ? { kind: "postgres", url: DATABASE_URL } : null;
}

function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** A local server needs no key, but the client wants one that is not empty. */
function modelSettings(values: Environment): ModelSettings | null {
  if (!(values.OPENAI_API_KEY || values.OPENAI_BASE_URL)) {
    return null;
  }
  return {
    apiKey: values.OPENAI_API_KEY ?? "none",
    baseUrl: values.OPENAI_BASE_URL,
    name: values.OPENAI_MODEL,
    embeddingName: values.OPENAI_EMBEDDING_MODEL ?? null,
    dailyTokens: values.MODEL_DAILY_TOKENS,
  };
}
