import type { Delivery } from "./delivery.ts";

/** Where messages can go. */
export type Platform = "telegram" | "discord" | "console";

type WaitScope = "message" | "chat" | "platform";

/** What became of one delivery. */
export type SendOutcome =
  | { readonly kind: "sent"; readonly messageIds: readonly string[] }
  // Asked to wait: with this message, this chat or everything on the platform.
  | { readonly kind: "retry"; readonly afterMs: number; readonly scope: WaitScope }
  // Timed out, cut off or a server fault: it may have arrived.
  | { readonly kind: "unknown"; readonly reason: string }
  // A Telegram group that became a supergroup.
  | { readonly kind: "moved"; readonly chatId: string }
  // The message to edit is not there any more, or no longer ours to edit.
  | { readonly kind: "lost"; readonly reason: string }
  // Not sent: it may have arrived before, and the chat wants nothing twice.
  | { readonly kind: "withheld"; readonly reason: string }
  // Kicked, deleted, rights lost.
  | { readonly kind: "gone"; readonly reason: string }
  // This message only; the chat is fine.
  | { readonly kind: "rejected"; readonly reason: string }
  // The token is no good. Stop sending.
  | { readonly kind: "fatal"; readonly reason: string };

/** Remembers a part that the platform accepted; resolves when the next part may go out. */
export type OnPart = (messageId: string) => Promise<void>;

/** One platform we can post to. Translates the platform's errors, once; nothing past it knows a status code. */
export interface Channel {
  readonly platform: Platform;
  /**
   * Posts the parts of a delivery that have no receipt yet, in order. `onPart` is called, and
   * awaited, after each part that the platform accepted and that is not the last: those that the
   * outcome names are remembered together with it.
   * A reply refers to the standing post, and goes out without it where that is gone. Never rejects.
   */
  send(delivery: Delivery, onPart: OnPart): Promise<SendOutcome>;
  /**
   * Brings the standing post to what the alert says now, part by part like `send`. What is longer
   * gets further parts, and parts too many say that they are none. Never rejects.
   */
  edit(delivery: Delivery, onPart: OnPart): Promise<SendOutcome>;
  /** Resolves when what may follow a send, such as cross-posting, is over. Left out where nothing does. */
  settled?(): Promise<void>;
}
