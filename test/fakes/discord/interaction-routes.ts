import { InteractionResponseType, MessageFlags } from "discord.js";
import { z } from "zod";
import { bareMessageShape } from "./message-routes.ts";
import type { MessageBody } from "./message-rules.ts";
import { checkMessage } from "./message-rules.ts";
import type { RestAnswer, RestRequest, RestRoute } from "./rest-route.ts";
import { errorAnswer } from "./rest-route.ts";
import type { InteractionRecord, World } from "./world.ts";

// A bot has three seconds for its first answer and a quarter of an hour for the rest.
const firstAnswerMs = 3000;
const tokenLifeMs = 15 * 60_000;

const {
  ChannelMessageWithSource: Message,
  DeferredChannelMessageWithSource: DeferredMessage,
  DeferredMessageUpdate: DeferredUpdate,
  UpdateMessage: Update,
  ApplicationCommandAutocompleteResult: Completion,
} = InteractionResponseType;

const callbackBody = z.object({
  type: z.union([
    z.literal(Message),
    z.literal(DeferredMessage),
    z.literal(DeferredUpdate),
    z.literal(Update),
    z.literal(Completion),
  ]),
  data: z
    .looseObject({
      flags: z.int().optional(),
      choices: z
        .array(z.object({ name: z.string().min(1).max(100), value: z.string().max(100) }))
        .max(25)
        .optional(),
    })
    .optional(),
});

/** Answering commands and buttons. */
export function interactionRoutes(world: World): readonly RestRoute[] {
  const find = (token: string | undefined, lifeMs: number): InteractionRecord | undefined => {
    const record = world.interactions.get(token ?? "");
    const isAlive = record && world.now().getTime() - record.createdAt.getTime() <= lifeMs;
    return isAlive ? record : undefined;
  };
  const save = (record: InteractionRecord): void => {
    world.interactions.set(record.token, record);
  };

  const callback = ({ params, json, query }: RestRequest): RestAnswer => {
    const record = find(params["token"], firstAnswerMs);
    if (record?.id !== params["id"] || !record) return errorAnswer(404, 10_062);
    if (record.acknowledged) return errorAnswer(400, 40_060);
    const read = readCallback(json);
    if (!read.ok) return errorAnswer(400, read.code, read.message);
    const { type, ephemeral, answer, choices } = read;
    save({ ...record, acknowledged: { type, ephemeral }, answer, choices });
    return callbackAnswer(query, record.id, type);
  };

  const withMessage =
    (use: (record: InteractionRecord, body: MessageBody) => InteractionRecord) =>
    ({ params, json }: RestRequest): RestAnswer => {
      const record = find(params["token"], tokenLifeMs);
      if (!record?.acknowledged) return errorAnswer(404, 10_062);
      const checked = checkMessage(json);
      if (!checked.ok) return errorAnswer(400, checked.code, checked.message);
      save(use(record, checked.body));
      return { status: 200, body: bareMessageShape(world, record.id, "0", checked.body) };
    };

  const withdraw = ({ params }: RestRequest): RestAnswer => {
    const record = find(params["token"], tokenLifeMs);
    if (!record?.acknowledged) return errorAnswer(404, 10_062);
    save({ ...record, answer: null, withdrawn: true });
    return { status: 204 };
  };

  return [
    { name: "POST /interactions/:id/:token/callback", needsToken: false, handle: callback },
    {
      name: "PATCH /webhooks/:app/:token/messages/@original",
      needsToken: false,
      handle: withMessage((record, answer) => ({ ...record, answer })),
    },
    {
      name: "DELETE /webhooks/:app/:token/messages/@original",
      needsToken: false,
      handle: withdraw,
    },
    {
      name: "POST /webhooks/:app/:token",
      needsToken: false,
      handle: withMessage((record, body) => ({
        ...record,
        followUps: [...record.followUps, body],
      })),
    },
  ];
}

type ReadCallback =
  | {
      readonly ok: true;
      readonly type: number;
      readonly ephemeral: boolean;
      /** Null when the bot only says that it is thinking. */
      readonly answer: MessageBody | null;
      readonly choices: InteractionRecord["choices"];
    }
  | { readonly ok: false; readonly code: number; readonly message: string };

function readCallback(json: unknown): ReadCallback {
  const parsed = callbackBody.safeParse(json);
  if (!parsed.success) return { ok: false, code: 50_035, message: z.prettifyError(parsed.error) };
  const { type, data } = parsed.data;
  const ephemeral = ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (type === DeferredMessage || type === DeferredUpdate) {
    return { ok: true, type, ephemeral, answer: null, choices: null };
  }
  if (type === Completion) {
    return { ok: true, type, ephemeral: true, answer: null, choices: data?.choices ?? [] };
  }
  const checked = checkMessage(data);
  return checked.ok ? { ok: true, type, ephemeral, answer: checked.body, choices: null } : checked;
}

function callbackAnswer(query: URLSearchParams, id: string, type: number): RestAnswer {
  if (query.get("with_response") !== "true") return { status: 204 };
  return { status: 200, body: { interaction: { id, type: 2 }, resource: { type } } };
}
