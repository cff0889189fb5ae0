import type { Gazetteer } from "../../../gazetteer/gazetteer.ts";
import { hasNegation } from "../../speech-words.ts";
import { ownsUp } from "../../statements/owning-up.ts";
import { mainClausesOf } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import { readSummarySentence } from "../gate-text.ts";
import { textBetween } from "../parties/deed.ts";
import type { Party } from "../parties/party.ts";
import { readRoles } from "../parties/read-roles.ts";
import { isAmong, publishersOf, readSpeech, voicesIn } from "../parties/voices.ts";

/**
 * A figure, a deed and a denial stay with whoever gives them in the sources: where those who tell the
 * same all name another speaker, the summary has mixed them up.
 */
export function checkSpeakers(
  claim: GateText,
  sources: readonly GateText[],
  gazetteer: Gazetteer,
): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  return stretchesOf(claim).flatMap((text) => {
    const clause = readSummarySentence(text, claim.language, gazetteer);
    const speakers = clause ? speakersFor(clause) : [];
    const [speaker] = speakers;
    if (!clause || !speaker) return [];
    const joint = speakersBeside(speakers, clause);
    const mixedUp = matters(clause, speakers).filter(({ isRivalry, isToldIn }) => {
      const others = speakersOf(news.filter(isToldIn), news, gazetteer);
      if (others.length > 0 && joint.some((one) => !isAmong(one, others))) return true;
      if (isRivalry) return speakers.every((one) => isOtherSide(one, others));
      return others.length > 0 && !speakers.some((one) => isAmong(one, others));
    });
    return mixedUp.map(({ name }) => ({
      kind: "role",
      text: name,
      detail: `the sources do not have it from ${speaker.key}`,
    }));
  });
}

const joining = /^\s*(?:,\s*)?(?:and|along with|as well as|together with)(?: the| also)?\s*$/iu;
const jointReach = 4;

/** "The ministry and Islamic State say": whoever is said to speak along with one of them. */
function speakersBeside(speakers: readonly Party[], clause: GateText): Party[] {
  return readRoles(clause).parties.filter(
    (party) =>
      party.camp !== null &&
      !isCountry.test(party.kind) &&
      !speakers.includes(party) &&
      speakers.some((one) => isJoined(one, party, clause) || isJoined(party, one, clause)),
  );
}

const isCountry = /^(?:country|demonym)$/;
const parting = /[،,:;؛]|(?<!\p{L})[إأ]ن/u;

function isJoined(one: Party, next: Party, { sentence, language }: GateText): boolean {
  if (next.start < one.end) return false;
  const between = textBetween(sentence, one.end, next.start);
  if (language !== "ar") return joining.test(between);
  const isClitic = sentence.tokens[next.start]?.folded.startsWith("و") === true;
  return isClitic && next.start - one.end < jointReach && !parting.test(between);
}

const turns = /[,،]?\s(?:but|though|although|لكن|غير أن)\s|،\s(?=و(?!فقا?\s)\p{L})/iu;

/** The stretches of a sentence that can each have a speaker. */
function stretchesOf(claim: GateText): string[] {
  return mainClausesOf(claim).flatMap(({ text }) => text.split(turns));
}

/** Who owns up to a deed adopts others' figures; where one voice is unsure, any may be its. */
function speakersFor(clause: GateText): readonly Party[] {
  const { sure, known } = readSpeech(clause);
  return ownsUp(clause.sentence) || known.length > sure.length ? [] : sure;
}

/** What a clause puts into somebody's mouth. */
interface Matter {
  readonly name: string;
  /** Only the other side of the conflict makes a difference. */
  readonly isRivalry: boolean;
  isToldIn(source: GateText): boolean;
}

function matters(clause: GateText, speakers: readonly Party[]): Matter[] {
  const { quantities } = clause.amounts;
  // "From nine to 11": who gives the new toll need not have given the old one.
  const isEarlier = (value: number): boolean =>
    quantities.some((quantity) => quantity.value === value && quantity.isEarlier);
  const figures = [...clause.values]
    .filter((value) => value > 2 && !isEarlier(value))
    .map(
      (value): Matter => ({
        name: `${value}`,
        isRivalry: false,
        isToldIn: ({ values }) => values.has(value),
      }),
    );
  const deeds = [...clause.acts]
    .filter((act) => !act.startsWith("no "))
    .map((act): Matter => ({ name: act, isRivalry: true, isToldIn: ({ acts }) => acts.has(act) }));
  const denial: Matter = {
    name: "denial",
    isRivalry: false,
    isToldIn: (source) => source.isDisputing || hasNegation(source),
  };
  // A capital rejects through whichever of its offices speaks.
  const isDenied = clause.isDisputing && !speakers.some(({ kind }) => isCountry.test(kind));
  return [...figures, ...deeds, ...(isDenied ? [denial] : [])];
}

/**
 * Whoever the tellers quote; where one quotes nobody, all who speak in its article, and nobody at all
 * where somebody speaks whom no table knows.
 */
function speakersOf(
  tellers: readonly GateText[],
  news: readonly GateText[],
  gazetteer: Gazetteer,
): Party[] {
  return tellers.flatMap((teller) => {
    const { known } = readSpeech(teller);
    const own = news.filter(({ articleId }) => articleId === teller.articleId);
    const behind = voicesIn(known.length > 0 ? [teller] : own, { news, gazetteer });
    return [...behind, ...publishersOf(teller, gazetteer)];
  });
}

function sideOf({ camp, kind }: Party): "armed" | "state" | null {
  if (camp === "armed") return "armed";
  return camp === "forces" || camp === "office" || kind === "country" ? "state" : null;
}

/** Only the enemy tells it. */
function isOtherSide(speaker: Party, others: readonly Party[]): boolean {
  const side = sideOf(speaker);
  const sides = new Set(others.map(sideOf));
  return side !== null && sides.has(side === "armed" ? "state" : "armed") && !sides.has(side);
}
