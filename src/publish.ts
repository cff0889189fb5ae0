import type { Alert } from "./alerts/alert.ts";
import { composeAlert } from "./alerts/compose-alert.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import { subscribersOf } from "./delivery/subscribers.ts";
import type { Subscription } from "./delivery/subscription.ts";
import type { Development } from "./developments/development.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Log } from "./log.ts";
import type { Summarise } from "./summaries/summary.ts";

/** What the chats were told of one development. */
export interface Publication {
  readonly developmentId: string;
  /** The development's revision that was told last, or that was old news when we first saw it. */
  readonly revision: number;
  /** How many alerts went out; the next one carries the number after it. */
  readonly told: number;
  /** The last alert; null while none went out. */
  readonly alert: Alert | null;
}

/** The publications, by development id. Rejects when the store fails: a failed read is never "not told". */
export interface Publications {
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
  readonly log: Log;
}

/** A development as far as it had come at some moment. */
export type DevelopmentRevision = Pick<Development, "id" | "revision">;

/**
 * Notes revisions, in order, as old news: known, and not to be told. One that follows a revision
 * which is still to be told is left, since telling that one tells it as well.
 */
export async function passOver(
  revisions: readonly DevelopmentRevision[],
  publications: Publications,
): Promise<void> {
  for (const { id, revision } of revisions) {
    const before = await publications.get(id);
    if ((before?.revision ?? 0) === revision - 1) {
      const alert = before?.alert ?? null;
      const told = before?.told ?? 0;
      await publications.set(id, { developmentId: id, revision, told, alert });
    }
  }
}

/**
 * Tells every development that has a revision nobody was told of. Returns the alerts that went out.
 * One that fails is logged and stays due: the next round tries again, under the same delivery ids.
 */
export async function publishDue(
  developments: readonly Development[],
  press: Press,
): Promise<readonly Alert[]> {
  const alerts = await Promise.all(
    developments.map(async (development) => {
      try {
        return await publish(development, press);
      } catch (error) {
        press.log.error({ developmentId: development.id, error }, "alert could not be published");
        return null;
      }
    }),
  );
  return alerts.filter((alert) => alert !== null);
}

async function publish(development: Development, press: Press): Promise<Alert | null> {
  const before = await press.publications.get(development.id);
  if (before && before.revision >= development.revision) {
    return null;
  }
  const told = before?.told ?? 0;
  // Who was never told of it reads it as new, however often it changed before we could tell.
  const asTold = { ...development, changes: told === 0 ? [] : development.changes };
  const summary = await press.summarise({ ...asTold, revision: told + 1 });
  const alert = composeAlert({ ...asTold, revision: told + 1 }, summary, press.gazetteer);

  const orders = subscribersOf(alert, await press.subscriptions.all());
  await press.queue.enqueue(alert, orders);
  await press.publications.set(development.id, {
    developmentId: development.id,
    revision: development.revision,
    told: told + 1,
    alert,
  });
  return alert;
}
