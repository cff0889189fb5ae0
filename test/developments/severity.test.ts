import { expect, test } from "vitest";
import { severityOf } from "../../src/developments/severity.ts";
import type { Facts, NumberFact } from "../../src/facts/facts.ts";
import { severityTable } from "./a-tracker.ts";

const killed = (value: number): NumberFact => ({
  role: "killed",
  value,
  unit: "soldiers",
  bound: "exact",
});
const facts = (told: Partial<Facts>): Facts => ({
  places: [],
  actors: [],
  numbers: [],
  eventType: "attack",
  claim: { status: "confirmed", by: "army" },
  eventDate: null,
  ...told,
});

test.for([
  [0, "low"],
  [1, "medium"],
  [10, "high"],
  [71, "critical"],
] as const)("%i killed is %s", ([toll, severity]) => {
  const known = facts({ numbers: toll > 0 ? [killed(toll)] : [] });

  expect(severityOf(known, severityTable)).toBe(severity);
});

test("a kind of event is as urgent as the table says, whatever its toll", () => {
  const table = { ...severityTable, eventTypes: { ...severityTable.eventTypes, coup: "critical" } };

  const severity = severityOf(facts({ eventType: "coup" }), table as typeof severityTable);

  expect(severity).toBe("critical");
});

test("what only one side claims is never critical", () => {
  const known = facts({ numbers: [killed(71)], claim: { status: "claimed", by: "actor/jnim" } });

  expect(severityOf(known, severityTable)).toBe("high");
});
