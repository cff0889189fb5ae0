import { createHash } from "node:crypto";
import type { Chat } from "../delivery.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { showCard } from "./desk-deps.ts";
import { carryOut, endReview } from "./end-review.ts";
import type { Ending, OwnText, Review, Verdict } from "./review.ts";
import { asShown, isSameChat, reviewKey } from "./review.ts";

/** Who pressed what, where. */
export interface Asked {
  /** Where it was pressed: only the chat that was asked decides. */
  readonly desk: Chat;
  readonly tag: string;
  /** What was seen when it was pressed; left out where that makes no difference. */
  readonly version?: number;
  /** The platform's id of whoever it was; null for somebody who acts in the name of the chat. */
  readonly by: string | null;
}

/** What came of it. */
export type Answer =
  | { readonly kind: "ended"; readonly review: Review; readonly ending: Ending }
  // It still waits: for more votes, on hold, or in other words.
  | { readonly kind: "noted"; readonly review: Review }
  // It says something else by now.
  | { readonly kind: "changed" }
  | { readonly kind: "decided"; readonly ending: Ending }
  | { readonly kind: "unknown" };

/** What moderators can do about an alert that waits. Every method rejects when the store fails. */
export interface Decisions {
  /** Counts a verdict; the last one that is needed ends the review. */
  vote(asked: Asked, verdict: Verdict): Promise<Answer>;
  /** Stops its clock: it waits for a decision, however long that takes. */
  hold(asked: Asked): Promise<Answer>;
  /** Puts it into other words; they are to be approved like any others. */
  edit(asked: Asked, text: (before: OwnText) => OwnText): Promise<Answer>;
  /** Posts its card anew. */
  show(asked: Asked): Promise<Answer>;
  /**
   * Ends every review whose time is up, as its chat's rules say, and completes what was cut off. One
   * that fails is logged, and due again the next time.
   */
  settleDue(): Promise<void>;
}

/** Two at once take turns, so that nothing is decided twice. */
export function createDecisions(deps: DeskDeps): Decisions {
  const { files, inTurn, clock, log } = deps;

  const about = async (
    asked: Asked,
    work: (review: Review) => Promise<Answer>,
  ): Promise<Answer> => {
    const key = await findKey(asked, deps);
    if (key === undefined) return answerForClosed(asked, deps);
    return inTurn(key, async () => {
      const review = await files.open.get(key);
      if (review?.tag !== asked.tag || review.ending !== null) return answerForClosed(asked, deps);
      const isStale = asked.version !== undefined && asked.version !== review.version;
      return isStale ? { kind: "changed" } : work(review);
    });
  };
  const change = async (review: Review, changes: Partial<Review>): Promise<Answer> => {
    const changed = { ...review, ...changes, cards: review.cards + 1 };
    await files.open.set(keyOf(review), changed);
    await showCard(changed, deps);
    return { kind: "noted", review: changed };
  };

  return {
    vote: (asked, verdict) =>
      about(asked, async (review) => {
        const voter = voterOf(asked);
        const others = review.votes.filter((one) => one.voter !== voter);
        const votes = [...others, { voter, verdict }];
        const agreeing = votes.filter((one) => one.verdict === verdict).length;
        const subscription = await deps.subscriptions.get(review.chat);
        if (agreeing < (subscription?.reviewRules.people ?? 1)) return change(review, { votes });
        const ended = await endReview({ ...review, votes }, verdict, asked.by, deps);
        return { kind: "ended", review: ended, ending: verdict };
      }),
    hold: (asked) => about(asked, (review) => change(review, { isOnHold: true, dueAt: null })),
    edit: (asked, text) =>
      about(asked, (review) => {
        const { headline, body } = asShown(review);
        const version = review.version + 1;
        return change(review, { text: text({ headline, body }), version, votes: [] });
      }),
    show: (asked) =>
      about(asked, async (review) => {
        const shown = { ...review, cards: review.cards + 1 };
        await files.open.set(keyOf(review), shown);
        await showCard(shown, deps, "post");
        return { kind: "noted", review: shown };
      }),
    async settleDue() {
      for (const [key] of await Array.fromAsync(files.open.entries())) {
        try {
          await inTurn(key, () => settle(key, clock.now(), deps));
        } catch (error) {
          log.error({ err: error }, "a review could not be settled");
        }
      }
    },
  };
}

async function settle(key: string, now: Date, deps: DeskDeps): Promise<void> {
  const review = await deps.files.open.get(key);
  if (!review) return;
  if (review.ending !== null) {
    await carryOut(review, deps);
    return;
  }
  if (review.dueAt === null || Date.parse(review.dueAt) > now.getTime()) return;
  await endReview(review, await endingAfter(review, deps), null, deps);
}

/** What becomes of an alert that nobody decided on. */
async function endingAfter({ chat, alert }: Review, { subscriptions }: DeskDeps): Promise<Ending> {
  const rules = (await subscriptions.get(chat))?.reviewRules;
  // Nobody is left who could be told.
  if (!rules) return "cancelled";
  const isConfirmed = alert.independentOutlets >= rules.outlets;
  const isPublished =
    rules.afterwards === "publish" || (rules.afterwards === "confirmed" && isConfirmed);
  return isPublished ? "published" : "dropped";
}

const keyOf = ({ chat, alert }: Review): string => reviewKey(chat, alert.developmentId);

async function findKey({ tag, desk }: Asked, { files }: DeskDeps): Promise<string | undefined> {
  for await (const [key, review] of files.open.entries()) {
    if (review.tag === tag && isSameChat(review.desk, desk)) return key;
  }
  return undefined;
}

async function answerForClosed({ tag }: Asked, { files }: DeskDeps): Promise<Answer> {
  for await (const [, outcome] of files.outcomes.entries()) {
    if (outcome.tag !== tag) continue;
    if (outcome.ending !== null) return { kind: "decided", ending: outcome.ending };
  }
  return { kind: "unknown" };
}

/** Tells two people apart, and not who they are. */
function voterOf({ desk, by }: Asked): string {
  const who = JSON.stringify([desk.platform, by ?? desk.chatId]);
  return createHash("sha256").update(who).digest("base64url").slice(0, 16);
}
