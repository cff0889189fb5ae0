import { clausesOf, thingsBetween } from "../clauses.ts";
import type { Finding } from "../fault.ts";
import type { GateText } from "../gate-text.ts";
import { findTurns } from "../turns.ts";

const willBe = /^(?:will|shall|going)$|^[وف]?س[يتن]\p{L}{2,}$|^[وف]?سوف$/u;

/**
 * What will be is to come in a source as well, planned, asked for or feared: no summary foretells. Where
 * it shares no idea with the sources of its language, it may be told in another.
 */
export function checkPredictions(claim: GateText, sources: readonly GateText[]): Finding[] {
  const { tokens } = claim.sentence;
  const isWill = (at: number): boolean => willBe.test(tokens[at]?.folded ?? "");
  const open = findTurns(claim.sentence, claim.language).filter(({ turn }) => turn === "open");
  // "Hopes that it will", "when it will": nobody says that it does.
  const wishes = open.filter(({ at }) => !isWill(at)).map(({ at }) => at);
  const foretold = open.filter(
    ({ at }) =>
      isWill(at) &&
      !wishes.some((wish) => wish < at) &&
      !tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => isOpenQuestion.test(folded)),
  );
  if (foretold.every(({ at, to }) => isToCome(thingsBetween(claim, at, to), claim, sources)))
    return [];
  return [{ kind: "certainty", text: claim.text, detail: "no source says it will be" }];
}

const isOpenQuestion = /^(?:when|whether|where|how|if|who)$/;

function isToCome(
  things: ReadonlySet<string>,
  { language }: GateText,
  sources: readonly GateText[],
): boolean {
  // Of nothing we know a word for nobody can say whether it is to come.
  if (things.size === 0) return true;
  const isShared = (source: GateText): boolean =>
    clausesOf(source).some(({ features, words }) =>
      [...features, ...words].some((one) => things.has(one)),
    );
  const open = sources.filter(({ sentence, language: own }) =>
    findTurns(sentence, own).some(({ turn }) => turn === "open"),
  );
  if (open.some(isShared)) return true;
  const [own, foreign] = [
    sources.filter((source) => source.language === language),
    sources.filter((source) => source.language !== language),
  ];
  // French and Arabic headlines tell what is to come in the present.
  return !own.some(isShared) && foreign.some((source) => open.includes(source) || isShared(source));
}
