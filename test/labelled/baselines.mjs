#!/usr/bin/env node
// Reference predictors: perfect, all-relevant, naive regex, word-bounded regex. usage: node baselines.mjs <setDir> [outDir]
import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { readJsonl, scoreRelevance, scoreStream } from "./score.mjs";
const dir = process.argv[2],
  out = process.argv[3];
const rel = readJsonl(join(dir, "relevance.jsonl")),
  st = readJsonl(join(dir, "stream.jsonl"));
const text = (a) => `${a.title} ${a.description}`;
const naive = (a) => [
  ...(/Mali|مالي/.test(text(a)) ? ["ML"] : []),
  ...(/Niger|النيجر/.test(text(a)) ? ["NE"] : []),
];
const w = (re) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${re})(?![\\p{L}\\p{N}])`, "iu");
const wML = w("mali|malien(?:ne)?s?|malians?|bamako|[وبل]?مالي|ل?المالية?|باماكو"),
  wNE = w("niger|nig[eé]rien(?:ne)?s?|niamey|[وب]?النيجر|النيجرية?|نيامي");
const worded = (a) => [...(wML.test(text(a)) ? ["ML"] : []), ...(wNE.test(text(a)) ? ["NE"] : [])];
const toks = (s) => new Set(s.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
const jac = (a, b) => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n / (a.size + b.size - n || 1);
};
function cluster(rows, relevant, th = 0.3) {
  // nearest title by Jaccard within 72 h
  const seen = [];
  let n = 0;
  return rows.map((a) => {
    if (!relevant(a)) return { id: a.id, developmentId: null, kind: "irrelevant" };
    const T = toks(a.title),
      t = Date.parse(a.publishedAt);
    let best = null,
      bs = 0;
    for (const s of seen) {
      if (t - s.t > 72 * 36e5) continue;
      const j = jac(T, s.T);
      if (j > bs) {
        bs = j;
        best = s;
      }
    }
    const dup = bs >= th;
    const d = dup ? best.d : `p${++n}`;
    seen.push({ T, t, d });
    return { id: a.id, developmentId: d, kind: dup ? "duplicate" : "new" };
  });
}
const P = {
  perfect: {
    r: rel.map((a) => ({ id: a.id, countries: a.countries })),
    s: st.map((a) => ({
      id: a.id,
      developmentId: a.developmentId,
      ...(a.developmentIds ? { developmentIds: a.developmentIds } : {}),
      kind: a.kind,
    })),
  },
  "perfect-single-id": {
    r: rel.map((a) => ({ id: a.id, countries: a.countries })),
    s: st.map((a) => ({ id: a.id, developmentId: a.developmentId, kind: a.kind })),
  },
  "all-relevant": {
    r: rel.map((a) => ({ id: a.id, countries: ["ML", "NE"] })),
    s: st.map((a) => ({ id: a.id, developmentId: a.id, kind: "new" })),
  },
  "naive-regex": {
    r: rel.map((a) => ({ id: a.id, countries: naive(a) })),
    s: cluster(st, (a) => naive(a).length),
  },
  "worded-regex": {
    r: rel.map((a) => ({ id: a.id, countries: worded(a) })),
    s: cluster(st, (a) => worded(a).length),
  },
  "gold-relevance+title-jaccard": {
    r: rel.map((a) => ({ id: a.id, countries: a.countries })),
    s: cluster(st, (a) => a.developmentId),
  },
};
const f = (o) => `${o.precision}/${o.recall}/${o.f1}`;
for (const [name, p] of Object.entries(P)) {
  if (out) {
    mkdirSync(out, { recursive: true });
    for (const [k, v] of [
      ["relevance", p.r],
      ["stream", p.s],
    ])
      writeFileSync(
        join(out, `${name}.${k}.jsonl`),
        v.map((x) => JSON.stringify(x)).join("\n") + "\n",
      );
  }
  const a = scoreRelevance(rel, p.r),
    b = scoreStream(st, p.s);
  console.log(
    `${name} | rel P/R/F1 ${f(a.overall)} | ar ${f(a.byLanguage.ar)} | fr ${f(a.byLanguage.fr)} | en ${f(a.byLanguage.en)} | ML ${f(a.byCountry.ML)} | NE ${f(a.byCountry.NE)} | exact ${a.exactCountrySet}`,
  );
  console.log(
    `   stream rel ${f(b.relevance.overall)} | B3 ${f(b.bcubed)} | B3+noise ${f(b.bcubedWithNoise)} | pairs same/cross ${b.pairRecall.sameLanguage}/${b.pairRecall.crossLanguage} | devs ${b.developments} missed ${b.alerts.missedDevelopments} | new ${b.alerts.newAlerts} dupNew ${b.alerts.duplicateNew} falseNew ${b.alerts.falseNewOnIrrelevant} newP ${b.alerts.newPrecision} | mixed ${b.merges.mixedClusters} swallowed ${b.merges.developmentsSwallowed} split ${b.merges.developmentsSplit} | upd ${f(b.updates.strict)} win ${f(b.updates.window)}`,
  );
}
