import type { Entry } from "../../gazetteer/entry.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { AlertLanguage } from "../../text/language.ts";

/** The one way we spell a name in a language, or null where the gazetteer has no name in it. */
export function displayName(entry: Entry, language: AlertLanguage): string | null {
  // "Bosso (Nigeria)": the bracket tells namesakes apart for editors of the list, not for readers.
  return entry.names[language]?.[0]?.replace(/\s*\([^)]*\)$/, "") ?? null;
}

/** The display names of gazetteer ids, leaving out what has none in that language. */
export function displayNames(
  ids: readonly string[],
  gazetteer: Gazetteer,
  language: AlertLanguage,
): string[] {
  return ids.flatMap((id) => {
    const entry = gazetteer.get(id);
    return (entry && displayName(entry, language)) ?? [];
  });
}
