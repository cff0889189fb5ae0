import { detectLanguage } from "../articles/language.ts";
import type { AlertLanguage } from "../text/language.ts";
import { isOrderToReader } from "../text/orders-to-reader.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";

const longestHeadline = 140;
const longestBody = 700;
const markup =
  /<\/?[a-z!][^>]*>|&(?:lt|gt|amp|#\d+);|https?:|www\.|\b[\w-]+\.(?:com|org|net|io|info|example|ru|xyz|link|me)\b|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+|\[[^\]]*\]\([^)]*\)|\*\*|```/iu;
// Shorter ones are mostly names, which are at home in every language.
const tellingLength = 60;
const latinWord = /\p{Script=Latin}{2,}/gu;
const arabicLetter = /\p{Script=Arabic}/gu;

/** Language, length, and nothing in it that only a machine or an attacker would write. */
export function checkForm(
  text: { readonly headline: string; readonly body: string },
  language: AlertLanguage,
  canary: string | null,
): Finding[] {
  const whole = `${text.headline}\n${text.body}`;
  return [
    ...lengthFindings(text),
    ...languageFindings(whole, language),
    ...patternFindings(whole, canary),
  ];
}

function lengthFindings({ headline, body }: { headline: string; body: string }): Finding[] {
  const findings: Finding[] = [];
  if (headline.length > longestHeadline) {
    findings.push({ kind: "length", text: headline, detail: `over ${longestHeadline} characters` });
  }
  if (body.length > longestBody) {
    findings.push({ kind: "length", text: body, detail: `over ${longestBody} characters` });
  }
  if (`${headline}${body}`.trim() === "") {
    findings.push({ kind: "length", text: "", detail: "empty" });
  }
  return findings;
}

/** The whole, and each sentence that is long enough to tell: one in another language is one too many. */
function languageFindings(text: string, language: AlertLanguage): Finding[] {
  const sentences = splitSentences(text).filter(({ length }) => length >= tellingLength);
  return [text, ...sentences]
    .filter((part) => !isWrittenIn(part, language))
    .slice(0, 1)
    .map((part) => ({ kind: "language", text: part, detail: `not written in ${language}` }));
}

function isWrittenIn(text: string, language: AlertLanguage): boolean {
  const arabic = text.match(arabicLetter)?.length ?? 0;
  const latin = (text.match(latinWord) ?? []).join("").length;
  const share = arabic / Math.max(1, arabic + latin);
  const isInItsScript = language === "ar" ? share >= 0.7 : share <= 0.02;
  return isInItsScript && detectLanguage(text, language) === language;
}

function patternFindings(text: string, canary: string | null): Finding[] {
  const findings: Finding[] = [];
  const mark = markup.exec(text)?.[0];
  if (mark !== undefined) {
    findings.push({ kind: "markup", text: mark, detail: "markup, a link or a handle" });
  }
  if (isOrderToReader(text) || /\bas an ai\b/i.test(text)) {
    findings.push({ kind: "instruction", text, detail: "speaks to the reader or to a machine" });
  }
  if (canary !== null && text.includes(canary)) {
    findings.push({ kind: "canary", text: canary, detail: "repeats what only the prompt holds" });
  }
  return findings;
}

const quoted =
  /"([^"\n]{2,})"|“([^”\n]{2,})”|«\s*([^»\n]{2,}?)\s*»|(?<![\p{L}\p{N}])['‘]([^'’\n]{3,})['’](?![\p{L}])/gu;

/** What stands in quotation marks is verbatim in a source of the same language. */
export function checkQuotations(claim: GateText, sources: readonly GateText[]): Finding[] {
  const written = sources
    .filter(({ language }) => language === claim.language)
    .map(({ sentence }) => ` ${sentence.line} `);
  return [...claim.text.matchAll(quoted)]
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? "")
    .filter((words) => !written.some((line) => line.includes(` ${lineOf(words, claim)} `)))
    .map((words) => ({
      kind: "quotation",
      text: words,
      detail: "these words stand in no source of this language",
    }));
}

/** The quoted words as their tokens fold inside the sentence they stand in. */
function lineOf(words: string, { text, sentence }: GateText): string {
  const offset = text.indexOf(words) - text.indexOf(sentence.text);
  const base = sentence.tokens[0]?.start ?? 0;
  return sentence.tokens
    .filter(({ start, end }) => start - base >= offset && end - base <= offset + words.length)
    .map(({ folded }) => folded)
    .join(" ");
}
