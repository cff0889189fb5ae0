import type { Concept } from "../facts/concept.ts";
import type { NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Change } from "./development.ts";
import type { StatedToll } from "./stated-toll.ts";
import { statedToll } from "./stated-toll.ts";
import type { ToldBefore } from "./told-before.ts";
import { greatestTold, isOverruled, isRivalAccount, sideOf } from "./told-before.ts";

/**
 * What an article adds to what its development has told before; empty for a repetition. `at`:
 * milliseconds since 1970.
 */
export function findChanges(event: ReportedEvent, told: ToldBefore, at: number): Change[] {
  const title = event.sentences.find(({ isTitle }) => isTitle);
  if (title && isAnalysis(title.text)) return [];
  return [
    ...tollChanges(event, told, at),
    ...claimChanges(event, told),
    ...newFacts(event, told, at - told.since < firstHoursMs),
  ];
}

// In the first hours every outlet words the same event in its own way.
const firstHoursMs = 6 * 3_600_000;

// Features, explainers and looks back bring no new fact, whatever words they use.
const analysis =
  /^(?:why|how|inside|what|who|analysis|explainer|opinion|profile)\b|^(?:pourquoi|comment|que |qui |analyse|décryptage|récit|portrait|reportage|enquête :|retour sur|l['’]édito)|: (?:how|why|inside|what|pourquoi|comment|reportage|récit|analyse)\b|^(?:لماذا|كيف|ماذا|قراءة|تحليل|من هو|تقرير|هل )|[?؟]\s*$|reportage/iu;

function isAnalysis(title: string): boolean {
  return analysis.test(title.trim());
}

const countedFates: readonly NumberRole[] = ["killed", "abducted", "missing", "displaced"];
// A figure that moves by less is another way of counting the same.
const leastMove = 1.05;

function tollChanges(event: ReportedEvent, told: ToldBefore, at: number): Change[] {
  if (isRivalAccount(event.facts, told)) return [];
  return countedFates.flatMap((role) => {
    const stated = statedToll(event, role);
    if (!stated || isOverruled(stated.fact, told, at)) return [];
    const before = greatestTold(told, role);
    return isMoved(stated, before) ? [tollChange(stated.fact, before)] : [];
  });
}

function isMoved({ fact, isLowered }: StatedToll, before: number | null): boolean {
  if (before === null) return fact.role === "killed";
  return isLowered ? fact.value < before : fact.value > before * leastMove;
}

function tollChange({ role, unit, value }: NumberFact, from: number | null): Change {
  return { kind: "toll", role, unit, from, to: value, reason: `${role} ${move(from, value)}` };
}

function move(from: number | null, to: number): string {
  if (from === null) return `is now given as ${to}`;
  return to > from ? `rises from ${from} to ${to}` : `is lowered from ${from} to ${to}`;
}

// Concepts that headlines tell a denial with.
const refusals = ["reject", "deny", "contest"];

/** An armed party or the army gives its account for the first time, or somebody contradicts. */
function claimChanges(event: ReportedEvent, told: ToldBefore): Change[] {
  const { by, status } = event.facts.claim;
  if (status === "confirmed") return [];
  return status === "claimed" ? firstAccount(event, by, told) : firstDenial(by, told);
}

function firstDenial(by: string | null, told: ToldBefore): Change[] {
  if (told.isDisputed || refusals.some((name) => told.concepts.has(name))) return [];
  return [{ kind: "denial", who: by, reason: `${by ?? "somebody"} contradicts` }];
}

const fightersUnnamed = new Set(["assailants", "fighters", "gunmen", "jihadists"]);

function firstAccount({ sentences }: ReportedEvent, by: string | null, told: ToldBefore): Change[] {
  const isParty = by !== null && (sideOf(by) === "army" || by.startsWith("actor/"));
  if (!isParty || told.sides.has(sideOf(by))) return [];
  const names = sentences
    .filter(({ isTitle }) => isTitle)
    .flatMap(({ mentions, concepts }) => [
      ...mentions.map(({ entry }) => entry.id),
      ...concepts.map(({ meaning }) => meaning.name),
    ]);
  const isGroup = sideOf(by) !== "army" && by.startsWith("actor/");
  // "Jihadists claim ..." in the headline, and the text says which.
  const isInTitle =
    names.some((name) => sideOf(name) === sideOf(by)) ||
    (isGroup && names.some((name) => fightersUnnamed.has(name)));
  return isInTitle ? [{ kind: "claim", who: by, reason: `${by} gives its account` }] : [];
}

// Captives who were rescued are free: "rescued" after "freed" tells nothing new.
const otherWordFor = new Map([
  ["rescue", "release"],
  ["release", "rescue"],
]);

function wasTold(name: string, { concepts }: ToldBefore): boolean {
  return concepts.has(name) || concepts.has(otherWordFor.get(name) ?? name);
}

/** Words of an outcome, a reaction, a confirmation or a claim that stand in the headline for the first time. */
function newFacts(event: ReportedEvent, told: ToldBefore, isEarly: boolean): Change[] {
  const { by } = event.facts.claim;
  const isKnownSide = by !== null && told.sides.has(sideOf(by));
  const isNew = ({ novelty, name }: Concept): boolean => {
    if (novelty === null || novelty === "denial" || wasTold(name, told)) return false;
    return novelty === "claim" ? !isKnownSide : !isEarly;
  };
  const fresh = event.sentences
    .filter(({ isTitle }) => isTitle)
    .flatMap(({ concepts }) => concepts.map(({ meaning }) => meaning))
    .filter(isNew);
  const byNovelty = new Map(fresh.toReversed().map((concept) => [concept.novelty, concept]));
  return [...byNovelty].flatMap(([kind, { name }]) =>
    kind === null ? [] : [{ kind, who: by, reason: `first report of: ${name}` }],
  );
}
