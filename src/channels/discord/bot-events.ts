import type { Client, Guild, Interaction } from "discord.js";
import { Events, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import type { Answers } from "./answer-command.ts";
import { answerCommand, answerCompletion } from "./answer-command.ts";
import { answerPress } from "./answer-press.ts";
import type { OnAdded } from "./guild-welcome.ts";
import { welcomeGuild } from "./guild-welcome.ts";
import { listenForAccess } from "./regained-access.ts";
import type { Tasks } from "./tasks.ts";

/** What the bot does about what happens on Discord. */
export interface BotEvents extends Answers {
  readonly onAdded: OnAdded;
  /** A channel or thread that no longer exists, or whose server the bot has left. */
  onGone(chat: Chat): Promise<void>;
  /** A channel or thread that can be posted in, after its rights changed: perhaps it could not before. */
  onBack(chat: Chat): Promise<void>;
}

// A server that is merely unavailable, in an outage, says so.
const departure = z.object({ id: z.string(), unavailable: z.literal(false).optional() });

/** Hands on commands, invitations and farewells. One that fails is logged and disturbs no other. */
export function listenToDiscord(
  client: Client,
  { events, seal, tasks }: { events: BotEvents; seal: Seal; tasks: Tasks },
): void {
  const gone = (chatId: string): void =>
    tasks.run("giving up a channel", () => events.onGone(chatOf(chatId)));
  const back = (chatId: string): void =>
    tasks.run("taking up a channel", () => events.onBack(chatOf(chatId)));
  client.on(Events.InteractionCreate, (interaction) => {
    const work = answerTo(interaction, events, seal);
    if (work) tasks.run("answering somebody", work);
  });
  client.on(Events.GuildCreate, (guild: Guild) =>
    tasks.run("greeting a server", () => welcomeGuild(guild, events.onAdded)),
  );
  // By the time of the client's own event it has forgotten which channels the server had.
  client.ws.on(GatewayDispatchEvents.GuildDelete, (data: unknown) => {
    const left = departure.safeParse(data);
    const guild = left.success ? client.guilds.cache.get(left.data.id) : undefined;
    for (const id of guild?.channels.cache.keys() ?? []) gone(id);
  });
  client.on(Events.ChannelDelete, ({ id }) => gone(id));
  client.on(Events.ThreadDelete, ({ id }) => gone(id));
  listenForAccess(client, back);
}

function answerTo(
  interaction: Interaction,
  events: BotEvents,
  seal: Seal,
): (() => Promise<void>) | null {
  // Not every event that can be read is whole.
  if (!interaction.channelId) return null;
  if (interaction.isChatInputCommand()) return () => answerCommand(interaction, events, seal);
  if (interaction.isAutocomplete()) return () => answerCompletion(interaction, events);
  if (interaction.isMessageComponent()) return () => answerPress(interaction, events, seal);
  return null;
}

function chatOf(chatId: string): Chat {
  return { platform: "discord", chatId, threadId: null };
}
