import { z } from "zod";
import type { Development } from "../../developments/development.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { SummaryPrompts } from "../create-summarise.ts";
import type { SummaryUnderTest } from "../gate/check-summary.ts";
import type { Fault } from "../gate/fault.ts";
import type { GateText } from "../gate/gate-text.ts";
import type { SummaryText } from "../summary.ts";

const told = z.strictObject({
  text: z.string(),
  /** Numbers of the source sentences it rests on. */
  evidence: z.array(z.int().positive()),
});
const draftText = z.strictObject({ headline: told, body: z.array(told).min(1).max(4) });

/** What a model answers: both languages, every sentence with its evidence. Never a link, a chat or a command. */
export const draftSchema = z.strictObject({ ar: draftText, en: draftText });

export type Draft = z.infer<typeof draftSchema>;

/** One language of a draft, as the gate takes it. */
export function underTest(draft: Draft, language: AlertLanguage): SummaryUnderTest {
  const { headline, body } = draft[language];
  return {
    ...textOf(draft, language),
    evidence: [headline.evidence, ...body.map(({ evidence }) => evidence)],
  };
}

/** One language of a draft, as a chat reads it. */
export function textOf(draft: Draft, language: AlertLanguage): SummaryText {
  const { headline, body } = draft[language];
  return {
    language,
    headline: oneLine(headline.text),
    body: body.map(({ text }) => oneLine(text)).join(" "),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A question to a model. */
export interface Wording {
  readonly system: string;
  readonly user: string;
}

/** Asks for the summary of a development, its sources fenced off as material, not orders. */
export function wordQuestion(
  { changes }: Development,
  sources: readonly GateText[],
  { prompts, canary }: { readonly prompts: SummaryPrompts; readonly canary: string },
): Wording {
  const reasons = changes.map(({ reason }) => `- ${reason}`).join("\n");
  const template = changes.length > 0 ? prompts.update : prompts.newDevelopment;
  return {
    system: template.replaceAll("{{canary}}", canary).replaceAll("{{changes}}", reasons),
    user: [`<<<SOURCES ${canary}`, ...sources.map(lineOf), `SOURCES ${canary}>>>`].join("\n"),
  };
}

function lineOf({ text, language, outlet }: GateText, index: number): string {
  return `[${index + 1}] (${language}, ${oneLine(outlet)}) ${oneLine(text)}`;
}

/** Asks for the same again with the faults named. */
export function wordRepair(
  question: Wording,
  faults: readonly Fault[],
  prompts: SummaryPrompts,
): Wording {
  const list = faults.map(
    ({ language, kind, text, detail }) => `- ${language}, ${kind}: "${oneLine(text)}": ${detail}`,
  );
  return {
    system: `${question.system}\n\n${prompts.repair.replaceAll("{{faults}}", list.join("\n"))}`,
    user: question.user,
  };
}
