import type { Alert } from "../alerts/alert.ts";
import type { Clock } from "../clock.ts";
import type { DeliveryQueue } from "../delivery/delivery-queue.ts";
import type { InTurn } from "../delivery/in-turn.ts";
import type { Subscription } from "../delivery/subscription.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Log } from "../log.ts";
import type { Summarise } from "../summaries/summary.ts";

/** What the chats were told of one development. */
export interface Publication {
  readonly developmentId: string;
  /** The development's revision that was told last, or that was old news when we first saw it. */
  readonly revision: number;
  /** How many alerts went out; the next one carries the number after it. */
  readonly told: number;
  /** The last alert; null while none went out. */
  readonly alert: Alert | null;
  /** When that was enqueued, as an ISO 8601 instant; null while none was. */
  readonly toldAt: string | null;
  /** The alert is a correction or a retraction that perhaps not every chat is to get yet. */
  readonly isOwed: boolean;
  /** How many of the outlets' own corrections its posts tell. */
  readonly heeded: number;
}

/** The publications, by development id. Rejects when the store fails: a failed read is never "not told". */
interface Publications {
  get(developmentId: string): Promise<Publication | undefined>;
  set(developmentId: string, publication: Publication): Promise<void>;
}

/** What telling a development takes. */
export interface Press {
  readonly summarise: Summarise;
  readonly gazetteer: Gazetteer;
  readonly subscriptions: { all(): Promise<readonly Subscription[]> };
  readonly queue: DeliveryQueue;
  readonly publications: Publications;
  /** Whatever reads a publication and then changes it does so in the development's turn. */
  readonly inTurn: InTurn;
  readonly clock: Clock;
  readonly log: Log;
}
