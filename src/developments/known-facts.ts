import type { Claim, EventType, Facts, NumberFact } from "../facts/facts.ts";

const mostPlaces = 6;
const mostActors = 8;
const mostNumbers = 12;

/** How a report adds to what is known. */
export interface Addition {
  /** Its figures take the place of the known ones. */
  readonly isUpdate: boolean;
  /** Its figures are one side's own, beside those of others. */
  readonly isRival: boolean;
  /** It is the first in which this side owns up to the act or gives its account. */
  readonly isFirstAccount: boolean;
}

/** What is known after one more report of the same event. The figures of the newer report count. */
export function mergeFacts(known: Facts, told: Facts, addition: Addition): Facts {
  const { isUpdate, isRival, isFirstAccount } = addition;
  return {
    places: union(known.places, told.places).slice(0, mostPlaces),
    actors: union(known.actors, told.actors).slice(0, mostActors),
    numbers: mergeNumbers(known.numbers, told.numbers, isUpdate && !isRival),
    eventType: mergeTypes(known.eventType, told.eventType),
    claim: isFirstAccount ? told.claim : mergeClaims(known.claim, told.claim),
    eventDate: known.eventDate ?? told.eventDate,
  };
}

function union(known: readonly string[], told: readonly string[]): string[] {
  return [...new Set([...known, ...told])];
}

/** Of one role and unit an update's figure replaces what was known; a repetition only fills gaps. */
function mergeNumbers(
  known: readonly NumberFact[],
  told: readonly NumberFact[],
  isUpdate: boolean,
): NumberFact[] {
  const [first, second] = isUpdate ? [told, known] : [known, told];
  const covered = new Set(first.map(slotOf));
  return [...first, ...second.filter((fact) => !covered.has(slotOf(fact)))].slice(0, mostNumbers);
}

function slotOf({ role, unit }: NumberFact): string {
  return role === "count" ? `count ${unit}` : role;
}

function mergeTypes(known: EventType | null, told: EventType | null): EventType | null {
  return known === null || known === "other" ? (told ?? known) : known;
}

/** Two that contradict each other leave it disputed; someone named outweighs nobody. */
function mergeClaims(known: Claim, told: Claim): Claim {
  if (told.status === "disputed" || known.status === "disputed") {
    return told.status === "disputed" ? told : known;
  }
  if (told.status === "denied" && known.by !== null && known.by !== told.by) {
    return { status: "disputed", by: told.by };
  }
  if (told.by === null) return known;
  if (known.by === null || told.status === "denied") return told;
  return known.status === "claimed" ? told : known;
}
