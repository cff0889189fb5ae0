import type { Quantity } from "./quantities.ts";

// One text's soldiers are another's officers; a general is neither a lieutenant nor a policeman.
const groups: readonly (readonly string[])[] = [
  ["soldiers", "officers", "guards", "gendarmes", "wounded"],
  ["soldiers", "generals"],
  ["police", "gendarmes", "guards"],
  ["assailants", "fighters", "jihadists", "gunmen", "hunters", "neutralise"],
  ["civilians", "villagers", "worshippers", "farmers", "herders", "traders", "miners", "residents"],
  ["tankers", "trucks", "vehicles", "buses", "convoy", "car"],
  ["children", "students", "girl", "child", "talibes"],
  ["migrants", "refugees", "displaced"],
  ["hostages", "nationals", "workers", "engineers", "drivers", "crew", "pilots"],
  ["boats", "ferry", "vessel", "ship"],
  ["motorcycles", "bicycles"],
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
const people = new Set([
  ..."soldiers officers generals police gendarmes guards fighters assailants hunters civilians villagers worshippers women children farmers herders teachers students talibes workers engineers drivers traders migrants refugees displaced hostages nationals passengers crew pilots prisoners miners ministers lawmakers judges journalists gunmen jihadists".split(
    " ",
  ),
  ...anybody,
]);
const things: ReadonlySet<string> = new Set([
  ..."tankers trucks vehicles buses motorcycles bicycles boats houses schools villages livestock families aircraft drone market bridge mine hospital base road camp mosque church".split(
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

/** Whether what one quantity counts can be what a source counts; one that names nothing counts anything. */
export function mayCountTheSame(said: Quantity, told: Quantity): boolean {
  const [ours, theirs] = [said, told].map(({ nouns }) => nouns.filter(isCountable));
  const [nations, others] = [said, told].map(({ nouns }) => nouns.filter(isNation));
  const isSameNation =
    !nations?.length || !others?.length || nations.some((nation) => others.includes(nation));
  // Two years are not two boats, and two planes that no table knows not two soldiers.
  if (told.measure !== null && said.measure === null && ours?.length) return false;
  if (said.isWordless && !ours?.length && theirs?.length) return false;
  if (!ours?.length || !theirs?.length) return isSameNation;
  return isSameNation && ours.some((noun) => theirs.some((other) => isAlike(noun, other)));
}

/** Both name the same thing in as many words, or one of them nothing. */
export function countsExactly(said: Quantity, told: Quantity): boolean {
  const [ours, theirs] = [said, told].map(({ nouns }) => nouns.filter(isCountable));
  if (!ours?.length || !theirs?.length) return true;
  return [...ours, ...theirs].some(
    (noun) => anybody.has(noun) || (ours.includes(noun) && theirs.includes(noun)),
  );
}

/** A thing that can be counted, by the name of its concept. */
export const isThing = (noun: string): boolean => things.has(noun);

const isCountable = (noun: string): boolean => people.has(noun) || things.has(noun);
const isNation = (noun: string): boolean => noun.startsWith("of ");

function isAlike(noun: string, told: string): boolean {
  if (noun === told) return true;
  if (narrow.has(noun) && told === "soldiers") return false;
  if (anybody.has(noun) || anybody.has(told)) {
    return people.has(noun) && people.has(told) && !apart.has(noun);
  }
  return groups.some((group) => group.includes(noun) && group.includes(told));
}
