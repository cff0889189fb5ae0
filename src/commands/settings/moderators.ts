import { roleIn, roleName } from "./role.ts";
import type { Setting } from "./setting.ts";
import { isOff } from "./setting.ts";

/** Who may steer the chat besides those the platform names: the members of a Discord role. */
export const moderators: Setting = {
  key: "moderators",
  show({ subscription: { moderatorRole }, replies, call }) {
    const { platform } = call.chat;
    if (moderatorRole === null) return replies.text("moderators.platform", { platform });
    return replies.text("moderators.role", { role: roleName(call, moderatorRole) });
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
  apply(before, words, call) {
    if (isOff(words)) return { after: { ...before, moderatorRole: null } };
    const role = roleIn(call, words);
    if (!role)
      return { problem: call.roles.length > 0 ? "moderators.unclear" : "moderators.fixed" };
    return { after: { ...before, moderatorRole: role } };
  },
};
