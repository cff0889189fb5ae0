import { z } from "zod";
import type { Chat, Delivery } from "../delivery/delivery.ts";
import type { Reader } from "../delivery/delivery-queue.ts";
import { alertSchema } from "../delivery/stored-alert.ts";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

const address = {
  platform: z.enum(["telegram", "discord", "console"]),
  chat_id: z.string(),
  thread_id: z.string(),
};
const action = z.enum(["post", "edit", "reply", "correction", "retraction"]);
const receipts = json.pipe(z.array(z.string()));
const layout = z.enum(["ar", "en", "ar-en", "en-ar"]);

/** A row of `deliveries` with its alert, as the delivery it stands for. */
export const deliveryRow = z
  .object({
    id: z.string(),
    ...address,
    action,
    layout,
    silent: z.int(),
    attempts: z.int(),
    receipts,
    alert: json.pipe(alertSchema),
  })
  .transform(
    ({ platform, chat_id, thread_id, silent, ...same }): Delivery => ({
      ...same,
      chat: chatOf({ platform, chat_id, thread_id }),
      silent: silent === 1,
      standing: null,
    }),
  );

/** What a post, or what edited it, left in a chat. */
export const toldRow = z.object({ action, layout, revision: z.int(), receipts });

/** A chat with the layout of its last delivery. */
export const readerRow = z
  .object({ ...address, layout })
  .transform(
    ({ layout: lastLayout, ...where }): Reader => ({ chat: chatOf(where), layout: lastLayout }),
  );

interface Address {
  readonly platform: Chat["platform"];
  readonly chat_id: string;
  readonly thread_id: string;
}

function chatOf({ platform, chat_id: chatId, thread_id: threadId }: Address): Chat {
  return { platform, chatId, threadId: threadId === "" ? null : threadId };
}
