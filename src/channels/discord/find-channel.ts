import type { REST } from "discord.js";
import { DiscordAPIError, Routes } from "discord.js";
import { z } from "zod";

const channel = z.object({ id: z.string(), name: z.string().nullish() });
const notThere = [400, 403, 404];

/** A channel or thread by "<#200>" or "200"; null where there is none, or none the bot can see. Rejects like discord.js otherwise. */
export async function findChannel(
  rest: Pick<REST, "get">,
  address: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [, id] = /^(?:<#)?(\d{1,20})>?$/.exec(address) ?? [];
  if (id === undefined) return null;
  try {
    const found = channel.parse(await rest.get(Routes.channel(id)));
    return { id: found.id, name: found.name ?? found.id };
  } catch (error) {
    if (error instanceof DiscordAPIError && notThere.includes(error.status)) return null;
    throw error;
  }
}
