import type { EventType, NumberRole } from "./facts.ts";
import type { Hit } from "./lexicon.ts";
import { compileLexicon } from "./lexicon.ts";
import { affairs } from "./words/affairs.ts";
import { everyday } from "./words/everyday.ts";
import { livelihood } from "./words/livelihood.ts";
import { people } from "./words/people.ts";
import { publicLife } from "./words/public-life.ts";
import { violence } from "./words/violence.ts";

/** What a concept can bring to a development that is already known. */
type Novelty = "claim" | "denial" | "confirmation" | "reaction" | "outcome";

/**
 * One idea with its words in three languages, so that "embuscade", "ambush" and "كمين" meet.
 *
 * Marks in the tables: `attack:4` lends four points to that event type; `role:killed` is what a number
 * beside the word counts; `unit` means that a number can count the thing itself, whose name is the
 * row's; `new:outcome` is a fact that can make an update; `illness` spreads.
 */
export interface Concept {
  readonly name: string;
  readonly types: readonly (readonly [EventType, number])[];
  readonly role: NumberRole | null;
  readonly isUnit: boolean;
  readonly isIllness: boolean;
  readonly novelty: Novelty | null;
}

export type ConceptHit = Hit<Concept>;

/** What may happen, to whom and to what. */
export const concepts = compileLexicon<Concept>(
  [violence, people, publicLife, livelihood, everyday, affairs],
  readConcept,
);

function readConcept(name: string, marks: string): Concept {
  const pairs = marks.split(" ").map((mark) => mark.split(":"));
  const value = (key: string): string | undefined => pairs.find(([mark]) => mark === key)?.[1];
  return {
    name,
    types: pairs
      .filter(([mark, weight]) => weight !== undefined && mark !== "role" && mark !== "new")
      .map(([mark, weight]) => [mark as EventType, Number(weight)]),
    role: (value("role") as NumberRole | undefined) ?? null,
    isUnit: pairs.some(([mark]) => mark === "unit"),
    isIllness: pairs.some(([mark]) => mark === "illness"),
    novelty: (value("new") as Novelty | undefined) ?? null,
  };
}
