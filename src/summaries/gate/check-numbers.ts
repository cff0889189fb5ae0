import type { NumberFact, NumberRole } from "../../facts/facts.ts";
import { fates } from "../../facts/facts.ts";
import type { Entry } from "../../gazetteer/entry.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { isSameMeasure } from "./quantities.ts";

// Who was affected is counted too loosely to hold one text to the word of another.
const heldFates: readonly NumberRole[] = fates.filter((fate) => fate !== "affected");

/** Every number stands in the supporting sentences, and counts there what it counts here. */
export function checkNumbers(
  claim: GateText,
  supports: readonly GateText[],
  sources: readonly GateText[],
): Finding[] {
  const known = new Set(supports.flatMap(({ values }) => [...values]));
  // "One" is an article in most of our languages.
  const unknown = [...claim.values].filter(
    (value) =>
      value !== 1 &&
      !known.has(value) &&
      !isMeasured(value, claim, sources) &&
      !isAllNamed(value, claim, supports),
  );
  const facts = supports.flatMap(({ numbers }) => numbers);
  const all = sources.flatMap(({ numbers }) => numbers);
  return [
    ...unknown.map(
      (value): Finding => ({
        kind: "number",
        text: `${value}`,
        detail: `no supporting source sentence has the number ${value}`,
      }),
    ),
    ...claim.numbers
      .filter(({ value }) => known.has(value))
      .flatMap((fact) => {
        const isTold = supports.some((source) => mayTellFate(fact, source));
        return (isTold ? null : roleFinding(fact, facts)) ?? thingFinding(fact, all) ?? [];
      }),
    ...nounFindings(claim, supports),
    ...fateFindings(claim, sources),
  ];
}

const definite = /^(?:the|both|les|ces|these|those|their)$/;

/** "The two sides", "les trois pays": those who are named, told over. */
function isAllNamed(value: number, claim: GateText, supports: readonly GateText[]): boolean {
  const { numbers, tokens } = claim.sentence;
  const own = numbers.filter((number) => number.value === value);
  const isDefinite = own.every(({ start }) => definite.test(tokens[start - 1]?.folded ?? ""));
  const named = [claim, ...supports].some(({ names }) => {
    const sides = new Set(names.filter(isSide).map(({ id }) => id));
    return sides.size === value;
  });
  return own.length > 0 && isDefinite && named;
}

const isSide = ({ kind, id }: Entry): boolean => kind === "country" || !id.startsWith("place/");

/** "Three days" where the sources have 72 hours. */
function isMeasured(value: number, claim: GateText, sources: readonly GateText[]): boolean {
  const told = sources.flatMap(({ amounts }) => amounts.quantities);
  return claim.amounts.quantities.some(
    ({ value: own, measure }) =>
      own === value &&
      measure !== null &&
      told.some((other) => other.measure !== null && isSameMeasure(other.measure, measure)),
  );
}

/** "Three Emiratis" where the sources have two, and three of something else. */
function nounFindings(claim: GateText, supports: readonly GateText[]): Finding[] {
  const counted = supports
    .filter(({ language }) => language === claim.language)
    .flatMap(countedWords);
  return countedWords(claim).flatMap(({ value, stem }): Finding[] => {
    const same = counted.filter((other) => other.stem === stem);
    return same.length === 0 || same.some((other) => other.value === value)
      ? []
      : [{ kind: "number", text: `${value}`, detail: "the sources count another number of them" }];
  });
}

const stemLength = 5;

function countedWords({ sentence }: GateText): { value: number; stem: string }[] {
  return sentence.numbers.flatMap(({ value, end, vague, bound }) => {
    const word = sentence.tokens[end]?.folded ?? "";
    // Soldiers and trucks have units, and tolls of them differ by right; Emiratis have none.
    const hasUnit = sentence.concepts.some(({ meaning, start }) => meaning.isUnit && start === end);
    const isPlain = !hasUnit && word.length >= stemLength && !vague && bound === "exact";
    return isPlain ? [{ value, stem: word.slice(0, stemLength) }] : [];
  });
}

