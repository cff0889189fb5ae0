import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  InteractionEditReplyOptions,
} from "discord.js";
import { MessageFlags } from "discord.js";
import type { CommandCall, Proposal, Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Chat } from "../../delivery/delivery.ts";
import { callFrom } from "./command-call.ts";
import { componentsFor } from "./components.ts";
import { oneLine } from "./markdown.ts";
import { replyTexts } from "./reply-text.ts";

/** What people who type and press are answered with. */
export interface Answers {
  /** Answers a command; null for silence. Never rejects. */
  handle(call: CommandCall): Promise<Reply | null>;
  /** Never rejects. */
  complete(call: CommandCall, argument: string, typed: string): Promise<readonly Proposal[]>;
  /** What to say about a button that is no good. Never rejects. */
  refuseButton(call: Pick<CommandCall, "chat" | "languageHint">): Promise<Reply>;
}

/**
 * Answers one slash command, visible to the caller alone. Discord waits three seconds for a first
 * sign of life, so that comes before any work. Rejects when Discord does not take the answer.
 */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  answers: Answers,
  seal: Seal,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const options = interaction.options.data.map(
    ({ name, value }) => [name, String(value ?? "")] as const,
  );
  const args = Object.fromEntries(options);
  const call = callFrom(interaction, { name: interaction.commandName, args, by: "typing" });
  const reply = await answers.handle(call);
  const [first, ...others] = reply === null ? [] : messagesFor(reply, seal, call.chat);
  if (first === undefined) {
    await interaction.deleteReply();
    return;
  }
  await interaction.editReply(first);
  for (const message of others) {
    await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
  }
}

/** Proposes how to go on typing. Rejects when Discord does not take it. */
export async function answerCompletion(
  interaction: AutocompleteInteraction,
  answers: Answers,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const call = callFrom(interaction, { name: interaction.commandName, args: [], by: "typing" });
  const proposals = await answers.complete(call, name, value);
  await interaction.respond(
    proposals.map((one) => ({ name: oneLine(one.label).slice(0, 100), value: one.value })),
  );
}

/** A reply as the messages it takes, its buttons under the last. */
export function messagesFor(
  reply: Reply,
  seal: Seal,
  chat: Chat,
): readonly (InteractionEditReplyOptions & { readonly content: string })[] {
  const texts = replyTexts(reply);
  return texts.map((content, index) => ({
    content,
    allowedMentions: { parse: [] },
    components: index === texts.length - 1 ? componentsFor(reply.controls ?? [], seal, chat) : [],
  }));
}
