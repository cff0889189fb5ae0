#!/usr/bin/env node
// Scorer for the Mali/Niger alert test sets. Plain Node ESM, no dependencies.
//   node score.mjs relevance <gold relevance.jsonl> <pred.jsonl>   pred rows: {id, countries:[...]}
//   node score.mjs stream    <gold stream.jsonl>    <pred.jsonl>   pred rows: {id, developmentId|null, developmentIds?, kind}
// options: --json (machine output), --errors N (list up to N wrong items), --no-borderline (skip items marked borderline)
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
export const readJsonl = (p) =>
  readFileSync(p, "utf8")
    .split("\n")
    .filter((l) => l.trim())
    .map((l, i) => {
      try {
        return JSON.parse(l);
      } catch (e) {
        throw new Error(`${p}:${i + 1}: ${e.message}`);
      }
    });
const r3 = (x) => (x == null || Number.isNaN(x) ? null : Math.round(x * 1000) / 1000);
const prf = (tp, fp, fn) => {
  const p = tp + fp ? tp / (tp + fp) : fn ? 0 : 1,
    r = tp + fn ? tp / (tp + fn) : 1;
  return { tp, fp, fn, precision: r3(p), recall: r3(r), f1: r3(p + r ? (2 * p * r) / (p + r) : 0) };
};
const index = (pred, gold, what) => {
  const m = new Map();
  for (const p of pred) {
    if (m.has(p.id)) throw new Error(`duplicate prediction for ${p.id}`);
    m.set(p.id, p);
  }
  const ids = new Set(gold.map((g) => g.id));
  const missing = gold.filter((g) => !m.has(g.id)).length,
    unknown = pred.filter((p) => !ids.has(p.id)).length;
  if (unknown) console.error(`warning: ${unknown} prediction id(s) not in gold ${what}`);
  return { m, missing };
};

export function scoreRelevance(goldAll, pred, opt = {}) {
  const gold = opt.noBorderline ? goldAll.filter((g) => !g.borderline) : goldAll;
  const { m, missing } = index(pred, goldAll, "relevance");
  const of = (id) => new Set((m.get(id)?.countries ?? []).filter((c) => c === "ML" || c === "NE"));
  const bin = (rows) => {
    let tp = 0,
      fp = 0,
      fn = 0,
      tn = 0;
    for (const g of rows) {
      const G = g.countries.length > 0,
        P = of(g.id).size > 0;
      if (G && P) tp++;
      else if (!G && P) fp++;
      else if (G) fn++;
      else tn++;
    }
    return { n: rows.length, tn, ...prf(tp, fp, fn) };
  };
  const country = (rows, c) => {
    let tp = 0,
      fp = 0,
      fn = 0;
    for (const g of rows) {
      const G = g.countries.includes(c),
        P = of(g.id).has(c);
      if (G && P) tp++;
      else if (P) fp++;
      else if (G) fn++;
    }
    return prf(tp, fp, fn);
  };
  const out = {
    items: gold.length,
    missingPredictions: missing,
    overall: bin(gold),
    byLanguage: {},
    byCountry: { ML: country(gold, "ML"), NE: country(gold, "NE") },
    byLanguageAndCountry: {},
  };
  for (const l of ["ar", "fr", "en"]) {
    const rows = gold.filter((g) => g.lang === l);
    if (!rows.length) continue;
    out.byLanguage[l] = bin(rows);
    for (const c of ["ML", "NE"]) out.byLanguageAndCountry[`${l}-${c}`] = country(rows, c);
  }
  out.exactCountrySet = r3(
    gold.filter((g) => {
      const P = of(g.id);
      return P.size === g.countries.length && g.countries.every((c) => P.has(c));
    }).length / gold.length,
  );
  out.errors = gold
    .filter((g) => g.countries.length > 0 !== of(g.id).size > 0)
    .map(
      (g) => `${g.countries.length ? "MISS " : "FALSE"} ${g.id} [${g.lang}] ${g.title} -- ${g.why}`,
    );
  return out;
}

const goldSet = (g) =>
  g.developmentIds?.length ? g.developmentIds : g.developmentId ? [g.developmentId] : [];
const predSet = (p) =>
  !p
    ? []
    : p.developmentIds?.length
      ? p.developmentIds.map(String)
      : p.developmentId != null
        ? [String(p.developmentId)]
        : [];

/** Extended BCubed (overlapping clusters, Amigo et al. 2009). items: [{L:Set, C:Set}] */
function bcubed(items) {
  let P = 0,
    R = 0;
  const inter = (a, b) => {
    let n = 0;
    for (const x of a) if (b.has(x)) n++;
    return n;
  };
  for (const e of items) {
    let ps = 0,
      pn = 0,
      rs = 0,
      rn = 0;
    for (const f of items) {
      const c = inter(e.C, f.C),
        l = inter(e.L, f.L);
      if (c) {
        pn++;
        ps += Math.min(c, l) / c;
      }
      if (l) {
        rn++;
        rs += Math.min(c, l) / l;
      }
    }
    P += pn ? ps / pn : 1;
    R += rn ? rs / rn : 1;
  }
  const p = items.length ? P / items.length : 1,
    r = items.length ? R / items.length : 1;
  return { precision: r3(p), recall: r3(r), f1: r3(p + r ? (2 * p * r) / (p + r) : 0) };
}

