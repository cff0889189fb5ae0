import { createStoredDesk, reviewParts } from "../../src/answers/review-source.ts";
import type { Chat } from "../../src/delivery/delivery.ts";
import { ownTurns } from "../../src/delivery/in-turn.ts";
import type { ReviewRules } from "../../src/delivery/subscription.ts";
import { silentLog } from "../../src/log.ts";
import { createDeliveryHistory } from "../../src/queues/outbox/delivery-history.ts";
import { readSettings } from "../../src/settings.ts";
import { aChat, anAlert, anOrder } from "../delivery/an-alert.ts";
import { openPostOffice } from "../delivery/post-office.ts";
import { aSubscription } from "./memory-stores.ts";
import type { aTelegramRoom } from "./rooms.ts";

const news = aChat("-9", { platform: "telegram" });

interface World {
  /** Whether the room is the chat whose alerts are looked at, or where that is done. */
  readonly as: "reviewed" | "moderators";
  readonly rules?: Partial<ReviewRules>;
}

/** A room over a real store, and a chat elsewhere that it is to review, or that reviews it. */
export async function aReviewRoom(aRoom: typeof aTelegramRoom, { as, rules = {} }: World) {
  const office = openPostOffice();
  const { store, clock, subscriptions } = office;
  const desk = createStoredDesk({ ...office, turnsIn: ownTurns, log: silentLog });
  const found: Chat[] = [];
  const room = await aRoom({
    subscription: null,
    given: {
      stores: {
        ...reviewParts(store, desk, readSettings({})),
        subscriptions,
        clock,
        queue: desk.queue,
        audit: store.audit,
        history: createDeliveryHistory(store.database),
        chats: {
          async find(platform, address) {
            const chat = { platform, chatId: address, threadId: null };
            found.push(chat);
            return address.startsWith("@nowhere") ? null : { chat, title: `Chat ${address}` };
          },
        },
      },
    },
  });
  const here: Chat =
    room.platform === "telegram"
      ? { platform: "telegram", chatId: "-1001", threadId: null }
      : { platform: "discord", chatId: "200", threadId: null };
  const [chat, at] = as === "reviewed" ? [here, news] : [news, here];
  const link = { desk: at, since: "2026-11-01T00:00:00.000Z", title: "News", deskTitle: "Editors" };
  const subscribed = aSubscription({ chat, layout: "en" });
  const reviewRules = { ...subscribed.reviewRules, ...rules };
  await subscriptions.put({ ...subscribed, review: link, reviewRules });
  const tell = () => desk.queue.enqueue(anAlert(), [{ ...anOrder(chat), layout: "en" }]);
  return {
    ...office,
    room,
    here,
    chat,
    desk,
    found,
    tell,
    /** Types a command in the room, slower than a flood. */
    async review(words = "", person: Parameters<typeof room.type>[2] = "moderator") {
      const [what = "", ...rest] = words.split(" ");
      const value = rest.join(" ");
      const given = { ...(what ? { review: what } : {}), ...(value ? { value } : {}) };
      const seen = await room.type("review", given, person);
      await clock.advance(11_000);
      return seen;
    },
    async tag() {
      return (await desk.waitingFor(chat))[0]?.tag ?? "";
    },
  };
}
