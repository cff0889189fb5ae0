import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Gate } from "../../summaries/gate/check-summary.ts";
import { openGate } from "../../summaries/gate/check-summary.ts";
import type { AlertLanguage } from "../../text/language.ts";
import type { Cluster } from "../summaries/cluster.ts";
import { developmentOf } from "../summaries/cluster.ts";
import type { PlantedFault } from "./planting/planted-faults.ts";
import { plantFaults } from "./planting/planted-faults.ts";
import type { PlantedKind } from "./planting/template.ts";

/** A right summary of a labelled cluster. */
export interface Reference {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
}

/** One planted fault, and whether the gate refuses it. */
export interface TriedFault extends PlantedFault {
  readonly isCaught: boolean;
}

/** What the gate does with right texts and with wrong ones. */
export interface GateFigures {
  readonly references: number;
  /** Ids of references refused in at least one language. */
  readonly refused: readonly string[];
  readonly tried: readonly TriedFault[];
}

/**
 * Shows the gate the references, and then each with a fault planted. A text that is refused as it is
 * gets none: every fault in it would count as caught.
 */
export function tryGate(
  clusters: readonly Cluster[],
  references: readonly Reference[],
  gazetteer: Gazetteer,
): GateFigures {
  const gates = new Map(
    clusters.map((cluster) => [
      cluster.id,
      openGate(developmentOf(cluster, gazetteer).articles, { gazetteer }),
    ]),
  );
  const refuses = (id: string, language: AlertLanguage, body: string): boolean =>
    isRefused(gates.get(id), language, body);
  const refused = new Set(
    references.flatMap(({ id, ...texts }) =>
      (["ar", "en"] as const)
        .filter((language) => refuses(id, language, texts[language]))
        .map((language) => `${id} ${language}`),
    ),
  );
  const sources = new Map(clusters.map((cluster) => [cluster.id, JSON.stringify(cluster)]));
  const planted = plantFaults(
    references.map((reference) => ({ ...reference, sources: sources.get(reference.id) ?? "" })),
  );
  return {
    references: references.length,
    refused: [...new Set([...refused].map((name) => name.split(" ")[0] ?? ""))],
    tried: planted
      .filter(({ id, language }) => !refused.has(`${id} ${language}`))
      .map((fault) => ({ ...fault, isCaught: refuses(fault.id, fault.language, fault.text) })),
  };
}

const isRefused = (gate: Gate | undefined, language: AlertLanguage, body: string): boolean =>
  (gate?.check({ language, headline: "", body }) ?? []).length > 0;

/** Which faults are meant; all where it says nothing. */
export type FaultsWhere = Partial<Pick<PlantedFault, "by" | "part" | "language">>;

/** How many of some faults were planted and how many caught. */
export function countCaught(
  tried: readonly TriedFault[],
  { kind, ...where }: { kind: PlantedKind } & FaultsWhere,
): { planted: number; caught: number } {
  const some = tried.filter(
    (fault) =>
      fault.kind === kind &&
      (where.by === undefined || fault.by === where.by) &&
      (where.part === undefined || fault.part === where.part) &&
      (where.language === undefined || fault.language === where.language),
  );
  return { planted: some.length, caught: some.filter(({ isCaught }) => isCaught).length };
}
