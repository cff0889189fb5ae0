/**
 * Makes wrong summaries of right ones: by templates, and by what people wrote who did not know the
 * gate. Nothing of this folder imports anything of the product.
 */

import type { PlantedKind, Templates } from "./template.ts";
import { plantedKinds } from "./template.ts";
import { arabic } from "./templates/arabic.ts";
import { arabicCertainty } from "./templates/arabic-certainty.ts";
import { arabicFacts } from "./templates/arabic-facts.ts";
import { arabicForm } from "./templates/arabic-form.ts";
import { arabicSpeech } from "./templates/arabic-speech.ts";
import { english } from "./templates/english.ts";
import { englishCertainty } from "./templates/english-certainty.ts";
import { englishFacts } from "./templates/english-facts.ts";
import { englishForm } from "./templates/english-form.ts";
import { englishSpeech } from "./templates/english-speech.ts";
import type { WrittenFault } from "./written-faults.ts";
import { readWrittenFaults } from "./written-faults.ts";

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
  readonly by: "template" | "hand";
  /** Whether it was in view when the gate was made. */
  readonly part: "open" | "kept";
  readonly language: "ar" | "en";
  /** Of the right text. */
  readonly id: string;
  readonly text: string;
}

const templates: Readonly<Record<"ar" | "en", readonly Partial<Templates>[]>> = {
  ar: [arabic, arabicFacts, arabicSpeech, arabicCertainty, arabicForm],
  en: [english, englishFacts, englishSpeech, englishCertainty, englishForm],
};

const files = [
  { file: "open", by: "hand", part: "open" },
  { file: "templates", by: "template", part: "kept" },
  { file: "kept", by: "hand", part: "kept" },
] as const;

/**
 * Every fault that can be planted in some texts, none twice. Rules of the gate may be made with the
 * open ones in view; of the kept ones, by people who never saw the gate, only the figures are looked at.
 */
export function plantFaults(texts: readonly RightText[]): PlantedFault[] {
  const faults = [
    ...plantTemplates(texts),
    ...files.flatMap(({ file, ...origin }) =>
      readWrittenFaults(file).flatMap((fault) =>
        plantWritten(fault, texts).map((planted) => ({ ...planted, ...origin })),
      ),
    ),
  ];
  const byText = new Map(faults.toReversed().map((fault) => [`${fault.id} ${fault.text}`, fault]));
  return [...byText.values()].toReversed();
}

function plantTemplates(texts: readonly RightText[]): PlantedFault[] {
  return (["ar", "en"] as const).flatMap((language) =>
    plantedKinds.flatMap((kind) =>
      templates[language]
        .flatMap((some) => some[kind] ?? [])
        .flatMap((plant) =>
          texts.flatMap(({ id, [language]: right, sources }) =>
            plant(right, foldDigits(sources))
              .filter((text) => text !== right)
              .map((text) => ({ kind, by: "template", part: "open", language, id, text }) as const),
          ),
        ),
    ),
  );
}

/** None where the words that give way do not stand in the text. */
function plantWritten(
  { id, language, kind, from, to }: WrittenFault,
  texts: readonly RightText[],
): Omit<PlantedFault, "by" | "part">[] {
  return texts
    .filter((text) => text.id === id && text[language].includes(from))
    .map((right) => {
      const text = right[language].replace(from, () => to);
      return { kind, language, id, text };
    });
}

const foldDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
