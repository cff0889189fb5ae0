import { z } from "zod";
import type { PageChange, Row } from "../shared/ledger.ts";
import { chatOfPage } from "../shared/ledger.ts";
import type { Names } from "./redis-names.ts";

/** As long as anything may refer to what was told. */
export const keptSeconds = 120 * 24 * 60 * 60;

type Command = readonly string[];

/** What the script that saves is told of a change. */
export function wordsFor(change: PageChange, names: Names): string[] {
  const { key, version } = change;
  const commands = commandsFor(change, names);
  return [
    names.page(key),
    String(version),
    String(commands.length),
    ...commands.flatMap((command) => [String(command.length), ...command]),
  ];
}

function commandsFor(change: PageChange, names: Names): Command[] {
  const { key, version, header, open, settled, gone, counts } = change;
  const { platform } = chatOfPage(key);
  const closed = [...settled.map(({ id }) => String(id)), ...gone];
  return [
    ["HSET", names.page(key), "version", String(version + 1), "header", JSON.stringify(header)],
    placed(names.due(platform), key, header.dueAt),
    placed(names.waiting, key, header.waitingSince),
    ...open.flatMap((row) => [
      ["HSET", names.open(key), String(row["id"]), JSON.stringify(row)],
      ...indexed(key, row, { about: developmentsOf(row, open), names }),
    ]),
    ...(closed.length > 0 ? [["HDEL", names.open(key), ...closed]] : []),
    ...settled.flatMap((row) => settledCommands(key, row, { settled, names })),
    ...Object.entries(counts)
      .filter(([, more]) => more !== 0)
      .map(([name, more]) => ["HINCRBY", names.counts, name, String(more)]),
  ];
}

function placed(set: string, key: string, score: number | null): Command {
  return score === null ? ["ZREM", set, key] : ["ZADD", set, String(score), key];
}

/** A digest is kept with each development it told, since whoever asks for one asks for no digest. */
function settledCommands(
  key: string,
  row: Row,
  { settled, names }: { readonly settled: readonly Row[]; readonly names: Names },
): Command[] {
  const about = developmentsOf(row, settled);
  const told = [...new Set([...about, String(row["development_id"])])];
  return [
    ...told.flatMap((development) => [
      ["HSET", names.told(key, development), String(row["id"]), JSON.stringify(row)],
      ["EXPIRE", names.told(key, development), String(keptSeconds)],
    ]),
    ...indexed(key, row, { about, names }),
  ];
}

/** What a digest told, the most severe first; of anything else, its own. */
function developmentsOf(row: Row, all: readonly Row[]): readonly string[] {
  const told =
    row["action"] === "digest" ? all.filter((one) => one["digest_id"] === row["id"]) : [row];
  const order = (one: Row): readonly number[] => [
    -Number(one["severity"]),
    Number(one["sequence"]),
  ];
  const sorted = told.toSorted((a, b) => {
    const [severityA = 0, sequenceA = 0] = order(a);
    const [severityB = 0, sequenceB = 0] = order(b);
    return severityA - severityB || sequenceA - sequenceB;
  });
  return [...new Set(sorted.map((one) => String(one["development_id"])))];
}

const receiptsSchema = z.array(z.string());

/** Where the row is looked for by its development, and by its messages. */
function indexed(
  key: string,
  row: Row,
  { about, names }: { readonly about: readonly string[]; readonly names: Names },
): Command[] {
  const readers = names.readers(String(row["development_id"]));
  // It waited before it was in flight, and was noted then.
  const isNoted = row["state"] === "sending";
  const messages = receiptsSchema.parse(JSON.parse(String(row["receipts"])));
  const told = JSON.stringify(about);
  return [
    ...(isNoted
      ? []
      : [
          ["SADD", readers, key],
          ["EXPIRE", readers, String(keptSeconds)],
        ]),
    ...messages
      .filter((id) => id !== "")
      .map((id) => ["SET", names.message(key, id), told, "EX", String(keptSeconds)]),
  ];
}
