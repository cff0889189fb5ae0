import type { ClaimHolder } from "../claim-holders.ts";

const unnamed: ClaimHolder = {
  en: "media reports",
  enIsPlural: true,
  ar: "وسائل إعلام",
  arOblique: "وسائل إعلام",
  arIsFeminine: true,
  side: "neutral",
};
const arabic = /\p{Script=Arabic}/u;

/** An outlet as the one who says so, where its article names nobody. Its name stands as it writes it. */
export function outletHolder(outlet: string): ClaimHolder {
  if (outlet.trim() === "") return unnamed;
  return {
    // An English line holds no Arabic; the outlet's own name stands in the list of sources.
    en: arabic.test(outlet) ? "Arabic-language media" : outlet,
    enIsPlural: arabic.test(outlet),
    ar: outlet,
    arOblique: outlet,
    arIsFeminine: /^(?:صحيفة|وكالة|قناة|إذاعة|شبكة|بوابة)/.test(outlet),
    side: "neutral",
  };
}
