import type { CommandCall } from "./command.ts";
import type { Argument, Values } from "./definition.ts";
import { readDuration } from "./duration.ts";

/** The values of a call's arguments, or null where it does not fit the definition. */
export function bindArguments(
  given: CommandCall["args"],
  args: readonly Argument[],
): Values | null {
  const byName = isWords(given) ? assign(given, args) : given;
  if (byName === null) return null;
  const values: Record<string, string | undefined> = {};
  for (const arg of args) {
    const value = byName[arg.name]?.trim() || undefined;
    const read = value === undefined ? undefined : readValue(value, arg);
    if (read === null || (value === undefined && arg.required)) return null;
    values[arg.name] = read;
  }
  return values;
}

function isWords(given: CommandCall["args"]): given is readonly string[] {
  return Array.isArray(given);
}

/** Hands the words out in order; a text takes what the arguments after it leave. Null: words are left. */
function assign(
  words: readonly string[],
  args: readonly Argument[],
): Readonly<Record<string, string>> | null {
  const left = [...words];
  const assigned: Record<string, string> = {};
  for (const [index, arg] of args.entries()) {
    const takesAll = arg.kind === "text" || arg.kind === "role";
    const taken = takesAll ? left.length - lastWords(left, args.slice(index + 1)) : 1;
    assigned[arg.name] = left.splice(0, taken).join(" ");
  }
  return left.length > 0 ? null : assigned;
}

/** How many of the last words belong to the arguments after a text. */
function lastWords(words: readonly string[], after: readonly Argument[]): number {
  const [next] = after;
  const last = words.at(-1);
  if (!next || last === undefined || words.length < 2) return 0;
  return readValue(last, next) === null ? 0 : 1;
}

function readValue(value: string, { kind, choices = [] }: Argument): string | null {
  switch (kind) {
    case "choice":
      return choices.find((choice) => choice.value === value.toLowerCase())?.value ?? null;
    case "duration": {
      const minutes = readDuration(value);
      return minutes === null ? null : String(minutes);
    }
    case "word":
      return /\s/.test(value) ? null : value;
    case "text":
    case "role":
      return value;
  }
}
