import type { Development } from "../../developments/development.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { westernDigits } from "../../text/arabic-digits.ts";
import { cutText } from "../../text/cut-text.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Gate } from "../gate/check-summary.ts";
import { openGate } from "../gate/check-summary.ts";
import type { Fault } from "../gate/fault.ts";
import { arabicPhrases } from "../phrases/arabic-phrases.ts";
import { englishPhrases } from "../phrases/english-phrases.ts";
import type { Phrasebook } from "../phrases/phrasebook.ts";
import type { Writing } from "../phrases/writing.ts";
import { hasAttribution } from "../speech-words.ts";
import { isOfVenue, nameOneVenue } from "../statements/acts.ts";
import { namesThing } from "../statements/deeds.ts";
import type { Point } from "../statements/points.ts";
import { drawUpAgenda } from "../statements/points.ts";
import type { Statement } from "../statements/statement.ts";
import { readStatements } from "../statements/statement.ts";
import type { Summary, SummaryText } from "../summary.ts";
import { changeHeadline } from "./change-headline.ts";
import type { Choice } from "./choose-sentences.ts";
import { chooseSentences, tells } from "./choose-sentences.ts";
import { composePoints } from "./compose-points.ts";
import { correctedFigure } from "./corrected-figure.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { ToldLead } from "./lead.ts";
import { leadOf } from "./lead.ts";
import { mainPlace } from "./main-place.ts";
import { outletHolder } from "./outlet-holder.ts";
import type { Desk } from "./sentence-worth.ts";
import { settingOf } from "./setting.ts";

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
  const place = mainPlace(development, gazetteer).place?.id ?? null;
  const whole = drawUpAgenda(statements, gazetteer);
  const points = whole.points.filter((point) => place === null || !isElsewhere(point, place));
  const agenda = { ...whole, points };
  const desk: Desk = {
    statements,
    agenda,
    place,
    news: newsKeys(development),
  };
  const gate = lazyGate(development, gazetteer);
  const write = (language: AlertLanguage): SummaryText =>
    writeText({
      development,
      gazetteer,
      desk,
      language,
      phrases: phrasebooks[language],
      holds: (text) =>
        gate()
          .check({ language, ...text })
          .every(({ kind }) => known.has(kind)),
    });
  return { ar: write("ar"), en: write("en"), method: "extractive" };
}

// Of what we compose we know what it rests on, whether or not the gate finds it, and that names of
// outlets are all that it has of another language.
const known: ReadonlySet<Fault["kind"]> = new Set(["evidence", "language"]);

/** Most extracts are made of their sources' own sentences and need none. */
function lazyGate({ articles }: Development, gazetteer: Gazetteer): () => Gate {
  let gate: Gate | null = null;
  return () => (gate ??= openGate(articles, { gazetteer }));
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
  const { language } = writing;
  const { headline, sentences, composed } = draft(writing);
  const room = Math.max(1, mostSentences - sentences.length);
  return {
    language,
    headline: cutText(tidy(withoutStop(headline)), longestHeadline),
    body: tidy([...sentences, ...composed.slice(0, room)].join(" ")),
  };
}

interface Draft {
  readonly headline: string;
  /** From the sources, in their words, after an opening of ours where it takes one. */
  readonly sentences: readonly string[];
  /** What the sources tell in other languages only. */
  readonly composed: readonly string[];
}

const mostSentences = 4;

