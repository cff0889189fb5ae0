import type { Change, Development } from "../developments/development.ts";
import { isLowered } from "../developments/development.ts";
import type { OwnCorrection } from "../developments/own-corrections.ts";
import { isWithdrawn } from "../developments/own-corrections.ts";
import { cleanSourceText } from "../text/clean-source-text.ts";
import { cutText } from "../text/cut-text.ts";
import type { Bilingual } from "../text/language.ts";
import type { Notice } from "./alert.ts";

/**
 * The notices for what outlets corrected or withdrew of their reports: a retraction where nobody else
 * reports it. `told`: of the revision that brings them.
 */
export function ownNotices(
  development: Development,
  fresh: readonly OwnCorrection[],
  told: Pick<Notice, "revision" | "at">,
): Notice[] {
  if (isWithdrawn(development)) {
    const last = fresh.findLast(({ kind }) => kind === "withdrawal");
    if (last) return [{ kind: "retraction", reason: withdrawalReason(last, 0), ...told }];
  }
  return fresh.map((one) => ({ kind: "amendment", reason: reasonOf(one, development), ...told }));
}

function reasonOf(one: OwnCorrection, { articles, changes }: Development): Bilingual {
  if (one.kind === "correction") return correctionReason(one, changes.find(isLowered));
  const others = articles.filter(({ family }) => family !== one.family);
  return withdrawalReason(one, new Set(others.map(({ family }) => family)).size);
}

/** What the posts say once an outlet has corrected its report, with what it now says about it. */
function correctionReason(one: OwnCorrection, toll: Change | undefined): Bilingual {
  const quoted = quotation(one);
  return {
    en: `${one.outlet} has corrected its report${quoted.en}.${toll ? ` The toll is given as ${toll.to}, not ${toll.from}.` : ""}`,
    ar: `صدر عن ${one.outlet} تصحيح للخبر السابق${quoted.ar}.${toll ? ` والحصيلة ${toll.to} وليست ${toll.from}.` : ""}`,
  };
}

/** What they say once one outlet has withdrawn its report, and so many independent ones have not. */
function withdrawalReason({ outlet }: OwnCorrection, others: number): Bilingual {
  const [en, ar] = bearers(others);
  return {
    en: `${outlet} has withdrawn its report; ${en}.`,
    ar: `سُحب الخبر من ${outlet}، ${ar}.`,
  };
}

function bearers(others: number): readonly [en: string, ar: string] {
  switch (others) {
    case 0:
      return ["no independent outlet confirms it", "ولم يؤكده مصدر مستقل آخر"];
    case 1:
      return ["another independent outlet stands by it", "ولا يزال منشورا لدى مصدر مستقل آخر"];
    case 2:
      return [
        "two other independent outlets stand by it",
        "ولا يزال منشورا لدى مصدرين مستقلين آخرين",
      ];
    default:
      return [
        `${others} other independent outlets stand by it`,
        "ولا يزال منشورا لدى مصادر مستقلة أخرى",
      ];
  }
}

// As much as a reader of a notice looks at.
const longestQuotation = 200;

/** In the outlet's own language only: a translation is no quotation. */
function quotation({ language, text }: OwnCorrection): Bilingual {
  const plain = cutText(cleanSourceText(text), longestQuotation).replace(/[.\s]+$/, "");
  return {
    en: language === "en" && plain !== "" ? `: “${plain}”` : "",
    ar: language === "ar" && plain !== "" ? `: «${plain}»` : "",
  };
}
