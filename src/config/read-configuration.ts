import type { Settings } from "../settings.ts";
import { ConfigurationError, readSettings } from "../settings.ts";
import type { Config } from "./load-config.ts";
import { loadConfig } from "./load-config.ts";

/**
 * Reads the environment and the files of the configuration folder in one go.
 * Throws one ConfigurationError that names every wrong key of both.
 */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): {
  readonly settings: Settings;
  readonly config: Config;
} {
  const problems: string[] = [];
  const settings = collect(problems, () => readSettings(variables));
  const config = collect(problems, () => loadConfig(variables["CONFIG_DIR"] || "config"));
  if (settings === null || config === null) {
    throw new ConfigurationError(problems);
  }
  return { settings, config };
}

function collect<T>(problems: string[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigurationError) {
      problems.push(...error.problems);
      return null;
    }
    throw error;
  }
}
