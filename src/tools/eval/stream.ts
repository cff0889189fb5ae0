/** A labelled row of the stream, or what was predicted for one. */
export interface StreamRow {
  readonly id: string;
  readonly lang: string;
  readonly publishedAt: string;
  readonly kind: "new" | "update" | "duplicate" | "irrelevant";
  /** Developments it reports; empty where it is irrelevant. */
  readonly developmentIds: readonly string[];
}

/** A prediction for a row of the same id. */
export type Prediction = Pick<StreamRow, "id" | "kind" | "developmentIds">;

/** Precision, recall and their harmonic mean. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of one part of the stream. */
export interface StreamFigures {
  readonly articles: number;
  readonly developments: number;
  readonly relevance: Rates;
  readonly bcubed: Rates;
  /** Developments none of whose articles raised "new". */
  readonly missed: number;
  readonly newAlerts: number;
  /** "new" for articles all of whose developments had been told before. */
  readonly repeated: number;
  /** "new" for irrelevant articles. */
  readonly falseNew: number;
  /** Predicted clusters that hold articles of more than one development. */
  readonly mixedClusters: number;
  /** An update counts where one is predicted between it and the development's next one. */
  readonly updates: Rates;
  /** Pairs of articles of one development in two languages. */
  readonly crossLanguage: Rates;
}

interface Scored {
  readonly gold: StreamRow;
  readonly kind: StreamRow["kind"];
  /** Predicted clusters. */
  readonly clusters: readonly string[];
}

/** Scores predictions by the rules of the labelled set; a row without a prediction is irrelevant. */
export function scoreStream(
  gold: readonly StreamRow[],
  predictions: readonly Prediction[],
): StreamFigures {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const rows = gold
    .toSorted((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.id, b.id))
    .map((row) => score(row, byId.get(row.id)));
  const relevant = rows.filter(isRelevant);
  return {
    articles: rows.length,
    developments: developmentsOf(rows).length,
    relevance: rates(
      count(rows, (row) => isRelevant(row) && isTold(row)),
      count(rows, (row) => !isRelevant(row) && isTold(row)),
      count(rows, (row) => isRelevant(row) && !isTold(row)),
    ),
    bcubed: bcubed(relevant),
    ...scoreAlerts(rows),
    mixedClusters: countMixed(rows),
    updates: scoreUpdates(rows),
    crossLanguage: scoreCrossLanguage(rows),
  };
}

/** Rates from counts of hits, false alarms and misses. */
export function rates(hits: number, falseAlarms: number, misses: number): Rates {
  const precision = hits + falseAlarms > 0 ? hits / (hits + falseAlarms) : Number(misses === 0);
  const recall = hits + misses > 0 ? hits / (hits + misses) : 1;
  return ratesOf(precision, recall);
}

function ratesOf(precision: number, recall: number): Rates {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function score(gold: StreamRow, prediction: Prediction | undefined): Scored {
  const kind = prediction?.kind ?? "irrelevant";
  const clusters = kind === "irrelevant" ? [] : (prediction?.developmentIds ?? []);
  return { gold, kind, clusters: [...new Set(clusters)] };
}

function isRelevant({ gold }: Scored): boolean {
  return gold.developmentIds.length > 0;
}

function isTold({ kind }: Scored): boolean {
  return kind !== "irrelevant";
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

function developmentsOf(rows: readonly Scored[]): string[] {
  return [...new Set(rows.flatMap(({ gold }) => gold.developmentIds))];
}

/** Extended BCubed for clusters that overlap (Amigó et al. 2009); a rejected article stands alone. */
function bcubed(rows: readonly Scored[]): Rates {
  const items = rows.map(({ gold, clusters }) => ({
    labels: gold.developmentIds,
    clusters: clusters.length > 0 ? clusters : [`alone ${gold.id}`],
  }));
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const shares = items.map((other) => ({
      clusters: common(item.clusters, other.clusters),
      labels: common(item.labels, other.labels),
    }));
    const together = shares.filter(({ clusters }) => clusters > 0);
    const related = shares.filter(({ labels }) => labels > 0);
    precision += mean(together.map((pair) => Math.min(pair.clusters, pair.labels) / pair.clusters));
    recall += mean(related.map((pair) => Math.min(pair.clusters, pair.labels) / pair.labels));
  }
  return ratesOf(precision / items.length || 0, recall / items.length || 0);
}

function common(some: readonly string[], others: readonly string[]): number {
  return count(some, (one) => others.includes(one));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function scoreAlerts(
  rows: readonly Scored[],
): Pick<StreamFigures, "missed" | "newAlerts" | "repeated" | "falseNew"> {
  const told = new Set<string>();
  const alerts = rows.filter(({ kind }) => kind === "new");
  let repeated = 0;
  for (const { gold } of alerts.filter(isRelevant)) {
    if (gold.developmentIds.every((id) => told.has(id))) repeated += 1;
    for (const id of gold.developmentIds) told.add(id);
  }
  return {
    missed: count(developmentsOf(rows), (id) => !told.has(id)),
    newAlerts: alerts.length,
    repeated,
    falseNew: count(alerts, (row) => !isRelevant(row)),
  };
}

function countMixed(rows: readonly Scored[]): number {
  const single = rows.filter(({ gold }) => gold.developmentIds.length === 1);
  const clusters = new Set(single.flatMap((row) => row.clusters));
  return count([...clusters], (cluster) => {
    const members = single.filter((row) => row.clusters.includes(cluster));
    return developmentsOf(members).length > 1;
  });
}

function scoreUpdates(rows: readonly Scored[]): Rates {
  const used = new Set<string>();
  let misses = 0;
  for (const id of developmentsOf(rows)) {
    const reports = rows.filter(({ gold }) => gold.developmentIds.includes(id));
    const starts = reports.flatMap(({ gold }, index) => (gold.kind === "update" ? [index] : []));
    for (const [turn, start] of starts.entries()) {
      const hit = reports
        .slice(start, starts[turn + 1])
        .find(({ kind, gold }) => kind === "update" && !used.has(gold.id));
      if (hit) used.add(hit.gold.id);
      else misses += 1;
    }
  }
  const predicted = count(rows, ({ kind }) => kind === "update");
  return rates(used.size, predicted - used.size, misses);
}

function scoreCrossLanguage(rows: readonly Scored[]): Rates {
  let related = 0;
  let joined = 0;
  let hits = 0;
  for (const [index, one] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      if (one.gold.lang === other.gold.lang) continue;
      const isRelated = common(one.gold.developmentIds, other.gold.developmentIds) > 0;
      const isJoined = common(one.clusters, other.clusters) > 0;
      related += Number(isRelated);
      joined += Number(isJoined);
      hits += Number(isRelated && isJoined);
    }
  }
  return rates(hits, joined - hits, related - hits);
}
