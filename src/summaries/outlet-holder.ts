import type { ClaimHolder } from "./claim-holders.ts";

/** An outlet as the one who says so, where its article names nobody. Its name stands as it writes it. */
export function outletHolder(outlet: string): ClaimHolder {
  return {
    en: outlet,
    enIsPlural: false,
    ar: outlet,
    arOblique: outlet,
    arIsFeminine: /^(?:صحيفة|وكالة|قناة|إذاعة|شبكة|بوابة)/.test(outlet),
    side: "neutral",
  };
}
