import { readFile } from "node:fs/promises";
import type { z } from "zod";

/** Rows of a JSON Lines file, or one line that says what is wrong with it. */
export type Rows<T> =
  | { readonly ok: true; readonly rows: readonly T[] }
  | { readonly ok: false; readonly error: string };

/** Reads and checks a JSON Lines file; empty lines are skipped. Never rejects. */
export async function readRows<T>(path: string, schema: z.ZodType<T>): Promise<Rows<T>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return { ok: false, error: `${path}: cannot be read` };
  const rows: T[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = schema.safeParse(parseJson(line));
    if (!row.success) {
      const [issue] = row.error.issues;
      return {
        ok: false,
        error: `${path}: line ${index + 1}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is not valid"}`,
      };
    }
    rows.push(row.data);
  }
  return { ok: true, rows };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
