import type { Chat } from "../delivery/delivery.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { Subscriptions } from "../delivery/subscription.ts";
import type { AuditTrail } from "./audit.ts";
import type { Reply } from "./command.ts";
import type { Definition, Request } from "./definition.ts";

/** Something that is kept of people or chats, and how to forget it. Rejects when the store fails. */
export interface Memory {
  forgetChat(chat: Chat): Promise<void>;
  /** Takes somebody's id out of what stays; left out where none is kept. */
  forgetPerson?(platform: Chat["platform"], id: string): Promise<void>;
}

interface PrivacyDeps {
  readonly subscriptions: Subscriptions;
  readonly queue: Pick<DeliveryQueue, "cancelChat">;
  readonly audit: AuditTrail;
  /** What other commands keep. */
  readonly memories: readonly Memory[];
}

/** Tells what is kept and for how long, and deletes what is kept of the caller or of the chat. */
export function privacy(deps: PrivacyDeps): Definition {
  return {
    name: "privacy",
    aliases: [],
    who: "everyone",
    args: [
      {
        name: "delete",
        kind: "choice",
        required: false,
        choices: [{ value: "delete", label: "privacy.delete" }],
      },
      {
        name: "whom",
        kind: "choice",
        required: false,
        choices: [
          { value: "me", label: "privacy.me" },
          { value: "chat", label: "privacy.chat" },
        ],
      },
    ],
    // Your own traces are yours; the chat's settings are its moderators'.
    needs: ({ whom }) => (whom === "chat" ? "moderator" : "everyone"),
    confirmation: ({ whom }) => {
      if (whom === undefined) return null;
      return whom === "me" ? "privacy.askMe" : "privacy.askChat";
    },
    answer: (request) => answer(request, deps),
  };
}

async function answer({ call, replies, values }: Request, deps: PrivacyDeps): Promise<Reply> {
  const { whom } = values;
  const memories = [deps.audit, ...deps.memories];
  if (whom === "chat") {
    await deps.subscriptions.remove(call.chat);
    await deps.queue.cancelChat(call.chat);
    for (const memory of memories) await memory.forgetChat(call.chat);
    return replies.reply("privacy.forgotChat");
  }
  if (whom === "me") {
    const { id } = call.caller;
    if (id === null) return replies.aside("privacy.nobody");
    for (const memory of memories) await memory.forgetPerson?.(call.chat.platform, id);
    return replies.reply("privacy.forgotMe");
  }
  const buttons = [
    { label: replies.text("privacy.deleteMe"), line: "privacy delete me" },
    { label: replies.text("privacy.deleteChat"), line: "privacy delete chat" },
  ];
  return { ...replies.reply("privacy.kept"), controls: [{ kind: "buttons", buttons }] };
}
