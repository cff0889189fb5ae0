import { rowsOf } from "./lexicon.ts";
import { affairs } from "./words/affairs.ts";
import { everyday } from "./words/everyday.ts";
import { livelihood } from "./words/livelihood.ts";
import { people } from "./words/people.ts";
import { publicLife } from "./words/public-life.ts";
import { speakers } from "./words/speakers.ts";
import { violence } from "./words/violence.ts";

const words: ReadonlyMap<string, string> = new Map(
  [violence, affairs, publicLife, livelihood, people, everyday, speakers]
    .flatMap(rowsOf)
    .flatMap(([name = "", , , , arabic = ""]) => {
      const [first = ""] = arabic.split(",");
      const word = first.replaceAll("*", "").trim();
      return word === "" ? [] : [[name, word] as const];
    }),
);

/** The Arabic word that a concept is best known by, for readers; null where its row has none. */
export function arabicWordFor(concept: string): string | null {
  return words.get(concept) ?? null;
}
