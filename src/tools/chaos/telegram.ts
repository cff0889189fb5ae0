import { z } from "zod";
import type { Answer, Protocol } from "./protocol.ts";
import { chaosToken } from "./protocol.ts";
import { developmentIn } from "./work.ts";

const sendMessage = z.strictObject({
  chat_id: z.string(),
  text: z.string().min(1),
  parse_mode: z.literal("HTML"),
  link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
  disable_notification: z.boolean(),
});

const longestText = 4_096;

/** The Bot API's sendMessage, and nothing else of it. Telegram knows no repetition when it sees one. */
export const telegramProtocol: Protocol = {
  rootPath: "",
  read({ path, body }) {
    if (path !== `/bot${chaosToken}/sendMessage`) return refusal(404, "Not Found");
    const message = sendMessage.safeParse(body);
    if (!message.success) return refusal(400, `Bad Request: ${z.prettifyError(message.error)}`);
    const { chat_id: chatId, text } = message.data;
    const fault = faultIn(text);
    if (fault !== null) return refusal(400, `Bad Request: ${fault}`);
    const developmentId = developmentIn(text);
    if (developmentId === null) return refusal(400, "Bad Request: an unknown alert");
    return { chatId, developmentId, nonce: null };
  },
  accepted: ({ chatId }, messageId) => ({
    status: 200,
    body: {
      ok: true,
      result: { message_id: messageId, date: 0, chat: { id: Number(chatId), type: "group" } },
    },
  }),
  limited: (seconds) =>
    refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }),
};

/** A rough look at the markup; the text proper is what counts towards the limit. */
function faultIn(html: string): string | null {
  const opened = html.match(/<[a-z]/g)?.length ?? 0;
  const closed = html.match(/<\//g)?.length ?? 0;
  if (opened !== closed) return "can't parse entities";
  return html.replace(/<[^>]*>/g, "").length > longestText ? "message is too long" : null;
}

function refusal(code: number, description: string, parameters?: object): Answer {
  const body = { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) };
  return { status: code, body };
}
