import { createHash } from "node:crypto";

/** The id of the development an article founds: the same article always gives the same id. */
export function developmentId(articleId: string, eventIndex: number): string {
  const key = eventIndex === 0 ? articleId : `${articleId}\n${eventIndex}`;
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
