import { z } from "zod";
import type { Delivery } from "../delivery/delivery.ts";
import { alertSchema } from "../delivery/stored-alert.ts";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

/** A row of `deliveries` with its alert, as the delivery it stands for. */
export const deliveryRow = z
  .object({
    id: z.string(),
    platform: z.enum(["telegram", "discord", "console"]),
    chat_id: z.string(),
    thread_id: z.string(),
    action: z.literal("post"),
    layout: z.enum(["ar", "en", "ar-en", "en-ar"]),
    silent: z.int(),
    attempts: z.int(),
    receipts: json.pipe(z.array(z.string())),
    alert: json.pipe(alertSchema),
  })
  .transform(
    ({ platform, chat_id: chatId, thread_id: threadId, silent, ...same }): Delivery => ({
      ...same,
      chat: { platform, chatId, threadId: threadId === "" ? null : threadId },
      silent: silent === 1,
    }),
  );
