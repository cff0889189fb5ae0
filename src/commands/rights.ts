import type { Subscription } from "../delivery/subscription.ts";
import type { Log } from "../log.ts";
import type { CommandCall, Reply, Who } from "./command.ts";
import type { Replies } from "./replies.ts";

/** What it takes to tell who may do what. */
export interface RightsDeps {
  /** "telegram:123". */
  readonly operators: ReadonlySet<string>;
  readonly log: Log;
}

interface Asked {
  readonly who: Who;
  readonly call: CommandCall;
  readonly replies: Replies;
  subscription(): Promise<Subscription | undefined>;
}

/** Why the caller may not do this, in words to answer with; null when they may. Never rejects. */
export async function refusalFor(asked: Asked, deps: RightsDeps): Promise<Reply | null> {
  const { call, replies } = asked;
  const { platform } = call.chat;
  try {
    return (await mayUse(asked, deps)) ? null : replies.aside(refusalKey(asked), { platform });
  } catch (error) {
    deps.log.warn({ err: error, platform }, "the rights of a caller could not be read");
    return replies.aside("rightsUnknown");
  }
}

/** Whether the caller runs the bot. */
export function isOperator(
  { chat, caller }: Pick<CommandCall, "chat" | "caller">,
  { operators }: Pick<RightsDeps, "operators">,
): boolean {
  return caller.id !== null && operators.has(`${chat.platform}:${caller.id}`);
}

/** Whether the caller may steer the chat, by the platform's word or by a role the chat has named. */
async function isModerator({ call, subscription }: Omit<Asked, "who">): Promise<boolean> {
  if (await call.caller.isModerator()) return true;
  if (call.caller.roles.length === 0) return false;
  const role = (await subscription())?.moderatorRole ?? null;
  return role !== null && call.caller.roles.includes(role);
}

function mayUse(asked: Asked, deps: RightsDeps): Promise<boolean> | boolean {
  const { who, call } = asked;
  if (who === "operator") return isOperator(call, deps);
  // From outside, a chat shows itself to those who run it only.
  if (who === "everyone" && call.remoteTitle === null) return true;
  return isModerator(asked);
}

function refusalKey({ who }: Asked): "refused.operator" | "refused" {
  return who === "operator" ? "refused.operator" : "refused";
}
