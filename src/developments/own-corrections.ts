import type { Article } from "../articles/article.ts";
import { outletNotice } from "../articles/outlet-notice.ts";
import type { Development } from "./development.ts";

/** An outlet corrected or withdrew what it had reported of a development. */
export interface OwnCorrection {
  readonly kind: "correction" | "withdrawal";
  readonly outlet: string;
  readonly family: string;
  readonly language: Article["language"];
  /** What it says about it, in its language. */
  readonly text: string;
}

type Told = Pick<Development, "articles" | "ownCorrections">;

/**
 * What an article takes back of what its outlet told of this development before; null where it takes
 * back nothing, or nothing that was told. An outlet corrects itself, never another.
 */
export function ownCorrection(article: Article, development: Told): OwnCorrection | null {
  const notice = outletNotice(article);
  if (!notice) return null;
  const earlier = development.articles.find(({ id }) => id === article.id);
  const isOwn = earlier ?? (notice.isHeadline && toldBy(article.outlet, development));
  if (!isOwn || (earlier && outletNotice(earlier)?.text === notice.text)) return null;
  const { outlet, family, language } = article;
  const found: OwnCorrection = { kind: notice.kind, outlet, family, language, text: notice.text };
  const isKnown = development.ownCorrections?.some(
    (known) => known.outlet === outlet && known.kind === found.kind && known.text === found.text,
  );
  return isKnown ? null : found;
}

/** The development after an outlet corrected itself. What it withdrew is no source any more. */
export function withOwnCorrection<T extends Told>(development: T, one: OwnCorrection): T {
  const { articles, ownCorrections = [] } = development;
  const others = articles.filter(
    ({ outlet }) => one.kind === "correction" || outlet !== one.outlet,
  );
  return {
    ...development,
    // Where nothing else is left, it is kept for whoever looks into it later.
    articles: others.length > 0 ? others : articles,
    ownCorrections: [...ownCorrections, one],
  };
}

/** Whether all that reported it was withdrawn by those who did. Copies of one wire are one report. */
export function isWithdrawn({ articles, ownCorrections = [] }: Told): boolean {
  const withdrawn = new Set(
    ownCorrections.filter(({ kind }) => kind === "withdrawal").map(({ family }) => family),
  );
  return withdrawn.size > 0 && articles.every(({ family }) => withdrawn.has(family));
}

const toldBy = (outlet: string, { articles }: Told): boolean =>
  articles.some((article) => article.outlet === outlet);
