import { PermissionsBitField } from "discord.js";
import type { FakeChannel, FakeGuild } from "./guilds.ts";
import { channelShape, permissionsIn } from "./guilds.ts";
import type { MessageBody } from "./message-rules.ts";
import { checkMessage } from "./message-rules.ts";
import { createPublished } from "./published.ts";
import type { RestAnswer, RestRequest, RestRoute } from "./rest-route.ts";
import { errorAnswer } from "./rest-route.ts";
import type { StoredMessage, World } from "./world.ts";

// Discord says "the past few minutes"; the shortest reading is the strictest.
const nonceMemoryMs = 120_000;

const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks } = PermissionsBitField.Flags;

/** Posting to, editing in and asking about channels. */
export function messageRoutes(world: World): readonly RestRoute[] {
  const published = createPublished(world);
  const nonces = new Map<string, { at: number; messageId: string }>();

  const remembered = (body: MessageBody): StoredMessage | undefined => {
    const known = body.enforce_nonce && body.nonce ? nonces.get(body.nonce) : undefined;
    if (!known || known.at < world.now().getTime() - nonceMemoryMs) return undefined;
    return world.messages.find(({ id }) => id === known.messageId);
  };

  const store = (channelId: string, body: MessageBody): StoredMessage => {
    const message = { id: world.snowflake(), channelId, body, edits: [], crossposted: false };
    const { id } = message;
    world.messages.push(message);
    if (body.nonce) nonces.set(body.nonce, { at: world.now().getTime(), messageId: id });
    return message;
  };

  const post = ({ params, json }: RestRequest): RestAnswer => {
    const place = world.findChannel(params["id"] ?? "");
    if (!place) return errorAnswer(404, 10_003);
    const checked = checkMessage(json);
    if (!checked.ok) return errorAnswer(400, checked.code, checked.message);
    if (place.channel.kind === "forum") return errorAnswer(400, 50_008);
    const refusal = refusalToPost(place.guild, place.channel, checked.body);
    if (refusal) return refusal;
    const message = remembered(checked.body) ?? store(place.channel.id, checked.body);
    return { status: 200, body: messageShape(world, message) };
  };

  const change = ({ params, json }: RestRequest): RestAnswer => {
    const checked = checkMessage(json);
    if (!checked.ok) return errorAnswer(400, checked.code, checked.message);
    const { body } = checked;
    const limited = published.refusalToEdit(params["message"] ?? "");
    if (limited) return limited;
    return replaceMessage(world, params, (old) => {
      const merged = { ...old.body, ...body };
      return { ...old, body: merged, edits: [...old.edits, body] };
    });
  };

  const show = ({ params }: RestRequest): RestAnswer => {
    const place = world.findChannel(params["id"] ?? "");
    if (!place) return errorAnswer(404, 10_003);
    return { status: 200, body: channelShape(place.guild, place.channel) };
  };

  const showMessage = ({ params }: RestRequest): RestAnswer =>
    replaceMessage(world, params, (old) => old);

  return [
    { name: "POST /channels/:id/messages", needsToken: true, handle: post },
    { name: "PATCH /channels/:id/messages/:message", needsToken: true, handle: change },
    { name: "GET /channels/:id", needsToken: true, handle: show },
    { name: "GET /channels/:id/messages/:message", needsToken: true, handle: showMessage },
    {
      name: "POST /channels/:id/messages/:message/crosspost",
      needsToken: true,
      handle: ({ params }) =>
        published.refusalToPublish(params["id"] ?? "", params["message"] ?? "") ??
        replaceMessage(world, params, (old) => ({ ...old, crossposted: true })),
    },
  ];
}

export function refusalToPost(
  guild: FakeGuild,
  channel: FakeChannel,
  body: MessageBody,
): RestAnswer | undefined {
  const permissions = permissionsIn(guild, channel);
  const may = (flag: bigint): boolean => (permissions & flag) === flag;
  if (!may(ViewChannel)) return errorAnswer(403, 50_001);
  if (!may(channel.kind === "thread" ? SendMessagesInThreads : SendMessages)) {
    return errorAnswer(403, 50_013);
  }
  if (body.embeds?.length && !may(EmbedLinks)) return errorAnswer(403, 50_013);
  return undefined;
}

function replaceMessage(
  world: World,
  params: Readonly<Record<string, string>>,
  change: (old: StoredMessage) => StoredMessage,
): RestAnswer {
  const at = world.messages.findIndex(
    ({ id, channelId }) => id === params["message"] && channelId === params["id"],
  );
  const old = world.messages[at];
  if (!old) return errorAnswer(404, 10_008);
  const changed = change(old);
  world.messages[at] = changed;
  return { status: 200, body: messageShape(world, changed) };
}

/** A message as the API shows it. */
function messageShape(world: World, message: StoredMessage): object {
  return bareMessageShape(world, message.id, message.channelId, message.body);
}

export function bareMessageShape(
  world: World,
  id: string,
  channelId: string,
  body: MessageBody,
): object {
  return {
    id,
    channel_id: channelId,
    type: 0,
    content: body.content ?? "",
    embeds: (body.embeds ?? []).map((embed) => ({ type: "rich", ...embed })),
    author: world.bot,
    timestamp: world.now().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    components: [],
    pinned: false,
    flags: body.flags ?? 0,
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
  };
}
