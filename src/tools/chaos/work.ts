import type { Alert } from "../../alerts/alert.ts";
import type { Platform } from "../../delivery/channel.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { DeliveryOrder } from "../../delivery/delivery-queue.ts";

/** The platforms whose channels are put to the test. */
export type TriedPlatform = Exclude<Platform, "console">;

/** An invented alert, told apart from the others by the address of its source. */
export function inventedAlert(number: number): Alert {
  return {
    developmentId: `d${number}`,
    revision: 1,
    edition: 0,
    matters: false,
    countries: ["ML"],
    topic: "news",
    eventType: "attack",
    severity: "medium",
    headline: { ar: `هجوم رقم ${number} قرب غاو`, en: `Attack ${number} near Gao` },
    body: {
      ar: "وقع هجوم قرب غاو صباح اليوم. لم ترد حصيلة بعد.",
      en: "An attack took place near Gao this morning. No toll was given yet.",
    },
    certainty: { ar: "غير مؤكد", en: "Not confirmed" },
    place: { ar: "غاو", en: "Gao" },
    places: [],
    sources: [
      {
        outlet: "Radio Bamba",
        language: "fr",
        url: `https://bamba.example/d${number}`,
        title: "Attaque près de Gao",
      },
    ],
    independentOutlets: 1,
    publishedAt: "2026-11-22T05:00:00.000Z",
    writtenBy: "extract",
    notices: [],
  };
}

/** The development that a message tells of, or null where it is none of ours. */
export function developmentIn(message: string): string | null {
  return /bamba\.example\/(d\d+)/.exec(message)?.[1] ?? null;
}

/** On Telegram every other chat is a group. */
export function inventedChats(platform: TriedPlatform, count: number): Chat[] {
  return Array.from({ length: count }, (_, index) => {
    const isGroup = platform === "telegram" && index % 2 === 1;
    return { platform, chatId: `${isGroup ? "-" : ""}${100_000 + index}`, threadId: null };
  });
}

export function ordersFor(chats: readonly Chat[]): DeliveryOrder[] {
  return chats.map((chat) => ({
    chat,
    action: "post",
    layout: "ar-en",
    digits: "western",
    silent: false,
    heldUntil: null,
  }));
}
