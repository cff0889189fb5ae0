import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The texts of `prompts/`, which editors may change without touching code. */
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
  const hash = createHash("sha256").update([newDevelopment, update, repair].join("\0"));
  return { newDevelopment, update, repair, version: hash.digest("hex").slice(0, 12) };
}
