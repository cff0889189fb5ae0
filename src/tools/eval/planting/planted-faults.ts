/**
 * Makes wrong summaries of right ones, by templates that know nothing of how the gate works: nothing
 * of this folder imports anything from outside of it.
 */
import { arabicActors } from "./kept/arabic-actors.ts";
import { arabicClaims } from "./kept/arabic-claims.ts";
import { arabicFacts as keptArabicFacts } from "./kept/arabic-facts.ts";
import { arabicForm as keptArabicForm } from "./kept/arabic-form.ts";
import { englishActors } from "./kept/english-actors.ts";
import { englishClaims } from "./kept/english-claims.ts";
import { englishFacts as keptEnglishFacts } from "./kept/english-facts.ts";
import { englishForm as keptEnglishForm } from "./kept/english-form.ts";
import { arabic } from "./open/arabic.ts";
import { arabicCertainty } from "./open/arabic-certainty.ts";
import { arabicFacts } from "./open/arabic-facts.ts";
import { arabicForm } from "./open/arabic-form.ts";
import { arabicSpeech } from "./open/arabic-speech.ts";
import { english } from "./open/english.ts";
import { englishCertainty } from "./open/english-certainty.ts";
import { englishFacts } from "./open/english-facts.ts";
import { englishForm } from "./open/english-form.ts";
import { englishSpeech } from "./open/english-speech.ts";
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
  Record<(typeof halves)[number], Readonly<Record<"ar" | "en", readonly Partial<Templates>[]>>>
> = {
  open: {
    ar: [arabic, arabicFacts, arabicSpeech, arabicCertainty, arabicForm],
    en: [english, englishFacts, englishSpeech, englishCertainty, englishForm],
  },
  kept: {
    ar: [keptArabicFacts, arabicActors, arabicClaims, keptArabicForm],
    en: [keptEnglishFacts, englishActors, englishClaims, keptEnglishForm],
  },
};

/** Every fault the templates can plant, none twice. */
export function plantFaults(texts: readonly RightText[]): PlantedFault[] {
  const faults = (["ar", "en"] as const).flatMap((language) =>
    plantedKinds.flatMap((kind) =>
      halves.flatMap((part) =>
        templates[part][language]
          .flatMap((some) => some[kind] ?? [])
          .flatMap((plant) =>
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
