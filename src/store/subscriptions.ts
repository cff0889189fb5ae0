import type { Chat } from "../delivery/delivery.ts";
import type { InTurn } from "../delivery/in-turn.ts";
import { createInTurn } from "../delivery/in-turn.ts";
import { subscriptionSchema } from "../delivery/stored-subscription.ts";
import type { Subscription, Subscriptions } from "../delivery/subscription.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

export const subscriptionRecord: RecordKind<Subscription> = {
  namespace: "subscription",
  schema: subscriptionSchema,
};

/** One record per chat, its topics counting as chats of their own. */
export function createSubscriptions(
  records: Records<Subscription>,
  // Whatever reads a subscription and then writes it does so in the chat's turn.
  inTurn: InTurn = createInTurn(),
): Subscriptions {
  return {
    get: (chat) => records.get(keyOf(chat)),
    put: (subscription) => records.set(keyOf(subscription.chat), subscription),
    change: (chat, edit) =>
      inTurn(keyOf(chat), async () => {
        const before = await records.get(keyOf(chat));
        const after = edit(before);
        if (after === undefined || after === before) return before;
        await records.set(keyOf(chat), after);
        return after;
      }),
    remove: (chat) => inTurn(keyOf(chat), () => records.delete(keyOf(chat))),
    async all() {
      const found: Subscription[] = [];
      for await (const [, subscription] of records.entries()) found.push(subscription);
      return found;
    },
    move: (from, to) =>
      inTurn(keyOf(from), async () => {
        const subscription = await records.get(keyOf(from));
        if (!subscription) return;
        // Written before the old one goes: cut off in between, the chat has two orders and not none.
        await inTurn(keyOf(to), async () => {
          if (await records.get(keyOf(to))) return;
          await records.set(keyOf(to), { ...subscription, chat: to });
        });
        await records.delete(keyOf(from));
      }),
  };
}

const keyOf = (chat: Chat): string =>
  JSON.stringify([chat.platform, chat.chatId, ...(chat.threadId === null ? [] : [chat.threadId])]);
