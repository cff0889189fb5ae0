/** The parts of a day in their order, which runs round: what is late at night is early at dawn. */
const parts = ["dawn", "morning", "noon", "evening", "night"] as const;
type Part = (typeof parts)[number];

// By the hour.
const partOfHour = (hour: number): Part => {
  if (hour < 4) return "night";
  if (hour < 7) return "dawn";
  if (hour < 12) return "morning";
  if (hour < 17) return "noon";
  return hour < 21 ? "evening" : "night";
};

// "À 14 heures" and "14h30", but no "14 heures" that something lasts.
const clocks =
  /(?:(?<!\p{L})(?:à|vers|dès|depuis|avant|après) )(\d{1,2}) ?heures\b|\b(\d{1,2}) ?h(?: ?\d{2})?\b|الساعة (\d{1,2})/giu;
const englishClocks = /\b(\d{1,2})(?:[:.]\d{2})? ?([ap])\.?m\b/giu;

/** Which part of the day the hours name that a text gives. */
export function partsByClock(text: string): Part[] {
  const hours = [...text.matchAll(clocks)].map(([, ...found]) => Number(found.join("")));
  const english = [...text.matchAll(englishClocks)].map(
    ([, hour, half]) => (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0),
  );
  return [...hours, ...english].filter((hour) => hour < 24).map(partOfHour);
}

/**
 * What a time of day may be called as well: "fin d'après-midi" is «مساء», and two at night is early in
 * the morning; morning and afternoon are not the same. Anything else is only itself.
 */
export function alsoCalled(date: string): readonly string[] {
  const at = (parts as readonly string[]).indexOf(date);
  if (at < 0) return [date];
  const size = parts.length;
  const next = parts[(at + 1) % size] ?? date;
  const last = parts[(at + size - 1) % size] ?? date;
  return [date, last, next].filter((other) => !isAcrossNoon(date, other));
}

const isAcrossNoon = (one: string, other: string): boolean =>
  [one, other].toSorted().join() === "morning,noon";
