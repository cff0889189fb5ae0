import { z } from "zod";
import type { Chat } from "../delivery/delivery.ts";
import { isTimeZone } from "../delivery/local-time.ts";
import { countriesSchema, severitySchema, topicSchema } from "../delivery/stored-alert.ts";
import type { Subscription, Subscriptions } from "../delivery/subscription.ts";
import type { RecordKind, Records } from "./keyv-store.ts";

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

export const subscriptionRecord: RecordKind<Subscription> = {
  namespace: "subscription",
  schema: z.object({
    chat: z.object({
      platform: z.enum(["telegram", "discord", "console"]),
      chatId: z.string(),
      threadId: z.string().nullable(),
    }),
    layout: z.enum(["ar", "en", "ar-en", "en-ar"]),
    countries: countriesSchema,
    topics: z.array(topicSchema),
    minSeverity: severitySchema,
    // Subscriptions of the first versions have none of these four.
    ambiguous: z.enum(["resend", "skip"]).default("resend"),
    quiet: z
      .object({ from: timeOfDay, to: timeOfDay, timeZone: z.string().refine(isTimeZone) })
      .nullable()
      .default(null),
    digest: z.enum(["instant", "hourly", "daily"]).default("instant"),
    criticalOverrides: z.boolean().default(true),
    suspended: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
};

/** One record per chat, its topics counting as chats of their own. */
export function createSubscriptions(records: Records<Subscription>): Subscriptions {
  return {
    get: (chat) => records.get(keyOf(chat)),
    put: (subscription) => records.set(keyOf(subscription.chat), subscription),
    remove: (chat) => records.delete(keyOf(chat)),
    async all() {
      const found: Subscription[] = [];
      for await (const [, subscription] of records.entries()) found.push(subscription);
      return found;
    },
    async move(from, to) {
      const subscription = await records.get(keyOf(from));
      if (!subscription) return;
      // Written before the old one goes: cut off in between, the chat has two orders and not none.
      if (!(await records.get(keyOf(to)))) {
        await records.set(keyOf(to), { ...subscription, chat: to });
      }
      await records.delete(keyOf(from));
    },
  };
}

const keyOf = (chat: Chat): string =>
  JSON.stringify([chat.platform, chat.chatId, ...(chat.threadId === null ? [] : [chat.threadId])]);
