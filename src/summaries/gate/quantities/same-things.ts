import type { Counted } from "./counted.ts";

// One text's soldiers are another's officers; a general is neither a lieutenant nor a policeman.
const groups: readonly (readonly string[])[] = [
  ["soldiers", "officers", "guards", "gendarmes", "wounded"],
  ["soldiers", "generals"],
  ["police", "gendarmes", "guards"],
  ["assailants", "fighters", "jihadists", "gunmen", "hunters", "neutralise"],
  ["civilians", "villagers", "worshippers", "farmers", "herders", "traders", "miners", "residents"],
  ["tankers", "trucks", "vehicles", "buses", "car"],
  ["children", "students", "girl", "child", "talibes"],
  ["migrants", "refugees", "displaced"],
  ["hostages", "nationals", "workers", "engineers", "drivers", "crew", "pilots"],
  ["boats", "ferry", "vessel", "ship"],
  ["motorcycles", "bicycles"],
  ["women", "girl", "wife", "childbirth"],
];
const anybody = new Set([
  "people",
  "victims",
  "cases",
  "passengers",
  "nationals",
  "wound",
  "kill",
  "casualties",
  "missing",
  "release",
  "abduct",
  "arrest",
]);
// They name people only where nothing else does.
export const deeds: ReadonlySet<string> = new Set(
  "wound kill release abduct arrest missing casualties massacre attack".split(" "),
);
const people = new Set([
  ..."soldiers officers generals police gendarmes guards fighters assailants hunters civilians villagers worshippers women children farmers herders teachers students talibes workers engineers drivers traders migrants refugees displaced hostages nationals passengers crew pilots prisoners miners ministers lawmakers judges journalists gunmen jihadists".split(
    " ",
  ),
  ...anybody,
]);
const things: ReadonlySet<string> = new Set([
  ..."tankers trucks vehicles buses motorcycles bicycles boats houses schools villages livestock families aircraft drone market bridge mine hospital base road camp mosque church convoy".split(
    " ",
  ),
  ..."ambush attack airstrike explosion massacre nuclear video lawsuit".split(" "),
  "roadside bomb",
  "fire disaster",
]);

// Not every soldier is one of them.
const narrow = new Set(["officers", "generals", "guards", "gendarmes"]);

// Whoever is told of as one of these has to be counted as such.
const apart = new Set(["women", "children", "families", "generals"]);

/** Nothing tells what is counted. */
export const isNameless = ({ nouns, nations: own, words }: Counted): boolean =>
  nouns.length + own.length + words.length === 0;

/** Whether what a summary counts can be what a source counts; one that names nothing counts anything. */
export function mayBeCounted(said: Counted, told: Counted): boolean {
  if (isNameless(said) || isNameless(told)) return true;
  if (said.nations.length > 0 && told.nations.length > 0 && !meet(said.nations, told.nations)) {
    return false;
  }
  // "Two missiles struck": nothing is called an attack.
  if (said.nouns.length > 0 && said.nouns.every((noun) => noun === "attack")) return true;
  if (said.nouns.length > 0 && told.nouns.length > 0) {
    return said.nouns.some((noun) => told.nouns.some((other) => isAlike(noun, other)));
  }
  // Two words that no table knows may mean the same: "instalments", "payments".
  return !isMixed(said, told) && !isMixed(told, said);
}

/** One names things that a table knows, the other what none knows; people are called by many names. */
const isMixed = ({ words }: Counted, { nouns }: Counted): boolean =>
  words.length > 0 && nouns.length > 0 && nouns.every(isThing);

const sides: readonly ReadonlySet<string>[] = [
  new Set("soldiers officers guards gendarmes police".split(" ")),
  new Set("civilians villagers worshippers farmers herders traders miners residents".split(" ")),
  new Set("assailants fighters jihadists gunmen hunters".split(" ")),
  new Set(["children", "students", "girl", "talibes"]),
];

/** They belong to a side that no source names: "17 civilians" where all of them speak of soldiers. */
export function areOthers({ nouns }: Counted, named: ReadonlySet<string>): boolean {
  const own = sides.filter((side) => nouns.some((noun) => side.has(noun)));
  const others = sides.filter((side) => !own.includes(side));
  const isNamed = (side: ReadonlySet<string>): boolean => [...side].some((noun) => named.has(noun));
  return own.length > 0 && !own.some(isNamed) && others.some(isNamed);
}

/** The source names them, by more than "people" and "dead"; so it does where the summary says no more. */
export function namesTheSame(said: Counted, told: Counted): boolean {
  const isPlain = said.nouns.every((noun) => anybody.has(noun));
  return isPlain || told.nouns.some((noun) => !anybody.has(noun) && mayBeCounted(said, told));
}

/** Both count the same things, or people of the same nation whom they call no more than that. */
export function isNamedAlike(one: Counted, other: Counted): boolean {
  const isOwn = one.language === other.language && meet(one.words, other.words);
  const isNation = one.nouns.every((noun) => anybody.has(noun)) && meet(one.nations, other.nations);
  const [ours, theirs] = [one, other].map(({ nouns }) => nouns.filter((noun) => !deeds.has(noun)));
  return meet(ours ?? [], theirs ?? []) || isNation || isOwn;
}

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name) => other.includes(name));

/** A thing that can be counted, by the name of its concept. */
export const isThing = (noun: string): boolean => things.has(noun);

/** Whether a concept can be counted, by its name. */
export const isCountable = (noun: string): boolean => people.has(noun) || things.has(noun);

function isAlike(noun: string, told: string): boolean {
  if (noun === told) return true;
  if (narrow.has(noun) && told === "soldiers") return false;
  if (anybody.has(noun) || anybody.has(told)) {
    return people.has(noun) && people.has(told) && !apart.has(noun);
  }
  return groups.some((group) => group.includes(noun) && group.includes(told));
}
