/**
 * Makes wrong summaries of right ones, by templates that know nothing of how the gate works: nothing
 * of this folder imports anything from outside of it.
 */
import { arabicActors as keptArabicActors } from "./kept/arabic-actors.ts";
import { arabicClaims as keptArabicClaims } from "./kept/arabic-claims.ts";
import { arabicFacts as keptArabicFacts } from "./kept/arabic-facts.ts";
import { arabicForm as keptArabicForm } from "./kept/arabic-form.ts";
import { englishActors as keptEnglishActors } from "./kept/english-actors.ts";
import { englishClaims as keptEnglishClaims } from "./kept/english-claims.ts";
import { englishFacts as keptEnglishFacts } from "./kept/english-facts.ts";
import { englishForm as keptEnglishForm } from "./kept/english-form.ts";
import { arabic } from "./open/first/arabic.ts";
import { arabicCertainty } from "./open/first/arabic-certainty.ts";
import { arabicFacts } from "./open/first/arabic-facts.ts";
import { arabicForm } from "./open/first/arabic-form.ts";
import { arabicSpeech } from "./open/first/arabic-speech.ts";
import { english } from "./open/first/english.ts";
import { englishCertainty } from "./open/first/english-certainty.ts";
import { englishFacts } from "./open/first/english-facts.ts";
import { englishForm } from "./open/first/english-form.ts";
import { englishSpeech } from "./open/first/english-speech.ts";
import { arabicActors } from "./open/second/arabic-actors.ts";
import { arabicClaims } from "./open/second/arabic-claims.ts";
import { arabicFacts as laterArabicFacts } from "./open/second/arabic-facts.ts";
import { arabicForm as laterArabicForm } from "./open/second/arabic-form.ts";
import { englishActors } from "./open/second/english-actors.ts";
import { englishClaims } from "./open/second/english-claims.ts";
import { englishFacts as laterEnglishFacts } from "./open/second/english-facts.ts";
import { englishForm as laterEnglishForm } from "./open/second/english-form.ts";
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

const second = {
  ar: [laterArabicFacts, arabicActors, arabicClaims, laterArabicForm],
  en: [laterEnglishFacts, englishActors, englishClaims, laterEnglishForm],
};

const halves = ["open", "kept"] as const;

/**
 * Rules of the gate may be written with the open ones in view; of those in `kept/`, written by
 * somebody who never saw the gate, only the figures are looked at.
 */
const templates: Readonly<
  Record<(typeof halves)[number], Readonly<Record<"ar" | "en", readonly Partial<Templates>[]>>>
> = {
  open: {
    ar: [arabic, arabicFacts, arabicSpeech, arabicCertainty, arabicForm, ...second.ar],
    en: [english, englishFacts, englishSpeech, englishCertainty, englishForm, ...second.en],
  },
  kept: {
    ar: [keptArabicFacts, keptArabicActors, keptArabicClaims, keptArabicForm],
    en: [keptEnglishFacts, keptEnglishActors, keptEnglishClaims, keptEnglishForm],
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
