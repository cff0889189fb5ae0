import type { Hit } from "../../../facts/lexicon.ts";
import { compileLexicon } from "../../../facts/lexicon.ts";
import { speakerFor } from "../../../facts/speaker.ts";
import { speech } from "../../../facts/words/speech.ts";
import type { Gazetteer } from "../../../gazetteer/gazetteer.ts";
import { hasAttribution } from "../../speech-words.ts";
import type { GateText } from "../gate-text.ts";
import { readSummarySentence } from "../gate-text.ts";
import { isOneClause, textBetween } from "./deed.ts";
import type { Party } from "./party.ts";
import { mayBeCalled } from "./party.ts";
import { readRoles } from "./read-roles.ts";

// Besides the words that carry a claim: who calls, contests or gives a toll speaks as well. Whoever
// calls for something in a source may be quoted, though not everybody who asks in a summary is.
const moreSpeech = `
saying | | calls, called, calling, describes, described, puts the toll, put the toll, puts the number, puts the dead, spoke of, speaks of, speak of, gave a toll, gives a toll, rules out, ruled out, accuse, accuses, accused, blame, blames, blamed, denounces, denounced, urges, urged, demands, believes | qualifie, qualifient, dénonce, dénoncent, accuse, accusent, exclut, donne un bilan, donnent un bilan, estime, juge, déplore, compte, comptent | وصف, وصفت, يصف, تصف, وصفوا, وصفه, وصفته, وصفها, وصفتها, يصفه, تصفه, يصفها, تصفها, قدره, قدرته, قدرها, قدرتها, يقدرها, تقدرها, يقدره, تقدره, عزاه, عزته, عزاها, عزتها, اعتبر, اعتبرت, حمل, حملت, رد, ردت, ندد, نددت, طالب, طالبت, رجح, رجحت, عزا, عزت
calling | | calls on, calls for, called on, called for, calling on, calling for, appeals, appealed, insists, insisted, stresses, stressed, argues, argued, alleges, alleged, warns, warned, vows, vowed, pledges, pledged, promises, promised, threatens, threatened, complains, complained, protests, criticises, criticised, criticizes, criticized, condemns, condemned, rejects, rejected, welcomes, praises, praised, recommends, proposes, proposed, asks, asked, requests, requested | appelle, appellent, a appelé, ont appelé, demande, demandent, a demandé, ont demandé, réclame, réclament, exige, exigent, prévient, avertit, avertissent, menace, menacent, promet, promettent, salue, saluent, rejette, rejettent, regrette, regrettent, insiste, souligne, soulignent, critique, critiquent, condamne, condamnent, s'alarme, s'inquiète, répond, répondent, réplique, répliquent, redoute, redoutent, craint, craignent, reconnaît, reconnaissent, admet, admettent | دعا, دعت, دعوا, يدعو, تدعو, ناشد, ناشدت, حذر, حذرت, يحذر, تحذر, هدد, هددت, يهدد, تهدد, توعد, توعدت, تعهد, تعهدت, وعد, وعدت, رحب, رحبت, أدان, أدانت, استنكر, استنكرت, شدد, شددت, انتقد, انتقدت, اشتكى, اشتكت, طلب, طلبت, يطلب, تطلب, يطالب, تطالب, رفض, رفضت, يرفض, ترفض, احتج, احتجت
`;
const deadly = new Set(["kill", "attack", "abduct", "arrest"]);
const spoken = new Set(["saying", "denying", "contesting", "owning up"]);
const speechWords = compileLexicon<string>([speech, moreSpeech], (name) => name);

/** Who is quoted in a sentence, as far as the tables know them. */
export const readVoices = (text: GateText): readonly Party[] => readSpeech(text).known;

/** The words of saying in a sentence. */
export const findSpeech = ({ sentence, language }: GateText): Hit<string>[] =>
  speechWords.find(sentence.tokens, language).filter(({ meaning, start, end }) => {
    const isAdverb = /ly$/.test(sentence.tokens[start]?.folded ?? "");
    return spoken.has(meaning) && !isAdverb && !isOrder(end, sentence.tokens);
  });

