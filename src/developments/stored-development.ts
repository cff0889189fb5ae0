import type { Article } from "../articles/article.ts";
import type { Facts } from "../facts/facts.ts";
import type { Development } from "./development.ts";

type WithoutDates<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, string>>;
type StoredFacts = Omit<Facts, "eventDate"> & { readonly eventDate: string | null };
type StoredArticle = Omit<Article, "publishedAt"> & { readonly publishedAt: string | null };

/** A development as JSON can hold it: dates are ISO 8601 instants. */
export type StoredDevelopment = Omit<
  WithoutDates<Development, "startedAt" | "updatedAt">,
  "facts" | "articles"
> & { readonly facts: StoredFacts; readonly articles: readonly StoredArticle[] };

export function encodeDevelopment(development: Development): StoredDevelopment {
  const { facts, articles, startedAt, updatedAt } = development;
  return {
    ...development,
    facts: { ...facts, eventDate: facts.eventDate?.toISOString() ?? null },
    articles: articles.map((article) => ({
      ...article,
      publishedAt: article.publishedAt?.toISOString() ?? null,
    })),
    startedAt: startedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function decodeDevelopment(stored: StoredDevelopment): Development {
  const { facts, articles, startedAt, updatedAt } = stored;
  return {
    ...stored,
    facts: { ...facts, eventDate: dateOf(facts.eventDate) },
    articles: articles.map((article) => ({
      ...article,
      publishedAt: dateOf(article.publishedAt),
    })),
    startedAt: new Date(startedAt),
    updatedAt: new Date(updatedAt),
  };
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
