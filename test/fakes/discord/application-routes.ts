import { z } from "zod";
import type { RestAnswer, RestRequest, RestRoute } from "./rest-route.ts";
import { errorAnswer } from "./rest-route.ts";
import type { World } from "./world.ts";

const commandName = z.string().regex(/^[-_a-z0-9]{1,32}$/);
const description = z.string().min(1).max(100);

const commandList = z
  .array(
    z.object({
      name: commandName,
      description,
      type: z.literal(1).optional(),
      default_member_permissions: z.string().regex(/^\d+$/).nullish(),
      contexts: z.array(z.int().min(0).max(2)).nullish(),
      options: z
        .array(
          z.object({
            name: commandName,
            description,
            // Text, or a role of the server.
            type: z.union([z.literal(3), z.literal(8)]),
            required: z.boolean().optional(),
            autocomplete: z.boolean().optional(),
            choices: z
              .array(z.object({ name: z.string().min(1).max(100), value: z.string().max(100) }))
              .max(25)
              .optional(),
          }),
        )
        .max(25)
        .default([]),
    }),
  )
  .max(100)
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, "names repeat");

/** Who the bot is, where its gateway is, which commands it has. */
export function applicationRoutes(
  world: World,
  gatewayUrl: () => string,
  shards: number,
): readonly RestRoute[] {
  const putCommands = ({ json }: RestRequest): RestAnswer => {
    const checked = commandList.safeParse(json);
    if (!checked.success) return errorAnswer(400, 50_035, z.prettifyError(checked.error));
    world.commands.splice(0, world.commands.length, ...checked.data);
    const shapes = checked.data.map((command) => ({
      ...command,
      id: world.snowflake(),
      application_id: world.applicationId,
      type: 1,
      version: world.snowflake(),
    }));
    return { status: 200, body: shapes };
  };

  const gateway = (): RestAnswer => ({
    status: 200,
    body: {
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: shards },
    },
  });

  return [
    { name: "GET /gateway/bot", needsToken: true, handle: gateway },
    {
      name: "GET /users/@me",
      needsToken: true,
      handle: () => ({ status: 200, body: { ...world.bot, discriminator: "0" } }),
    },
    {
      name: "GET /applications/@me",
      needsToken: true,
      handle: () => ({ status: 200, body: { id: world.applicationId, name: world.bot.username } }),
    },
    { name: "PUT /applications/:app/commands", needsToken: true, handle: putCommands },
  ];
}
