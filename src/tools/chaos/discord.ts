import { z } from "zod";
import type { Answer, Protocol } from "./protocol.ts";
import { chaosToken } from "./protocol.ts";
import { developmentIn } from "./work.ts";

const message = z.object({
  embeds: z.array(z.looseObject({ description: z.string().max(4_096).optional() })).min(1),
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
  nonce: z.string().min(1).max(25),
  enforce_nonce: z.literal(true),
});

/** Discord's creation of messages in text channels, and nothing else of it. */
export const discordProtocol: Protocol = {
  rootPath: "/api",
  read({ method, path, headers, body }) {
    if (headers.authorization !== `Bot ${chaosToken}`) return refusal(401, 0, "401: Unauthorized");
    // Asked after a post whether the channel has followers.
    const [, asked] = /^\/api\/v10\/channels\/(\d+)$/.exec(path) ?? [];
    if (method === "GET" && asked !== undefined)
      return { status: 200, body: { id: asked, type: 0 } };
    const [, chatId] = /^\/api\/v10\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (method !== "POST" || chatId === undefined) return refusal(404, 0, "404: Not Found");
    const checked = message.safeParse(body);
    if (!checked.success) return refusal(400, 50_035, z.prettifyError(checked.error));
    const { embeds, nonce } = checked.data;
    const developmentId = developmentIn(JSON.stringify(embeds));
    if (developmentId === null) return refusal(400, 50_035, "an unknown alert");
    return { chatId, developmentId, nonce };
  },
  accepted: ({ chatId, nonce }, messageId) => ({
    status: 200,
    body: { id: String(messageId), channel_id: chatId, nonce },
  }),
  limited: (seconds) => ({
    status: 429,
    headers: { "retry-after": String(seconds), "x-ratelimit-scope": "user" },
    body: { message: "You are being rate limited.", retry_after: seconds, global: false },
  }),
};

function refusal(status: number, code: number, text: string): Answer {
  return { status, body: { code, message: text } };
}
