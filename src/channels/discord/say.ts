import type { Client } from "discord.js";
import { Routes } from "discord.js";
import type { Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { componentsFor } from "./components.ts";
import { replyTexts } from "./reply-text.ts";

/** Posts something nobody asked for, with its buttons under the last message. Rejects as discord.js does. */
export async function say(
  client: Pick<Client, "rest"> | null,
  seal: Seal,
  chat: Chat,
  reply: Reply,
): Promise<void> {
  if (!client) throw new Error("Discord: nothing can be said before the start");
  const texts = replyTexts(reply);
  for (const [index, content] of texts.entries()) {
    const controls = index === texts.length - 1 ? (reply.controls ?? []) : [];
    const components = componentsFor(controls, seal, chat);
    const body = { content, components, allowed_mentions: { parse: [] } };
    await client.rest.post(Routes.channelMessages(chat.chatId), { body });
  }
}
