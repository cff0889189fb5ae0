import type { NumberFact, NumberRole } from "../facts/facts.ts";
import { isTakenBack, lowersFigure } from "../facts/lowering.ts";
import type { ReportedEvent } from "../facts/read-events.ts";

/** The toll at the head of a report. */
export interface StatedToll {
  readonly fact: NumberFact;
  /** The report says that it was given too high before. */
  readonly isLowered: boolean;
}

/** What the headline and the sentence below it count; null where they count nobody of that role. */
export function statedToll(event: ReportedEvent, role: NumberRole): StatedToll | null {
  const { facts, sentences } = event;
  const figures = withoutFoes(facts.numbers.filter((figure) => figure.role === role));
  if (figures.length === 0) return null;
  const head = sentences.slice(0, 2);
  const isLowered = event.isLowered || head.some(({ text }) => lowersFigure(text));
  const values = new Set(
    head.flatMap((sentence) =>
      sentence.numbers
        .filter(({ start }) => !isLowered || !isTakenBack(sentence, start))
        .map(({ value }) => value),
    ),
  );
  const fact = figures
    .filter(({ value }) => values.has(value))
    .reduce<NumberFact | null>((most, one) => (most && most.value >= one.value ? most : one), null);
  return fact && { fact, isLowered };
}

const foes = new Set<string | null>(["assailants", "jihadists", "gunmen", "fighters"]);

/** "Nine soldiers killed, 23 attackers neutralised": where both are counted, the toll is that of the attacked. */
function withoutFoes(figures: readonly NumberFact[]): readonly NumberFact[] {
  const others = figures.filter(({ unit }) => !foes.has(unit));
  return others.length > 0 ? others : figures;
}
