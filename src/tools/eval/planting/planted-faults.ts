/**
 * Makes wrong summaries of right ones, by templates that know nothing of how the gate works: nothing
 * of this folder imports anything from outside of it.
 */
import { arabic as keptArabic } from "./kept/arabic.ts";
import { english as keptEnglish } from "./kept/english.ts";
import { arabic as openArabic } from "./open/arabic.ts";
import { english as openEnglish } from "./open/english.ts";
import type { PlantedKind, Templates } from "./template.ts";
import { plantedKinds } from "./template.ts";

/** A text that says what its sources say, in two languages, and all that they say. */
export interface RightText {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly sources: string;
}

/** One wrong text, with what was done to it. */
export interface PlantedFault {
  readonly kind: PlantedKind;
  /** Whether its template was in view when the gate was made. */
  readonly part: "open" | "kept";
  readonly language: "ar" | "en";
  /** Of the right text. */
  readonly id: string;
  readonly text: string;
}

const halves = ["open", "kept"] as const;

/**
 * Rules of the gate may be written with the open ones in view; of those in `kept/`, written by
 * somebody who never saw the gate, only the figures are looked at.
 */
const templates: Readonly<
  Record<(typeof halves)[number], Readonly<Record<"ar" | "en", Templates>>>
> = {
  open: { ar: openArabic, en: openEnglish },
  kept: { ar: keptArabic, en: keptEnglish },
};

/** Every fault the templates can plant, none twice. */
export function plantFaults(texts: readonly RightText[]): PlantedFault[] {
  const faults = (["ar", "en"] as const).flatMap((language) =>
    plantedKinds.flatMap((kind) =>
      halves.flatMap((part) =>
        templates[part][language][kind].flatMap((plant) =>
          texts.flatMap(({ id, [language]: right, sources }) =>
            plant(right, foldDigits(sources))
              .filter((text) => text !== right)
              .map((text): PlantedFault => ({ kind, part, language, id, text })),
          ),
        ),
      ),
    ),
  );
  const byText = new Map(faults.toReversed().map((fault) => [`${fault.id} ${fault.text}`, fault]));
  return [...byText.values()].toReversed();
}

const foldDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
