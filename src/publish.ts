import type { Alert } from "./alerts/alert.ts";
import { composeAlert, sourcesOf } from "./alerts/compose-alert.ts";
import type { Clock } from "./clock.ts";
import type { DeliveryQueue } from "./delivery/delivery-queue.ts";
import { corroborationOrders, ordersFor } from "./delivery/subscribers.ts";
import type { Subscription } from "./delivery/subscription.ts";
import type { Development } from "./developments/development.ts";
import { severities } from "./developments/severity.ts";
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
  /** When that was enqueued, as an ISO 8601 instant; null while none was. */
  readonly toldAt: string | null;
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
  readonly clock: Clock;
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
      const { alert, told, toldAt } = before ?? { alert: null, told: 0, toldAt: null };
      await publications.set(id, { developmentId: id, revision, told, alert, toldAt });
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
    await corroborate(development, before, press);
    return null;
  }
  const told = before?.told ?? 0;
  // Who was never told of it reads it as new, however often it changed before we could tell.
  const asTold = { ...development, changes: told === 0 ? [] : development.changes };
  const summary = await press.summarise({ ...asTold, revision: told + 1 });
  const composed = composeAlert({ ...asTold, revision: told + 1 }, summary, press.gazetteer);
  const alert = { ...composed, matters: composed.matters || isGraver(development, before) };

  const [subscriptions, readers] = await audienceOf(development, press);
  await press.queue.enqueue(alert, ordersFor(alert, subscriptions, readers));
  await press.publications.set(development.id, {
    developmentId: development.id,
    revision: development.revision,
    told: told + 1,
    alert,
    toldAt: press.clock.now().toISOString(),
  });
  return alert;
}

function audienceOf({ id }: Development, { subscriptions, queue }: Press) {
  return Promise.all([subscriptions.all(), queue.readersOf(id)]);
}

/** More severe than it was told; or perhaps, since what an untold revision changed is forgotten. */
function isGraver({ revision, severity }: Development, before: Publication | undefined): boolean {
  if (!before?.alert) return false;
  const isGap = revision > before.revision + 1;
  return isGap || severities.indexOf(severity) > severities.indexOf(before.alert.severity);
}

const corroborateEveryMs = 5 * 60_000;

/** Adds the sources of late to the posts that stand, but does not ask a chat to look again. */
async function corroborate(
  development: Development,
  before: Publication,
  press: Press,
): Promise<void> {
  const { alert, toldAt } = before;
  const now = press.clock.now();
  const sources = sourcesOf(development);
  if (alert === null || sources.independentOutlets <= alert.independentOutlets) return;
  // A moment ahead is of a clock that was set back since.
  if (toldAt && Math.abs(now.getTime() - Date.parse(toldAt)) < corroborateEveryMs) return;
  const edition = Math.floor(now.getTime() / corroborateEveryMs);
  const corroborated = { ...alert, ...sources, edition, matters: false };

  const [subscriptions, readers] = await audienceOf(development, press);
  await press.queue.enqueue(corroborated, corroborationOrders(subscriptions, readers));
  const toldNow = { alert: corroborated, toldAt: now.toISOString() };
  await press.publications.set(development.id, { ...before, ...toldNow });
}
