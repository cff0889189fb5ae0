#!/usr/bin/env node
// Checklist scorer for bilingual alerts. Plain Node ESM.
//   node score-summaries.mjs <summaries.jsonl> <pred.jsonl> [--errors N]     pred rows: {id, ar, en}
// A required fact counts when one of its patterns matches in that language; a forbidden statement is a violation when one
// of its patterns matches. Patterns are a screen: read the listed violations by eye (a negated mention can trip one).
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const rd = (p) =>
  readFileSync(p, "utf8")
    .split("\n")
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
const AR = "٠١٢٣٤٥٦٧٨٩",
  FA = "۰۱۲۳۴۵۶۷۸۹";
export const norm = (s) =>
  (s ?? "")
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (d) => AR.indexOf(d))
    .replace(/[۰-۹]/g, (d) => FA.indexOf(d))
    .replace(/[\u064B-\u0652\u0640\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/[’‘]/g, "'");
// Arabic has no JS word boundary: \b in an Arabic pattern is rewritten to a letter/digit look-around
const rx = (p, lang) =>
  new RegExp(lang === "ar" ? norm(p).replace(/\\b/g, "(?![\\p{L}\\p{N}])") : p, "iu");
// a bare number must not match inside a longer one (12 in 120, 1,200 or 2012)
const bare = (p, lang) =>
  /^\d+$/.test(p) ? new RegExp(`(?<![\\d.,٬])${p}(?![\\d]|[.,٬]\\d)`, "u") : rx(p, lang);
const fold = (s, lang) =>
  lang === "ar"
    ? norm(s)
        .replace(/[أإآٱ]/g, "ا")
        .replace(/ى/g, "ي")
    : norm(s).replace(/(\d),(?=\d{3})/g, "$1");
const hit = (list, text, lang) =>
  list.find((p) =>
    bare(
      lang === "ar"
        ? norm(p)
            .replace(/[أإآٱ]/g, "ا")
            .replace(/ى/g, "ي")
        : p.replace(/(\d),(?=\d{3})/g, "$1"),
      lang,
    ).test(fold(text, lang)),
  );
export function scoreSummaries(gold, pred) {
  const m = new Map(pred.map((p) => [p.id, p]));
  const errors = [];
  let violations = 0,
    clean = 0;
  const cov = { en: [0, 0], ar: [0, 0] };
  const byKind = {};
  let form = 0;
  for (const g of gold) {
    const p = m.get(g.id) ?? { ar: "", en: "" };
    let v = 0,
      miss = 0;
    for (const lang of ["en", "ar"]) {
      const t = p[lang] ?? "";
      for (const f of g.must) {
        cov[lang][1]++;
        if (hit(f[lang], t, lang)) cov[lang][0]++;
        else {
          miss++;
          errors.push(`MISSING ${g.id} ${lang} ${f.statement}`);
        }
      }
      for (const f of g.mustNot) {
        const h = hit(f[lang], t, lang);
        if (h) {
          v++;
          errors.push(`VIOLATION ${g.id} ${lang} ${f.statement} <- /${h}/`);
        }
      }
      const letters = [...t].filter((c) => /\p{L}/u.test(c));
      const arab = letters.filter((c) => /[\u0600-\u06ff]/.test(c)).length / (letters.length || 1);
      if (!t.trim() || (lang === "ar" ? arab < 0.7 : arab > 0.1) || /<\/?[a-z!][^>]*>/i.test(t)) {
        form++;
        errors.push(`FORM ${g.id} ${lang} (empty, wrong language or markup)`);
      }
    }
    violations += v;
    if (!v && !miss) clean++;
    const k = (byKind[g.kind] ??= { clusters: 0, violations: 0, missing: 0 });
    k.clusters++;
    k.violations += v;
    k.missing += miss;
  }
  const pc = ([a, b]) => Math.round((a / b) * 1000) / 1000;
  return {
    clusters: gold.length,
    factCoverage: { en: pc(cov.en), ar: pc(cov.ar) },
    violations,
    formFaults: form,
    fullyCorrect: clean,
    byKind,
    errors,
  };
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [gp, pp] = process.argv.slice(2);
  if (!pp) {
    console.error("usage: score-summaries.mjs summaries.jsonl pred.jsonl [--errors N]");
    process.exit(2);
  }
  const i = process.argv.indexOf("--errors");
  const { errors, ...rest } = scoreSummaries(rd(gp), rd(pp));
  console.log(JSON.stringify(rest, null, 2));
  if (i > 0) for (const e of errors.slice(0, Number(process.argv[i + 1]))) console.log(e);
}