const rareFates = new Set<NumberRole>(["missing", "wounded"]);

/** "Are missing" where the sources know of nobody missing. */
function fateFindings(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = new Set(
    sources.flatMap(({ sentence }) => sentence.concepts.map(({ meaning }) => meaning.role)),
  );
  return claim.numbers
    .filter(({ role }) => rareFates.has(role) && !told.has(role))
    .map((fact) => finding(fact, `no source tells of ${fact.role}`));
}

const partitive = /^(?:of|des|parmi|من|منهم)$/;

/** "Put arrests at six", "two of the wounded died": the fate is told, though not beside the number. */
function mayTellFate({ value, role }: NumberFact, { numbers, sentence }: GateText): boolean {
  const isOpen = numbers.some(
    (own) => own.value === value && own.role === "count" && own.unit === null,
  );
  const isPart = sentence.numbers.some(
    (own) => own.value === value && partitive.test(sentence.tokens[own.end]?.folded ?? ""),
  );
  return (isOpen || isPart) && sentence.concepts.some(({ meaning }) => meaning.role === role);
}

function roleFinding(fact: NumberFact, sources: readonly NumberFact[]): Finding | null {
  const same = sources.filter(({ value }) => value === fact.value);
  if (same.length === 0) return null;
  const isFate = heldFates.includes(fact.role);
  const hasOwn = same.some(({ role }) => role === fact.role);
  const hasRival = sources.some(({ role, value }) => role === fact.role && value !== fact.value);
  if (
    isFate &&
    hasRival &&
    !hasOwn &&
    same.every(({ unit }) => unit === null || unit !== fact.unit)
  ) {
    return finding(fact, `the sources give another number of ${fact.role}`);
  }
  if (isFate && !same.some((source) => mayBeSameFate(fact, source))) {
    const roles = [...new Set(same.map(({ role }) => role))].join(", ");
    return finding(fact, `the sources give ${fact.value} as ${roles}, not as ${fact.role}`);
  }
  return null;
}

function thingFinding(fact: NumberFact, sources: readonly NumberFact[]): Finding | null {
  const same = sources.filter(({ value }) => value === fact.value);
  if (same.length === 0 || isSameThing(fact, same)) return null;
  const units = [...new Set(same.map(({ unit }) => unit ?? "nothing named"))].join(", ");
  return finding(fact, `the sources count ${units}, not ${fact.unit}`);
}

const finding = ({ value, unit }: NumberFact, detail: string): Finding => ({
  kind: "role",
  text: `${value} ${unit ?? ""}`.trim(),
  detail,
});

// A bare "14" in a headline takes its fate from the words around it, which no table reads surely.
const mayBeSameFate = (fact: NumberFact, source: NumberFact): boolean =>
  fact.role === source.role || !heldFates.includes(source.role);

const classes: Readonly<Record<string, string>> = {
  soldiers: "forces",
  officers: "forces",
  generals: "forces",
  police: "forces",
  gendarmes: "forces",
  guards: "forces",
  assailants: "attackers",
  fighters: "attackers",
  civilians: "civilians",
  villagers: "civilians",
  worshippers: "civilians",
  farmers: "civilians",
  herders: "civilians",
  women: "civilians",
  children: "civilians",
  tankers: "vehicles",
  trucks: "vehicles",
  vehicles: "vehicles",
  buses: "vehicles",
};

// Lengths of time are compared with their amount.
const measures = new Set(["tonnes", "kilometres", "hectares", "megawatts"]);

/** Sources that do not say what they count leave it to those that do. */
function isSameThing({ unit }: NumberFact, same: readonly NumberFact[]): boolean {
  if (unit !== null && measures.has(unit)) return same.some((source) => source.unit === unit);
  const counted = classes[unit ?? ""];
  const others = same.flatMap((source) => classes[source.unit ?? ""] ?? []);
  return counted === undefined || others.length === 0 || others.includes(counted);
}
