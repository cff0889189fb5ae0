import { DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from "discord.js";
import { z } from "zod";
import { inviteUrl } from "../../channels/discord/permissions.ts";
import type { Settings } from "../../settings.ts";
import type { Finding } from "./finding.ts";
import { fail, ok } from "./finding.ts";

const user = z.object({ username: z.string() });
const application = z.object({ id: z.string() });

/** Asks Discord whose token it is, and says where the bot is added to a server. */
export async function checkDiscord(discord: NonNullable<Settings["discord"]>): Promise<Finding> {
  const rest = createRest(discord);
  try {
    const { username } = user.parse(await rest.get(Routes.user("@me")));
    const { id } = application.parse(await rest.get(Routes.currentApplication()));
    return ok("Discord", `the token belongs to ${username}; add it to a server: ${inviteUrl(id)}`);
  } catch (error) {
    return findingOf(error);
  }
}

function createRest({ token, apiRoot }: NonNullable<Settings["discord"]>): REST {
  const rest = new REST({
    ...(apiRoot === undefined ? {} : { api: apiRoot }),
    retries: 0,
    rejectOnRateLimit: () => true,
  });
  return rest.setToken(token);
}

function findingOf(error: unknown): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return fail(
      "Discord",
      "the token was refused",
      "Reset it on the Bot page of the Developer Portal and set DISCORD_BOT_TOKEN",
    );
  }
  const status = statusOf(error);
  if (status !== null) {
    const answer = `it answered with an error (${status})`;
    return fail("Discord", answer, "Run doctor again in some minutes");
  }
  return fail(
    "Discord",
    "it cannot be reached, or what answers is not Discord",
    "Check this machine's connection and, if it is set, DISCORD_API_ROOT",
  );
}

function statusOf(error: unknown): number | null {
  if (error instanceof RateLimitError) return 429;
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
}
