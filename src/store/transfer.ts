import { closeSync, existsSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { z } from "zod";
import type { Database } from "./database.ts";
import { openDatabase } from "./database.ts";
import { databasePath, hasDatabase, putInPlace, translating } from "./database-file.ts";
import { portableRows } from "./portable-rows.ts";
import { migrations } from "./schema.ts";
import { StoreError } from "./store-error.ts";

const pageSize = 1_000;
const chunkBytes = 65_536;

const firstLine = z.strictObject({
  export: z.literal("sahel-alerts"),
  schema: z.literal(
    migrations.length,
    `is not ${migrations.length}: import it with the version that wrote it, then upgrade`,
  ),
});
const rowLine = z.strictObject({ table: z.enum(Object.keys(portableRows)), row: z.unknown() });
const lastLine = z.strictObject({ rows: z.int() });

/**
 * Writes everything in the store to `file`, as JSON Lines; returns how many rows. Throws a
 * `StoreError` where there is no store, a process holds it or `file` exists.
 */
export function exportStore(dataDir: string, file: string): number {
  if (existsSync(file)) throw refused(`${file} exists already. Name another file.`);
  if (!hasDatabase(dataDir)) {
    throw refused(`There is no store at ${databasePath(dataDir)}. Is DATA_DIR right?`);
  }
  const database = openDatabase(dataDir);
  const part = `${file}.part`;
  try {
    const rows = translating(file, () => writeLines(database, part));
    putInPlace(part, file);
    return rows;
  } finally {
    rmSync(part, { force: true });
    database.close();
  }
}

/**
 * Takes in what `exportStore` wrote, all of it or nothing; returns how many rows. Throws a
 * `StoreError` that names the line at fault, or says that the store is in use or not empty.
 */
export function importStore(dataDir: string, file: string): number {
  if (!existsSync(file)) throw refused(`${file} does not exist.`);
  const database = openDatabase(dataDir);
  try {
    refuseFilled(database);
    return database.transaction(() => readLines(database, file));
  } finally {
    database.close();
  }
}

function writeLines(database: Database, part: string): number {
  const descriptor = openSync(part, "w", 0o600);
  let count = 0;
  const write = (line: object): number => writeSync(descriptor, `${JSON.stringify(line)}\n`);
  try {
    write({ export: "sahel-alerts", schema: migrations.length });
    for (const table of Object.keys(portableRows)) {
      const page = database.prepare(`SELECT * FROM ${table} LIMIT ${pageSize} OFFSET ?`);
      let rows = page.all(0);
      for (let start = pageSize; rows.length > 0; start += pageSize) {
        for (const row of rows) write({ table, row });
        count += rows.length;
        rows = page.all(start);
      }
    }
    write({ rows: count });
    return count;
  } finally {
    closeSync(descriptor);
  }
}

function readLines(database: Database, file: string): number {
  const inserts = new Map(
    Object.keys(portableRows).map((table) => [table, insertInto(database, table)]),
  );
  let number = 0;
  let rows = 0;
  let end: number | null = null;
  for (const line of linesOf(file)) {
    number += 1;
    const at = `${file}, line ${number}`;
    const content = parseJson(line, at);
    if (number === 1) {
      checked(firstLine, content, at);
    } else if (lastLine.safeParse(content).success) {
      end = checked(lastLine, content, at).rows;
    } else {
      const { table, row } = checked(rowLine, content, at);
      inserts.get(table)?.(row, at);
      rows += 1;
    }
  }
  if (end !== rows) throw refused(`${file} is cut off or was changed: nothing was imported.`);
  return rows;
}

function insertInto(database: Database, table: string): (row: unknown, at: string) => void {
  const schema = portableRows[table] ?? z.never();
  const columns = "shape" in schema ? Object.keys(schema.shape) : [];
  const marks = columns.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`);
  return (row, at) => {
    const values: Record<string, unknown> = checked(schema, row, at);
    insert.run(
      ...columns.map((column) => z.union([z.string(), z.number(), z.null()]).parse(values[column])),
    );
  };
}

function refuseFilled(database: Database): void {
  for (const table of Object.keys(portableRows)) {
    if (database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get()) {
      throw refused(`${database.path} is not empty. Import into an empty DATA_DIR.`);
    }
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const what = `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim();
  throw refused(`${at}: ${what}. Nothing was imported.`);
}

function parseJson(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw refused(`${at}: is not JSON. Nothing was imported.`, cause);
  }
}

/** Read synchronously, so that all lines are one transaction, and in pieces: a store may be large. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, "r");
  const decoder = new StringDecoder("utf8");
  const chunk = Buffer.alloc(chunkBytes);
  let rest = "";
  try {
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(descriptor);
  }
}

const refused = (message: string, cause?: unknown): StoreError =>
  new StoreError(message, { problem: "unusable", cause });
