import type { Claim } from "../facts/facts.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { ClaimHolder } from "../summaries/claim-holders.ts";
import { claimHolder } from "../summaries/claim-holders.ts";
import type { HeadlineClaim } from "../summaries/extract/headline-claim.ts";
import type { Bilingual } from "../text/language.ts";

/**
 * Who says what the headline says and how sure it is, as a reader is told: "Claimed by JNIM; not
 * confirmed". `by` is somebody the sources quote, or null; `outlets` counts the independent ones that
 * report it.
 */
export function describeCertainty(claim: HeadlineClaim, gazetteer: Gazetteer): Bilingual {
  const { outlets } = claim;
  const holder = claim.by === null ? undefined : claimHolder(claim.by, gazetteer);
  return holder ? heldBy(holder, claim) : heldByNobody(claim.status, outlets);
}

function heldBy(holder: ClaimHolder, claim: HeadlineClaim): Bilingual {
  const { status, outlets, givesFigure } = claim;
  switch (status) {
    case "denied":
      return {
        en: `Denied by ${holder.en}`,
        ar: `${holder.arIsFeminine ? "نفته" : "نفاه"} ${holder.ar}`,
      };
    case "disputed":
      // Who contradicts whom is for the text to say, sentence by sentence.
      return heldByNobody(status, outlets);
    case "claimed":
      return {
        // Who takes no side reports; only a party claims.
        en: `${holder.side === "neutral" ? "According to" : "Claimed by"} ${holder.en}; not confirmed`,
        ar: `بحسب ${holder.arOblique}؛ لم يتأكد بعد`,
      };
    case "confirmed":
      return confirmedBy(holder, givesFigure);
  }
}

// Who saw something reports it; only a state has the standing to confirm, and an armed group never has.
function confirmedBy(holder: ClaimHolder, givesFigure: boolean): Bilingual {
  if (holder.side === "state" && givesFigure) {
    return {
      en: `Confirmed by ${holder.en}`,
      ar: `${holder.arIsFeminine ? "أكدته" : "أكده"} ${holder.ar}`,
    };
  }
  return { en: `According to ${holder.en}`, ar: `بحسب ${holder.arOblique}` };
}

function heldByNobody(status: Claim["status"], outlets: number): Bilingual {
  if (status === "disputed") return { en: "Accounts differ", ar: "الروايات متضاربة" };
  if (outlets > 1) {
    return {
      en: `Reported by ${outlets} outlets`,
      ar: outlets === 2 ? "بحسب وسيلتي إعلام" : `بحسب ${outlets} ${mediaOf(outlets)}`,
    };
  }
  return { en: "Not independently confirmed", ar: "لم يتأكد من مصدر مستقل" };
}

const plural = new Intl.PluralRules("ar");

const mediaOf = (outlets: number): string =>
  plural.select(outlets) === "few" ? "وسائل إعلام" : "وسيلة إعلام";
