import type { AlertLanguage } from "../text/language.ts";

/** Numbered forms of a phrase by CLDR plural category; `#` stands for the figure. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = { ar: new Intl.PluralRules("ar-EG"), en: new Intl.PluralRules("en-GB") };

/** The form that a number takes in a language, with the number in it. */
export function fillPlural(forms: Plural, count: number, language: AlertLanguage): string {
  const form = forms[rules[language].select(count)] ?? forms.other;
  return form.replace("#", String(count));
}
