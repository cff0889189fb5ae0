import type { Template } from "../template.ts";

export const places =
  "Kayes Nioro Kadiana Sikasso Goubé Tillabéri Makalondi Torodi Manda Farabougou Lerneb Tassara Abala Gao Dosso Gaya Arlit Bamako".split(
    " ",
  );
export const actors = ["JNIM", "FLA", "Islamic State", "Amnesty", "Orano", "Putin"];

/** What the pattern finds at the start of a sentence goes, and the rest starts with a capital. */
export const dropOpening =
  (pattern: RegExp): Template =>
  (text) =>
    [...text.matchAll(new RegExp(`(?<=^|[.:] )(?:${pattern.source})`, "gu"))].map(
      ({ 0: found, index }) => {
        const rest = text.slice(index + found.length);
        return text.slice(0, index) + rest.charAt(0).toUpperCase() + rest.slice(1);
      },
    );

/** Does not apply where a word would make the change no fault. */
export const unless =
  (excuse: RegExp, template: Template): Template =>
  (text, sources) =>
    excuse.test(text) ? [] : template(text, sources);

/** Reported speech as if it were in somebody's own words, unless a source has these words. */
export const quoteSpeech =
  (pattern: RegExp, open: string, close: string): Template =>
  (text, sources) => {
    const [all = "", before = "", words = ""] = pattern.exec(text) ?? [];
    return words === "" || sources.includes(words)
      ? []
      : [text.replace(all, () => `${before}: ${open}${words}${close}`)];
  };

/** How a right English text is made wrong: templates written by somebody who never saw the rules. */
