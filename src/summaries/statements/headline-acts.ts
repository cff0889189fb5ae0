import { compileLexicon } from "../../facts/lexicon.ts";
import type { Sentence } from "../../facts/sentence.ts";
import type { AlertLanguage, Language } from "../../text/language.ts";
import type { Worded } from "../words/headline-words.ts";
import {
  headlineActs,
  headlineClauses,
  mutualClauses,
  personalClauses,
} from "../words/headline-words.ts";
import type { Act } from "./act.ts";
import { isAsserted } from "./assertion.ts";
import { findDeed, wordDeed } from "./deeds.ts";

const lexicon = compileLexicon<Act>([headlineActs], (name, marks) => ({
  name,
  weight: Number(marks),
  isForHeadlines: true,
}));

// No more than what it says: whatever a text tells beside its headline weighs as much.
const deedWeight = 3;

/** What a headline tells that is looked for in headlines alone. */
export function findHeadlineActs(sentence: Sentence, language: Language): Act[] {
  if (!sentence.isTitle || /[?؟]/.test(sentence.text)) return [];
  const deed = findDeed(sentence, language);
  const told = lexicon
    .find(sentence.tokens, language)
    .filter((hit) => isAsserted(sentence, hit))
    .map(({ meaning }) => meaning);
  if (!deed) return told;
  const name = `${deed.name} ${deed.thing}`;
  return [{ name, weight: deedWeight, deed, isForHeadlines: true }, ...told];
}

// A court and a consulate may be anywhere.
const afar = new Set(["visa bond", "lawsuit"]);

interface Named {
  /** Display names of the persons a headline names, and of the groups and institutions. */
  readonly people: readonly string[];
  readonly parties: readonly string[];
}

/** Words such an act; one that is somebody's only where it is clear whose. */
export function wordHeadlineAct(
  { name, deed }: Act,
  { people, parties }: Named,
  language: AlertLanguage,
): (Worded & { readonly isLocal: boolean }) | null {
  if (deed) return wordDeed(deed, language);
  const [person = "", ...others] = people;
  const [one = "", other = "", ...more] = parties;
  const isOfOne = person !== "" && others.length === 0;
  const isOfTwo = other !== "" && more.length === 0;
  const worded =
    headlineClauses[name]?.[language] ??
    (isOfOne ? personalClauses[name]?.[language](person) : null) ??
    (isOfTwo ? mutualClauses[name]?.[language](one, other) : null);
  return worded ? { ...worded, isLocal: !afar.has(name) && !(name in personalClauses) } : null;
}
