import { randomUUID } from "node:crypto";
import type { Article } from "../../articles/article.ts";
import type { Development } from "../../developments/development.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { SummaryModel, SummaryPrompts } from "../create-summarise.ts";
import { openGate } from "../gate/check-summary.ts";
import type { Fault } from "../gate/fault.ts";
import type { Summary } from "../summary.ts";
import type { Draft } from "./draft-summary.ts";
import { draftSchema, textOf, underTest, wordQuestion, wordRepair } from "./draft-summary.ts";

/** A summary by the model that passed the gate, or why there is none. */
export type ModelSummary =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly rejected: string };

export interface ModelWriter {
  readonly model: SummaryModel;
  readonly prompts: SummaryPrompts;
  readonly gazetteer: Gazetteer;
}

/**
 * Has the model write, holds it to the sources, and lets it try once more with its faults named.
 * Articles whose publisher forbids it are neither shown to the model nor counted as its sources.
 */
export async function writeWithModel(
  development: Development,
  { model, prompts, gazetteer }: ModelWriter,
): Promise<ModelSummary> {
  const canary = randomUUID();
  const articles = worthTheirTokens(
    development.articles.filter(({ modelAllowed }) => modelAllowed),
  );
  const gate = openGate(articles, { gazetteer, canary });
  if (gate.sources.length === 0) return { ok: false, rejected: "no source a model may read" };
  const question = wordQuestion(development, gate.sources, { prompts, canary });
  const first = await model.ask({ ...question, name: "summary", schema: draftSchema });
  if (first.kind === "failed") return { ok: false, rejected: first.reason };
  const faults = faultsOf(first.value, gate);
  if (faults.length === 0) return accept(first.value);
  const repair = wordRepair(question, faults, prompts);
  const second = await model.ask({ ...repair, name: "summary", schema: draftSchema });
  if (second.kind === "failed") return { ok: false, rejected: second.reason };
  const left = faultsOf(second.value, gate);
  return left.length === 0 ? accept(second.value) : { ok: false, rejected: describe(left) };
}

const mostArticles = 12;
const founders = 2;

/** How it began and how it stands; what forty outlets repeated in between costs and tells nothing. */
function worthTheirTokens(articles: readonly Article[]): readonly Article[] {
  if (articles.length <= mostArticles) return articles;
  return [...articles.slice(0, founders), ...articles.slice(founders - mostArticles)];
}

function faultsOf(
  draft: Draft,
  gate: { check(text: ReturnType<typeof underTest>): Fault[] },
): Fault[] {
  return [...gate.check(underTest(draft, "ar")), ...gate.check(underTest(draft, "en"))];
}

function accept(draft: Draft): ModelSummary {
  return {
    ok: true,
    summary: { ar: textOf(draft, "ar"), en: textOf(draft, "en"), method: "model" },
  };
}

/** The kinds only: what a model wrote against the sources is not to be quoted anywhere. */
function describe(faults: readonly Fault[]): string {
  return `not grounded: ${[...new Set(faults.map(({ language, kind }) => `${kind} (${language})`))].join(", ")}`;
}
