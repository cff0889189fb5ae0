import { z } from "zod";

// Documented limits; the last one counts over all embeds of a message.
const limits = { content: 2000, embeds: 10, total: 6000 };

// Discord trims before it asks whether anything is left.
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== "" && value.isWellFormed(), "This field is required");
const link = z.url({ protocol: /^https?$/ }).max(2048);

const embed = z.strictObject({
  title: text(256).optional(),
  description: text(4096).optional(),
  url: link.optional(),
  color: z.int().min(0).max(0xff_ff_ff).optional(),
  timestamp: z.iso.datetime().optional(),
  author: z.strictObject({ name: text(256), url: link.optional() }).optional(),
  footer: z.strictObject({ text: text(2048) }).optional(),
  fields: z
    .array(z.strictObject({ name: text(256), value: text(1024), inline: z.boolean().optional() }))
    .max(25)
    .optional(),
});

const label = (max: number) => text(max);
const button = z.strictObject({
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label: label(80),
  custom_id: z.string().min(1).max(100),
});
const option = z.strictObject({ label: label(100), value: z.string().min(1).max(100) });
const select = z.strictObject({
  type: z.literal(3),
  custom_id: z.string().min(1).max(100),
  placeholder: z.string().max(150).optional(),
  options: z
    .array(option)
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, "values repeat"),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.tuple([select])]),
});

const messageBody = z.object({
  content: z.string().max(limits.content).nullish(),
  embeds: z.array(embed).max(limits.embeds).optional(),
  components: z
    .array(row)
    .max(5)
    .refine((rows) => {
      const ids = rows.flatMap(({ components }) => components.map((one) => one.custom_id));
      return new Set(ids).size === ids.length;
    }, "custom ids repeat")
    .optional(),
  // Nothing this bot says may ever fire a mention.
  allowed_mentions: z.strictObject({ parse: z.tuple([]), roles: z.array(z.string()).optional() }),
  nonce: z.string().max(25).optional(),
  enforce_nonce: z.boolean().optional(),
  flags: z.int().optional(),
  message_reference: z
    .strictObject({ message_id: z.string(), fail_if_not_exists: z.literal(false) })
    .optional(),
});

const threadBody = z.strictObject({
  name: text(100),
  auto_archive_duration: z.union([60, 1440, 4320, 10_080].map((minutes) => z.literal(minutes))),
  // Discord takes neither nonce nor reference here.
  message: z.looseObject({ nonce: z.never().optional(), message_reference: z.never().optional() }),
});

export type MessageBody = z.infer<typeof messageBody>;

/** A message body that keeps every limit, or the error Discord answers. */
export type CheckedBody =
  | { readonly ok: true; readonly body: MessageBody }
  | { readonly ok: false; readonly code: number; readonly message: string };

export function checkMessage(json: unknown): CheckedBody {
  const checked = messageBody.safeParse(json);
  if (!checked.success) return invalid(z.prettifyError(checked.error));
  const embeds = checked.data.embeds ?? [];
  if (!checked.data.content && embeds.length === 0) {
    return { ok: false, code: 50_006, message: "Cannot send an empty message" };
  }
  if (embeds.some((one) => !one.title && !one.description && !one.fields?.length)) {
    return invalid("embeds: an embed is empty");
  }
  if (textLength(embeds) > limits.total) {
    return invalid("embeds: Embed size exceeds maximum size of 6000");
  }
  return { ok: true, body: checked.data };
}

/** The name and the first message of a thread in a forum, or the error Discord answers. */
export function checkThread(json: unknown): CheckedBody & { readonly name?: string } {
  const checked = threadBody.safeParse(json);
  if (!checked.success) return invalid(z.prettifyError(checked.error));
  const { name, message } = checked.data;
  return { ...checkMessage(message), name };
}

/** A channel's new name, or undefined where it is none. */
export function checkName(json: unknown): string | undefined {
  return z.strictObject({ name: text(100) }).safeParse(json).data?.name;
}

/** What counts towards the limit over all embeds. */
function textLength(embeds: NonNullable<MessageBody["embeds"]>): number {
  const texts = embeds.flatMap((one) => [
    one.title,
    one.description,
    one.author?.name,
    one.footer?.text,
    ...(one.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

function invalid(detail: string): CheckedBody {
  return { ok: false, code: 50_035, message: `Invalid Form Body: ${detail}` };
}
