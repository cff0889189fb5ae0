import type { Concept } from "../facts/concept.ts";
import type { NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Change } from "./development.ts";
import type { ToldBefore } from "./told-before.ts";
import { isRivalAccount, sideOf } from "./told-before.ts";

/**
 * What an article adds to what its development has told before; empty for a repetition. `at`:
 * milliseconds since 1970.
 */
export function findChanges(event: ReportedEvent, told: ToldBefore, at: number): Change[] {
  const title = event.sentences.find(({ isTitle }) => isTitle);
  if (title && isAnalysis(title.text)) return [];
  return [
    ...tollChanges(event, told),
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

function tollChanges({ facts, sentences }: ReportedEvent, told: ToldBefore): Change[] {
  if (isRivalAccount(facts, told)) return [];
  const heading = new Set(
    sentences.slice(0, 2).flatMap(({ numbers }) => numbers.map(({ value }) => value)),
  );
  return countedFates.flatMap((role) => {
    const now = worst(
      facts.numbers.filter((fact) => fact.role === role && heading.has(fact.value)),
    );
    const before = worst(told.figures.get(role) ?? []);
    if (now === null || !isHigher(now, before)) return [];
    return [tollChange(now, before)];
  });
}

function isHigher(now: NumberFact, before: NumberFact | null): boolean {
  if (before === null) return now.role === "killed";
  return now.value > before.value * leastMove;
}

function tollChange(now: NumberFact, before: NumberFact | null): Change {
  const from = before?.value ?? null;
  const moved =
    from === null ? `is now given as ${now.value}` : `rises from ${from} to ${now.value}`;
  return {
    kind: "toll",
    role: now.role,
    unit: now.unit,
    from,
    to: now.value,
    reason: `${now.role} ${moved}`,
  };
}

function worst(figures: readonly NumberFact[]): NumberFact | null {
  return figures.reduce<NumberFact | null>(
    (most, fact) => (most && most.value >= fact.value ? most : fact),
    null,
  );
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

/** Words of an outcome, a reaction, a confirmation or a claim that stand in the headline for the first time. */
function newFacts(event: ReportedEvent, told: ToldBefore, isEarly: boolean): Change[] {
  const { by } = event.facts.claim;
  const isKnownSide = by !== null && told.sides.has(sideOf(by));
  const isNew = ({ novelty, name }: Concept): boolean => {
    if (novelty === null || novelty === "denial" || told.concepts.has(name)) return false;
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
