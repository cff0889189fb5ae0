import { createHash } from "node:crypto";

/** A short word that stands for a text behind a button, where the text itself has no room. */
export function tagOf(text: string): string {
  return `#${createHash("sha256").update(text).digest("base64url").slice(0, 8)}`;
}

/** What typed words do to a list: a "-" in front takes away, anything else adds; commas part entries. */
export function readListing(words: string): {
  readonly removes: boolean;
  readonly entries: readonly string[];
} {
  const removes = words.startsWith("-");
  const entries = words
    .replace(/^[+-]/, "")
    .split(/[,،;؛]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  return { removes, entries };
}
