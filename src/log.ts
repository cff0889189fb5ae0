import { pino } from "pino";

/** Where the program reports what it does: one JSON line each, on standard error. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

// A bot token stands in every Telegram URL, so it can turn up in any error that quotes one.
const telegramToken = /\b\d{6,}:[\w-]{30,}/g;
// A password inside an address.
const credentials = /(:\/\/)[^\s/@"]+@/g;
const authorization = /\b(Bearer|Bot)\s+[\w.-]{16,}/g;

/** Writes to standard error, because standard output belongs to the console channel. */
export function createLog(level: string, secrets: readonly string[]): Log {
  // As it stands in a JSON line.
  const known = secrets
    .filter((secret) => secret !== "")
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  const redact = (line: string): string =>
    known
      .reduce((text, secret) => text.replaceAll(secret, "[redacted]"), line)
      .replace(telegramToken, "[redacted]")
      .replace(credentials, "$1[redacted]@")
      .replace(authorization, "$1 [redacted]");
  return pino(
    { level, base: null, hooks: { streamWrite: redact } },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** The same, but for warnings that were given less than a minute ago in the same words. */
export function withoutRepeats(log: Log, now: () => Date): Log {
  const givenAt = new Map<string, number>();
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    error: (fields, message) => log.error(fields, message),
    warn(fields, message) {
      const at = now().getTime();
      if (Math.abs(at - (givenAt.get(message) ?? 0)) < 60_000) return;
      givenAt.set(message, at);
      log.warn(fields, message);
    },
  };
}

/** For tests and tools that have nothing to report. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
