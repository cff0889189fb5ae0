import type { Bound } from "../../../text/number-bounds.ts";
import type { GateText } from "../gate-text.ts";
import type { Counted } from "./counted.ts";
import type { Fate } from "./fates.ts";
import type { Amounts, Quantity } from "./quantity.ts";
import { hasMeasure, isSameMeasure } from "./quantity.ts";
import { areOthers, isNamedAlike, isNameless, mayBeCounted, namesTheSame } from "./same-things.ts";

/** A number of a source, with the sentence it stands in and the title of its article. */
export interface Told {
  readonly quantity: Quantity;
  readonly source: GateText;
  readonly title: GateText | undefined;
}

/** All numbers of some sources. */
export function toldIn(sources: readonly GateText[]): Told[] {
  const titles = new Map(
    sources.filter(({ isTitle }) => isTitle).map((title) => [title.articleId, title]),
  );
  return sources.flatMap((source) =>
    source.amounts.quantities.map((quantity) => ({
      quantity,
      source,
      title: titles.get(source.articleId),
    })),
  );
}

/** What is wrong with a number: the number itself, or what or who is counted. */
export interface Difference {
  readonly kind: "number" | "role";
  readonly detail: string;
}

const asNumber = (detail: string): Difference => ({ kind: "number", detail });
const asRole = (detail: string): Difference => ({ kind: "role", detail });

/**
 * What makes of a number of the summary another than the sources have: null where one of them has it
 * so. `named` are the concepts that any of them names.
 */
export function findDifference(
  said: Quantity,
  told: readonly Told[],
  named: ReadonlySet<string>,
): Difference | null {
  if (said.isVague)
    return hasOrder(said, told) ? null : asNumber(`no source speaks of so many: ${said.value}`);
  const same = told.filter(({ quantity }) => isSameNumber(said, quantity));
  if (areOthers(said.counted, named)) {
    return asRole(`no source names them: ${namesOf(said.counted)}`);
  }
  if (said.isWordless || said.value === 1) return loneDifference(said, same, told);
  // Whether the number is there at all is asked elsewhere.
  if (same.length === 0) return null;
  const differences = same.map((one) => differenceFrom(said, one, told));
  if (differences.includes(null)) return strangerOf(said, same);
  return differences[0] ?? null;
}

const isSameNumber = (said: Quantity, { value, isVague, measure }: Quantity): boolean =>
  !isVague &&
  (value === said.value ||
    (measure !== null && said.measure !== null && isSameMeasure(measure, said.measure)));

/** Each thing that has to agree, the plainest first. */
function differenceFrom(said: Quantity, one: Told, all: readonly Told[]): Difference | null {
  const { value } = said;
  const told = one.quantity;
  if (said.measure === null) {
    const what = whatDifference(said, one, all);
    if (what) return what;
  }
  const frame = said.frames.find((one) => !mayBeFramed(told, one));
  if (frame) return asNumber(`the sources do not give ${value} so: ${frame}`);
  // "Under the 2023 code".
  return said.isEarlier || isYear(value) || mayBecome(told, said)
    ? null
    : asNumber(`the sources do not give ${value} as a bound like this`);
}

/** What is counted, and what became of it. */
function whatDifference(
  said: Quantity,
  { quantity: told, source, title }: Told,
  all: readonly Told[],
): Difference | null {
  const { value, counted, fates } = said;
  if (told.measure !== null && counted.nouns.some((noun) => noun !== "people")) {
    return asRole(`the sources give ${value} as a measure`);
  }
  if (!mayBeCounted(counted, told.counted)) {
    return asRole(`the sources do not count ${value} of them: ${namesOf(counted)}`);
  }
  const around = [source, ...(title ? [title] : [])];
  const isSilent = around.every(({ amounts }) => amounts.fates.length === 0);
  const fate = fates.find(
    (one) => !mayTellFate(one, told, around) && !(isSilent && isOpen(said, one, all)),
  );
  const toldFates = told.fates.join(", ") || "something else";
  return fate ? asRole(`the sources give ${value} as ${toldFates}, not as ${fate}`) : null;
}

// Who was taken may have been freed since, and who was wounded may have died.
const sequels: Partial<Record<Fate, readonly Fate[]>> = {
  abducted: ["released", "killed", "missing"],
  arrested: ["released"],
  wounded: ["killed"],
  missing: ["killed", "released", "saved"],
  displaced: ["arrested", "killed"],
};

