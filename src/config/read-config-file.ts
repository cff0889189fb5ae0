import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";

/**
 * Reads one YAML file of the configuration folder. What is wrong with it is added to `problems`,
 * one line a key, and null returned, so that all files are told of at once.
 */
export function readConfigFile<T>(
  configDir: string,
  name: string,
  schema: z.ZodType<T>,
  problems: string[],
): T | null {
  const content = readText(join(configDir, name), problems);
  if (content === null) {
    return null;
  }
  const document = parseDocument(content);
  if (document.errors.length > 0) {
    problems.push(...document.errors.map((error) => `${name}: ${firstLine(error.message)}`));
    return null;
  }
  const written: unknown = document.toJS();
  if (written === null) {
    problems.push(`${name}: is empty`);
    return null;
  }
  const parsed = schema.safeParse(written);
  if (parsed.success) {
    return parsed.data;
  }
  problems.push(...parsed.error.issues.map((issue) => `${name}: ${describe(issue, document)}`));
  return null;
}

/** The content of a file, or null and one more problem. */
export function readText(path: string, problems: string[]): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    problems.push(
      `${path} cannot be read: is it there, may this user read it, and is CONFIG_DIR right?`,
    );
    return null;
  }
}

/** "feeds[3] (bbc-africa-en).url: Invalid URL": an operator looks for the id, not for the position. */
function describe(issue: z.core.$ZodIssue, document: ReturnType<typeof parseDocument>): string {
  const [list, index, ...rest] = issue.path;
  const id: unknown = typeof index === "number" ? document.getIn([list, index, "id"]) : undefined;
  if (typeof id === "string") {
    return `${[id, ...rest].join(".")}: ${issue.message}`;
  }
  return `${issue.path.join(".") || "the file"}: ${issue.message}`;
}

/** Without the colon before the lines of the file, which follow. */
function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? text).replace(/:$/, "");
}
