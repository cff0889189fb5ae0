import type { Clock } from "../clock.ts";
import type { CommandCall } from "./command.ts";

/** "first" is the call that is answered with a request to slow down, "more" are those after it. */
export type Pace = "usual" | "first" | "more";

const windowMs = 10_000;
const mostInWindow = 8;
const mostRemembered = 5_000;

interface Burst {
  readonly startedAt: number;
  readonly count: number;
}

/** Tells floods from use: more calls of one person than can be read. Silence ends when they pause. */
export function createFloodGate(clock: Clock): (call: CommandCall) => Pace {
  const recent = new Map<string, Burst>();

  return (call) => {
    const key = sender(call);
    const burst = grown(recent.get(key), clock.now().getTime());
    if (burst.count === 1 && recent.size >= mostRemembered) recent.clear();
    recent.set(key, burst);
    if (burst.count <= mostInWindow) return "usual";
    return burst.count === mostInWindow + 1 ? "first" : "more";
  };
}

function grown(before: Burst | undefined, now: number): Burst {
  if (!before || Math.abs(now - before.startedAt) >= windowMs) return { startedAt: now, count: 1 };
  const count = before.count + 1;
  // Past the limit the window slides, so that hammering on is never answered again.
  return { startedAt: count > mostInWindow ? now : before.startedAt, count };
}

/** Who writes in the name of a chat shares its allowance. */
function sender({ chat, caller }: CommandCall): string {
  return `${chat.platform} ${caller.id ?? `chat ${chat.chatId}`}`;
}
