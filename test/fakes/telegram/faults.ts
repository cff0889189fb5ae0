/** What the server answers instead of doing its work. */
export type Fault =
  // An error as the Bot API words it.
  | {
      readonly code: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  // A proxy's error page.
  | { readonly kind: "html"; readonly status: number }
  // Status 200 with the body `null`.
  | { readonly kind: "null" }
  // The connection is cut before anything was done.
  | { readonly kind: "reset" }
  // The work is done, then the connection is cut: the caller cannot know.
  | { readonly kind: "acceptThenReset" }
  // Neither an answer nor an end.
  | { readonly kind: "hang" };

/** Faults waiting for the calls they are meant for. */
export interface Faults {
  /** The next `times` calls of `method` (to `chatId` only, where given) meet this fault. */
  script(method: string, fault: Fault, aim?: { times?: number; chatId?: number }): void;
  take(method: string, payload: Readonly<Record<string, unknown>>): Fault | null;
}

export function createFaults(): Faults {
  const scripted: { method: string; fault: Fault; left: number; chatId: number | undefined }[] = [];
  return {
    script(method, fault, { times = 1, chatId } = {}) {
      scripted.push({ method, fault, left: times, chatId });
    },
    take(method, payload) {
      const next = scripted.find(
        (one) =>
          one.method === method &&
          one.left > 0 &&
          (one.chatId === undefined || one.chatId === Number(payload["chat_id"])),
      );
      if (!next) return null;
      next.left -= 1;
      return next.fault;
    },
  };
}
