import type { Clock } from "../clock.ts";
import { announcement } from "../commands/announcement.ts";
import type { ReplyKey } from "../commands/replies.ts";
import { repliesIn } from "../commands/replies.ts";
import type { FeedCondition, FeedConditions } from "../commands/sources.ts";
import type { Chat, Look } from "../delivery/delivery.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import { heldUntil } from "../delivery/holding-time.ts";
import type { Subscription } from "../delivery/subscription.ts";
import type { Coverage } from "../feeds/coverage.ts";
import { coverages, covers } from "../feeds/coverage.ts";
import type { Log } from "../log.ts";
import type { CoverageTold } from "../store/coverage-told.ts";
import type { Records } from "../store/keyv-store.ts";
import type { Bilingual } from "../text/language.ts";

export interface CoverageWatchDeps {
  readonly conditions: FeedConditions;
  readonly subscriptions: { all(): Promise<readonly Subscription[]> };
  readonly records: Records<CoverageTold>;
  /** "telegram:123". */
  readonly operators: readonly string[];
  readonly queue: Pick<DeliveryQueue, "enqueue">;
  readonly clock: Clock;
  readonly log: Log;
}

const key = "told";
// Feeds fail together when a line is down for a moment. Longer than that is a loss.
const patienceMs = 30 * 60_000;
const atFirst: CoverageTold = { lost: [], otherwise: {}, owed: [] };

/**
 * Tells the moderators whom it concerns, and the operators, when a country or a language is not covered
 * any more, and when it is again: once each, however long it lasts. Rejects when the store fails; called
 * again, it completes what it began.
 */
export async function watchCoverage(deps: CoverageWatchDeps): Promise<void> {
  const { records, conditions, clock } = deps;
  const before = (await records.get(key)) ?? atFirst;
  const after = compare(before, await conditions.read(), clock.now());
  // Durable before it is said, so that it is said again under the same ids if need be.
  if (JSON.stringify(after) !== JSON.stringify(before)) await records.set(key, after);
  if (after.owed.length === 0) return;
  for (const one of after.owed) await tell(one, deps);
  await records.set(key, { ...after, owed: [] });
}

function compare(
  before: CoverageTold,
  conditions: readonly FeedCondition[],
  now: Date,
): CoverageTold {
  const isLost = (what: Coverage): boolean => before.lost.includes(what);
  const otherwise = Object.fromEntries(
    coverages
      .filter((what) => isUncovered(what, conditions) !== isLost(what))
      .map((what) => [what, before.otherwise[what] ?? now.toISOString()] as const),
  );
  const settled = coverages.filter((what) => {
    const since = otherwise[what];
    return since !== undefined && now.getTime() - Date.parse(since) >= patienceMs;
  });
  const owed = (["lost", "back"] as const).flatMap((kind) => {
    const what = settled.filter((one) => isLost(one) === (kind === "back"));
    const since = what.map((one) => otherwise[one] ?? "").toSorted()[0];
    return since === undefined ? [] : [{ kind, what, since }];
  });
  const left = Object.entries(otherwise).filter(([what]) => !settled.some((one) => one === what));
  return {
    lost: coverages.filter((what) => isLost(what) !== settled.includes(what)),
    otherwise: Object.fromEntries(left),
    owed: [...before.owed, ...owed],
  };
}

/** Not one of its feeds works. Of one that was not read yet nobody knows. */
function isUncovered(what: Coverage, conditions: readonly FeedCondition[]): boolean {
  const covering = conditions.filter(({ feed }) => covers(feed, what));
  return covering.length > 0 && covering.every(({ health }) => health !== "ok" && health !== "new");
}

type News = CoverageTold["owed"][number];

async function tell(one: News, deps: CoverageWatchDeps): Promise<void> {
  const { subscriptions, operators, queue, clock, log } = deps;
  log[one.kind === "lost" ? "error" : "info"]({ ...one }, `coverage ${one.kind}`);
  const now = clock.now();
  const listeners = [
    ...(await subscriptions.all()).flatMap((subscription) => listenerFor(subscription, now)),
    ...operators.flatMap(operatorChat),
  ];
  const told = new Set<string>();
  for (const { chat, look, heldUntil: held, countries } of listeners) {
    const what = one.what.filter(
      (part) => (part !== "ML" && part !== "NE") || countries.includes(part),
    );
    if (what.length === 0 || told.has(JSON.stringify(chat))) continue;
    // Who moderates several chats hears of it once.
    told.add(JSON.stringify(chat));
    const order = { chat, ...look, action: "post", silent: false, heldUntil: held } as const;
    await queue.enqueue(alarm({ ...one, what }, now), [order]);
  }
}

interface Listener {
  readonly chat: Chat;
  readonly look: Look;
  readonly heldUntil: Date | null;
  readonly countries: readonly string[];
}

/** The moderators' chat where there is one; otherwise the chat itself. */
function listenerFor(subscription: Subscription, now: Date): readonly Listener[] {
  const { chat, review, layout, digits, countries, paused, suspended } = subscription;
  const isPaused = paused && (paused.until === null || Date.parse(paused.until) > now.getTime());
  if (isPaused || suspended !== null) return [];
  // A digest can wait, and what is told in quiet hours is heard after them.
  const held = heldUntil({ ...subscription, digest: "instant" }, "low", now);
  const look = { layout, digits };
  return [{ chat: review?.desk ?? chat, look, heldUntil: held, countries }];
}

/** A person's own chat; Discord has none that could be addressed by a person's id. */
function operatorChat(operator: string): readonly Listener[] {
  const [, chatId] = /^telegram:(\d+)$/.exec(operator) ?? [];
  if (chatId === undefined) return [];
  const chat: Chat = { platform: "telegram", chatId, threadId: null };
  const look = { layout: "en-ar", digits: "western" } as const;
  return [{ chat, look, heldUntil: null, countries: ["ML", "NE"] }];
}

function alarm({ kind, what, since }: News, now: Date) {
  const inBoth = (reply: ReplyKey): Bilingual => {
    const say = (language: string): string => {
      const replies = repliesIn(language);
      const names = replies.list(what.map((one) => replies.text(`coverage.${one}`)));
      return replies.text(reply, { names, when: replies.when(new Date(since)) });
    };
    return { ar: say("ar"), en: say("en") };
  };
  const id = `coverage-${kind}-${since.slice(0, 16)}-${what.join("-")}`;
  const words = {
    headline: inBoth(`coverage.${kind}.headline`),
    body: inBoth(`coverage.${kind}.body`),
  };
  return announcement(id, words, now);
}
