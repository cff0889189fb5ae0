/** The languages we read, as ISO 639-1 codes. */
export type Language = "ar" | "en" | "fr";

/** The languages we write. */
export type AlertLanguage = "ar" | "en";

/** A text that exists in both languages we write. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}
