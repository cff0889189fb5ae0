import type { Alert } from "../alerts/alert.ts";
import type { SetRight } from "../commands/set-right/set-right.ts";
import type { Press, Publication } from "../rounds/publication.ts";
import { correct, retract } from "../rounds/set-right.ts";

type PressSide = Pick<Press, "queue" | "subscriptions" | "inTurn" | "clock">;

/** What was told, all of it. */
interface Told extends Pick<Press["publications"], "get" | "set"> {
  entries(): AsyncIterable<readonly [developmentId: string, publication: Publication]>;
}

/** Sets right in turn with whatever tells something of the same development. */
export function createSetRight(deps: PressSide & { readonly publications: Told }): SetRight {
  const { publications, queue } = deps;
  return {
    async find(reference) {
      const known = await publications.get(reference);
      return known?.alert ?? (await findBySource(reference, publications));
    },
    countChats: async (developmentId) => (await queue.readersOf(developmentId)).length,
    correct: (developmentId, correction) => correct(developmentId, correction, deps),
    retract: (developmentId, reason) => retract(developmentId, reason, deps),
  };
}

async function findBySource(address: string, publications: Told): Promise<Alert | undefined> {
  if (!address.includes("://")) return undefined;
  const found: Alert[] = [];
  for await (const [, { alert }] of publications.entries()) {
    if (alert?.sources.some(({ url }) => url === address)) found.push(alert);
  }
  // An article that reports two developments stands for the newer.
  return found.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0];
}