/** Who is quoted beyond doubt: nothing but an auxiliary, an article or a place parts them from the verb. */
export const readSureVoices = (text: GateText): readonly Party[] => readSpeech(text).sure;

/** Who speaks in a sentence. */
export interface Speech {
  /** Those of the known who stand beside their verb. */
  readonly sure: readonly Party[];
  readonly known: readonly Party[];
  /** Somebody speaks whom nothing tells. */
  readonly isOpen: boolean;
}

/** Who is quoted, and whether somebody is whom no table knows. */
export function readSpeech(text: GateText): Speech {
  const { sentence, language } = text;
  const { parties: all, deeds } = readRoles(text);
  // "Says it killed 15 militants and denies": whom somebody has killed says nothing.
  const victims = new Set(
    deeds.filter(({ act }) => deadly.has(act)).flatMap(({ patients }) => patients),
  );
  const parties = all.filter((party) => party.kind !== "demonym" && !victims.has(party));
  const candidates = parties.map(({ start, end }, index) => ({
    by: `${index}`,
    standing: "official" as const,
    start,
    end,
  }));
  const found = findSpeech(text).map((verb) => {
    const speaker = speakerFor(verb, sentence, candidates, language);
    const party = speaker && parties[Number(speaker.by)];
    const isTheirs = party && !isInside(verb, party, text) && !isOwner(party, text);
    return isTheirs ? { party, isSure: isBeside(party, verb, text) } : null;
  });
  const quoted = found.filter((one) => one !== null);
  const dashes = dashed(text, parties);
  const heard = [...new Set([...quoted.map(({ party }) => party), ...dashes])];
  const sure = quoted.filter(({ isSure }) => isSure).map(({ party }) => party);
  return { known: heard, sure: [...new Set([...sure, ...dashes])], isOpen: found.includes(null) };
}

type Span = Pick<Party, "start" | "end">;

/** "The regional child protection directorate said": no child did. */
function isBeside(party: Span, verb: Span, text: GateText): boolean {
  const [from, to] = party.end <= verb.start ? [party.end, verb.start] : [verb.end, party.start];
  const { tokens } = text.sentence;
  return tokens.slice(from, to).every(({ folded }, index) => {
    const at = from + index;
    return (
      between.test(folded) || text.nameMentions.some(({ start, end }) => start <= at && at < end)
    );
  });
}

// Auxiliaries, articles and what ties a place or those spoken for to who speaks.
const between =
  /^(?:has|have|had|is|was|were|also|then|later|both|all|said|say|s|of|for|in|at|from|by|to|the|a|an|its|their|his|her|le|la|les|l|un|une|des|du|de|d|a|ont|avait|par|video|footage|appears?|seems?|statement|spokesman|spokesperson|spokeswoman|في|من|ل|باسم|عن|ما|قد|بيان|متحدث|المتحدث|الناطق|ناطق)$/;

/** "The court's member states say": nothing tells who they are. */
const isOwner = ({ end, key }: Party, { sentence, language }: GateText): boolean =>
  language === "en" && !key.startsWith("country/") && sentence.tokens[end]?.folded === "s";

/** "Told them to go": an order is no statement. */
const isOrder = (end: number, tokens: GateText["sentence"]["tokens"]): boolean =>
  /^(?:told|tell|tells)$/.test(tokens[end - 1]?.folded ?? "") &&
  tokens.slice(end + 1, end + 3).some(({ folded }) => folded === "to");

/**
 * «وذكرت جون أفريك أن وجيها»: whoever stands behind «أن» is spoken of, and so is whoever stands behind
 * a comma: "According to AFP, migrants arrived". "Niger: clashes reported" quotes no country.
 */
function isInside({ start, end }: Span, party: Party, text: GateText): boolean {
  const { sentence } = text;
  const ahead = sentence.tokens[Math.min(start, party.start) - 1]?.folded ?? "";
  if (refusing.test(sentence.tokens[start - 1]?.folded ?? "")) return true;
  if (party.key === "state media" && carrying.test(ahead)) return true;
  if (party.kind === "country" && textBetween(sentence, party.end, party.end).includes(":"))
    return true;
  if (party.start < end) return false;
  const between = sentence.tokens.slice(end, party.start).map(({ folded }) => folded);
  return (
    between.some((word) => /^(?:ب?ان(?:ه|ها|هم)?)$/.test(word)) ||
    !isOneClause(text, end, party.start)
  );
}