/** A source that tells no fate beside its number has to tell it in the same sentence, or in its title. */
function mayTellFate(fate: Fate, told: Quantity, around: readonly GateText[]): boolean {
  if (told.farFates.length === 0) {
    return around.some(({ amounts }) => amounts.fates.includes(fate));
  }
  const isSequel = told.fates.some((one) => sequels[one]?.includes(fate));
  // Who is free again was told of before as held, often with the only figure.
  if (isSequel && fate === "released") return true;
  const isNear = isSequel || told.fates.length === 0;
  return told.fates.includes(fate) || (isNear && told.farFates.includes(fate));
}

/** No source tells what became of this number, nor this fate of others like them. */
const isOpen = ({ value, counted }: Quantity, fate: Fate, all: readonly Told[]): boolean =>
  !all.some(
    ({ quantity: { value: other, fates, counted: others } }) =>
      (other === value && fates.length > 0) ||
      (fates.includes(fate) && isNamedAlike(counted, others)),
  );

const namesOf = ({ nouns, nations, words }: Counted): string =>
  [...nouns, ...nations, ...words].join(", ");

/** What is counted once is counted in all. */
const mayBeFramed = ({ frames }: Quantity, frame: string): boolean =>
  frames.includes(frame) || (frame === "total" && frames.length === 0);

/** "A soldier" where nine are counted, «طائرتين» where there is one. */
function loneDifference(
  said: Quantity,
  same: readonly Told[],
  told: readonly Told[],
): Difference | null {
  const { counted, value } = said;
  if (same.some((one) => differenceFrom(said, one, told) === null)) return strangerOf(said, same);
  // «دفعتين», «الرجلين»: where no table knows the noun, nobody is known to count others.
  if (counted.nouns.length + counted.nations.length === 0) return null;
  // Whose fate a noun without a number shares is read too loosely where they are counted.
  if (value > 1 && same.some(({ quantity }) => isNamedAlike(counted, quantity.counted))) {
    return null;
  }
  const isRivalled = told.some(({ quantity }) => isNamedAlike(counted, quantity.counted));
  // "One of its crew" was killed where two were.
  const isOutnumbered = told.some(
    ({ quantity }) =>
      quantity.fates.some((fate) => said.fates.includes(fate)) &&
      quantity.value > value &&
      quantity.counted.nouns.length > 0 &&
      mayBeCounted(counted, quantity.counted),
  );
  const isLoose = told.some(({ source }) =>
    source.amounts.loose.some((noun) => counted.nouns.includes(noun)),
  );
  const isStrange = value > 1 || isOutnumbered || (isRivalled && !isLoose);
  return isStrange ? asNumber(`no source counts ${value} of them: ${namesOf(counted)}`) : null;
}

/** The same figure of something else, where no source counts what is told. */
function strangerOf(
  { counted, value, measure }: Quantity,
  same: readonly Told[],
): Difference | null {
  const isTold = same.some(({ quantity }) => namesTheSame(counted, quantity.counted));
  const isOther = same.some(({ quantity }) => !mayBeCounted(counted, quantity.counted));
  return measure === null && !isTold && isOther
    ? asRole(`the sources do not count ${value} of them: ${namesOf(counted)}`)
    : null;
}

/** "Dozens" where a source says so of them, or counts as many with the same fate. */
const hasOrder = (said: Quantity, told: readonly Told[]): boolean =>
  told.some((one) => {
    const { isVague, value, counted, measure } = one.quantity;
    if (isVague && magnitudeOf(value) === magnitudeOf(said.value)) {
      return mayBeCounted(said.counted, counted);
    }
    const isOfOrder = value >= 2 * said.value && value < 20 * said.value && !isYear(value);
    return measure === null && isOfOrder && whatDifference(said, one, told) === null;
  });

/** "Dozens", "scores" and «عشرات» are as many. */
const magnitudeOf = (value: number): number => Math.floor(Math.log10(value));

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

// What a source may give for what a summary says: at least as many were counted, and about as many.
const licences: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ["exact"],
  atLeast: ["exact", "atLeast"],
  about: ["about"],
  atMost: ["atMost"],
};

const mayBecome = ({ bound, value }: Quantity, said: Quantity): boolean => {
  if (said.isExceeded) return bound === "atLeast";
  return licences[said.bound].includes(bound) || (said.bound === "about" && isRound(value));
};

/** Whoever writes "some 40" adds no doubt to a round figure; "about 43" does. */
const isRound = (value: number): boolean => value % 10 === 0;

/** A unit that no source gives this much of; "Eva, 74," has no unit, and means years. */
export const hasOtherMeasure = (
  { value, measure, isVague }: Quantity,
  told: readonly Amounts[],
): boolean =>
  measure !== null &&
  !isVague &&
  !hasMeasure(measure, told) &&
  !told.some(({ quantities }) =>
    quantities.some(
      (one) => one.value === value && one.measure === null && isNameless(one.counted),
    ),
  );
