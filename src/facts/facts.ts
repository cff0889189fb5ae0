/** What kind of thing can happen. */
export const eventTypes = [
  "attack",
  "clash",
  "airstrike",
  "abduction",
  "coup",
  "protest",
  "politics",
  "diplomacy",
  "sanctions",
  "justice",
  "economy",
  "humanitarian",
  "disaster",
  "other",
] as const;

export type EventType = (typeof eventTypes)[number];

/** What a number can say became of people or things. */
export const fates = [
  "killed",
  "wounded",
  "abducted",
  "missing",
  "released",
  "arrested",
  "displaced",
  "destroyed",
  "affected",
] as const;

/** What a number counts. */
export type NumberRole = (typeof fates)[number] | "sentenced" | "money" | "percent" | "count";

/** A number together with what it counts. */
export interface NumberFact {
  readonly value: number;
  readonly role: NumberRole;
  /** Who or what is counted, as an English noun in the plural ("soldiers", "tankers"), or null. */
  readonly unit: string | null;
  /** "at least 12" and "12" are both 12, but only one of them is a floor. */
  readonly bound: "exact" | "atLeast" | "about" | "atMost";
}

/** Who says so, and how sure it is. */
export interface Claim {
  readonly status: "confirmed" | "claimed" | "disputed" | "denied";
  /** Gazetteer id, or an English noun ("residents", "transport union"), or null. */
  readonly by: string | null;
}

/** What one article, or all articles of a development together, say. Places and actors are gazetteer ids. */
export interface Facts {
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly numbers: readonly NumberFact[];
  readonly eventType: EventType | null;
  readonly claim: Claim;
  /** Day of the event (UTC midnight) where the text tells it. */
  readonly eventDate: Date | null;
}
