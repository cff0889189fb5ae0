import type { Alert } from "../alerts/alert.ts";
import type { Chat } from "./delivery.ts";
import type { DeliveryOrder, Reader } from "./delivery-queue.ts";
import { heldUntil } from "./holding-time.ts";
import type { Subscription } from "./subscription.ts";
import { wishesAbout } from "./wishes.ts";

type Recipient = Omit<DeliveryOrder, "action">;

/**
 * What to enqueue of an alert. News is posted in every chat that wants it and can be reached. An
 * update edits what stands there, with a reply where it matters; it also goes to subscribed chats
 * that were told before and would not be told of it as it is now, such as one that became less severe.
 * Nothing of it goes to a chat that is paused or has muted it; the rest waits for a chat's digest or the end of its quiet hours.
 */
export function ordersFor(
  alert: Alert,
  subscriptions: readonly Subscription[],
  readers: readonly Reader[],
  now: Date,
): readonly DeliveryOrder[] {
  const wasTold = tellReaders(readers);
  const { wants, isSilenced } = wishesAbout(alert, now);
  const recipients = subscriptions
    .filter((one) => one.suspended === null && !isSilenced(one))
    .filter((one) => wants(one) || wasTold(one))
    .map((one) => ({
      chat: one.chat,
      layout: one.layout,
      digits: one.digits,
      silent: alert.severity === "low",
      heldUntil: heldUntil(one, alert.severity, now),
      ...pingOf(one, alert),
    }));
  if (alert.revision === 1) return recipients.map((one) => ({ ...one, action: "post" }));
  return recipients.flatMap((one) => updateOrders(one, alert));
}

function pingOf({ pings }: Subscription, { severity }: Alert): Pick<DeliveryOrder, "ping"> {
  const ping = pings[severity];
  return ping === undefined ? {} : { ping };
}

// The edit first: where it finds no post and becomes one, the reply has nothing more to say.
function updateOrders(recipient: Recipient, { matters }: Alert): readonly DeliveryOrder[] {
  const edit = { ...recipient, action: "edit" } as const;
  return matters ? [edit, { ...recipient, action: "reply" }] : [edit];
}

/** What to enqueue of an alert that has only got more sources: an edit where a post stands, nothing elsewhere. */
export function corroborationOrders(
  subscriptions: readonly Subscription[],
  readers: readonly Reader[],
): readonly DeliveryOrder[] {
  const wasTold = tellReaders(readers);
  return subscriptions
    .filter((one) => one.suspended === null && wasTold(one))
    .map(({ chat, layout, digits }) => ({
      chat,
      action: "edit",
      layout,
      digits,
      silent: true,
      heldUntil: null,
    }));
}

/**
 * What to enqueue of a correction or a retraction: for every chat that was told, subscribed or not,
 * and at once, but without a sound in its quiet hours. The replies it got before are set right as well.
 */
export function noticeOrders(
  alert: Alert,
  kind: "correction" | "retraction",
  readers: readonly Reader[],
  sleepers: readonly Subscription[],
): readonly DeliveryOrder[] {
  const asleep = new Set(sleepers.map(({ chat }) => keyOf(chat)));
  return readers.flatMap(({ chat, layout, digits, replies }) => {
    const silent = alert.severity === "low" || asleep.has(keyOf(chat));
    const recipient = { chat, layout, digits, silent, heldUntil: null };
    return [
      { ...recipient, action: kind },
      { ...recipient, action: "reply" },
      ...replies
        .filter((revision) => revision < alert.revision)
        .map((amends) => ({ ...recipient, action: "amendment" as const, amends })),
    ];
  });
}

function tellReaders(readers: readonly Reader[]): (one: Subscription) => boolean {
  const told = new Set(readers.map(({ chat }) => keyOf(chat)));
  return ({ chat }) => told.has(keyOf(chat));
}

const keyOf = ({ platform, chatId, threadId }: Chat): string =>
  JSON.stringify([platform, chatId, threadId]);
