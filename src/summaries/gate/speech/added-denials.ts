import { compileLexicon } from "../../../facts/lexicon.ts";
import type { Language } from "../../../text/language.ts";
import { silenceWords } from "../../words/silence-words.ts";
import type { Clause } from "../clauses.ts";
import { clausesOf, thingsBetween } from "../clauses.ts";
import type { GateText } from "../gate-text.ts";
import type { Stance } from "../stances.ts";
import type { Turn } from "../turns.ts";
import { readDenials } from "../turns.ts";
import type { Witnesses } from "./check-attribution.ts";
import { saysNo } from "./negation-words.ts";

/**
 * Whether a "no" of the summary falls on what the sources assert. What it falls on is compared as
 * words, ideas, names and figures; where the sources share none of these with it, as across languages,
 * some of the sentences it rests on must say no to something.
 */
export function addsDenial(
  claim: GateText,
  denial: Turn,
  { supports, sources }: Pick<Witnesses, "supports" | "sources">,
): boolean {
  if (isToldNot(claim, denial, sources)) return false;
  const untold = untoldBy(claim, denial);
  if (untold !== null) return !sources.some((source) => keepsSilent(source, untold));
  const told = sources.filter(({ text }) => !/[?؟]/.test(text)).flatMap(clausesOf);
  const [denying, asserting] = [told.filter(saysNo), told.filter((clause) => !saysNo(clause))];
  const core = coreOf(thingsBetween(claim, denial.from, denial.to));
  const figures = core.filter((thing) => /^\d{2,}$/.test(thing));
  if (figures.some((one) => !denying.some(({ features }) => features.has(one)))) return true;
  const [denied, asserted] = [closest(core, denying), closest(core, asserting)];
  if (core.length === 0) return false;
  // How another language says no is not always known.
  const isRead = supports.some(({ language }) => language === claim.language);
  const isSilent = isRead && !mayBeToldIn(claim.language, supports, sources);
  if (denied > 0) return denied + 1 < asserted;
  const inOwn = asserting.filter(({ language }) => language === claim.language);
  return asserted > 1 || closest(core, inOwn) === core.length || isSilent;
}

/** Where nothing is shared, the closest sentences say no, or one in another language does. */
function mayBeToldIn(
  language: Language,
  supports: readonly GateText[],
  sources: readonly GateText[],
): boolean {
  const foreign = sources.filter((source) => source.language !== language);
  return (
    supports.slice(0, closestSupports).some(saysNo) ||
    foreign.some(
      ({ sentence, language: own }) =>
        !sentence.isBackground && readDenials(sentence, own).length > 0,
    )
  );
}

const silence = compileLexicon<string>([silenceWords], (kind) => kind);
const silentReach = 4;
const closestSupports = 2;
const keepsBack =
  /^(?:g[ai]v\w*|offer(?:s|ed)|set|nam(?:ed|es)|cit(?:ed|es)|provid\w*|publish\w*|donn\w*)$/;

/** What kind of word a "no" says is missing: "gave no toll", "no date was set"; null where it denies a thing. */
function untoldBy({ sentence, language }: GateText, { at, from, to }: Turn): string | null {
  const hit = silence
    .find(sentence.tokens, language)
    .find(({ start }) =>
      start === at - 1
        ? keepsBack.test(sentence.tokens[start]?.folded ?? "")
        : start >= from && start < Math.min(to, from + silentReach),
    );
  return hit?.meaning ?? null;
}

const keepsSilent = (source: GateText, kind: string): boolean =>
  readDenials(source.sentence, source.language).some((denial) => untoldBy(source, denial) === kind);

/** What is denied: rather of whom or what it is said than who and where. */
function coreOf(things: ReadonlySet<string>): string[] {
  const ideas = [...things].filter((thing) => !/^(?:place|actor|person)\//.test(thing));
  return ideas.length > 0 ? ideas : [...things];
}

/** How much of it the clause has that has most. */
function closest(core: readonly string[], clauses: readonly Clause[]): number {
  const shared = clauses.map(
    ({ features, words }) => core.filter((one) => features.has(one) || words.has(one)).length,
  );
  return Math.max(0, ...shared);
}

/** What it says was not done is not done in some source as well. */
function isToldNot(
  { stances }: GateText,
  { from, to }: Turn,
  sources: readonly GateText[],
): boolean {
  const nots = stances.filter(
    ({ isTurned, weight, at }) => isTurned && weight !== "hint" && at >= from && at < to,
  );
  const told = sources.flatMap((source) => source.stances);
  const isTold = ({ scale, side }: Stance): boolean => {
    const peers = told.filter((other) => other.scale === scale && other.weight !== "hint");
    return peers.length > 0 && peers.every((other) => other.side === side);
  };
  return nots.length > 0 && nots.every(isTold);
}
