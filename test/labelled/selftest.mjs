import assert from "node:assert/strict";
import { scoreRelevance, scoreStream } from "./score.mjs";
import { scoreSummaries, norm } from "./score-summaries.mjs";
const t = (h) => `2025-09-01T${String(h).padStart(2, "0")}:00:00Z`;
const G = [
  { id: "a", publishedAt: t(1), lang: "fr", title: "A1", developmentId: "A", kind: "new" },
  { id: "b", publishedAt: t(2), lang: "en", title: "A2", developmentId: "A", kind: "duplicate" },
  { id: "c", publishedAt: t(3), lang: "ar", title: "B1", developmentId: "B", kind: "new" },
  { id: "d", publishedAt: t(4), lang: "fr", title: "A3", developmentId: "A", kind: "update" },
  {
    id: "e",
    publishedAt: t(5),
    lang: "en",
    title: "noise",
    developmentId: null,
    kind: "irrelevant",
  },
  {
    id: "f",
    publishedAt: t(6),
    lang: "ar",
    title: "AB",
    developmentId: "A",
    developmentIds: ["A", "B"],
    kind: "duplicate",
  },
  { id: "g", publishedAt: t(7), lang: "ar", title: "A4", developmentId: "A", kind: "duplicate" },
];
const P = (o) => G.map((g) => ({ id: g.id, developmentId: null, kind: "irrelevant", ...o[g.id] }));
const same = P(
  Object.fromEntries(
    G.map((g) => [
      g.id,
      { developmentId: g.developmentId, developmentIds: g.developmentIds, kind: g.kind },
    ]),
  ),
);
let s = scoreStream(G, same);
assert.equal(s.bcubed.f1, 1);
assert.equal(s.alerts.missedDevelopments, 0);
assert.equal(s.updates.strict.f1, 1);
// everything relevant in one cluster: first is new, the rest duplicates
s = scoreStream(
  G,
  P(
    Object.fromEntries(
      G.map((g, i) => [g.id, { developmentId: "x", kind: i ? "duplicate" : "new" }]),
    ),
  ),
);
assert.equal(s.alerts.missedDevelopments, 1);
assert.equal(s.merges.mixedClusters, 1);
assert.equal(s.merges.developmentsSwallowed, 1);
assert.equal(s.merges.clustersWithNoise, 1);
assert.ok(s.bcubed.precision < 1);
assert.equal(s.pairRecall.crossLanguage, 1);
// every article its own cluster, all new
s = scoreStream(
  G,
  P(Object.fromEntries(G.map((g) => [g.id, { developmentId: g.id, kind: "new" }]))),
);
assert.equal(s.alerts.duplicateNew, 4);
assert.equal(s.alerts.falseNewOnIrrelevant, 1);
assert.equal(s.bcubed.precision, 1);
assert.equal(s.alerts.newPrecision, r(2 / 7));
function r(x) {
  return Math.round(x * 1000) / 1000;
}
// update announced on the next duplicate instead of the gold update: strict miss, window hit
s = scoreStream(
  G,
  P({
    ...Object.fromEntries(
      G.map((g) => [
        g.id,
        { developmentId: g.developmentId, developmentIds: g.developmentIds, kind: g.kind },
      ]),
    ),
    d: { developmentId: "A", kind: "duplicate" },
    g: { developmentId: "A", kind: "update" },
  }),
);
assert.equal(s.updates.strict.tp, 0);
assert.equal(s.updates.window.tp, 1);
assert.equal(s.updates.window.fp, 0);
// missing rows count as irrelevant; a late new alert is a delay, not a miss
s = scoreStream(G, [{ id: "b", developmentId: 1, kind: "new" }]);
assert.equal(s.missingPredictions, 6);
assert.equal(s.alerts.missedDevelopments, 1);
assert.equal(s.alerts.maxDelayHours, 1);
assert.throws(() => scoreStream(G, [{ id: "a", developmentId: 1, kind: "wat" }]));
assert.throws(() =>
  scoreRelevance(
    [{ id: "a", lang: "ar", countries: [] }],
    [
      { id: "a", countries: [] },
      { id: "a", countries: [] },
    ],
  ),
);
const R = [
  { id: "1", lang: "ar", countries: ["ML"] },
  { id: "2", lang: "ar", countries: [] },
  { id: "3", lang: "fr", countries: ["ML", "NE"] },
];
const q = scoreRelevance(R, [
  { id: "1", countries: ["NE"] },
  { id: "2", countries: ["ML"] },
  { id: "3", countries: ["ML", "NE"] },
]);
assert.equal(q.overall.precision, r(2 / 3));
assert.equal(q.byCountry.ML.precision, 0.5);
assert.equal(q.byCountry.ML.recall, 0.5);
assert.equal(q.byCountry.NE.precision, 0.5);
assert.equal(q.exactCountrySet, r(1 / 3));
assert.equal(norm("مقتل ٣٤"), "مقتل 34");
const S = [
  {
    id: "x",
    kind: "stream",
    must: [{ statement: "toll", en: ["12"], ar: ["12"] }],
    mustNot: [{ statement: "w", en: ["\\bnine\\b"], ar: ["تسعة"] }],
  },
];
let z = scoreSummaries(S, [{ id: "x", en: "Some 120 people", ar: "مقتل ١٢ شخصا" }]);
assert.equal(z.factCoverage.en, 0);
assert.equal(z.factCoverage.ar, 1);
z = scoreSummaries(S, [{ id: "x", en: "nine of 12", ar: "مقتل 12" }]);
assert.equal(z.violations, 1);
console.log("selftest ok");
