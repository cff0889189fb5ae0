import type { Alert } from "../../src/alerts/alert.ts";
import { defaultSubscription } from "../../src/commands/standing-order.ts";
import type { Chat } from "../../src/delivery/delivery.ts";
import type { DeliveryOrder } from "../../src/delivery/delivery-queue.ts";
import type { Subscription } from "../../src/delivery/subscription.ts";

/** An invented alert; name what the test is about. */
export function anAlert(about: Partial<Alert> = {}): Alert {
  return {
    developmentId: "development-1",
    revision: 1,
    edition: 0,
    matters: false,
    countries: ["ML"],
    topic: "news",
    eventType: "attack",
    severity: "medium",
    headline: { ar: "هجوم قرب غاو", en: "Attack near Gao" },
    body: { ar: "وقع هجوم قرب غاو.", en: "An attack took place near Gao." },
    certainty: { ar: "مؤكد", en: "Confirmed" },
    place: { ar: "غاو", en: "Gao" },
    places: [],
    sources: [
      { outlet: "Radio Bamba", language: "fr", url: "https://radio.example/1", title: "Attaque" },
    ],
    independentOutlets: 1,
    publishedAt: "2026-11-22T05:00:00.000Z",
    writtenBy: "extract",
    notices: [],
    ...about,
  };
}

/** A Telegram chat that is no group, so that one message a second is its only limit. */
export function aChat(chatId: string, about: Partial<Chat> = {}): Chat {
  return { platform: "telegram", chatId, threadId: null, ...about };
}

export function anOrder(chat: Chat): DeliveryOrder {
  return {
    chat,
    action: "post",
    layout: "ar-en",
    digits: "western",
    silent: false,
    heldUntil: null,
  };
}

/** What an update brings to a chat, and a reply to it where it matters. */
export const anEdit = (chat: Chat): DeliveryOrder => ({ ...anOrder(chat), action: "edit" });
export const aReply = (chat: Chat): DeliveryOrder => ({ ...anOrder(chat), action: "reply" });

export function aSubscription(chat: Chat, about: Partial<Subscription> = {}): Subscription {
  return { ...defaultSubscription(chat, new Date("2026-11-01T00:00:00Z")), ...about };
}