function draft(writing: Writing): Draft {
  const { desk, language, phrases } = writing;
  const choice = chooseSentences(desk, language);
  const ours = choice.headline === null ? leadOf(writing) : null;
  const change = changeOf(choice, writing);
  // A headline of ours puts the source's own into the text, unless that says the same.
  const title = change !== null && choice.body.length === 0 ? titleOf(choice) : [];
  const own = [...title, ...choice.body].filter((one) => !repeats(one, change, desk));
  const shown = change === null ? [choice.headline, ...own] : own;
  const missing = desk.agenda.points.filter(
    (point) =>
      !isHeaded(point, change) &&
      !ours?.told.includes(point) &&
      !tells(shown, point, desk.agenda) &&
      !shown.some((one) => one !== null && touches(one, point)),
  );
  // The dead come first, unless a source's own sentence counts them.
  const first = missing.filter((point) => isMainToll(point) && !own.some(countsDead));
  const dead = composePoints(first, writing);
  const composed = composePoints(
    missing.filter((point) => !first.includes(point)),
    writing,
  );
  const isEmpty = own.length + dead.length + composed.length === 0;
  const opening = ours || isEmpty ? openingOf(choice, ours, phrases) : [];
  const isAttributed = opening.length + dead.length + composed.length > 0 || own.some(namesSpeaker);
  const sentences = isAttributed ? own.map(asSentence) : attributeFirst(own, phrases);
  const headline =
    change?.text ?? choice.headline?.text ?? (ours ? phrases.leadHeadline(ours.lead) : "");
  const told = [...opening, ...dead, ...sentences];
  const more = [...correctedFigure(shown, writing), ...composed];
  const text = [headline, ...told, ...more].join(" ");
  return { headline, sentences: told, composed: [...more, ...settingOf(text, shown, writing)] };
}

/** Names the thing to which something was done: what was done it will say in words of its own. */
const touches = ({ sentence, language }: Statement, point: Point): boolean =>
  point.kind === "act" &&
  (point.act.deed === undefined
    ? isOfVenue(point.act) && nameOneVenue(point.statement.sentence, sentence)
    : namesThing(sentence, language, point.act.deed));

type Change = ReturnType<typeof changeHeadline>;

/** Told in a headline of ours, with its speaker; "rises from 6 to 12" names none. */
const isHeaded = (point: Point, change: Change): boolean =>
  point.key === change?.key && !change.isComparison;

/** Somebody else's headline that says no more than ours. */
function repeats(statement: Statement, change: Change, { agenda }: Desk): boolean {
  if (change === null || change.isComparison || !statement.sentence.isTitle) return false;
  const keys = [...agenda.keysOf(statement)];
  return keys.length > 0 && keys.every((key) => key === change.key);
}

/** A headline of ours for what changed, unless the source's own already tells it. */
function changeOf(choice: Choice, writing: Writing): Change {
  const change = changeHeadline(writing);
  const told = choice.headline ? writing.desk.agenda.keysOf(choice.headline) : new Set<string>();
  return change && !change.isComparison && told.has(change.key) ? null : change;
}

const attackers = new Set(["assailants", "fighters"]);

function isMainToll(point: Point): boolean {
  if (point.kind !== "toll" || point.toll.side === "armed group") return false;
  return point.toll.fact.role === "killed" && !attackers.has(point.toll.fact.unit ?? "");
}

// A count by an armed group does not stand for the count of the dead.
const countsDead = ({ facts, isPartisan }: Statement): boolean =>
  !isPartisan && facts.numbers.some(({ role }) => role === "killed");

function openingOf({ headline }: Choice, ours: ToldLead | null, phrases: Phrasebook): string[] {
  if (ours) return [phrases.leadSentence(ours.sentence)];
  return headline ? [phrases.reportedBy(outletHolder(headline.article.outlet))] : [];
}

const titleOf = ({ headline }: Choice): Statement[] => (headline ? [headline] : []);
const namesSpeaker = ({ facts, text }: Statement): boolean =>
  facts.claim.by !== null || hasAttribution({ text });

// A headline that stands in a text has its dateline behind it.
const dateline = /^(?:مالي|النيجر|Mali|Niger)\s?[:|-]\s+/u;

function asSentence({ text, sentence }: Statement): string {
  const told = sentence.isTitle ? text.replace(dateline, "") : text;
  return /[.!?؟…]["'»”’]?$/.test(told) ? told : `${told}.`;
}

const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, "");

function attributeFirst([first, ...rest]: readonly Statement[], phrases: Phrasebook): string[] {
  if (!first) return [];
  const teller = outletHolder(first.article.outlet);
  return [phrases.attributed(asSentence(first), teller), ...rest.map(asSentence)];
}

// Both scripts write the same numbers; one alert writes them one way. See docs/voice.md.
function tidy(text: string): string {
  return westernDigits(text).replace(/ [-–](?=\p{L})/gu, " - ");
}
