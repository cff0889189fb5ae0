import { createHash } from "node:crypto";
import { tokenize } from "../text/tokens.ts";
import { canonicalUrl } from "./canonical-url.ts";

/** Whether words are an address on the web; "Mali: …" is a headline, though it can be parsed as one. */
export function isAddress(words: string): boolean {
  return /^https?:\/\//i.test(words) && URL.canParse(words);
}

/** What an address or a headline is found again by, whoever linked to it and however it was pasted. */
export function lookupKey(words: string): string {
  const folded = tokenize(words).map((token) => token.folded);
  const same = isAddress(words) ? canonicalUrl(words) : folded.join(" ");
  return createHash("sha256").update(same).digest("base64url").slice(0, 22);
}
