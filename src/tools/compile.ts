import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * `compile`: loads whatever the bot and its threads can come to run, so that their next start finds it
 * in the cache (`compile-cache.js`). `npm start` begins with it.
 */
export async function compile(): Promise<number> {
  const root = new URL("../", import.meta.url);
  const files = globSync("**/*.ts", {
    cwd: fileURLToPath(root),
    exclude: ["main.ts", "tools/**"],
  });
  for (const file of files) await import(new URL(file, root).href);
  return 0;
}
