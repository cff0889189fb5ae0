import { ownsUp } from "../statements/owning-up.ts";
import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import type { Deed } from "./parties/deed.ts";
import { isOneClause } from "./parties/deed.ts";
import type { Camp, Party } from "./parties/party.ts";
import { mayBeCalled } from "./parties/party.ts";
import type { Roles } from "./parties/read-roles.ts";
import { readRoles } from "./parties/read-roles.ts";
import { readSureVoices, readVoices } from "./parties/voices.ts";

/**
 * Who does what to whom: whoever acts in the summary acts so in a source. Who is only the victim of
 * that act there, only tells of it, or has nothing to do with it, has been put in another's place.
 */
export function checkRoles(claim: GateText, sources: readonly GateText[]): Finding[] {
  const told = sources.filter(({ sentence }) => !sentence.isBackground).map(readRoles);
  const deeds = readRoles(claim).deeds.flatMap((deed) =>
    deed.agents.filter(isDoer).flatMap((agent): Finding[] => {
      const verdict = judge(agent, deed, told);
      if (verdict === "untold") return [untold(agent, deed)];
      return verdict === "own" && !isOwnWord(agent, claim) ? [unattributed(claim)] : [];
    }),
  );
  return [...ownerFindings(claim, told), ...deeds];
}

/** "Press reports put the number burned at 30": who tells of a deed has not done it. */
const isDoer = ({ camp }: Party): boolean => camp !== "voice" && camp !== "source";

/** "A union claimed the attack": unions and residents own up to nothing, unless a source says they do. */
function ownerFindings(claim: GateText, told: readonly Roles[]): Finding[] {
  const isGroups = readRoles(claim).parties.some(({ camp }) => camp === "armed");
  if (isGroups || !ownsUp(claim.sentence)) return [];
  const owners = told
    .filter(({ text }) => ownsUp(text.sentence))
    .flatMap(({ text }) => readVoices(text));
  return readSureVoices(claim)
    .filter((voice) => isBystander(voice) && !owners.some((owner) => mayBeCalled(voice, owner)))
    .map((voice) => untold(voice, { act: "claim" }));
}

const isBystander = ({ camp }: Party): boolean => camp === "people" || camp === "source";

const untold = ({ key }: Party, { act }: Pick<Deed, "act">): Finding => ({
  kind: "actor",
  text: `${key}: ${act}`,
  detail: "in no source is it they who do this",
});

const unattributed = ({ text }: GateText): Finding => ({
  kind: "attribution",
  text,
  detail: "only those who did it say so; this does not",
});

/** What only the one who did it tells, they have to tell in the summary as well. */
function isOwnWord(agent: Party, claim: GateText): boolean {
  if (!fighting.has(agent.camp) || ownsUp(claim.sentence)) return true;
  return readVoices(claim).some(
    (voice) => voice.camp === "voice" || mayBeCalled(agent, voice) || mayBeCalled(voice, agent),
  );
}

// Acts by which another is told: whoever burns and kills has attacked.
const related: Readonly<Record<string, readonly string[]>> = {
  kill: ["kill", "attack", "burn"],
  attack: ["attack", "kill", "burn", "abduct", "overrun"],
  burn: ["burn", "attack", "kill"],
  abduct: ["abduct", "attack"],
  talk: ["talk", "receive"],
  overrun: ["overrun", "attack"],
};
const relatedTo = ({ act }: Pick<Deed, "act">): readonly string[] => related[act] ?? [act];
const violent = new Set(["kill", "attack", "burn", "abduct", "overrun", "down"]);

type Part = "agent" | "patient" | "speaker" | "other" | "apart";

/** How far from the word of an act somebody may stand and yet have part in it. */
const reach = 10;

interface Telling {
  readonly teller: Roles;
  readonly party: Party;
  readonly part: Part;
}

function tellingsOf(agent: Party, acts: readonly string[], told: readonly Roles[]): Telling[] {
  return told.flatMap((teller) =>
    teller.parties
      .filter((party) => mayBeCalled(agent, party) && !isSetting(party, agent, acts))
      .map((party) => ({ teller, party, part: partOf(party, teller, acts) }))
      .filter(({ party: { kind }, part }) => kind !== "country" || part !== "other"),
  );
}

/** A country acts through its army where there is violence, and through its offices elsewhere. */
const isSetting = ({ kind }: Party, agent: Party, [act = ""]: readonly string[]): boolean =>
  kind === "country" && agent.camp === "forces" && !violent.has(act) && act !== "retake";

