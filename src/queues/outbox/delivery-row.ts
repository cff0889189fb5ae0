import { z } from "zod";
import type { Alert } from "../../alerts/alert.ts";
import type { Chat, Delivery } from "../../delivery/delivery.ts";
import type { Reader, SentMessage } from "../../delivery/delivery-queue.ts";
import { alertSchema, digitsSchema, layoutSchema } from "../../delivery/stored-alert.ts";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

const mostAlerts = 100;
const alerts = new Map<string, Alert>();

/** One that goes to thousands of chats is read once. */
const storedAlert = z.string().transform((text, context): Alert => {
  const known = alerts.get(text);
  if (known) return known;
  const { data, error } = json.pipe(alertSchema).safeParse(text);
  if (!data) {
    for (const { path, message } of error.issues) {
      context.addIssue({ code: "custom", path, message });
    }
    return z.NEVER;
  }
  if (alerts.size >= mostAlerts) alerts.clear();
  alerts.set(text, data);
  return data;
});

const address = {
  platform: z.enum(["telegram", "discord", "console"]),
  chat_id: z.string(),
  thread_id: z.string(),
};
const action = z.enum(["post", "edit", "reply", "correction", "retraction", "amendment"]);
const receipts = json.pipe(z.array(z.string()));
const look = { layout: layoutSchema, digits: digitsSchema };

const common = {
  id: z.string(),
  ...address,
  ...look,
  silent: z.int(),
  attempts: z.int(),
  receipts,
};

/** A row of `deliveries` with its alert, as the delivery it stands for. */
export const deliveryRow = z
  .object({
    ...common,
    action,
    ping: z.string().nullable(),
    amends: z.int().nullable(),
    alert: storedAlert,
  })
  .transform(
    ({ platform, chat_id, thread_id, silent, ping, amends, ...same }): Delivery => ({
      ...same,
      ...(ping === null ? {} : { ping }),
      ...(amends === null ? {} : { amends }),
      chat: chatOf({ platform, chat_id, thread_id }),
      silent: silent === 1,
      standing: null,
      digest: [],
    }),
  );

/** A digest's own row; what it tells lies with the deliveries it took in. */
export const digestRow = z
  .object({ ...common, action: z.literal("digest") })
  .transform(({ platform, chat_id, thread_id, silent, ...same }) => ({
    ...same,
    chat: chatOf({ platform, chat_id, thread_id }),
    silent: silent === 1,
    standing: null,
  }));

/** The alert of a row, by itself. */
export const alertRow = z.object({ alert: storedAlert }).transform(({ alert }): Alert => alert);

/** What tells whether a delivery is late. Times are milliseconds since 1970. */
export const waitingRow = z.object({
  ...address,
  held: z.int(),
  enqueued_at: z.int(),
  not_before: z.int(),
});

/** What was told in a digest alone. */
export const digestedRow = z.object({ ...look, revision: z.int() });

/** What a post, or what edited it, left in a chat. */
export const toldRow = z.object({ ...look, action, revision: z.int(), receipts });

/** What a chat is still to get. */
export const laterRow = z.object({ action, edition: z.int(), not_before: z.int() });

/** What left for a chat, and when. */
export const sentRow = z.object({ ...address, at: z.int(), messages: z.int() }).transform(
  ({ at, messages, ...where }): SentMessage => ({
    chat: chatOf(where),
    at: new Date(at),
    messages,
  }),
);

/** A reply as it was sent, or an amendment of it. */
export const replyRow = z.object({ ...look, receipts, alert: storedAlert });

/** A chat with the look of its last delivery. */
export const readerRow = z
  .object({ ...address, ...look, replies: json.pipe(z.array(z.int())) })
  .transform(
    ({ layout, digits, replies, ...where }): Reader => ({
      chat: chatOf(where),
      layout,
      digits,
      replies,
    }),
  );

interface Address {
  readonly platform: Chat["platform"];
  readonly chat_id: string;
  readonly thread_id: string;
}

function chatOf({ platform, chat_id: chatId, thread_id: threadId }: Address): Chat {
  return { platform, chatId, threadId: threadId === "" ? null : threadId };
}
