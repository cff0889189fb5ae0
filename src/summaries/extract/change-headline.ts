import type { Change } from "../../developments/development.ts";
import { claimHolder, isStandIn } from "../claim-holders.ts";
import type { Writing } from "../phrases/writing.ts";
import type { Agenda, Point } from "../statements/points.ts";
import { countOf, eventOf, tellerOf } from "./compose-points.ts";
import { placeOf } from "./lead.ts";

interface ChangeHeadline {
  readonly text: string;
  /** Of the point it tells. */
  readonly key: string;
  /** It sets an old figure against a new one, which no source's headline does. */
  readonly isComparison: boolean;
}

/** The headline of an update, and the key of the point it tells; null where the sources say it best. */
export function changeHeadline(writing: Writing): ChangeHeadline | null {
  const { changes } = writing.development;
  return (
    tollHeadline(writing) ??
    changes.map((change) => claimHeadline(change, writing)).find((found) => found !== null) ??
    null
  );
}

type Headline = ReturnType<typeof changeHeadline>;

function tollHeadline(writing: Writing): Headline {
  const { development, desk, phrases } = writing;
  const change = development.changes.find(({ kind, to }) => kind === "toll" && to !== undefined);
  const point = desk.agenda.points.find(
    (other) => other.kind === "toll" && other.toll.fact.value === change?.to,
  );
  if (change?.to === undefined || point?.kind !== "toll") return null;
  const [count] = countOf(point, writing);
  if (!count) return null;
  const where = placeOf(point, writing);
  const from = change.from ?? null;
  if (from === null || !isMove(from, point, desk.agenda)) {
    const text = phrases.countHeading(count, tellerOf(point, writing), where);
    return { text, key: point.key, isComparison: false };
  }
  const { fate, fact } = count;
  return {
    text: phrases.tollChange({ fate, unit: fact.unit, from, to: fact.value }, where),
    key: point.key,
    isComparison: true,
  };
}

/** A toll moves only where the old figure is gone; what another side claims stands beside it. */
function isMove(from: number, point: Point & { kind: "toll" }, { points }: Agenda): boolean {
  const stillStands = points.some(
    (other) => other.kind === "toll" && other.toll.fact.value === from,
  );
  return !stillStands && point.toll.side !== "armed group";
}

function claimHeadline({ kind, who }: Change, writing: Writing): Headline {
  if (kind !== "claim" || !who || isStandIn(who)) return null;
  const holder = claimHolder(who, writing.gazetteer);
  if (holder?.side !== "armed group") return null;
  const point = writing.desk.agenda.points.find(({ key }) => key === `claim:${who}`);
  const where = placeOf(point, writing);
  const text = writing.phrases.claimHeading(holder, eventOf(writing), where);
  return { text, key: `claim:${who}`, isComparison: false };
}
