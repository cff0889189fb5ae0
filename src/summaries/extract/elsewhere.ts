import type { Point } from "../statements/points.ts";

const joints =
  /[;؛]|(?<!\p{L})(?:while|whereas|meanwhile|tandis que|alors que|بينما|فيما|في حين)(?!\p{L})/giu;

/**
 * Whether the figure of a point belongs to another place than the main one: its sentence names both,
 * and the clause the figure stands in names only the other.
 */
export function isElsewhere(point: Point, mainPlace: string): boolean {
  if (point.kind !== "toll" && point.kind !== "figure") return false;
  const { value } = point.kind === "toll" ? point.toll.fact : point.fact;
  const { text, tokens, mentions, numbers } = point.statement.sentence;
  const base = tokens[0]?.start ?? 0;
  const at = (token: number): number => (tokens[token]?.start ?? base) - base;
  const reading = numbers.find((one) => one.value === value);
  if (!reading) return false;
  const cuts = [...text.matchAll(joints)].map(({ index }) => index);
  const start = Math.max(0, ...cuts.filter((cut) => cut <= at(reading.start)));
  const end = Math.min(text.length, ...cuts.filter((cut) => cut > at(reading.start)));
  const places = mentions.filter(({ entry }) => entry.id.startsWith("place/"));
  const near = places.filter((place) => at(place.start) >= start && at(place.start) < end);
  const isHere = near.some(({ entry }) => entry.id === mainPlace || entry.kind === "country");
  const isTold = places.some(({ entry }) => entry.id === mainPlace) || recalled.test(text);
  return isTold && near.length > 0 && !isHere;
}

// "It comes days after floods in Niamey killed 11": what another event is set beside.
const recalled =
  /\b(?:last (?:week|month)|(?:a week|days|weeks|months) (?:ago|after|earlier)|comes? after|similar|separate)\b|(?<!\p{L})(?:la semaine dernière|le mois dernier|il y a (?:\p{L}+ )?(?:jours|semaines?|mois)|quelques jours après|\p{L}+ jours (?:après|plus tôt)|une semaine après|similaire)(?!\p{L})|(?<!\p{L})(?:الأسبوع الماضي|الشهر الماضي|منفصلة? عن|قبل (?:أيام|أسبوع|أسابيع|شهر)|بعد (?:أيام|أسبوع) من|مماثلة?)(?!\p{L})/iu;
