import { displayName } from "../phrases/display-name.ts";
import type { Writing } from "../phrases/writing.ts";
import { hasNegation } from "../speech-words.ts";
import type { Statement } from "../statements/statement.ts";
import { eventOf } from "./compose-points.ts";
import { outletHolder } from "./outlet-holder.ts";

// A capital stands for its government, and whole areas are no place to go to or keep from.
const spots: ReadonlySet<string> = new Set(["village", "town", "city", "border-post", "mine"]);

/**
 * A sentence on where an attack was, when a headline of another language says so and neither the text of
 * an alert nor a statement that is shown in it does.
 */
export function settingOf(
  text: string,
  shown: readonly (Statement | null)[],
  writing: Writing,
): string[] {
  const { desk, language, phrases, gazetteer, holds } = writing;
  const place = gazetteer.get(desk.place ?? "");
  const name = place && spots.has(place.kind) ? displayName(place, language) : null;
  const naming = desk.statements.filter(({ facts }) => facts.places.includes(desk.place ?? ""));
  const source = naming.find(({ sentence }) => sentence.isTitle);
  // "At Kéniéba, not at Kangaba"
  const isInDoubt = naming.some(({ sentence, text }) => sentence.isTitle && hasNegation({ text }));

  if (!name || !source || isInDoubt) return [];
  if (text.includes(name) || naming.some((one) => shown.includes(one))) return [];
  const own = desk.statements.filter(({ article }) => article.id === source.article.id);
  const event = eventOf({ ...writing, desk: { ...desk, statements: own } });
  if (!event?.isViolent) return [];
  const sentence = phrases.setting(event, name, outletHolder(source.article.outlet));
  return holds({ headline: "", body: sentence }) ? [sentence] : [];
}
