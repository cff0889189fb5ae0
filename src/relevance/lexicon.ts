import { foldArabic } from "../text/arabic.ts";
import { remember } from "../text/remember.ts";
import type { Token } from "../text/tokens.ts";
import { foldLatin } from "../text/tokens.ts";
import type { WordClass } from "./word-lists.ts";
import { wordLists } from "./word-lists.ts";

const byWord = new Map<string, Set<WordClass>>();
for (const [name, list] of Object.entries(wordLists)) {
  for (const word of list.trim().split(/\s+/)) {
    const key = /[a-z0-9]/i.test(word) ? foldLatin(word) : foldArabic(word);
    const classes = byWord.get(key) ?? new Set();
    byWord.set(key, classes.add(name as WordClass));
  }
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
// Pronouns, the accusative and the dual.
const endings = /(?:هما|ها|هم|هن|(?<=.{4})(?:ان|ين)|ه|ا|ي)$/;

function lookUpArabic({ folded }: Token): ReadonlySet<WordClass> {
  const bare = folded.replace(particles, "");
  const forms = [folded, bare, folded.replace(endings, ""), bare.replace(endings, "")];
  return forms.map((form) => byWord.get(form)).find((classes) => classes !== undefined) ?? none;
}
