import { channelShape } from "./guilds.ts";
import { bareMessageShape, refusalToPost } from "./message-routes.ts";
import { checkName, checkThread } from "./message-rules.ts";
import type { RestAnswer, RestRequest, RestRoute } from "./rest-route.ts";
import { errorAnswer } from "./rest-route.ts";
import type { World } from "./world.ts";

/** Threads: opened in a forum with their first message, listed, renamed, opened again. */
export function threadRoutes(world: World): readonly RestRoute[] {
  const open = ({ params, json }: RestRequest): RestAnswer => {
    const place = world.findChannel(params["id"] ?? "");
    if (!place) return errorAnswer(404, 10_003);
    const { guild, channel: forum } = place;
    if (forum.kind !== "forum") return errorAnswer(400, 50_024);
    const checked = checkThread(json);
    if (!checked.ok) return errorAnswer(400, checked.code, checked.message);
    const refusal = refusalToPost(guild, forum, checked.body);
    if (refusal) return refusal;
    // A thread and its first message have the same id.
    const id = world.snowflake();
    const thread = { id, name: checked.name ?? "", kind: "thread", parentId: forum.id } as const;
    world.guilds.set(guild.id, { ...guild, channels: [...guild.channels, thread] });
    const { body } = checked;
    world.messages.push({ id, channelId: id, body, edits: [], crossposted: false });
    const message = bareMessageShape(world, id, id, body);
    return { status: 201, body: { ...channelShape(guild, thread), message } };
  };

  const list = ({ params }: RestRequest): RestAnswer => {
    const guild = world.guilds.get(params["id"] ?? "");
    if (!guild) return errorAnswer(404, 10_004);
    const active = guild.channels.filter(({ kind, archived }) => kind === "thread" && !archived);
    const threads = active.map((thread) => channelShape(guild, thread));
    return { status: 200, body: { threads, members: [] } };
  };

  const change = ({ params, json }: RestRequest): RestAnswer => {
    const place = world.findChannel(params["id"] ?? "");
    if (!place) return errorAnswer(404, 10_003);
    const { guild, channel } = place;
    const name = checkName(json);
    const changed = name === undefined ? channel : { ...channel, name };
    const channels = guild.channels.map((one) => (one === channel ? changed : one));
    world.guilds.set(guild.id, { ...guild, channels });
    return { status: 200, body: channelShape(guild, changed) };
  };

  return [
    { name: "POST /channels/:id/threads", needsToken: true, handle: open },
    { name: "GET /guilds/:id/threads/active", needsToken: true, handle: list },
    { name: "PATCH /channels/:id", needsToken: true, handle: change },
  ];
}
