import type { GateText } from "../gate-text.ts";
import { belongings } from "./act-words.ts";
import { readArabicDeed } from "./arabic-deeds.ts";
import type { Deed } from "./deed.ts";
import { findActWords } from "./deed.ts";
import { readLatinDeed } from "./latin-deeds.ts";
import type { Party } from "./party.ts";
import { readParties } from "./party.ts";

/** A sentence as who does what to whom. */
export interface Roles {
  readonly text: GateText;
  readonly parties: readonly Party[];
  readonly deeds: readonly Deed[];
}

const known = new WeakMap<GateText, Roles>();

/** Reads it once for every sentence: a summary is held against all of its sources. */
export function readRoles(text: GateText): Roles {
  const read = known.get(text) ?? rolesOf(text);
  known.set(text, read);
  return read;
}

function rolesOf(text: GateText): Roles {
  const parties = readParties(text);
  const owners = parties.filter((party) => ownsThing(party, text));
  const free = parties.filter((party) => !owners.includes(party));
  const read = text.language === "ar" ? readArabicDeed : readLatinDeed;
  const deeds: Deed[] = [];
  for (const hit of findActWords(text)) {
    const deed = read(hit, text, free, deeds);
    deeds.push({ ...deed, patients: [...deed.patients, ...owners] });
  }
  return { text, parties, deeds };
}

/** "The army's camp", «معسكر الجيش»: what is done to the camp is done to them. */
function ownsThing({ start, end }: Party, { sentence, language }: GateText): boolean {
  const { tokens } = sentence;
  if (language === "en") {
    const next = tokens[end]?.folded === "s" ? tokens[end + 1] : tokens[end];
    return belongings.after.test(next?.folded ?? "");
  }
  const isLink = /^(?:de|du|des|d|l|la|le)$/;
  const before = tokens
    .slice(Math.max(0, start - 3), start)
    .findLast(({ folded }) => !isLink.test(folded));
  return belongings.before.test(before?.folded ?? "");
}
