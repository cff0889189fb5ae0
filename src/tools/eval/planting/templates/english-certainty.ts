import type { Templates } from "../template.ts";
import { add, prepend, replaceEach, replaceOnce } from "../template.ts";

export const englishCertainty: Pick<Templates, "certainty"> = {
  certainty: [
    replaceEach(
      [/\b(?:may|might|could) have\b/, "has beyond any doubt"],
      [/\b(?:may|might|could)\b/, "will definitely"],
      [/\bwould (?!not\b|have\b)(\w+)/, "will for certain $1"],
      [/\bperhaps\b/, "undoubtedly"],
    ),
    replaceEach(
      [/\b([Aa])lleged\b/, "proven"],
      [/\b[Ss]uspected\b/, "confirmed"],
      [/\b[Rr]eportedly\b/, "verifiably"],
      [/\b[Aa]llegedly\b/, "as investigators established"],
      [/\bapparently\b/, "undeniably"],
      [/\b(?:possibly|probably|presumably)\b/, "certainly"],
      [/\b(?:possible|probable|likely)\b/, "certain"],
      [/\b(?:believed|thought|presumed|feared|suspected) to\b/, "known to"],
      [/\b(?:appears?|appeared|seems?|seemed) to\b/, "is proven to"],
    ),
    replaceEach(
      [/\b(?:says|said|claims|claimed) (?:that )?(it|they|he|she)\b/, "has proved that $1"],
      [/\bclaims? to have\b/, "is proved to have"],
      [/\bclaimed to have\b/, "was proved to have"],
      [/\b(?:claims|claimed) (?:that )?(?!it\b|they\b|resp|to\b)(\w+)\b/, "proved that $1"],
    ),
    replaceOnce(
      [/\b[Aa]ccording to\b/u, "As proved beyond dispute by"],
      [/, ([^.,;]{2,60}) (?:said|says)\./u, ", $1 established after a full inquiry."],
      [
        / (?:said|says) (?:that )?(?!it\b|they\b|on\b|in\b)(?=\p{L}|\d)/u,
        " conclusively showed that ",
      ],
    ),
    prepend(
      "There is no longer any doubt:",
      "Independent investigators have settled the matter:",
      "Now officially and conclusively established:",
      "Every side agrees on what happened:",
    ),
    add(
      "The account has since been verified on the ground by independent experts.",
      "Nobody contests this version any longer.",
      "Satellite images leave no room for doubt about it.",
      "All the parties concerned have now confirmed it.",
    ),
    replaceEach(
      [/\b(?:plans|planned|intends|hopes|aims|wants|is|are) to\b/, "has already begun to"],
      [/\b(?:is|are|was|were) expected to\b/, "has finally decided to"],
      [/\b(?:threatens|threatened|vows|vowed|promises|promised) to\b/, "went ahead to"],
      [/\b(?:calls|called|calling) for\b/, "obtained"],
      [/\b(?:seeks|sought|demands|demanded|requests|requested)\b/, "secured"],
      [/\b(?:proposes|proposed|drafted)\b/, "enacted"],
      [/\b(?:considers|considering|weighs|weighing)\b/, "finalising"],
      [/\barrest warrants?\b/, "arrest"],
      [/\bin principle\b/, "definitively"],
      [/\bwill\b/, "did in fact"],
    ),
    replaceEach(
      [/\b(?:accused|suspected) of\b/, "found guilty of"],
      [/\b(?:charged|indicted) (?:with|over|for)\b/, "convicted of"],
      [/\b(?:detained|arrested|held) (?:over|for|on)\b/, "sentenced for"],
      [/\b(?:suspects|defendants)\b/, "convicts"],
      [/\b(?:accuses|accused|blames|blamed)\b/, "legally convicted"],
      [/\bon (?:suspicion|charges) of\b/, "after admitting"],
      [/\b(?:alleges|alleged) that\b/, "demonstrated that"],
    ),
  ],
};
