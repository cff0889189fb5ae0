import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { FeedbackDeps } from "../commands/feedback.ts";
import { exampleOf } from "../developments/example.ts";
import type { Store } from "../store/store.ts";

/** Keeps feedback as labelled examples, for `eval` to read. Nothing in them tells who said it. */
export function createFeedback(
  { developments, examples }: Pick<Store, "developments" | "examples">,
  clock: Clock,
): FeedbackDeps["keepFeedback"] {
  return async (voter, developmentId, feedback) => {
    const development = await developments.get(developmentId);
    // The founder: what is wrong with an alert, or of no concern, was so from its first article on.
    const founder = development?.articles[0];
    if (!(development && founder)) return false;
    const key = createHash("sha256").update(JSON.stringify([voter, development.id]));
    const example = exampleOf(founder, development, { kind: "feedback", feedback }, clock.now());
    await examples.keep(`feedback-${key.digest("base64url")}`, example);
    return true;
  };
}
