import { longestWord, mostListed } from "../../delivery/stored-subscription.ts";
import { stripBidiControls } from "../../text/isolates.ts";
import { tokenize } from "../../text/tokens.ts";
import { readListing, tagOf } from "./listed.ts";
import type { Setting } from "./setting.ts";
import { isAll } from "./setting.ts";

/** Only news that has one of these words in its text. */
export const words: Setting = {
  key: "words",
  show: ({ subscription, replies }) =>
    subscription.words.length === 0
      ? replies.text("value.all")
      : replies.list(subscription.words.map((entry) => replies.text("list.quoted", { entry }))),
  offers: ({ subscription, replies }) =>
    subscription.words.length === 0
      ? []
      : [
          ...subscription.words.map((word) => ({
            label: replies.text("list.remove", { entry: word }),
            words: `-${tagOf(word)}`,
            isChosen: false,
          })),
          { label: replies.text("list.clear"), words: "all", isChosen: false },
        ],
  apply(before, given) {
    if (isAll(given)) return { after: { ...before, words: [] } };
    const { removes, entries } = readListing(stripBidiControls(given.toWellFormed()));
    if (removes) {
      const gone = (word: string): boolean =>
        entries.includes(word) || entries.includes(tagOf(word));
      const left = before.words.filter((word) => !gone(word));
      if (left.length === before.words.length) return { problem: "list.notThere" };
      return { after: { ...before, words: left } };
    }
    if (entries.length === 0 || !entries.every(isUsable)) {
      return { problem: "words.unclear", values: { longest: longestWord } };
    }
    const after = [...new Set([...before.words, ...entries])];
    if (after.length > mostListed) return { problem: "list.full", values: { most: mostListed } };
    return { after: { ...before, words: after } };
  },
};

// A word with no letter or figure in it would never be found, and hide everything.
function isUsable(entry: string): boolean {
  return entry.length <= longestWord && !/\p{Cc}/u.test(entry) && tokenize(entry).length > 0;
}