export function scoreStream(goldRaw, pred) {
  const gold = [...goldRaw].sort(
    (a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.id.localeCompare(b.id),
  );
  const { m, missing } = index(pred, gold, "stream");
  const kindOf = (g) => {
    const p = m.get(g.id);
    return p ? (p.kind ?? (predSet(p).length ? "duplicate" : "irrelevant")) : "irrelevant";
  };
  const rows = gold.map((g) => ({
    g,
    L: goldSet(g),
    C: kindOf(g) === "irrelevant" ? [] : predSet(m.get(g.id)),
    k: kindOf(g),
  }));
  const bad = rows.filter((r) => !["new", "update", "duplicate", "irrelevant"].includes(r.k));
  if (bad.length) throw new Error(`unknown kind "${bad[0].k}" for ${bad[0].g.id}`);
  // relevance inside the stream
  const rel = (rs) =>
    prf(
      rs.filter((r) => r.L.length && r.k !== "irrelevant").length,
      rs.filter((r) => !r.L.length && r.k !== "irrelevant").length,
      rs.filter((r) => r.L.length && r.k === "irrelevant").length,
    );
  const relevance = { overall: rel(rows) };
  for (const l of ["ar", "fr", "en"]) relevance[l] = rel(rows.filter((r) => r.g.lang === l));
  // clustering: gold-relevant articles only (a rejected article is a singleton), and over gold or predicted relevant ones
  const mk = (r) => ({
    L: new Set(r.L.length ? r.L : [`~g${r.g.id}`]),
    C: new Set(r.C.length ? r.C : [`~p${r.g.id}`]),
  });
  const bc = bcubed(rows.filter((r) => r.L.length).map(mk));
  const bcAll = bcubed(rows.filter((r) => r.L.length || r.C.length).map(mk));
  // pair recall, same language and across languages
  const R = rows.filter((r) => r.L.length);
  const pr = { same: [0, 0], cross: [0, 0] };
  for (let i = 0; i < R.length; i++)
    for (let j = i + 1; j < R.length; j++)
      if (R[i].L.some((x) => R[j].L.includes(x))) {
        const b = pr[R[i].g.lang === R[j].g.lang ? "same" : "cross"];
        b[1]++;
        if (R[i].C.some((x) => R[j].C.includes(x))) b[0]++;
      }
  // pair precision: of the predicted pairs (any article given a cluster), how many belong together
  const pp = { same: [0, 0], cross: [0, 0] };
  const Q = rows.filter((r) => r.C.length);
  for (let i = 0; i < Q.length; i++)
    for (let j = i + 1; j < Q.length; j++)
      if (Q[i].C.some((x) => Q[j].C.includes(x))) {
        const b = pp[Q[i].g.lang === Q[j].g.lang ? "same" : "cross"];
        b[1]++;
        if (Q[i].L.some((x) => Q[j].L.includes(x))) b[0]++;
      }
  const ratio = ([a, b]) => (b ? r3(a / b) : null);
  // alerts
  const devs = new Map();
  for (const r of rows)
    for (const d of r.L) {
      if (!devs.has(d))
        devs.set(d, { first: r.g.publishedAt, title: r.g.title, news: [], any: [] });
    }
  let dupNew = 0,
    falseNew = 0,
    falseUpd = 0;
  const dupList = [];
  for (const r of rows) {
    if (r.k === "new" && !r.L.length) falseNew++;
    if (r.k === "update" && !r.L.length) falseUpd++;
    if (r.k === "new" && r.L.length) {
      if (r.L.every((d) => devs.get(d).news.length)) {
        dupNew++;
        dupList.push(`DUPNEW ${r.g.id} [${r.g.lang}] ${r.L} ${r.g.title}`);
      }
      for (const d of r.L) devs.get(d).news.push(r.g.publishedAt);
    }
    if (r.k === "new" || r.k === "update")
      for (const d of r.L) devs.get(d).any.push(r.g.publishedAt);
  }
  const all = [...devs.entries()];
  const missed = all.filter(([, d]) => !d.news.length);
  const missedAny = all.filter(([, d]) => !d.any.length);
  const lat = all
    .filter(([, d]) => d.news.length)
    .map(([, d]) => (Date.parse(d.news[0]) - Date.parse(d.first)) / 36e5)
    .sort((a, b) => a - b);
  const newAlerts = rows.filter((r) => r.k === "new").length;
  // wrong merges: predicted clusters whose single-development articles come from more than one development
  const by = new Map();
  for (const r of rows)
    for (const c of r.C) {
      if (!by.has(c)) by.set(c, []);
      by.get(c).push(r);
    }
  let mixed = 0,
    mixedWithNoise = 0;
  const swallowed = new Set();
  const mixList = [];
  for (const [c, rs] of by) {
    const single = rs.filter((r) => r.L.length === 1);
    const ds = [...new Set(single.map((r) => r.L[0]))];
    if (ds.length > 1) {
      mixed++;
      mixList.push(
        `MERGE ${c}: ${ds.map((d) => `${d} (${devs.get(d).title.slice(0, 60)})`).join(" + ")}`,
      );
      const firstDev = single[0].L[0];
      for (const d of ds) if (d !== firstDev && !devs.get(d).news.length) swallowed.add(d);
    }
    if (rs.some((r) => !r.L.length) && single.length) mixedWithNoise++;
  }
  let split = 0;
  for (const [d] of all)
    if (
      new Set(
        rows.filter((r) => r.L.length === 1 && r.L[0] === d && r.C.length).flatMap((r) => r.C),
      ).size > 1
    )
      split++;
  // updates: strict per article, and per window (any article of the development from the gold update up to its next gold update)
  const up = prf(
    rows.filter((r) => r.g.kind === "update" && r.k === "update").length,
    rows.filter((r) => r.g.kind !== "update" && r.k === "update").length,
    rows.filter((r) => r.g.kind === "update" && r.k !== "update").length,
  );
  let wtp = 0,
    wfn = 0;
  const used = new Set();
  for (const [d] of all) {
    const seq = rows.filter((r) => r.L.includes(d));
    const us = seq
      .map((r, i) => [r, i])
      .filter(([r]) => r.g.kind === "update")
      .map(([, i]) => i);
    us.forEach((u, n) => {
      const hit = seq
        .slice(u, us[n + 1] ?? seq.length)
        .find((r) => r.k === "update" && !used.has(r.g.id));
      if (hit) {
        wtp++;
        used.add(hit.g.id);
      } else wfn++;
    });
  }
  const upWindow = prf(wtp, rows.filter((r) => r.k === "update" && !used.has(r.g.id)).length, wfn);
  const kinds = ["new", "update", "duplicate", "irrelevant"];
  const confusion = {};
  for (const a of kinds) {
    confusion[a] = {};
    for (const b of kinds) confusion[a][b] = rows.filter((r) => r.g.kind === a && r.k === b).length;
  }
  return {
    articles: rows.length,
    developments: devs.size,
    missingPredictions: missing,
    relevance,
    bcubed: bc,
    bcubedWithNoise: bcAll,
    pairRecall: {
      sameLanguage: r3(pr.same[0] / pr.same[1]),
      crossLanguage: r3(pr.cross[0] / pr.cross[1]),
    },
    pairPrecision: { sameLanguage: ratio(pp.same), crossLanguage: ratio(pp.cross) },
    alerts: {
      newAlerts,
      missedDevelopments: missed.length,
      missedEvenAsUpdate: missedAny.length,
      duplicateNew: dupNew,
      falseNewOnIrrelevant: falseNew,
      falseUpdateOnIrrelevant: falseUpd,
      newPrecision: r3(newAlerts ? (newAlerts - dupNew - falseNew) / newAlerts : 1),
      developmentRecall: r3(1 - missed.length / devs.size),
      medianDelayHours: lat.length ? r3(lat[lat.length >> 1]) : null,
      maxDelayHours: lat.length ? r3(lat.at(-1)) : null,
    },
    merges: {
      mixedClusters: mixed,
      developmentsSwallowed: swallowed.size,
      clustersWithNoise: mixedWithNoise,
      developmentsSplit: split,
    },
    updates: { strict: up, window: upWindow },
    confusion_goldRow_predCol: confusion,
    errors: [
      ...missed.map(([d, x]) => `MISSED ${d} ${x.title}`),
      ...mixList,
      ...dupList,
      ...rows
        .filter((r) => r.k === "new" && !r.L.length)
        .map((r) => `FALSENEW ${r.g.id} [${r.g.lang}] ${r.g.title}`),
    ],
  };
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const ei = args.indexOf("--errors");
  const nErr = ei >= 0 ? Number(args[ei + 1]) : 0;
  const pos = args.filter((a, i) => !a.startsWith("--") && !(ei >= 0 && i === ei + 1));
  const [mode, goldP, predP] = pos;
  if (!["relevance", "stream"].includes(mode) || !predP) {
    console.error(
      "usage: score.mjs relevance|stream gold.jsonl pred.jsonl [--json] [--errors N] [--no-borderline]",
    );
    process.exit(2);
  }
  const res = (mode === "relevance" ? scoreRelevance : scoreStream)(
    readJsonl(goldP),
    readJsonl(predP),
    { noBorderline: args.includes("--no-borderline") },
  );
  const { errors, ...rest } = res;
  console.log(JSON.stringify(rest, null, args.includes("--json") ? 0 : 2));
  for (const e of errors.slice(0, nErr)) console.log(e);
}
