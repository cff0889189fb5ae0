import type { AlertLanguage } from "../text/language.ts";

/** Which languages a chat reads, in which order. */
export type Layout = "ar" | "en" | "ar-en" | "en-ar";

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
