import type { Novelty } from "../facts/concept.ts";
import type { NumberFact, NumberRole } from "../facts/facts.ts";
import type { ReportedEvent } from "../facts/read-events.ts";
import type { Change } from "./development.ts";
import type { ToldBefore } from "./told-before.ts";

/** What an article adds to what its development has told before; empty for a repetition. */
export function findChanges(event: ReportedEvent, told: ToldBefore): Change[] {
  const title = event.sentences.find(({ isTitle }) => isTitle);
  if (title && isAnalysis(title.text)) return [];
  return [...tollChanges(event, told), ...claimChanges(event, told), ...newFacts(event, told)];
}

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

/** An armed party owns up, or the other side gives its account. */
function claimChanges({ facts, sentences }: ReportedEvent, told: ToldBefore): Change[] {
  const { by, status } = facts.claim;
  if (by === null || told.claimants.has(by) || !by.startsWith("actor/")) return [];
  const isTitle =
    sentences[0]?.isTitle && sentences[0].mentions.some(({ entry }) => entry.id === by);
  if (!isTitle || status !== "claimed") return [];
  return [{ kind: "claim", who: by, reason: `${by} gives its account` }];
}

/** Words of an outcome, a reaction, a confirmation or a denial that stand in the headline for the first time. */
function newFacts({ facts, sentences }: ReportedEvent, told: ToldBefore): Change[] {
  const title = sentences.filter(({ isTitle }) => isTitle);
  const fresh = new Map<Novelty, string>();
  for (const { meaning } of title.flatMap(({ concepts }) => concepts)) {
    if (meaning.novelty === null || told.concepts.has(meaning.name)) continue;
    if (!fresh.has(meaning.novelty)) fresh.set(meaning.novelty, meaning.name);
  }
  return [...fresh].map(([kind, name]) => ({
    kind,
    who: facts.claim.by,
    reason: `first report of: ${name}`,
  }));
}
