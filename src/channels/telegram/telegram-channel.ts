import { Telegram } from "telegraf";
import type { Look } from "../../alerts/layout.ts";
import { oncePerLook } from "../../alerts/once-per-look.ts";
import type { Clock } from "../../clock.ts";
import type { Channel, OnPart, SendOutcome } from "../../delivery/channel.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { formOf } from "../../delivery/delivery.ts";
import type { Log } from "../../log.ts";
import type { Keyboard } from "./keyboard.ts";
import type { MessageSender } from "./telegram-message.ts";
import { createMessageSender } from "./telegram-message.ts";
import type { TelegramPart } from "./telegram-parts.ts";
import { alertParts, digestParts, emptiedPart } from "./telegram-parts.ts";
import { richAlert } from "./telegram-rich.ts";

/** What the Telegram channel needs. */
export interface TelegramChannelDeps {
  readonly token: string;
  /** The Bot API's address where it is not Telegram's own. */
  readonly apiRoot?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** A number in [0, 1), for the jitter. */
  readonly random?: () => number;
  /** Alerts go out as rich messages where Telegram takes them, and else as marked-up text. */
  readonly richMessages?: boolean;
  /** What can be pressed under a delivery; nothing where it is left out. Never rejects. */
  readonly keyboardUnder?: (delivery: Delivery) => Promise<Keyboard | null>;
}

/** One message of a delivery: a new one, or one that stands and is to read like this. */
interface Step {
  readonly part: TelegramPart;
  /** Null for a new message. */
  readonly messageId: string | null;
}

/** Posts alerts to Telegram as HTML messages without link previews, and edits them. Never rejects. */
export function createTelegramChannel(deps: TelegramChannelDeps): Channel {
  const { token, apiRoot, clock, log, random = Math.random, richMessages = false } = deps;
  const telegram = new Telegram(token, apiRoot ? { apiRoot } : {});
  const sender = createMessageSender({ telegram, clock, log, random });

  const take = async (
    delivery: Delivery,
    steps: readonly Step[],
    onPart: OnPart,
  ): Promise<SendOutcome> => {
    try {
      const keyboard = (await deps.keyboardUnder?.(delivery)) ?? null;
      return await takeSteps(delivery, withKeyboard(steps, keyboard), onPart, sender);
    } catch (error) {
      // A receipt that could not be stored leaves open what was sent.
      log.error({ deliveryId: delivery.id, err: error }, "telegram: a delivery broke off");
      return { kind: "unknown", reason: "the delivery broke off" };
    }
  };

  return {
    platform: "telegram",
    send: (delivery, onPart) => take(delivery, postSteps(delivery, richMessages), onPart),
    edit: (delivery, onPart) => take(delivery, editSteps(delivery, richMessages), onPart),
  };
}

function postSteps(delivery: Delivery, richMessages: boolean): readonly Step[] {
  const isDigest = delivery.action === "digest";
  const parts = isDigest
    ? digestParts(delivery.digest, delivery)
    : partsOf(delivery, delivery, richMessages);
  return parts.map((part) => ({ part, messageId: null }));
}

const markedUp = oncePerLook(alertParts);
/** A rich message says it all at once, so it can take the place of one part, never of several. */
const orRich = oncePerLook((alert, look, form) => {
  const parts = markedUp(alert, look, form);
  const [part] = parts;
  const rich = part && parts.length === 1 ? richAlert(alert, look, form) : null;
  return part && rich ? [{ ...part, rich }] : parts;
});

function partsOf(delivery: Delivery, look: Look, richMessages: boolean): readonly TelegramPart[] {
  return (richMessages ? orRich : markedUp)(delivery.alert, look, formOf(delivery));
}

function editSteps(delivery: Delivery, richMessages: boolean): readonly Step[] {
  const { standing } = delivery;
  const parts = partsOf(delivery, standing ?? delivery, richMessages);
  const messageIds = standing?.messageIds ?? [];
  const steps = parts.map((part, index) => ({ part, messageId: messageIds[index] ?? null }));
  const surplus = messageIds.slice(parts.length);
  return [...steps, ...surplus.map((messageId) => ({ part: emptiedPart, messageId }))];
}

/** Under the last part that says something. */
function withKeyboard(steps: readonly Step[], keyboard: Keyboard | null): readonly Step[] {
  if (!keyboard) return steps;
  const last = steps.findLastIndex(({ part }) => part !== emptiedPart);
  return steps.map((step, index) =>
    index === last ? { ...step, part: { ...step.part, keyboard } } : step,
  );
}

async function takeSteps(
  delivery: Delivery,
  steps: readonly Step[],
  onPart: OnPart,
  sender: MessageSender,
): Promise<SendOutcome> {
  const messageIds = [...delivery.receipts];
  for (const { part, messageId } of steps.slice(messageIds.length)) {
    const taken =
      messageId === null
        ? await sender.post(delivery, part)
        : await sender.edit(delivery, part, messageId);
    if (typeof taken !== "string") return taken;
    messageIds.push(taken);
    if (messageIds.length < steps.length) await onPart(taken);
  }
  return { kind: "sent", messageIds };
}
