import { detectLanguage } from "../../articles/language.ts";
import type { AlertLanguage } from "../../text/language.ts";
import { isOrderToReader } from "../../text/orders-to-reader.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Finding } from "./fault.ts";
import { talksOfItself } from "./talk-of-itself.ts";

const longestHeadline = 140;
const longestBody = 700;
const marks: readonly RegExp[] = [
  // Tags, entities, Markdown and mentions.
  /<\/?[a-z!@#:][^>]*>|&(?:[a-z]+|#x?[0-9a-f]+);|\[[^\]]*\]\([^)]*\)|\*\*|__|~~|\|\||```/iu,
  /(?<![\p{L}\p{N}])[@＠#＃][\p{L}\p{N}_]+/u,
  /\p{Extended_Pictographic}/u,
  // Addresses: of the web, spelled out, of mail and of telephones.
  /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel|tg|sms):\S/iu,
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|info|example|ru|xyz|link|me)\b/iu,
  /\b[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?(?![\p{L}\p{N}])/u,
  /\b[\p{L}\d-]{2,}\s[([]?dot[)\]]?\s[a-z]{2,}\b|\bpoint\s(?:com|org|net|info|me)\b|نقطة\s(?:كوم|نت|أورغ|إنفو|انفو|مي|أي|إكزامبل|مثال)/iu,
  /(?:\+|\b00)\d[\d\s-]{7,}|\d{9,}/u,
  // What nobody sees: directions, joiners, blanks without width.
  /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u,
];
// Shorter ones are mostly names, which are at home in every language.
const tellingLength = 60;
const latinWord = /\p{Script=Latin}{2,}/gu;
const arabicLetter = /\p{Script=Arabic}/gu;

// Words to a reader or to whoever writes. In Arabic a verb before its subject has no plural ending, so
// that one at the head of a sentence is an order.
const appeal =
  /\bas an ai\b|\bdear (?:readers?|friends?|subscribers?|all|followers?)\b|^pass (?:this|it)\b|\bpass (?:this|it) (?:message )?on to\b|^(?:please|kindly|donate|contact|share|vote|call|join|subscribe|retweet|repost|stop|do not|don't|never) (?!\p{Lu})|^[وف]?(?!\p{L}*(?:بدوا|تشوا))\p{Script=Arabic}{3,}وا(?!\p{L})|^(?:تابعونا|راسلونا|شاركونا|زورونا|ساعدونا|ادعمونا|يرجى|ننصح|لا [تي]ذكر|لا تكتب|لا تنشر|رد ب|قل |غيّ?ر |احذف|ترجم|لخص|نفّ?ذ |أعد |توقف عن|انس |تجاوز ال|عليك |تابعنا|انضم إلى|شارك هذا|أيها |عزيزي)|\b(?:you|your|yours)\b|(?<!\p{L})[وف]?(?:أنت|أنتم|عليكم|لكم|إليكم|معكم|لديكم|عليك|إليك|لديك|(?:تابعوا?|شاركوا(?! في)|انشروا|أرسلوا|اتصلوا|زوروا|انضموا|اشتركوا|تبرعوا|راسلوا)(?:نا)?)(?!\p{L})/iu;
const isAppeal = (sentence: string): boolean =>
  appeal.test(sentence.trim()) || talksOfItself(sentence);

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
  const mark = marks.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (mark !== undefined) {
    findings.push({ kind: "markup", text: mark, detail: "markup, a link or a handle" });
  }
  if (isOrderToReader(text) || splitSentences(text).some(isAppeal)) {
    findings.push({ kind: "instruction", text, detail: "speaks to the reader or to a machine" });
  }
  if (canary !== null && text.includes(canary)) {
    findings.push({ kind: "canary", text: canary, detail: "repeats what only the prompt holds" });
  }
  return findings;
}
