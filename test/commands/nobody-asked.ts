import type { CommandDeps } from "../../src/commands/commands.ts";
import { noCaseFiles } from "./no-case-files.ts";
import { memoryRecords } from "./nothing-told.ts";

type Unasked =
  | "desk"
  | "decisions"
  | "chats"
  | "requests"
  | "history"
  | "caseFiles"
  | "noticeDrafts";

/** Where nobody reviews anything, nothing was ever read, and no other chat is known. */
export function nobodyAsked(): Pick<CommandDeps, Unasked> {
  const unknown = async () => ({ kind: "unknown" }) as const;
  const nothing = async () => undefined;
  return {
    desk: {
      vote: unknown,
      hold: unknown,
      edit: unknown,
      show: unknown,
      waitingFor: async () => [],
      waitingAt: async () => [],
      release: nothing,
      moveDesk: nothing,
    },
    history: { toldBy: async () => [] },
    decisions: { read: async () => [] },
    chats: { find: async () => null },
    requests: memoryRecords(),
    caseFiles: noCaseFiles,
    noticeDrafts: memoryRecords(),
  };
}