// "The government has not issued a toll", «لم تعلن الحكومة».
const refusing = /^(?:not|never|ne|n|[وف]?(?:لم|لن|لا))$/;
// "Read on state television": they carry what another says.
const carrying = /^(?:on|in|by|a|sur|dans|علي|عبر|في)$/;

/** "Nine soldiers killed - ministry", "At least 28 killed -medical source". */
function dashed({ sentence }: GateText, parties: readonly Party[]): Party[] {
  const last = parties.at(-1);
  if (!sentence.isTitle || !last || last.end < sentence.tokens.length) return [];
  const base = sentence.tokens[0]?.start ?? 0;
  const ahead = sentence.text.slice(0, (sentence.tokens[last.start]?.start ?? base) - base);
  return /\s[-–—]\s?(?:\p{L}+\s)?$/u.test(ahead) ? [last] : [];
}

/** What voices are heard in. */
interface Hearing {
  readonly news: readonly GateText[];
  readonly gazetteer: Gazetteer;
  /** Whoever stands in a sentence that quotes somebody may be who is quoted. */
  readonly isLoose?: boolean;
}

/** Everybody who speaks in some sources, with those whom a spokesman or a statement speaks for. */
export function voicesIn(
  sources: readonly GateText[],
  { news, gazetteer, isLoose = false }: Hearing,
): Party[] {
  return sources.flatMap((source) => {
    const { known: voices, isOpen } = readSpeech(source);
    const any =
      isOpen || (isLoose && (isCalling(source) || (voices.length === 0 && hasAttribution(source))))
        ? readRoles(source).parties.filter((party) => maySpeak(party, source))
        : [];
    const isStandIn = voices.some(({ camp, key }) => camp === "voice" || key === "group");
    const behind = isStandIn ? whoseVoice(source, news) : [];
    return [...voices, ...any, ...behind, ...publishersOf(source, gazetteer)];
  });
}

const isCalling = ({ sentence, language }: GateText): boolean =>
  speechWords.find(sentence.tokens, language).some(({ meaning }) => meaning === "calling");

const against =
  /(?<!\p{L})(?:contradict\p{L}*|disput\p{L}*|accus\p{L}*|blam\p{L}*|contred\p{L}*|و?(?:يتهم|تتهم|اتهم|يناقض|تناقض)\p{L}*)(?: \p{L}+)?\s+$/iu;

/** "Survivors contradict the army": the army has not spoken there. */
function maySpeak(party: Party, { sentence }: GateText): boolean {
  const { camp, start } = party;
  return (
    camp !== null &&
    (camp !== "armed" || isSender(party)) &&
    !against.test(textBetween(sentence, 0, start))
  );
}

const canSend = new Set(["forces", "armed", "office"]);

// "Gunmen" sends no statements; a group with a name does, and so do "the rebels".
const isSender = ({ camp, key, kind }: Party): boolean =>
  camp !== null &&
  canSend.has(camp) &&
  kind !== "demonym" &&
  key !== "group" &&
  (camp !== "armed" || kind !== "word" || key === "rebels");

/** A statement read out is of somebody whom its article names. */
function whoseVoice(source: GateText, sources: readonly GateText[]): Party[] {
  return sources
    .filter(({ articleId }) => articleId === source.articleId)
    .flatMap((other) => readRoles(other).parties)
    .filter(isSender);
}

/** An organisation that publishes speaks for itself. */
export function publishersOf({ outlet: name }: GateText, gazetteer: Gazetteer): Party[] {
  const outlet = readSummarySentence(name, "en", gazetteer);
  // "France 24" is not France.
  return outlet ? readRoles(outlet).parties.filter(({ kind }) => kind !== "country") : [];
}

/** Whether one of them may be called as a summary calls who speaks. */
export const isAmong = (said: Party, voices: readonly Party[]): boolean =>
  voices.some((told) => said.camp === "voice" || mayBeCalled(said, told));
