import type { Alert } from "../alerts/alert.ts";
import type { Clock } from "../clock.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import { announcement } from "./announcement.ts";
import type { Definition } from "./definition.ts";
import { repliesIn } from "./replies.ts";
import { notSubscribed } from "./settings/setting-commands.ts";

/** Sends an alert that says it is none, the way every alert goes: what arrives shows that all is well. */
export function testAlert(deps: {
  readonly queue: Pick<DeliveryQueue, "enqueue">;
  readonly clock: Clock;
}): Definition {
  return {
    name: "test",
    aliases: [],
    who: "moderator",
    args: [],
    async answer(request) {
      const subscription = await request.subscription();
      if (!subscription) return notSubscribed(request);
      const { chat, layout, digits } = subscription;
      const order = {
        chat,
        layout,
        digits,
        action: "post",
        silent: true,
        heldUntil: null,
      } as const;
      // One a minute: who asks twice is not told twice.
      await deps.queue.enqueue(sampleAlert(deps.clock.now()), [order]);
      return request.replies.reply("test.sent");
    },
  };
}

function sampleAlert(now: Date): Alert {
  const [ar, en] = [repliesIn("ar"), repliesIn("en")];
  const words = {
    headline: { ar: ar.text("test.headline"), en: en.text("test.headline") },
    body: { ar: ar.text("test.body"), en: en.text("test.body") },
  };
  const id = `test-${Math.floor(now.getTime() / 60_000)}`;
  // It is to look, and to be reviewed, like any alert.
  return { ...announcement(id, words, now), countries: ["ML", "NE"], isAnnouncement: false };
}
