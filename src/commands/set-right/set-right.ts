import type { Alert } from "../../alerts/alert.ts";
import type { Correction } from "../../alerts/amend.ts";
import type { Clock } from "../../clock.ts";
import type { Bilingual } from "../../text/language.ts";
import type { AuditTrail } from "../audit.ts";

/** How what was told is found and set right. Every method rejects when the store fails. */
export interface SetRight {
  /** What was told last, by the development's id or the address of one of its sources. */
  find(reference: string): Promise<Alert | undefined>;
  /** How many chats have it, or are about to. */
  countChats(developmentId: string): Promise<number>;
  /** Null where there is nothing that could be corrected. Saying the same again changes nothing. */
  correct(developmentId: string, correction: Correction): Promise<Alert | null>;
  retract(developmentId: string, reason: Bilingual): Promise<Alert | null>;
}

/** What an operator wants to say, until it is confirmed: a button has no room for it. */
export interface NoticeDraft {
  readonly developmentId: string;
  /** Of the alert it was written about. */
  readonly revision: number;
  readonly notice:
    | ({ readonly kind: "correction" } & Correction)
    | { readonly kind: "retraction"; readonly reason: Bilingual };
}

export interface SetRightDeps {
  readonly setRight: SetRight;
  /** By the tag that the button carries. */
  readonly noticeDrafts: {
    get(tag: string): Promise<NoticeDraft | undefined>;
    set(tag: string, draft: NoticeDraft): Promise<void>;
    delete(tag: string): Promise<boolean>;
  };
  readonly audit: AuditTrail;
  readonly clock: Clock;
}
