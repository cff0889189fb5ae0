import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Definition } from "./definition.ts";
import type { SettingsDeps } from "./settings/change-settings.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { notSubscribed } from "./settings/setting-commands.ts";

const minuteMs = 60_000;

/** Stops the alerts for a while, or until somebody resumes; what happens meanwhile is not sent later. */
export function pause(
  deps: SettingsDeps & { readonly queue: Pick<DeliveryQueue, "cancelChat"> },
): Definition {
  return {
    name: "pause",
    aliases: [],
    who: "moderator",
    args: [{ name: "duration", kind: "duration", required: false }],
    async answer(request) {
      const minutes = request.values["duration"];
      const until =
        minutes === undefined
          ? null
          : new Date(deps.clock.now().getTime() + Number(minutes) * minuteMs).toISOString();
      const changed = await changeSettings(
        request,
        deps,
        (before) => ({ after: { ...before, paused: { until } } }),
        (_, replies) => replies.text("pause.done"),
      );
      if (changed.kind !== "done") return notSubscribed(request);
      await deps.queue.cancelChat(request.call.chat);
      const { replies, subscription } = changed;
      const text = until
        ? replies.text("pause.until", {
            when: replies.when(new Date(until), subscription.timeZone),
          })
        : replies.text("pause.forever");
      return {
        text: [text, replies.text("pause.next")].join("\n"),
        language: replies.language,
        controls: [
          { kind: "buttons", buttons: [{ label: replies.text("button.resume"), line: "resume" }] },
        ],
      };
    },
  };
}

/** Lets the alerts come again. */
export function resume(deps: SettingsDeps): Definition {
  return {
    name: "resume",
    aliases: [],
    who: "moderator",
    args: [],
    async answer(request) {
      const changed = await changeSettings(
        request,
        deps,
        (before) => ({ after: { ...before, paused: null } }),
        (_, replies) => replies.text("resume.done"),
      );
      return changed.kind === "done"
        ? changed.replies.reply("resume.done")
        : notSubscribed(request);
    },
  };
}
