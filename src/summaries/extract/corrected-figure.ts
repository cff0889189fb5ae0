import { outletNotice } from "../../articles/outlet-notice.ts";
import { isTakenBack, lowersFigure } from "../../facts/lowering.ts";
import type { Writing } from "../phrases/writing.ts";
import type { Statement } from "../statements/statement.ts";
import { outletHolder } from "./outlet-holder.ts";

/** A sentence on the figure an outlet has taken back, unless what is shown has it. */
export function correctedFigure(
  shown: readonly (Statement | null)[],
  { desk, development, phrases, holds }: Writing,
): string[] {
  const correcting = new Set(
    development.articles
      .filter((article) => {
        const notice = outletNotice(article);
        return notice?.kind === "correction" && notice.isHeadline;
      })
      .map(({ id }) => id),
  );
  const title = desk.statements.findLast(
    ({ article, sentence, text }) =>
      correcting.has(article.id) && sentence.isTitle && lowersFigure(text),
  );
  const [gone, ...others] =
    title?.sentence.numbers.filter(({ start }) => isTakenBack(title.sentence, start)) ?? [];
  const isShown = shown.some((one) =>
    one?.sentence.numbers.some(({ value }) => value === gone?.value),
  );
  if (!(title && gone) || others.length > 0 || isShown) return [];
  const told = phrases.correction(gone.value, outletHolder(title.article.outlet));
  return holds({ headline: "", body: told }) ? [told] : [];
}
