import { createCaseFiles } from "../../src/answers/case-files.ts";
import { createFeedback } from "../../src/answers/feedback-source.ts";
import { createSetRight } from "../../src/answers/set-right-source.ts";
import type { Decision } from "../../src/developments/development.ts";
import { createDeliveryHistory } from "../../src/queues/outbox/delivery-history.ts";
import { anAttack, aPress } from "../a-press.ts";

/** An attack that two outlets report and one chat was told of, with all that can be looked up about it. */
export async function aToldAlert() {
  const { press, store, clock, publications, publish, done } = await aPress();
  const attack = anAttack(2, { id: "0123456789abcdef" });
  const decided = ({ id }: { readonly id: string }, index: number): Decision => ({
    articleId: id,
    kind: index === 0 ? "new" : "duplicate",
    topic: "news",
    countries: ["ML"],
    developmentIds: [attack.id],
    facts: null,
    severity: "medium",
    reasons: [],
  });
  await store.developments.set(attack.id, attack);
  for (const decision of attack.articles.map(decided)) {
    await store.decisions.set(decision.articleId, decision);
  }
  await publish(attack);
  done();
  const noReview = {
    viewOf: async () => null,
    stateOf: async () => null,
    developmentOf: async () => undefined,
  };
  const caseFiles = createCaseFiles({
    store,
    clock,
    desk: noReview,
    history: createDeliveryHistory(store.database),
    consider: () => decided({ id: "pasted" }, 0),
  });
  return {
    attack,
    setRight: createSetRight({ ...press, publications }),
    stores: { caseFiles, keepFeedback: createFeedback(store, clock) },
  };
}