type Verdict = "told" | "own" | "untold";

function judge(agent: Party, deed: Deed, told: readonly Roles[]): Verdict {
  const acts = relatedTo(deed);
  const tellers = told.filter(({ deeds }) => deeds.some(({ act }) => acts.includes(act)));
  if (tellers.length === 0) return "told";
  const tellings = tellingsOf(agent, acts, tellers);
  const doing = tellings.filter(({ part }) => part === "agent");
  if (doing.length > 0) return isMostlyOwn(doing) ? "own" : "told";
  if (isOwner(agent, deed, told)) return "own";
  if (mayHaveDone(deed, tellings)) return "told";
  const boasts = tellings.some((telling) => isBoast(telling, acts, tellers));
  if (boasts && !hasOwnVictim(agent, deed)) return "own";
  const isElse = tellers.some((teller) => isDoneByOther(agent, teller, acts));
  return isElse || tellings.some(isSuffering) ? "untold" : "told";
}

const isMostlyOwn = (doing: readonly Telling[]): boolean =>
  doing.filter(isOwnTelling).length > doing.length / 2;

const isSuffering = ({ part }: Telling): boolean => part === "patient";

/** Somebody else is told to do it; those who fight without a state go by each other's common nouns. */
const isDoneByOther = (agent: Party, { deeds }: Roles, acts: readonly string[]): boolean =>
  deeds
    .filter(({ act }) => acts.includes(act))
    .flatMap(({ agents }) => agents)
    .some(
      (other) => ![agent, other].every(({ camp }) => camp === "armed") || areNamed(agent, other),
    );

const areNamed = (...parties: readonly Party[]): boolean =>
  parties.every(({ kind }) => kind !== "word");

/** They stand near the act, and are never whom it is done to. */
function mayHaveDone({ act }: Deed, tellings: readonly Telling[]): boolean {
  const parts = tellings.map(({ part }) => part);
  // Who is received has talked as well.
  if (act === "talk") return parts.length > 0;
  if (parts.includes("patient")) return false;
  return parts.includes("other") || (parts.length > 0 && !violent.has(act));
}

/** Nobody but the one who did it tells it. */
const isOwnTelling = ({ teller, party }: Telling): boolean =>
  ownsUp(teller.text.sentence) ||
  readVoices(teller.text).some((voice) => voice === party || mayBeCalled(party, voice));

function partOf(party: Party, { text, deeds }: Roles, acts: readonly string[]): Part {
  const same = deeds.filter(({ act }) => acts.includes(act));
  if (same.some(({ agents }) => agents.includes(party))) return "agent";
  if (same.some(({ patients }) => patients.includes(party))) return "patient";
  if (readVoices(text).includes(party)) return "speaker";
  return same.some(({ start }) => isNear(party, start, text)) ? "other" : "apart";
}

function isNear({ start, end }: Party, act: number, text: GateText): boolean {
  const [from, to] = end <= act ? [end, act] : [act + 1, start];
  return to - from <= reach && isOneClause(text, from, to);
}

/** An armed group owns up to it, wherever it is told what. */
const isOwner = (agent: Party, { act }: Deed, told: readonly Roles[]): boolean =>
  violent.has(act) &&
  told.some(
    ({ text, parties }) =>
      ownsUp(text.sentence) &&
      parties.some((owner) => owner.camp === "armed" && mayBeCalled(agent, owner)),
  );

const fighting = new Set<Camp | null>(["forces", "armed"]);

/** Whoever fights tells of their own deeds, and of no attack on themselves: "the army says it killed 15". */
function isBoast(
  { teller, party, part }: Telling,
  acts: readonly string[],
  tellers: readonly Roles[],
): boolean {
  if (part !== "speaker" || !(fighting.has(party.camp) || party.kind === "country")) return false;
  const isEnemy = ({ camp }: Party): boolean => fighting.has(camp) && camp !== party.camp;
  const own = victimsIn(teller, acts);
  if (own.length > 0) return own.some(isEnemy);
  const all = tellers.flatMap((other) => victimsIn(other, acts));
  return all.some(isEnemy) || !all.some(({ camp }) => camp === party.camp);
}

const victimsIn = ({ deeds }: Roles, acts: readonly string[]): Party[] =>
  deeds.filter(({ act }) => acts.includes(act)).flatMap(({ patients }) => patients);

const hasOwnVictim = ({ camp }: Party, { patients }: Deed): boolean =>
  patients.some((patient) => patient.camp === camp);
