import type { Bilingual } from "../text/language.ts";
import type { Alert, Notice } from "./alert.ts";

/** What an alert said, and what it should have said: a few words of it, in each language. */
export interface Correction {
  readonly wrong: Bilingual;
  readonly right: Bilingual;
}

/** The alert with the right words wherever it has the wrong ones. */
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
  return wrong === "" ? text : text.split(wrong).join(right);
}
