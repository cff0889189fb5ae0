import type { Development } from "../../developments/development.ts";
import type { Country } from "../../gazetteer/entry.ts";
import { arabicPhrases } from "../phrases/arabic-phrases.ts";
import { englishPhrases } from "../phrases/english-phrases.ts";
import type { Summary } from "../summary.ts";
import { outletHolder } from "./outlet-holder.ts";

const names: Readonly<Record<Country, { readonly ar: string; readonly en: string }>> = {
  ML: { ar: "مالي", en: "Mali" },
  NE: { ar: "النيجر", en: "Niger" },
};

/** The least an alert can say without reading a sentence: where, and who reports it. */
export function bareSummary({ countries, articles }: Development): Summary {
  const teller = outletHolder(articles.at(-1)?.outlet ?? "");
  const where = countries.map((country) => names[country]);
  return {
    ar: {
      language: "ar",
      headline: `أنباء من ${where.map(({ ar }) => ar).join(" و")}`,
      body: arabicPhrases.reportedBy(teller),
    },
    en: {
      language: "en",
      headline: `News from ${where.map(({ en }) => en).join(" and ")}`,
      body: englishPhrases.reportedBy(teller),
    },
    method: "extractive",
  };
}
