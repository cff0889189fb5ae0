import type { Templates } from "../template.ts";
import { replaceEach, replaceOnce } from "../template.ts";
import { dropOpening, unless } from "./english-words.ts";

export const englishSpeech: Pick<Templates, "attribution" | "negation"> = {
  attribution: [
    replaceOnce(
      [/, according to [^.,;]+(?=[.,;])/u, ""],
      [/,? as (?:reported|announced|stated|described|told) by [^.,;]+(?=[.,;])/u, ""],
      [/,? in the words of [^.,;]+(?=[.,;])/u, ""],
      // "Citing security" gives a reason.
      [
        /,? citing (?=[^.,;]*(?:sources?|officials?|witness|reports?|statement|media))[^.,;]+(?=[.,;])/u,
        "",
      ],
    ),
    // Whoever announced or claimed it has said so already.
    replaceOnce(
      [
        /(?<!\b(?:claimed|announced) [^.]*), [^.,;]{2,70} (?:said|says|say|told [A-Z]\w+)(?: on \w+day)?(?=\.)/u,
        "",
      ],
      [/, (?:said|says|reported|reports|announced) [^.,;]{2,70}(?=\.)/u, ""],
      [/,? (?:residents|witnesses|sources|officials|survivors) (?:said|say)(?=[.,])/u, ""],
    ),
    dropOpening(/According to [^,.]+, /),
    dropOpening(
      /(?:[A-Z][\w’'-]*|[Aa]n?) (?:[^.,\s]+ ){0,5}(?:said|says?|reported|reports?|stated) (?:on \w+day )?(?:that )?(?!it |they |he |she |its |their |on |in )/,
    ),
    replaceEach([
      /\b(?:says|said|claims|claimed|insists|maintains) (?:that )?(?:it|they|he|she) (?!in\b|on\b|so\b)(\w+)\b/,
      "$1",
    ]),
    replaceEach(
      [/\b(?:claims?|claimed) responsibility for\b/, "carried out"],
      [
        /\b(?:claims|claimed) (?:the|an|a) (attack|ambush|raid|assault|bombing|blast)\b/,
        "staged the $1",
      ],
      [/\bclaims? to have\b/, "has"],
      [/\bclaimed to have\b/, "had"],
      [/\b(?:claims|claimed) that /, "made it known that "],
      [/, (?:which|who) (?:says|claims) (?:it|they) /, ", which "],
    ),
    (text, sources) =>
      replaceOnce(
        [/\b(?:reportedly|allegedly|purportedly|supposedly) /u, ""],
        [/\b(?:alleged|suspected|presumed|purported|so-called) /u, ""],
        [/ (?:is|are) said to have /u, " had "],
        [/ (?:was|were) reported to have /u, " had "],
        [/, by (?:its|their|his|her) own account(?=[.,])/u, ""],
      )(text, sources),
    (text, sources) => [
      ...dropOpening(
        /[A-Z][^.,;:]{1,60}? (?:accuses|accused|blames|blamed) (?=[^.,;]{2,40} (?:of|for) )/,
      )(text, sources).map((other) => other.replace(/ (?:of|for) /u, " is guilty of ")),
    ],
  ],
  negation: [
    replaceEach(
      [/\b(has|have|had|was|were|is|are|will|would|could|should) not\b/, "$1"],
      [/\bcannot\b/, "can"],
      [/\b(?:did|does|do) not (?:immediately )?/, "promptly did "],
      [/\b(?:hasn't|haven't)\b/, "has"],
      [/\b(?:wasn't|isn't)\b/, "was"],
    ),
    replaceEach(
      [
        /\bNo (?:one|group|organi[sz]ation|party) (?:has |had |immediately )?claimed\b/,
        "A cell claimed",
      ],
      [
        /\bno (?:one|group|organi[sz]ation|party) (?:has |had |immediately )?claimed\b/,
        "a cell claimed",
      ],
      [/\b[Nn]obody\b/, "somebody"],
      [/\b[Nn]one\b/, "most"],
      [/\bno (?:immediate |official )?(comment|reaction|response|word|claim)\b/, "a prompt $1"],
      [/\b(?:no|without) (casualties|injuries|victims|deaths|damage)\b/, "heavy $1"],
      [/\bwithout\b/, "with"],
      [/\b[Nn]either\b/, "both"],
      [/\bnever\b/, "repeatedly"],
      [/\bno longer\b/, "still"],
    ),
    replaceEach(
      [/\bdenies\b/, "admits"],
      [/\bden(?:ied|y)\b/, "admitted"],
      [/\bdenying\b/, "admitting"],
      [/\brejects\b/, "accepts"],
      [/\brejected\b/, "accepted"],
      [/\brefus(?:es|ed)\b/, "agreed"],
      [/\bdismiss(?:es|ed)\b/, "endorsed"],
      [/\brul(?:es|ed) out\b/, "announced"],
      [/\bdecline[sd] to\b/, "rushed to"],
      [/\boppose[sd]\b/, "backed"],
      [/\bdisput(?:es|ed)\b/, "confirmed"],
    ),
    replaceEach(
      [/\b(?:has|have|had) yet to\b/, "was quick to"],
      [/\bnot yet\b/, "already"],
      [/\b[Uu]nconfirmed\b/, "confirmed"],
      [/\bunknown\b/, "known"],
      [/\bunclear\b/, "clear"],
      [/\bunclaimed\b/, "claimed"],
      [/\bunharmed\b/, "harmed"],
      [/\bunpaid\b/, "paid"],
      [/\bunable to\b/, "able to"],
      [/\bfail(?:s|ed) to\b/, "managed to"],
      [/\bdespite\b/, "because of"],
      [/\bnot\b/, "indeed"],
    ),
    unless(
      /\b[Nn]o(?: one|body| group|ne)\b/u,
      replaceEach(
        [/\bclaimed responsibility\b/, "denied responsibility"],
        [/\bclaims responsibility\b/, "denies responsibility"],
        [/\bclaims\b/, "denies"],
        [/\b(?:announced|confirmed|acknowledged)\b/, "denied"],
        [/\b(?:says|said) (?:that )?(it|they|he) (\w+)\b/, "denied that $1 $2"],
      ),
    ),
    replaceEach(
      [
        /(?<!\b(?:may|might|could|would|one|body|group) )\b(has|have|had) ([a-z]+ed|taken|cut)\b/,
        "$1 not $2",
      ],
      [
        /\b(was|were) (killed|freed|released|arrested|kidnapped|abducted|burned|burnt|torched|detained|shot|wounded|evacuated|suspended)\b/,
        "$1 not $2",
      ],
      [/\bwill ([a-z]+)\b/, "will not $1"],
      [/\b(?:attacked|stormed|overran|seized)\b/, "did not enter"],
    ),
    replaceEach(
      [/\b(?:suspends|suspended|halts|halted)\b/, "resumed"],
      [/\b(?:lifts|lifted)\b/, "extended"],
      [/\b(?:closes|closed|shut)\b/, "reopened"],
      [/\b(?:bans|banned)\b/, "authorised"],
      [/\b(?:frees|freed|released)\b/, "still held"],
      [/\b(?:withdraws|withdrew|quits|quit)\b/, "rejoined"],
      [/\b(?:expels|expelled)\b/, "welcomed"],
    ),
  ],
};
