import type { Alert } from "../../alerts/alert.ts";
import { isRetracted } from "../../alerts/alert.ts";
import { amend, replaceWords } from "../../alerts/amend.ts";
import type { Chat } from "../delivery.ts";
import type { DeliveryOrder } from "../delivery-queue.ts";
import type { Subscription } from "../subscription.ts";
import { tagOf } from "./card.ts";
import type { DeskDeps } from "./desk-deps.ts";
import { showCard } from "./desk-deps.ts";
import { carryOut, endReview } from "./end-review.ts";
import type { HeldOrder, Outcome, Review } from "./review.ts";
import { isClosed, isFirst, isSameChat, reviewKey } from "./review.ts";

/** What a chat under review is to get of one alert. */
interface Arrival {
  readonly subscription: Subscription;
  readonly alert: Alert;
  readonly orders: readonly DeliveryOrder[];
}

/** What is known of the development in that chat. */
interface Known {
  readonly key: string;
  /** Waits for a decision. */
  readonly open: Review | undefined;
  readonly outcome: Outcome | undefined;
}

const minuteMs = 60_000;

/**
 * Holds back what moderators have to see first, and returns what may go at once. News waits. More
 * sources go to a post that stands. A correction or a retraction goes at once wherever the chat was
 * told, about the words it was told; what still waits is set right before anybody decides on it.
 * Asked again for the same it changes nothing. Rejects when the store fails.
 */
export async function holdBack(
  arrival: Arrival,
  deps: DeskDeps,
): Promise<readonly DeliveryOrder[]> {
  const { alert, orders, subscription } = arrival;
  const key = reviewKey(subscription.chat, alert.developmentId);
  const open = await deps.files.open.get(key);
  // Cut off while it was carried out: first things first.
  if (open && open.ending !== null) await carryOut(open, deps);
  const isOpen = open !== undefined && open.ending === null;
  const outcome = await deps.files.outcomes.get(key);
  const known = { key, open: isOpen ? open : undefined, outcome };
  if (orders.some(({ action }) => action === "correction" || action === "retraction")) {
    return takeNotice(arrival, known, deps);
  }
  return alert.edition > 0 ? takeSources(arrival, known, deps) : takeNews(arrival, known, deps);
}

async function takeNews(arrival: Arrival, known: Known, deps: DeskDeps) {
  const { alert, orders } = arrival;
  const { key, open, outcome } = known;
  if (isClosed(outcome)) return [];
  const isDecided = !open && outcome !== undefined && outcome.revision >= alert.revision;
  if (isDecided) return [];
  if (!open) {
    await keep(key, await newReview(arrival, known, deps), deps);
  } else if (open.alert.revision >= alert.revision) {
    await keep(key, open, deps);
  } else {
    await keep(key, renewed(open, alert, orders.flatMap(heldOrder)), deps);
  }
  return [];
}

async function newReview(
  { subscription, alert, orders }: Arrival,
  { key, outcome }: Known,
  deps: DeskDeps,
): Promise<Review> {
  const { chat, review, reviewRules } = subscription;
  const readers = await deps.queue.readersOf(alert.developmentId);
  const wasTold = readers.some((reader) => isSameChat(reader.chat, chat));
  if (wasTold && !outcome) await noteWhatWasTold(chat, alert, key, deps);
  const held = orders.flatMap(heldOrder);
  const now = deps.clock.now();
  const waitMs = reviewRules.waitMinutes === null ? null : reviewRules.waitMinutes * minuteMs;
  return {
    tag: tagOf(chat, alert),
    chat,
    title: review?.title ?? "",
    desk: review?.desk ?? null,
    alert,
    text: null,
    orders: wasTold ? held : asPost(held),
    version: 1,
    cards: 1,
    openedAt: now.toISOString(),
    dueAt: waitMs === null ? null : new Date(now.getTime() + waitMs).toISOString(),
    isOnHold: false,
    votes: [],
    ending: null,
    endedBy: null,
  };
}

