import { PermissionsBitField } from "discord.js";
import type { MissingRight } from "../../commands/command.ts";

const needed = {
  viewChannel: "ViewChannel",
  sendMessages: "SendMessages",
  sendMessagesInThreads: "SendMessagesInThreads",
  embedLinks: "EmbedLinks",
} as const satisfies Partial<Record<MissingRight, keyof typeof PermissionsBitField.Flags>>;

/**
 * What the bot asks for when it is invited: View Channels, Send Messages, Send Messages in Threads,
 * Embed Links, Read Message History. The number stands in the README.
 */
export const invitePermissions = PermissionsBitField.resolve([
  ...Object.values(needed),
  "ReadMessageHistory",
]);

/** Where somebody who manages a server adds the bot to it. */
export function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: String(invitePermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** What posting alerts needs and these permissions do not give. */
export function missingRights(granted: Readonly<PermissionsBitField>): readonly MissingRight[] {
  return (Object.keys(needed) as (keyof typeof needed)[]).filter(
    (right) => !granted.has(needed[right]),
  );
}
