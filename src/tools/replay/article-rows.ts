import { z } from "zod";
import type { Article } from "../../articles/article.ts";
import { readArticle } from "../../articles/read-article.ts";
import type { Feed } from "../../feeds/feed.ts";

/** A row of a file of articles. Whatever else a row holds is not looked at. */
export const articleRow = z.object({
  id: z.string().min(1),
  publishedAt: z.iso.datetime({ offset: true }),
  lang: z.enum(["ar", "en", "fr"]).optional(),
  source: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
});

export type ArticleRow = z.infer<typeof articleRow>;

/** What is known of whoever published an article. Unless `model` forbids it, a model may read it. */
export type Outlet = Pick<Feed, "id" | "outlet" | "language" | "scope" | "group"> &
  Partial<Pick<Feed, "model">>;

/** A file that cannot be used. The message names the file and the line, and is fit to be shown. */
export class RowError extends Error {
  override readonly name = "RowError";
}

/** The rows of a file in JSON Lines; empty lines are skipped. Throws a RowError. */
export function parseRows<T>(content: string, file: string, schema: z.ZodType<T>): T[] {
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const row = schema.safeParse(parseLine(line, `${file}:${index + 1}`));
    if (row.success) return [row.data];
    const [issue] = row.error.issues;
    const where = issue?.path.join(".") || "row";
    throw new RowError(`${file}:${index + 1}: ${where}: ${issue?.message ?? "not usable"}`);
  });
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RowError(`${where}: no JSON`, { cause: error });
  }
}

/** The articles of a file as `replay` takes it. Throws a RowError. */
export function parseArticleRows(content: string, file: string): ArticleRow[] {
  return parseRows(content, file, articleRow);
}

/**
 * What the parser of feeds would have made of a row. Its outlet, where `outlets` has it, says what
 * it covers. Null where the row says nothing.
 */
export function articleOf(row: ArticleRow, outlets: readonly Outlet[]): Article | null {
  const date = new Date(row.publishedAt);
  const { title, url: link, description } = row;
  const article = readArticle(
    { title, link, guid: row.id, date, description },
    feedOf(row, outlets),
    date,
  );
  return article && { ...article, id: row.id, language: row.lang ?? article.language };
}

function feedOf(row: ArticleRow, outlets: readonly Outlet[]): Feed {
  const known = outlets.find(
    ({ outlet, language }) => outlet === row.source && language === (row.lang ?? language),
  );
  return {
    id: known?.id ?? row.source,
    outlet: row.source,
    url: row.url,
    language: row.lang ?? known?.language ?? "en",
    scope: known?.scope ?? "world",
    kind: "newsroom",
    enabled: true,
    group: known?.group,
    model: known?.model ?? true,
  };
}