/** Before the review began: later that is what a correction has to be about. */
async function noteWhatWasTold(
  chat: Chat,
  { developmentId, revision: current }: Alert,
  key: string,
  { publications, files }: DeskDeps,
): Promise<void> {
  const told = (await publications.get(developmentId))?.alert ?? null;
  // This very alert, where an earlier try broke off: it was not told here.
  if (!told || told.revision >= current) return;
  const { revision } = told;
  const tag = tagOf(chat, told);
  await files.outcomes.set(key, { chat, developmentId, tag, revision, ending: null, told });
}

/** Another alert in the place of the one that waits: it is to be looked at anew, by the same time. */
function renewed(open: Review, alert: Alert, orders: readonly HeldOrder[]): Review {
  const { version, cards } = open;
  const replies = (some: readonly HeldOrder[]) => some.filter(({ action }) => action === "reply");
  // One that mattered still does.
  const all = replies(orders).length > 0 ? orders : [...orders, ...replies(open.orders)];
  return {
    ...open,
    alert,
    text: null,
    orders: isFirst(open) ? asPost(all) : all,
    version: version + 1,
    cards: cards + 1,
    votes: [],
  };
}

/** Where nothing was told yet, whatever comes first is a post. */
function asPost(orders: readonly HeldOrder[]): readonly HeldOrder[] {
  return orders.slice(0, 1).map((order) => ({ ...order, action: "post" }));
}

function heldOrder({ action, layout, digits, silent, ping }: DeliveryOrder): readonly HeldOrder[] {
  if (action !== "post" && action !== "edit" && action !== "reply") return [];
  return [{ action, layout, digits, silent, ...(ping === undefined ? {} : { ping }) }];
}

async function keep(key: string, review: Review, deps: DeskDeps): Promise<void> {
  await deps.files.open.set(key, review);
  await showCard(review, deps);
}

/**
 * More outlets report what is known: a post that stands gets them, in the words it has. One that an
 * update passed by does not: by now their headlines tell what moderators have not let through.
 */
async function takeSources(
  { alert, orders }: Arrival,
  { key, open, outcome }: Known,
  deps: DeskDeps,
) {
  const { sources, independentOutlets, revision, edition } = alert;
  if (open && open.alert.revision === revision) {
    const isMore = independentOutlets > open.alert.independentOutlets;
    const better = { ...open.alert, sources, independentOutlets };
    if (isMore) await keep(key, { ...open, alert: better, cards: open.cards + 1 }, deps);
  }
  if (!(open || outcome)) return orders;
  if (open || outcome?.told?.revision !== revision) return [];
  const told = { ...outcome.told, sources, independentOutlets, edition, matters: false };
  await deps.files.outcomes.set(key, { ...outcome, told });
  return orders.map((order) => ({ ...order, own: told }));
}

async function takeNotice(
  { alert, orders }: Arrival,
  { key, open, outcome }: Known,
  deps: DeskDeps,
) {
  if (open && open.alert.revision < alert.revision) await setRight(open, alert, deps);
  if (!(open || outcome)) return orders;
  if (!outcome?.told) return [];
  const { told } = outcome;
  const own = { ...withNotices(told, alert), revision: alert.revision, edition: 0, matters: true };
  // What an update passed by stays behind it.
  const isCurrent = told.revision >= alert.revision - 1;
  const revision = isCurrent ? alert.revision : told.revision;
  await deps.files.outcomes.set(key, { ...outcome, told: { ...own, revision } });
  return orders.map((order) => ({ ...order, own }));
}

/** What was told, as it should have been by what is known now. */
function withNotices(told: Alert, { notices }: Alert): Alert {
  const known = new Set(told.notices.map(({ revision }) => revision));
  return amend(
    told,
    notices.filter(({ revision }) => !known.has(revision)),
  );
}

/** What waits is withdrawn or corrected as well, the words of moderators included. */
async function setRight(open: Review, alert: Alert, deps: DeskDeps): Promise<void> {
  if (isRetracted(alert)) {
    await endReview({ ...open, alert }, "withdrawn", null, deps);
    return;
  }
  const notice = alert.notices.at(-1);
  const shown = open.text && { ...alert, ...open.text };
  const mended = shown && notice?.kind === "correction" ? replaceWords(shown, notice) : shown;
  const text = mended && { headline: mended.headline, body: mended.body };
  const review = { ...renewed(open, alert, open.orders), text };
  await keep(reviewKey(open.chat, alert.developmentId), review, deps);
}
