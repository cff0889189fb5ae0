import type { Definition } from "./definition.ts";

/** What the second button under a question does. It stands in no menu. */
export const cancel: Definition = {
  name: "cancel",
  aliases: [],
  who: "moderator",
  args: [],
  answer: async ({ replies }) => replies.reply("cancelled"),
};
