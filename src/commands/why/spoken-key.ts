import { arabicWordFor } from "../../facts/arabic-word.ts";
import { families } from "../../facts/event-type.ts";
import type { EventType, NumberRole } from "../../facts/facts.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Replies, ReplyKey } from "../replies.ts";
import { noteKeys } from "./notes.ts";

/** What it takes to say in the reader's language what a decision says in English. */
export interface Speaker {
  readonly replies: Replies;
  readonly gazetteer: Pick<Gazetteer, "get" | "entries">;
  /** What people know a development by: its headline and its short id. */
  nameOf(developmentId: string): string;
}

/** Why a name counts for less. */
export function sayNote(note: string, speaker: Speaker): string {
  const [, text, code] = /^(.+) is in ([A-Z]{2})$/.exec(note) ?? [];
  if (text !== undefined && code !== undefined) {
    return speaker.replies.text("note.elsewhere", {
      name: text,
      country: countryNamed(code, speaker),
    });
  }
  const [, home] = /^the outlet is of ([A-Z]{2}), /.exec(note) ?? [];
  if (home !== undefined) {
    return speaker.replies.text("note.outletElsewhere", { country: countryNamed(home, speaker) });
  }
  const key = noteKeys[note];
  return key ? speaker.replies.text(key) : note;
}

/** "place gao, actor jnim, different days": what speaks for a match, or against it. */
export function sayList(text: string, speaker: Speaker): string {
  return speaker.replies.list(text.split(", ").map((one) => sayKey(one, speaker)));
}

/** "place gao", "figure killed 12", "day 2026-01-15". */
function sayKey(key: string, speaker: Speaker): string {
  const note = noteKeys[key];
  if (note) return speaker.replies.text(note);
  const [, kind = "", value = ""] =
    /^(place|region|actor|country|word for|figure|number|kind of event|day|name) (.+)$/.exec(key) ??
    [];
  return sayings[kind]?.(value, speaker) ?? sayThing(kind, value, speaker) ?? key;
}

const sayings: Readonly<Record<string, (value: string, speaker: Speaker) => string | null>> = {
  country: countryNamed,
  day: (value, { replies }) => replies.day(new Date(`${value}T00:00:00Z`)),
  "kind of event": (value, { replies }) => (isKind(value) ? replies.text(`kind.${value}`) : null),
  figure(value, speaker) {
    const [, role, count] = /^(\w+) (\d+)$/.exec(value) ?? [];
    if (role === undefined || count === undefined) return null;
    return speaker.replies.text("why.figure", { role: sayRole(role, speaker), count });
  },
};

const kindKeys: Readonly<Record<string, ReplyKey>> = {
  place: "why.key.place",
  region: "why.key.region",
  actor: "why.key.actor",
  "word for": "why.key.word",
  figure: "why.key.figure",
  number: "why.key.number",
  name: "why.key.name",
};

function sayThing(kind: string, value: string, speaker: Speaker): string | null {
  if (value === "") return null;
  const { replies, gazetteer } = speaker;
  const entry = gazetteer.get(`${kind}/${value}`) ?? gazetteer.get(value);
  if (entry) return nameIn(entry.names, speaker);
  return replies.text(kindKeys[kind] ?? "why.key.other", { value: sayConcept(value, speaker) });
}

// An object, so that the compiler misses a role that has no words here.
const roles: Readonly<Record<NumberRole, true>> = {
  killed: true,
  wounded: true,
  abducted: true,
  missing: true,
  released: true,
  arrested: true,
  displaced: true,
  sentenced: true,
  destroyed: true,
  affected: true,
  money: true,
  percent: true,
  count: true,
};

function isRole(role: string): role is NumberRole {
  return Object.hasOwn(roles, role);
}

function isKind(value: string): value is EventType {
  return Object.hasOwn(families, value);
}

/** Who says so: a gazetteer id or an English noun. */
export function sayWho(who: string, speaker: Speaker): string {
  const entry = speaker.gazetteer.get(who);
  return entry ? nameIn(entry.names, speaker) : sayConcept(who, speaker);
}

/** An English noun of the word lists. */
export function sayConcept(concept: string, { replies }: Speaker): string {
  const word = replies.language === "ar" ? arabicWordFor(concept) : null;
  return word ?? concept;
}

/** What a figure counts. */
export function sayRole(role: string, { replies }: Speaker): string {
  return isRole(role) ? replies.text(`role.${role}`) : role;
}

function countryNamed(code: string, speaker: Speaker): string {
  const entry = speaker.gazetteer.entries.find(
    ({ kind, countries }) => kind === "country" && countries.length === 1 && countries[0] === code,
  );
  return entry ? nameIn(entry.names, speaker) : code;
}

/** A place by the English name that a verdict gives it. */
export function placeCalled(english: string, speaker: Speaker): string {
  const entry = speaker.gazetteer.entries.find(({ names }) => names["en"]?.[0] === english);
  return entry ? nameIn(entry.names, speaker) : english;
}

function nameIn(names: Readonly<Record<string, readonly string[]>>, { replies }: Speaker): string {
  const name = names[replies.language]?.[0] ?? names["en"]?.[0] ?? "";
  return name.replace(/\s*\([^)]*\)$/, "");
}
