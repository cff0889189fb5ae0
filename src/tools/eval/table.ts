import type { Evidence } from "../../developments/evidence.ts";
import type { Thresholds } from "../../developments/thresholds.ts";
import type { AlertFigures } from "./alerts.ts";
import { plantedKinds } from "./planting/template.ts";
import type { RelevanceFigures } from "./relevance.ts";
import type { Rates, StreamFigures } from "./stream.ts";
import type { SummaryFigures } from "./summaries.ts";

type Column<T> = readonly [name: string, figures: T];
type Row<T> = readonly [name: string, value: (figures: T) => string];

const relevanceRows: readonly Row<RelevanceFigures>[] = [
  ["articles", ({ articles }) => String(articles)],
  ["relevant: P / R / F1", ({ overall }) => allRates(overall)],
  ...["ar", "fr", "en", "ML", "NE"].map(
    (name): Row<RelevanceFigures> => [
      `  ${name}: P / R / F1`,
      ({ by }) => allRates(by.get(name) ?? { precision: 0, recall: 0, f1: 0 }),
    ],
  ),
];

const streamRows: readonly Row<StreamFigures>[] = [
  ["articles", ({ articles }) => String(articles)],
  ["relevant: P / R / F1", ({ relevance }) => allRates(relevance)],
  ["same event, BCubed: P / R / F1", ({ bcubed }) => allRates(bcubed)],
  ["missed developments", ({ missed, developments }) => part(missed, developments)],
  ["repeated alerts", ({ repeated, newAlerts }) => part(repeated, newAlerts)],
  ["alerts on irrelevant articles", ({ falseNew, newAlerts }) => part(falseNew, newAlerts)],
  ["mixed clusters", ({ mixedClusters }) => String(mixedClusters)],
  ["updates: P / R / F1", ({ updates }) => allRates(updates)],
  ["across languages: P / R / F1", ({ crossLanguage }) => allRates(crossLanguage)],
];

const summaryRows: readonly Row<SummaryFigures>[] = [
  ["facts told, of those needed", ({ told, needed }) => part(told, needed)],
  ["statements not to be made", ({ violations }) => String(violations)],
  ["faults of form", ({ formFaults }) => String(formFaults)],
];

const alertRows: readonly Row<AlertFigures>[] = [
  ["extracts the gate refuses", ({ refused, extracts }) => part(refused, extracts)],
  ["headlines without content", ({ hollow, extracts }) => part(hollow, extracts)],
];

/** Some of all. */
type Share = readonly [some: number, all: number];

/** The figures of the relevance set, one column a part. */
export function relevanceTable(columns: readonly Column<RelevanceFigures>[]): string[] {
  return table("relevance", columns, relevanceRows);
}

/** The figures of the stream, one column a part. */
export function streamTable(columns: readonly Column<StreamFigures>[]): string[] {
  return table("stream", columns, streamRows);
}

/** Thresholds beside others, one row a number. */
export function thresholdsTable(now: Thresholds, refitted: Thresholds): string[] {
  const names = Object.keys(now.weights) as (keyof Evidence)[];
  const rows: Row<Thresholds>[] = [
    ["start", ({ start }) => start.toFixed(2)],
    ...names.map((name): Row<Thresholds> => [name, ({ weights }) => weights[name].toFixed(2)]),
    ["leastScore", ({ leastScore }) => leastScore.toFixed(2)],
  ];
  const columns = [
    ["now", now],
    ["refitted", refitted],
  ] as const;
  return table("threshold", columns, rows);
}

/** The figures of the summaries, one column a language. */
export function summaryTable(columns: readonly Column<SummaryFigures>[]): string[] {
  return table("summaries", columns, summaryRows);
}

/** The figures of a stream's alerts, one column a language. */
export function alertTable(columns: readonly Column<AlertFigures>[]): string[] {
  return table("alerts of the stream", columns, alertRows);
}

/** The right drafts the gate refuses, one column a language and half. */
export function draftTable(columns: readonly Column<Share>[]): string[] {
  return table("right drafts of a model", columns, [
    ["refused by the gate", ([some, all]) => part(some, all)],
  ]);
}

/** The faults planted by templates or by hand that the gate caught, one column a language and half. */
export function gateTable(
  by: "template" | "hand",
  columns: readonly Column<ReadonlyMap<string, Share>>[],
): string[] {
  const rows = plantedKinds.map(
    (kind): Row<ReadonlyMap<string, Share>> => [
      kind,
      (shares) => part(...(shares.get(kind) ?? [0, 0])),
    ],
  );
  return table(`caught, planted by ${by}`, columns, rows);
}

function table<T>(name: string, columns: readonly Column<T>[], rows: readonly Row<T>[]): string[] {
  const cells = [
    [name, ...columns.map(([column]) => column)],
    ...rows.map(([row, value]) => [row, ...columns.map(([, figures]) => value(figures))]),
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function allRates({ precision, recall, f1 }: Rates): string {
  return [precision, recall, f1].map((rate) => rate.toFixed(3)).join(" ");
}

function part(some: number, all: number): string {
  const share = all > 0 ? (100 * some) / all : 0;
  return `${some} of ${all} (${share.toFixed(1)} %)`;
}
