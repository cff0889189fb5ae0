import type { EventType, Facts } from "../facts/facts.ts";

/** From least to most urgent. */
export const severities = ["low", "medium", "high", "critical"] as const;

export type Severity = (typeof severities)[number];

/** How urgent a development is, by kind, toll and certainty. Comes from `config/defaults.yaml`. */
export interface SeverityTable {
  /** By kind of event, whatever the toll. */
  readonly eventTypes: Readonly<Record<EventType, Severity>>;
  /** Killed, abducted or missing people from which a development is at least so urgent. */
  readonly toll: Readonly<Record<"medium" | "high" | "critical", number>>;
  /** The most a development can be while only one side claims it; a dispute changes nothing. */
  readonly claimedAtMost: Severity;
}

const countedFates = new Set(["killed", "abducted", "missing"]);

/** The severity the table gives to what is known. */
export function severityOf(facts: Facts, table: SeverityTable): Severity {
  const byType = facts.eventType === null ? "low" : table.eventTypes[facts.eventType];
  const urgent = worse(byType, byToll(facts, table));
  const isBareClaim = facts.claim.status === "claimed" && facts.claim.by !== null;
  return isBareClaim ? atMost(urgent, table.claimedAtMost) : urgent;
}

function byToll({ numbers }: Facts, { toll }: SeverityTable): Severity {
  const worst = Math.max(
    0,
    ...numbers.filter(({ role }) => countedFates.has(role)).map(({ value }) => value),
  );
  const levels = ["critical", "high", "medium"] as const;
  return levels.find((level) => worst >= toll[level]) ?? "low";
}

/** The more urgent of two. */
export function worse(one: Severity, other: Severity): Severity {
  return rank(one) >= rank(other) ? one : other;
}

function atMost(one: Severity, other: Severity): Severity {
  return rank(one) <= rank(other) ? one : other;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
