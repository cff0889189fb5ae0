import { foldArabic } from "../text/arabic.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokens.ts";
import { foldLatin } from "../text/tokens.ts";
import type { WordClass } from "./word-lists.ts";
import { wordLists } from "./word-lists.ts";

// "Farmers" stand as مزارعون, مزارعين, مزارعو and مزارعي: one entry in the plural gives them all.
const plural = /(?<=.{4})(?:ين|ون)$/;

const byWord = new Map<string, Set<WordClass>>();
for (const [name, list] of Object.entries(wordLists)) {
  for (const word of list.trim().split(/\s+/)) {
    for (const key of keysOf(word)) {
      const classes = byWord.get(key) ?? new Set();
      byWord.set(key, classes.add(name as WordClass));
    }
  }
}

function keysOf(word: string): string[] {
  if (/[a-z0-9]/i.test(word)) return [foldLatin(word)];
  const folded = foldArabic(word);
  return [...new Set([folded, folded.replace(plural, "")])];
}

const none: ReadonlySet<WordClass> = new Set();
const mostRemembered = 50_000;
const arabicClasses = remember(mostRemembered, ({ folded }: Token) => folded, lookUpArabic);

/** The classes of a word, its Arabic article, conjunction and preposition off. */
export function classesOf(token: Token | undefined): ReadonlySet<WordClass> {
  if (!token) return none;
  return token.script === "arabic" ? arabicClasses(token) : (byWord.get(token.folded) ?? none);
}

const particles = /^(?:[وف]?(?:لل|[بلك]?ال|[بلك])|[وف])(?=.{2})/;
// Pronouns, the accusative, the dual and the plural, also before an owner.
const endings = /(?:هما|ها|هم|هن|(?<=.{4})(?:ان|ين|ون|و)|ه|ا|ي)$/;

function lookUpArabic({ folded }: Token): ReadonlySet<WordClass> {
  const bare = folded.replace(particles, "");
  const forms = [folded, bare, folded.replace(endings, ""), bare.replace(endings, "")];
  return new Set(forms.flatMap((form) => [...(byWord.get(form) ?? none)]));
}
