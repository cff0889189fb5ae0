import type { APIChannel, APIEmbed, APIMessage, APIThreadList, REST } from "discord.js";
import { isRetracted } from "../../alerts/alert.ts";
import { digestSections } from "../../alerts/digest-sections.ts";
import { sectionsOf } from "../../alerts/sections.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { cutText } from "../../text/cut-text.ts";
import { alertMessage } from "./alert-message.ts";
import { ChannelType, DiscordAPIError, Routes, ThreadAutoArchiveDuration } from "./discord-rest.ts";
import { oneLine } from "./markdown.ts";

type Form = Parameters<typeof alertMessage>[1];

const longestName = 100;

/** Whether a channel takes posts as threads only. Rejects as discord.js does. */
export async function takesThreadsOnly(rest: REST, channelId: string): Promise<boolean> {
  const { type } = (await rest.get(Routes.channel(channelId))) as APIChannel;
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}

/**
 * Posts an alert in a forum: a thread with the headline for its name; resolves with its first
 * message. Discord knows no nonce for threads, so where an earlier try may have arrived, the forum's
 * open threads are read first and one that says the same is taken for it. What this cannot see is a
 * try that reaches Discord after it was looked for.
 */
export async function postInForum(rest: REST, delivery: Delivery, form: Form): Promise<APIMessage> {
  const { nonce: _, enforce_nonce: __, ...message } = alertMessage(delivery, form);
  const name = threadName(delivery);
  const { chatId } = delivery.chat;
  const earlier = delivery.attempts > 0 ? await findPost(rest, chatId, { name, message }) : null;
  if (earlier) return earlier;
  const body = { name, message, auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
  const thread = (await rest.post(Routes.threads(chatId), { body })) as { message: APIMessage };
  return thread.message;
}

/** Gives a thread the headline that its post has by now. Rejects as discord.js does. */
export async function renameThread(
  rest: REST,
  threadId: string,
  delivery: Delivery,
): Promise<void> {
  await rest.patch(Routes.channel(threadId), { body: { name: threadName(delivery) } });
}

/** A name knows no markup: what is taken back has to say so in words. */
function threadName(delivery: Delivery): string {
  const { action, alert, standing, digest } = delivery;
  if (action === "digest") return nameFrom(digestSections(digest, delivery)[0]?.title ?? "");
  const [section] = sectionsOf(alert, standing ?? delivery);
  if (!section) return nameFrom("");
  return nameFrom(
    isRetracted(alert) || section.headline.trim() === ""
      ? `${section.mark} · ${section.headline}`
      : section.headline,
  );
}

function nameFrom(text: string): string {
  return cutText(oneLine(text), longestName) || "…";
}

interface Sought {
  readonly name: string;
  readonly message: Says;
}

type Says = {
  readonly content?: string | undefined;
  readonly embeds?: readonly APIEmbed[] | undefined;
};

async function findPost(rest: REST, forumId: string, sought: Sought): Promise<APIMessage | null> {
  const forum = (await rest.get(Routes.channel(forumId))) as { guild_id: string };
  const route = Routes.guildActiveThreads(forum.guild_id);
  const { threads } = (await rest.get(route)) as APIThreadList;
  const candidates = threads.filter(
    (thread) =>
      "parent_id" in thread && thread.parent_id === forumId && thread.name === sought.name,
  );
  for (const { id } of candidates) {
    const post = await firstMessage(rest, id);
    if (post && saysTheSame(post, sought.message)) return post;
  }
  return null;
}

/** A thread and its first message have the same id. */
async function firstMessage(rest: REST, threadId: string): Promise<APIMessage | null> {
  try {
    return (await rest.get(Routes.channelMessage(threadId, threadId))) as APIMessage;
  } catch (error) {
    // Deleted since, or not for us to read: in doubt an alert is repeated rather than lost.
    if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) return null;
    throw error;
  }
}

function saysTheSame(one: Says, other: Says): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** What Discord stores as it was sent, but for blanks at the ends. */
function wordsOf({ content, embeds }: Says): string {
  const texts = (embeds ?? []).map(({ title, description }) => [title, description]);
  return JSON.stringify([content ?? "", texts.flat().map((text) => (text ?? "").trim())]);
}
