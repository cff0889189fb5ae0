import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The texts of `prompts/` that ask for a summary, which editors may change without touching code. */
export interface Prompts {
  readonly newDevelopment: string;
  readonly update: string;
  readonly repair: string;
  /** Hash of all of them: a changed prompt never finds an old answer in the cache. */
  readonly version: string;
}

/** Reads the prompts; rejects, naming the file, when one is missing. */
export async function readPrompts(folder: string): Promise<Prompts> {
  const [newDevelopment, update, repair] = await Promise.all([
    readFile(join(folder, "new-development.md"), "utf8"),
    readFile(join(folder, "update.md"), "utf8"),
    readFile(join(folder, "repair.md"), "utf8"),
  ]);
  const version = versionOf([newDevelopment, update, repair].join("\0"));
  return { newDevelopment, update, repair, version };
}

/** The text a judge is asked with; its version stands apart, for its answers have a cache of their own. */
export async function readJudgePrompt(folder: string): Promise<{ text: string; version: string }> {
  const text = await readFile(join(folder, "judge.md"), "utf8");
  return { text, version: versionOf(text) };
}

function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
