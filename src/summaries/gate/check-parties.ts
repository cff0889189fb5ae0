import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Party } from "./parties/party.ts";
import { mayBeCalled } from "./parties/party.ts";
import { readRoles } from "./parties/read-roles.ts";
import { isAmong, readSureVoices, voicesIn } from "./parties/voices.ts";

/**
 * Whoever acts, suffers or speaks by a common noun is in the sources, under that noun or one that it
 * covers: no police where they have civil protection. Whoever is quoted is quoted there.
 */
export function checkParties(
  claim: GateText,
  sources: readonly GateText[],
  gazetteer: Gazetteer,
): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const present = news.flatMap((source) => readRoles(source).parties);
  const voices = voicesIn(news, { news, gazetteer, isLoose: true });
  const speaking = readSureVoices(claim);
  const absent = readRoles(claim).parties.filter(
    (party) =>
      isCommonNoun(party) &&
      (!mayBeAnybody(party) || speaking.includes(party)) &&
      !isSilent(party, claim) &&
      !isThere(party, [...present, ...voices]),
  );
  const silent = speaking.filter(
    (party) => party.camp !== null && !absent.includes(party) && !isAmong(party, voices),
  );
  return [
    ...absent.map(({ key }) => finding(key, "no source names them")),
    ...(voices.length === 0 ? [] : silent.map(({ key }) => finding(key, "no source quotes them"))),
  ];
}

const finding = (text: string, detail: string): Finding => ({ kind: "actor", text, detail });

// Names are checked by the gazetteer, things and trades by their own tables.
const isCommonNoun = ({ kind, camp }: Party): boolean =>
  kind === "word" && camp !== null && camp !== "voice";

// A source that names a company need not use the word.
const broad = new Set([
  "company",
  "group",
  "management",
  "families",
  "association",
  "leader",
  "officials",
]);

/** «مالي المصدر» is of Malian origin, and a hospital where somebody is taken: they are somebody where they speak. */
const mayBeAnybody = ({ key, camp }: Party): boolean =>
  camp === "source" || key === "hospital" || broad.has(key);

/** That nobody has spoken is told of whoever should have. */
const isSilent = ({ camp }: Party, { acts }: GateText): boolean =>
  camp === "office" && (acts.has("no comment") || acts.has("no claim"));

const isThere = (said: Party, present: readonly Party[]): boolean =>
  present.some((told) => mayBeCalled(said, told));
