import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "../parsing/decode-text.ts";
import { plainDescription } from "../parsing/plain-text.ts";

// Both libraries describe themselves in the types of a browser, which this project does without.
interface ParsedPage {
  readonly document: {
    readonly body: PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
  };
}

interface PageElement {
  readonly textContent: string | null;
  remove(): void;
}

type Extracted = { readonly content?: string | null } | null;

/** A page on its way to the worker. */
export interface PageRequest {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** ISO 639-1, for pages that do not declare their encoding. */
  readonly language: string;
}

// What outlets put between and around the paragraphs of an article: other articles, mostly.
const wordsOfOthers =
  "related recommend read-more readmore lire-aussi a-lire ticker breaking newsletter share social " +
  "breadcrumb comment most-read trending promo";

const notTheArticle = [
  // The headline is known already.
  "h1, aside, nav, footer, form, iframe, noscript, script, style",
  '[role="navigation"], [role="complementary"], [role="marquee"]',
  ...wordsOfOthers.split(" ").map((word) => `[class*="${word}"], [id*="${word}"]`),
].join(", ");

// A line that only leads elsewhere, where no markup gives it away.
const leadsElsewhere =
  /^(?:(?:à )?lire (?:aussi|également|encore|la suite)|à lire|voir aussi|sur le même sujet|(?:read|see) (?:also|more)|related|also read|(?:اقرأ|اقرؤوا|إقرأ|شاهد|تابع) (?:أيضا|أيضًا|ايضا|المزيد)|مواضيع (?:ذات صلة|متعلقة)|أخبار ذات صلة)/iu;

// Shorter than this it is a teaser, a notice or an error page.
const minLength = 200;

/** The text of the article on a page, a line per paragraph; null where none can be made out. */
export function articleTextOf({ bytes, contentType, language }: PageRequest): string | null {
  const page = parseHTML(decodeText(bytes, { contentType, language })) as ParsedPage;
  removeOthers(page);
  const article = new Readability(page.document, { maxElemsToParse: 20_000 }).parse() as Extracted;
  const lines = (plainDescription(article?.content ?? "") ?? "").split("\n");
  const text = lines.filter((line) => !leadsElsewhere.test(line)).join("\n");
  return text.length < minLength ? null : text;
}

/** A class may be on the article as well ("share-enabled"): what holds half of the page is no aside. */
function removeOthers({ document }: ParsedPage): void {
  const most = (document.body?.textContent?.length ?? 0) / 2;
  for (const element of document.querySelectorAll(notTheArticle)) {
    if ((element.textContent?.length ?? 0) <= most) element.remove();
  }
}
