import type { Article } from "../articles/article.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Case } from "./case.ts";
import { openCase } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { gatherEvidence } from "./evidence.ts";
import { settle } from "./settle.ts";
import { topicOf } from "./topic.ts";
import type { Verdict } from "./verdict.ts";
import { weigh } from "./weigh.ts";

const watched: readonly Country[] = ["ML", "NE"];
const names: Readonly<Record<Country, string>> = { ML: "Mali", NE: "Niger" };

/** Whether an article is about Mali or Niger, judged from its headline and text alone, with the evidence. */
export function judgeRelevance(article: Article, gazetteer: Gazetteer): Verdict {
  if (article.language === "other") return nothing("Not in Arabic, English or French.");
  const one = openCase(article, gazetteer);
  const evidence = gatherEvidence(one);
  const opinions = watched.map((country) => judge(country, evidence, one));
  const countries = watched.filter((_, index) => opinions[index]?.isAbout);
  const reasons = [...new Set(opinions.flatMap((opinion) => opinion.reasons))];
  const topic = countries.length > 0 ? topicOf(one) : "news";
  if (topic !== "news") reasons.push(`A story of ${topic}.`);
  return reasons.length > 0
    ? { countries, topic, reasons }
    : nothing("Names neither Mali nor Niger.");
}

function nothing(reason: string): Verdict {
  return { countries: [], topic: "news", reasons: [reason] };
}

interface Opinion {
  readonly isAbout: boolean;
  readonly reasons: readonly string[];
}

function judge(country: Country, evidence: readonly Evidence[], one: Case): Opinion {
  const own = settle(
    country,
    evidence.filter((item) => item.country === country),
    one,
  );
  const { isAbout, why } = weigh(country, own, one);
  if (own.length === 0 && !isAbout) return { isAbout, reasons: [] };
  return { isAbout, reasons: [...own.map((item) => describe(country, item)), ...why] };
}

function describe(country: Country, { mention, field, weight, note }: Evidence): string {
  const where = field === "title" ? "headline" : "text";
  const counts = weight === "none" || weight === "unproven" ? "does not count" : "counts";
  return `${names[country]}: "${mention.text}" in the ${where} ${counts}${note ? `: ${note}` : ""}.`;
}
