import type { Setting } from "./setting.ts";
import { isOff } from "./setting.ts";

/** Who may steer the chat besides those the platform names: the members of a Discord role. */
export const moderators: Setting = {
  key: "moderators",
  show({ subscription: { moderatorRole }, replies, call }) {
    const { platform } = call.chat;
    if (moderatorRole === null) return replies.text("moderators.platform", { platform });
    const role = call.roles.find(({ id }) => id === moderatorRole)?.name ?? moderatorRole;
    return replies.text("moderators.role", { role });
  },
  offers: ({ subscription: { moderatorRole }, replies, call }) => [
    {
      label: replies.text("moderators.platform", { platform: call.chat.platform }),
      words: "none",
      isChosen: moderatorRole === null,
    },
    ...call.roles.map(({ id, name }) => ({
      label: name,
      words: id,
      isChosen: id === moderatorRole,
    })),
  ],
  apply(before, words, { roles }) {
    if (isOff(words)) return { after: { ...before, moderatorRole: null } };
    const wanted = words.replace(/^<@&(\d+)>$/, "$1").toLowerCase();
    const role = roles.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
    if (!role) return { problem: roles.length > 0 ? "moderators.unclear" : "moderators.fixed" };
    return { after: { ...before, moderatorRole: role.id } };
  },
};
