import type { QueueCounts } from "../../delivery/delivery-queue.ts";
import type { OutboxStatements } from "./outbox-statements.ts";

/** Adds to a figure that the rows themselves do not tell. */
export function addToTotal(sql: OutboxStatements, name: keyof QueueCounts, more: number): void {
  if (more > 0) sql.addToTotal.run(name, more);
}

/** The deliveries in each state, those forgotten by age included. */
export function readCounts(sql: OutboxStatements): QueueCounts {
  const counts: Record<string, number> = {};
  for (const { name, value } of [...sql.byState.all(), ...sql.totals.all()]) {
    counts[String(name)] = (counts[String(name)] ?? 0) + Number(value);
  }
  const of = (name: keyof QueueCounts): number => counts[name] ?? 0;
  return {
    enqueued: of("enqueued"),
    pending: of("pending"),
    sending: of("sending"),
    sent: of("sent"),
    dead: of("dead"),
    cancelled: of("cancelled"),
    ambiguous: of("ambiguous"),
  };
}
