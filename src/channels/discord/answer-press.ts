import type { MessageComponentInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import type { Reply } from "../../commands/command.ts";
import type { Seal } from "../../commands/sealed-line.ts";
import type { Answers } from "./answer-command.ts";
import { messagesFor } from "./answer-command.ts";
import { callFrom, chatOf } from "./command-call.ts";

/**
 * Does what the pressed button or the chosen option says, with the rights of whoever did it, and
 * puts the answer in the place of the message; what only they should see follows it. Rejects when
 * Discord does not take the answer.
 */
export async function answerPress(
  interaction: MessageComponentInteraction,
  answers: Answers,
  seal: Seal,
): Promise<void> {
  await interaction.deferUpdate();
  const data = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const call = callFrom(interaction, { name: "", args: [], by: "press" });
  const opened = seal.open(data ?? "", call.chat);
  if (opened.kind !== "ok") {
    await show(interaction, await answers.refuseButton(call), seal);
    return;
  }
  const [name = "", ...args] = opened.line.split(" ");
  const by = opened.confirms ? "confirmation" : "press";
  const reply = await answers.handle({ ...call, name, args, by });
  if (!reply) return;
  if (reply.isAside) await show(interaction, reply, seal);
  else await replace(interaction, reply, seal);
}

async function show(
  interaction: MessageComponentInteraction,
  reply: Reply,
  seal: Seal,
): Promise<void> {
  const [message] = messagesFor(reply, seal, chatOf(interaction));
  if (message) await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
}

async function replace(
  interaction: MessageComponentInteraction,
  reply: Reply,
  seal: Seal,
): Promise<void> {
  const [message] = messagesFor(reply, seal, chatOf(interaction));
  if (message) await interaction.editReply(message);
}
