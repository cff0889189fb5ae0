import type { Feed } from "../feed.ts";
import type { FeedFetcher } from "../fetching/fetch-feed.ts";
import type { WorkerLimits } from "../limited-worker.ts";
import { createLimitedWorker } from "../limited-worker.ts";
import type { PageRequest } from "./article-text.ts";

/** The pages of articles, for feeds that say too little about them. */
export interface ArticlePages {
  /**
   * The text of the article at `url`, or null: the operator did not allow it for this feed, the page
   * cannot be had, or no article can be made out on it. Never rejects.
   */
  textAt(url: string, feed: Feed): Promise<string | null>;
  /** Ends the worker; the fetcher stays open. */
  close(): Promise<void>;
}

// A headline's worth and one sentence: fewer words hardly ever name place, actor and event.
const thinLength = 120;

/** Whether a feed says so little about an article that its page should be asked. */
export function isTooThin(description: string | null): boolean {
  return (description ?? "").length < thinLength;
}

/** Under the guards of `fetcher`, and off the main thread; nothing starts before the first page. */
export function createArticlePages(deps: {
  readonly fetcher: FeedFetcher;
  readonly limits: WorkerLimits;
}): ArticlePages {
  const worker = createLimitedWorker<PageRequest, string | null>(
    new URL("./article-worker.ts", import.meta.url),
    deps.limits,
    () => null,
  );
  return {
    async textAt(url, { articlePage, language, userAgent }) {
      if (articlePage !== true) return null;
      const validators = { etag: null, lastModified: null };
      const page = await deps.fetcher.fetch({ url, validators, bodyHash: null, userAgent });
      if (page.kind !== "changed") return null;
      const { contentType } = page.headers;
      return worker.ask({ bytes: page.bytes, contentType, language });
    },
    close: worker.close,
  };
}
