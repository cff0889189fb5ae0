import type { Article } from "../articles/article.ts";
import type { Facts, NumberRole } from "../facts/facts.ts";
import type { Country } from "../gazetteer/entry.ts";
import type { Verdict } from "../relevance/verdict.ts";
import type { OwnCorrection } from "./own-corrections.ts";
import type { Severity } from "./severity.ts";

/** One thing that happened, however many outlets report it. */
export interface Development {
  readonly id: string;
  /** 1 when it is new; one more with every update. An alert is told once per revision. */
  readonly revision: number;
  readonly countries: readonly Country[];
  readonly topic: Verdict["topic"];
  readonly severity: Severity;
  /** State of knowledge after the newest article. */
  readonly facts: Facts;
  /** Where this revision differs from the one before; empty while it is new. */
  readonly changes: readonly Change[];
  /** Oldest first, the founder always kept, at most 40. */
  readonly articles: readonly Article[];
  /** What outlets took back of their own reports, oldest first; left out where none did. */
  readonly ownCorrections?: readonly OwnCorrection[] | undefined;
  readonly startedAt: Date;
  readonly updatedAt: Date;
}

/** A materially new fact that made an update. */
export interface Change {
  readonly kind:
    | "toll"
    | "claim"
    | "denial"
    | "confirmation"
    | "reaction"
    | "actor"
    | "place"
    | "outcome"
    | "eventType";
  /** For a toll: what is counted, and how the figure moved (`from` is null when none was known). */
  readonly role?: NumberRole | undefined;
  readonly unit?: string | null | undefined;
  readonly from?: number | null | undefined;
  readonly to?: number | undefined;
  /** Who claims, denies, confirms or reacts, or which actor or place was identified: gazetteer id or English noun. */
  readonly who?: string | null | undefined;
  /** One English sentence for `/why`, such as "killed rises from 6 to 12". */
  readonly reason: string;
}

/** Whether a toll turned out to be less than was told. */
export function isLowered({ kind, from, to }: Change): boolean {
  return kind === "toll" && from != null && to !== undefined && to < from;
}

/** What one article turned out to be. */
export interface Decision {
  readonly articleId: string;
  readonly kind: "new" | "update" | "duplicate" | "irrelevant";
  readonly topic: Verdict["topic"];
  readonly countries: readonly Country[];
  /** The development it founded, changed or repeated; several when it reports several. */
  readonly developmentIds: readonly string[];
  readonly facts: Facts | null;
  readonly severity: Severity | null;
  /** Short English sentences: relevance first, then matching, then novelty. */
  readonly reasons: readonly string[];
}
