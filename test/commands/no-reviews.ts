import type { ReviewDeps } from "../../src/commands/review/review-deps.ts";
import { memoryRecords } from "./nothing-told.ts";

/** Where nobody reviews anything, and no other chat is known. */
export function noReviews(): Pick<
  ReviewDeps,
  "desk" | "decisions" | "chats" | "requests" | "history"
> {
  const unknown = async () => ({ kind: "unknown" }) as const;
  const nothing = async () => undefined;
  return {
    desk: {
      ...{ vote: unknown, hold: unknown, edit: unknown, show: unknown },
      waitingFor: async () => [],
      waitingAt: async () => [],
      release: nothing,
      moveDesk: nothing,
    },
    history: { toldBy: async () => [] },
    decisions: { read: async () => [] },
    chats: { find: async () => null },
    requests: memoryRecords(),
  };
}
