import type { Clock } from "../clock.ts";
import type { Layout } from "../delivery/delivery.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { AlertLanguage } from "../text/language.ts";
import type { Definition } from "./definition.ts";
import type { Replies } from "./replies.ts";
import { repliesIn } from "./replies.ts";

const choices = ["ar", "en", "both"] as const;

const layouts: ReadonlyMap<string, Layout> = new Map([
  ["ar", "ar"],
  ["en", "en"],
  ["both", "ar-en"],
  ["ar-en", "ar-en"],
  ["en-ar", "en-ar"],
]);

/** The language a chat is spoken to in: the first of those it reads. */
export function firstLanguage(layout: Layout): AlertLanguage {
  return layout === "ar" || layout === "ar-en" ? "ar" : "en";
}

/** Chooses which languages the chat's alerts come in; the answer is already in the new one. */
export function language(deps: {
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
}): Definition {
  return {
    name: "language",
    aliases: [],
    changes: true,
    choices,
    takes: "anything",
    async answer({ call, replies, subscription }) {
      const [word = "", ...rest] = call.args;
      const layout = layouts.get(word.toLowerCase());
      if (!layout || rest.length > 0) {
        return { text: usage(replies), language: replies.language };
      }
      const before = await subscription();
      if (!before) return replies.reply("language.notSubscribed");
      await deps.subscriptions.put({
        ...before,
        layout,
        updatedAt: deps.clock.now().toISOString(),
      });
      return confirmation(layout);
    },
  };
}

function confirmation(layout: Layout) {
  const replies = repliesIn[firstLanguage(layout)];
  const order = replies.text("order.layout", { layout: replies.text(`layout.${layout}`) });
  return { text: `${replies.text("language.saved")}\n${order}`, language: replies.language };
}

function usage(replies: Replies): string {
  const lines = choices.map((choice) => {
    const layout = choice === "both" ? "ar-en" : choice;
    return replies.text("language.choice", { choice, layout: replies.text(`layout.${layout}`) });
  });
  return [replies.text("language.choose"), ...lines].join("\n");
}
