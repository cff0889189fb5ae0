import type { Bilingual } from "../text/language.ts";
import type { Alert, Notice } from "./alert.ts";

/** What an alert said, and what it should have said: a few words of it, in each language. */
export interface Correction {
  readonly wrong: Bilingual;
  readonly right: Bilingual;
}

/** The alert with the right words wherever it has the wrong ones, as whole words: "2" is no part of "12". */
export function replaceWords(alert: Alert, { wrong, right }: Correction): Alert {
  const mend = (text: Bilingual): Bilingual => ({
    ar: replaceAll(text.ar, wrong.ar, right.ar),
    en: replaceAll(text.en, wrong.en, right.en),
  });
  const { headline, body, certainty, place } = alert;
  return {
    ...alert,
    headline: mend(headline),
    body: mend(body),
    certainty: mend(certainty),
    place: mend(place),
  };
}

/** Whether the alert says these words somewhere, in the language they are given for. */
export function says({ headline, body, certainty, place }: Alert, words: Bilingual): boolean {
  return [headline, body, certainty, place].some(
    ({ ar, en }) => wordsIn(words.ar).test(ar) || wordsIn(words.en).test(en),
  );
}

/** What an earlier revision should have said, with the notices that came after it. */
export function amend(earlier: Alert, notices: readonly Notice[]): Alert {
  const since = notices.filter(({ revision }) => revision > earlier.revision);
  const mended = since.reduce(
    (alert, notice) => (notice.kind === "correction" ? replaceWords(alert, notice) : alert),
    earlier,
  );
  return { ...mended, notices: [...earlier.notices, ...since] };
}

function replaceAll(text: string, wrong: string, right: string): string {
  return text.replaceAll(wordsIn(wrong), () => right);
}

const nothing = /(?!)/gu;

function wordsIn(words: string): RegExp {
  if (words === "") return nothing;
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}
