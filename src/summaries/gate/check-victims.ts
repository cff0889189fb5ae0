import type { NumberFact, NumberRole } from "../../facts/facts.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Camp } from "./parties/party.ts";
import { readRoles } from "./parties/read-roles.ts";

/**
 * Whoever is counted among the dead is of a camp whose dead the sources tell of: seventeen insurgents
 * are not seventeen soldiers, though the figure may stand there without a word of who they were.
 */
export function checkVictims(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const facts = news.flatMap(({ numbers }) => numbers);
  return claim.numbers.flatMap(({ role: own, unit, value }): Finding[] => {
    const camp = campOf(unit);
    // "Risen to 17 civilians": what became of them is told with the same figure.
    const role = harmed.has(own) ? own : facts.find((fact) => fact.value === value)?.role;
    if (camp === null || role === undefined || !harmed.has(role)) return [];
    const told = campsOfThe(value, role, facts) ?? allCampsIn(news, role);
    return told.size === 0 || told.has(camp)
      ? []
      : [{ kind: "actor", text: `${value} ${unit}`, detail: "the sources tell of other victims" }];
  });
}

const harmed = new Set<NumberRole>(["killed", "wounded", "abducted", "arrested"]);
const actOf: Partial<Record<NumberRole, string>> = {
  killed: "kill",
  wounded: "kill",
  abducted: "abduct",
  arrested: "arrest",
};

/** Where every source says who the three were, no other three are meant; null where one leaves it open. */
function campsOfThe(
  value: number,
  role: NumberRole,
  facts: readonly NumberFact[],
): ReadonlySet<Camp> | null {
  const exact = facts.filter((fact) => fact.value === value && fact.role === role);
  const camps = exact.flatMap(({ unit }) => campOf(unit) ?? []);
  return value > 2 && camps.length > 0 && camps.length === exact.length ? new Set(camps) : null;
}

const allCampsIn = (news: readonly GateText[], role: NumberRole): ReadonlySet<Camp> =>
  new Set(news.flatMap((source) => [...campsIn(source, role)]));

function campsIn(source: GateText, role: NumberRole): Set<Camp> {
  const counted = source.numbers
    .filter((fact) => fact.role === role)
    .map(({ unit }) => campOf(unit));
  const hit = readRoles(source)
    .deeds.filter(({ act }) => act === actOf[role])
    .flatMap(({ patients }) => patients.map(({ key, camp }) => campOf(key) ?? camp));
  return new Set([...counted, ...hit].filter((camp) => camp !== null));
}

const forces = new Set("soldiers officers generals police gendarmes guards crew pilots".split(" "));
const armed = new Set("assailants fighters gunmen jihadists rebels militia hunters".split(" "));
const unarmed = new Set(
  "civilians villagers worshippers farmers herders women children teachers students talibes journalists drivers traders migrants passengers miners residents".split(
    " ",
  ),
);

/** Null for who can be of any camp: people, hostages, nationals. */
function campOf(unit: string | null): Camp | null {
  if (unit === null) return null;
  if (forces.has(unit)) return "forces";
  if (armed.has(unit)) return "armed";
  return unarmed.has(unit) ? "people" : null;
}
