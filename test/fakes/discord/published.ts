import type { RestAnswer } from "./rest-route.ts";
import { errorAnswer, waitAnswer } from "./rest-route.ts";
import type { World } from "./world.ts";

const hourMs = 3_600_000;
const most = { postsOfChannel: 10, editsOfMessage: 3 };

/** What an announcement channel published, and how often it still may in this hour. */
export function createPublished(world: World) {
  const moments = new Map<string, number[]>();

  const refusalBeyond = (key: string, mostAnHour: number): RestAnswer | undefined => {
    const now = world.now().getTime();
    const recent = (moments.get(key) ?? []).filter((at) => at > now - hourMs);
    moments.set(key, recent);
    const [first = now] = recent;
    if (recent.length >= mostAnHour) return waitAnswer((first + hourMs - now) / 1_000);
    recent.push(now);
    return undefined;
  };

  return {
    refusalToPublish(channelId: string, messageId: string): RestAnswer | undefined {
      const kind = world.findChannel(channelId)?.channel.kind;
      if (kind !== "announcement") return errorAnswer(400, 50_024);
      const message = world.messages.find(({ id }) => id === messageId);
      if (message?.crossposted) return errorAnswer(400, 40_033);
      return refusalBeyond(`posts of ${channelId}`, most.postsOfChannel);
    },
    refusalToEdit(messageId: string): RestAnswer | undefined {
      const isPublished = world.messages.find(({ id }) => id === messageId)?.crossposted;
      return isPublished ? refusalBeyond(`edits of ${messageId}`, most.editsOfMessage) : undefined;
    },
  };
}
