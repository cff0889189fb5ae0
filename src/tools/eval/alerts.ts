import { extractSummary } from "../../summaries/extract/extract-summary.ts";
import { openGate } from "../../summaries/gate/check-summary.ts";
import type { Fault } from "../../summaries/gate/fault.ts";
import { ownPart } from "../../summaries/own-part.ts";
import type { Summary, SummaryText } from "../../summaries/summary.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { createReplay, toldBy } from "../replay/replay-rows.ts";
import type { LabelledSet, LabelledStream } from "./labelled-stream.ts";

/** The extract of one alert revision, and what our own gate holds against it. */
interface CheckedExtract {
  readonly summary: Summary;
  readonly faults: readonly Fault[];
}

/** What one language of the alerts of a stream is worth, as far as it can be counted without a reader. */
export interface AlertFigures {
  readonly extracts: number;
  /** Those the gate would not let a model write. */
  readonly refused: number;
  /** Headlines that say only what a report is about. */
  readonly hollow: number;
}

/** Writes the extract of every alert revision of a stream and shows it to the gate. */
export async function checkExtracts(
  { rows }: LabelledStream,
  { config, outlets }: LabelledSet,
): Promise<CheckedExtract[]> {
  const { gazetteer } = config;
  const replaying = createReplay(config, { outlets });
  const checked: CheckedExtract[] = [];
  for (const row of rows) {
    const told = toldBy(await replaying.read(row), replaying);
    for (const development of told.map((one) => ownPart(one, gazetteer))) {
      const summary = extractSummary(development, gazetteer);
      const gate = openGate(development.articles, { gazetteer });
      checked.push({ summary, faults: [summary.ar, summary.en].flatMap(gate.check) });
    }
  }
  return checked;
}

/** Counts the extracts of one language that are refused, and those whose headline has no content. */
export function scoreAlerts(
  checked: readonly CheckedExtract[],
  language: AlertLanguage,
): AlertFigures {
  const isRefused = ({ faults }: CheckedExtract): boolean =>
    faults.some((fault) => fault.language === language);
  return {
    extracts: checked.length,
    refused: checked.filter(isRefused).length,
    hollow: checked.filter(({ summary }) => isHollow(summary[language])).length,
  };
}

const hollow = /^(?:[^:]+: )?(?:report on|news from|تقرير عن|أنباء من)(?!\p{L})/iu;

const isHollow = ({ headline }: SummaryText): boolean => hollow.test(headline);
