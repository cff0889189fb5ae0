import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { createGazetteer } from "./create-gazetteer.ts";
import type { Entry } from "./entry.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { otherCountries, townsElsewhere } from "./world.ts";

const strings = z.array(z.string().min(1));
const countryCode = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166 alpha-2 code");
const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");
const roleSchema = z.object({
  en: z.string(),
  ar: z.string(),
  from: date.optional(),
  to: date.optional(),
});
const entrySchema = z.object({
  id: z.string().regex(/^(place|person|actor)\/[a-z0-9-]+$/, "must look like place/bamako"),
  kind: z.string().min(1),
  country: z.union([countryCode, z.array(countryCode)]),
  admin: z.string().optional(),
  names: z.record(z.string(), strings),
  demonyms: z.record(z.string(), strings).default({}),
  ambiguous: z.boolean().default(false),
  ambiguousNames: strings.default([]),
  counterTo: z.union([countryCode.transform((code) => [code]), z.array(countryCode)]).default([]),
  hosts: z.array(countryCode).default([]),
  roles: z.array(roleSchema).default([]),
});
const fileSchema = z.object({
  entries: z.array(z.unknown()),
  outlets: z.record(countryCode, strings).default({}),
  elsewhere: z.record(countryCode, z.array(strings.min(1))).default({}),
});

/** The gazetteer file is wrong. The message names every entry at fault, one per line. */
export class GazetteerError extends Error {
  override readonly name = "GazetteerError";
}

/** Reads `config/gazetteer.yaml`. Throws a `GazetteerError`. */
export function loadGazetteer(yamlText: string): Gazetteer {
  const file = fileSchema.safeParse(parseYaml(yamlText));
  if (!file.success)
    throw new GazetteerError(
      "gazetteer: needs a list called entries, and outlets and elsewhere by country code if any",
    );
  const checked = file.data.entries.map(checkEntry);
  const faults = [...checked.flatMap(({ faults }) => faults), ...findRepeatedIds(checked)];
  if (faults.length > 0) throw new GazetteerError(faults.join("\n"));
  const entries = checked.flatMap(({ entry }) => (entry ? [entry] : []));
  const far = [...otherCountries(entries), ...townsElsewhere(file.data.elsewhere)];
  return createGazetteer([...entries, ...far], file.data.outlets);
}

function parseYaml(yamlText: string): unknown {
  try {
    return parse(yamlText);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    throw new GazetteerError(`gazetteer: no valid YAML at line ${line}: ${error.code}`, {
      cause: error,
    });
  }
}

interface Checked {
  readonly entry: Entry | null;
  readonly faults: readonly string[];
}

function checkEntry(raw: unknown, index: number): Checked {
  const result = entrySchema.safeParse(raw);
  if (!result.success) {
    const name = labelOf(raw, index);
    const faults = result.error.issues.map(
      ({ path, message }) => `gazetteer: ${name}: ${path.join(".")}: ${message}`,
    );
    return { entry: null, faults };
  }
  const { country, ...rest } = result.data;
  const countries = typeof country === "string" ? [country] : country;
  const entry = { ...rest, names: inBothLatin(rest.names), countries };
  return { entry, faults: findUnknownNames(entry) };
}

/** French spellings are listed where they differ from the English ones. */
function inBothLatin(names: Entry["names"]): Entry["names"] {
  const { en, fr = en } = names;
  return fr ? { ...names, fr } : names;
}

function labelOf(raw: unknown, index: number): string {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id : `entry ${index + 1}`;
}

/** An ambiguous name that is none of the entry's names is a typing error, and would silently do nothing. */
function findUnknownNames(entry: Entry): readonly string[] {
  const names = new Set([...Object.values(entry.names), ...Object.values(entry.demonyms)].flat());
  return entry.ambiguousNames
    .filter((name) => !names.has(name))
    .map((name) => `gazetteer: ${entry.id}: ambiguousNames: "${name}" is none of its names`);
}

function findRepeatedIds(checked: readonly Checked[]): readonly string[] {
  const ids = checked.flatMap(({ entry }) => (entry ? [entry.id] : []));
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  return repeated.map((id) => `gazetteer: ${id}: stands there twice`);
}
