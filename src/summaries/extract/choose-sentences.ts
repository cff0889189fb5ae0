import type { AlertLanguage } from "../../text/language.ts";
import type { Agenda, Point } from "../statements/points.ts";
import { isRefusal } from "../statements/refusal.ts";
import type { Statement } from "../statements/statement.ts";
import type { Desk, Table } from "./sentence-worth.ts";
import { centrality, featuresOf, isUnknown, layOut, recency, worth } from "./sentence-worth.ts";

/** Sentences of the sources that make a summary in their own language. */
export interface Choice {
  readonly headline: Statement | null;
  readonly body: readonly Statement[];
}

const longestHeadline = 110;
const longestBody = 420;
const mostSentences = 3;
// Less than this is not worth a reader's time.
const leastGain = 1.5;

/** Picks a headline and up to three sentences that tell the most points, newest first where they tie. */
export function chooseSentences(given: Desk, language: AlertLanguage): Choice {
  const desk = layOut(given);
  const usable = desk.statements.filter(
    (statement) =>
      statement.language === language &&
      !statement.isComment &&
      !desk.agenda.isOvertaken(statement),
  );
  const headline = chooseHeadline(usable, desk);
  return { headline, body: chooseBody(usable, headline, desk) };
}

function chooseHeadline(usable: readonly Statement[], desk: Table): Statement | null {
  const titles = usable.filter(
    ({ sentence, text }) => sentence.isTitle && text.length <= longestHeadline && isReport(text),
  );
  return best(
    titles,
    (title) =>
      worth(title, new Set(), desk) +
      recency(title, desk) +
      (tellsFate(title) ? 2 : 0) +
      centrality(title, desk) / 2,
  );
}

/** "Nine soldiers killed" heads an alert better than their funeral. */
function tellsFate({ facts }: Statement): boolean {
  return facts.numbers.some(({ role }) => role !== "count" && role !== "percent");
}

// A quotation does not say who speaks, what everybody believes is no event, and an appeal is no report.
const unfit =
  /^['‘"“«]|^يُ?عتقد|^it is (?:widely )?believed|^(?:[^:]{2,25}:\s*)?(?:investigate|end|stop|release|free|halt|respect|protect|drop|revise|ensure|lift|allow) (?!of\b)/iu;

const isReport = (text: string): boolean => !unfit.test(text);

function chooseBody(
  usable: readonly Statement[],
  headline: Statement | null,
  desk: Table,
): Statement[] {
  const told = new Set(headline ? featuresOf(headline, desk) : []);
  const body: Statement[] = [];
  const left = usable.filter(
    (statement) =>
      statement !== headline && (!statement.sentence.isTitle || isReport(statement.text)),
  );
  while (body.length < mostSentences) {
    const fresh = left.filter((statement) => fits(statement, body, headline));
    const next = best(fresh, (statement) => gain(statement, told, { desk, headline }));
    if (!next || gain(next, told, { desk, headline }) < leastGain) break;
    body.push(next);
    for (const feature of featuresOf(next, desk)) told.add(feature);
  }
  // A headline alone says little: what its own article goes on to say is better than nothing.
  if (body.length === 0) body.push(...followUp(left, headline, desk));
  return inReadingOrder(body, headline);
}

function followUp(
  left: readonly Statement[],
  headline: Statement | null,
  desk: Table,
): Statement[] {
  const own = left.filter(
    (statement) =>
      statement.article.id === headline?.article.id &&
      // Words no table knows may be anything, planted ones included.
      featuresOf(statement, desk).some((feature) => !isUnknown(feature)) &&
      fits(statement, [], headline),
  );
  return own.slice(0, 1);
}

function fits(
  statement: Statement,
  body: readonly Statement[],
  headline: Statement | null,
): boolean {
  if (body.includes(statement)) return false;
  const length = body.reduce((sum, { text }) => sum + text.length + 1, statement.text.length);
  if (length > longestBody) return false;
  return ![headline, ...body].some((other) => other !== null && sayTheSame(other, statement));
}

interface Setting {
  readonly desk: Table;
  readonly headline: Statement | null;
}

function gain(
  statement: Statement,
  told: ReadonlySet<string>,
  { desk, headline }: Setting,
): number {
  const content = worth(statement, told, desk);
  // Words about nothing the story is about: a slip of the feed, or something planted in it.
  if (content === 0) return 0;
  const follows = headline !== null && statement.article.id === headline.article.id;
  const speaks = statement.facts.claim.by === null ? 0 : 0.7;
  // "The statement says", below another headline, is another's statement.
  if (!follows && quotesPaper.test(statement.text)) return 0;
  const dangles = !follows && isDependent(statement) ? 2 : 0;
  const isTitle = statement.sentence.isTitle ? 0.5 : 0;
  return content + recency(statement, desk) / 2 + speaks + (follows ? 1 : 0) - dangles - isTitle;
}

const quotesPaper =
  /^(?:the|in the|in a|its) (?:statement|communique)(?!\p{L})|^(?:le|dans le|dans son|son) communiqué(?!\p{L})|^(?:و|ف)?(?:قال|أكد|أوضح|ذكر|أضاف) البيان(?! \p{L}+[يى])/iu;

const leaning: readonly RegExp[] = [
  /^(?:he|she|it|they|its|their|his|her|this|that|these|those|four others|others|another|both|in its|in a statement|the (?:group|men|three|two|statement|movement|newspaper|spokesman|company))(?![\p{L}-])/iu,
  /^(?:و|ف)?(?:أضاف|أكد البيان|قال البيان(?! العسكري)|قالت الجماعة|أكد المتحدث|قال المتحدث|نفت القيادة|نفى الحاكم|أكد البيان|يعمل الثلاثة|هذا|هذه|ذلك|وهو|وهي|كما|كان|كانت|وقع|أكدت المصادر)/u,
];

/** Begins with "they" or «وأضاف»: makes no sense away from what stood before it. */
function isDependent({ sentence, text }: Statement): boolean {
  return !sentence.isTitle && leaning.some((pattern) => pattern.test(text));
}

function sayTheSame(one: Statement, other: Statement): boolean {
  const [a, b] = [one, other].map(({ sentence }) => new Set(sentence.line.split(" ")));
  if (!a || !b) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) > 0.6;
}

function inReadingOrder(body: readonly Statement[], headline: Statement | null): Statement[] {
  const isFollowUp = ({ article }: Statement): number =>
    article.id === headline?.article.id ? 0 : 1;
  return body.toSorted((a, b) => isFollowUp(a) - isFollowUp(b) || a.order - b.order);
}

function best(
  statements: readonly Statement[],
  score: (statement: Statement) => number,
): Statement | null {
  const [first] = statements
    .map((statement) => ({ statement, score: score(statement) }))
    .toSorted((a, b) => b.score - a.score);
  return first?.statement ?? null;
}

/** Whether any of the statements that are shown tells a point. */
export function tells(shown: readonly (Statement | null)[], point: Point, agenda: Agenda): boolean {
  return shown.some(
    (statement) =>
      statement !== null &&
      !isTurned(point, statement) &&
      (agenda.keysOf(statement).has(point.key) ||
        (point.kind === "refusal" && isRefusal(statement))),
  );
}

/** Two who were seized, where the point is two who were freed. */
function isTurned(point: Point, { facts }: Statement): boolean {
  if (point.kind !== "toll" || point.toll.fact.role !== "released") return false;
  const same = facts.numbers.filter(({ value }) => value === point.toll.fact.value);
  return same.length > 0 && same.every(({ role }) => role === "abducted" || role === "arrested");
}
