import { PermissionsBitField } from "discord.js";
import { expect, test } from "vitest";
import { invitePermissions, inviteUrl } from "../../../src/channels/discord/permissions.ts";

test("the bot asks for the five permissions that posting needs, and for no more", () => {
  expect(new PermissionsBitField(invitePermissions).toArray()).toEqual([
    "ViewChannel",
    "SendMessages",
    "EmbedLinks",
    "ReadMessageHistory",
    "SendMessagesInThreads",
  ]);
});

test("the invitation names the application, its commands and its permissions", () => {
  expect(inviteUrl("901")).toBe(
    "https://discord.com/oauth2/authorize?client_id=901&scope=bot+applications.commands&permissions=274877991936",
  );
});
