import type { Claim } from "../facts/facts.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { ClaimHolder } from "../summaries/claim-holders.ts";
import { claimHolder } from "../summaries/claim-holders.ts";
import type { Bilingual } from "../text/language.ts";

/** Who says so and how sure it is, as a reader is told: "Claimed by JNIM; not confirmed". */
export function describeCertainty(claim: Claim, gazetteer: Gazetteer): Bilingual {
  const isNamed = claim.by !== null && !standIns.has(claim.by);
  const holder = isNamed ? claimHolder(claim.by ?? "", gazetteer) : undefined;
  return holder ? heldBy(holder, claim.status) : heldByNobody(claim.status);
}

// "The group" is nobody where no group was named before.
const standIns = new Set(["group", "spokesman"]);

function heldBy(holder: ClaimHolder, status: Claim["status"]): Bilingual {
  switch (status) {
    case "denied":
      return {
        en: `Denied by ${holder.en}`,
        ar: `${holder.arIsFeminine ? "نفته" : "نفاه"} ${holder.ar}`,
      };
    case "disputed":
      // Who contradicts whom is for the text to say, sentence by sentence.
      return heldByNobody(status);
    case "claimed":
      return {
        // Who takes no side reports; only a party claims.
        en: `${holder.side === "neutral" ? "According to" : "Claimed by"} ${holder.en}; not confirmed`,
        ar: `بحسب ${holder.arOblique}؛ لم يتأكد بعد`,
      };
    case "confirmed":
      return confirmedBy(holder);
  }
}

// Who saw something reports it; only a state has the standing to confirm, and an armed group never has.
function confirmedBy(holder: ClaimHolder): Bilingual {
  if (holder.side === "state") {
    return {
      en: `Confirmed by ${holder.en}`,
      ar: `${holder.arIsFeminine ? "أكدته" : "أكده"} ${holder.ar}`,
    };
  }
  return { en: `According to ${holder.en}`, ar: `بحسب ${holder.arOblique}` };
}

function heldByNobody(status: Claim["status"]): Bilingual {
  switch (status) {
    case "denied":
      return { en: "Denied", ar: "منفي" };
    case "disputed":
      return { en: "Accounts differ", ar: "الروايات متضاربة" };
    case "claimed":
      return { en: "Not confirmed", ar: "لم يتأكد بعد" };
    case "confirmed":
      return { en: "Reported by the outlets below", ar: "بحسب المصادر أدناه" };
  }
}
