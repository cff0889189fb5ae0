import type { Development } from "../developments/development.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { cutText } from "../text/cut-text.ts";
import type { AlertLanguage } from "../text/language.ts";
import { arabicPhrases } from "./arabic-phrases.ts";
import type { Choice, Desk } from "./choose-sentences.ts";
import { chooseSentences, tells } from "./choose-sentences.ts";
import { composePoints, leadOf, tollChangeOf } from "./compose-points.ts";
import { englishPhrases } from "./english-phrases.ts";
import { mainPlace } from "./main-place.ts";
import { outletHolder } from "./outlet-holder.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { drawUpAgenda } from "./points.ts";
import { readStatements } from "./statement.ts";
import type { Summary, SummaryText } from "./summary.ts";
import type { Writing } from "./writing.ts";

const phrasebooks: Readonly<Record<AlertLanguage, Phrasebook>> = {
  ar: arabicPhrases,
  en: englishPhrases,
};
const longestHeadline = 110;

/**
 * The summary nobody has to write: sentences of the sources in each language, and what only a source
 * in another language says, composed from the facts. Says nothing the sources do not say.
 */
export function extractSummary(development: Development, gazetteer: Gazetteer): Summary {
  const statements = readStatements(development, gazetteer);
  const agenda = drawUpAgenda(statements, gazetteer);
  const desk: Desk = {
    statements,
    agenda,
    place: mainPlace(development, gazetteer).place?.id ?? null,
    news: newsKeys(development),
  };
  const write = (language: AlertLanguage): SummaryText =>
    writeText({ development, gazetteer, desk, language, phrases: phrasebooks[language] });
  return { ar: write("ar"), en: write("en"), method: "extractive" };
}

function newsKeys({ changes }: Development): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ kind, to, who }) => [
      ...(to === undefined ? [] : [`number:${to}`]),
      ...(who ? [`${kind === "claim" ? "claim" : "refusal"}:${who}`] : []),
    ]),
  );
}

function writeText(writing: Writing): SummaryText {
  const { desk, language, phrases } = writing;
  const choice = chooseSentences(desk, language);
  const change = tollChangeOf(writing);
  const lead = leadOf(writing);
  const headline = change ?? choice.headline?.text ?? phrases.leadHeadline(lead);
  const own = choice.body.map(asSentence);
  const isSpoken = choice.body.some(({ facts }) => facts.claim.by !== null);
  const opening = own.length > 0 || choice.headline ? own : [phrases.leadSentence(lead)];
  const missing = desk.agenda.points.filter(({ key }) => !tells(choice, key, desk.agenda));
  const composed = composePoints(missing, writing);
  const body = [...opening, ...composed];
  return {
    language,
    headline: cutText(withoutStop(headline), longestHeadline),
    body: (isSpoken || composed.length > 0 ? body : attributeFirst(body, choice, writing)).join(
      " ",
    ),
  };
}

function asSentence({ text }: Choice["body"][number]): string {
  return /[.!?؟…]["'»”’]?$/.test(text) ? text : `${text}.`;
}

const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, "");

function attributeFirst(
  [first, ...rest]: readonly string[],
  choice: Choice,
  { phrases }: Writing,
): string[] {
  const source = choice.body[0] ?? choice.headline;
  if (!source) return first === undefined ? rest : [first, ...rest];
  const teller = outletHolder(source.article.outlet);
  return [phrases.attributed(first ?? source.text, teller), ...rest];
}
