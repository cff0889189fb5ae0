import { easternDigits } from "../text/arabic-digits.ts";
import type { AlertLanguage } from "../text/language.ts";

/** Which languages a chat reads, in which order. */
export type Layout = "ar" | "en" | "ar-en" | "en-ar";

/** The digits of a chat's Arabic texts: 0–9 or ٠–٩. */
type Digits = "western" | "eastern";

/** How a chat reads what it is told. */
export interface Look {
  readonly layout: Layout;
  readonly digits: Digits;
}

const languages: Readonly<Record<Layout, readonly AlertLanguage[]>> = {
  ar: ["ar"],
  en: ["en"],
  "ar-en": ["ar", "en"],
  "en-ar": ["en", "ar"],
};

/** The languages of a layout in reading order, at least one. */
export function languagesOf(layout: Layout): readonly AlertLanguage[] {
  return languages[layout];
}

/** Writes a text of one of the languages in the digits of a look. */
export function inDigitsOf({ digits }: Look, language: AlertLanguage): (text: string) => string {
  return digits === "eastern" && language === "ar" ? easternDigits : (text) => text;
}
