import type { Alert } from "../alerts/alert.ts";
import { isRetracted } from "../alerts/alert.ts";
import { composeAlert, sourcesOf } from "../alerts/compose-alert.ts";
import { corroborationOrders, ordersFor } from "../delivery/subscribers.ts";
import type { Development } from "../developments/development.ts";
import type { OwnCorrection } from "../developments/own-corrections.ts";
import { isWithdrawn } from "../developments/own-corrections.ts";
import { severities } from "../developments/severity.ts";
import { ownPart } from "../summaries/own-part.ts";
import type { Press, Publication } from "./publication.ts";
import { payNotice, tellOwnCorrections } from "./set-right.ts";

const untold = { told: 0, alert: null, toldAt: null, isOwed: false, heeded: 0 };

/** A development as far as it had come at some moment. */
export type DevelopmentRevision = Pick<Development, "id" | "revision">;

/**
 * Notes revisions, in order, as old news: known, and not to be told. One that follows a revision
 * which is still to be told is left, since telling that one tells it as well.
 */
export async function passOver(
  revisions: readonly DevelopmentRevision[],
  { publications, inTurn }: Pick<Press, "publications" | "inTurn">,
): Promise<void> {
  for (const { id, revision } of revisions) {
    await inTurn(id, async () => {
      const before = await publications.get(id);
      if ((before?.revision ?? 0) === revision - 1) {
        await publications.set(id, { ...(before ?? untold), developmentId: id, revision });
      }
    });
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
        if (await isAllTold(development, press)) return null;
        return await press.inTurn(development.id, () => publish(development, press));
      } catch (error) {
        press.log.error({ developmentId: development.id, error }, "alert could not be published");
        return null;
      }
    }),
  );
  return alerts.filter((alert) => alert !== null);
}

/** Most have been told for days: a turn, which costs several processes a lock each, is for the others. */
async function isAllTold(development: Development, press: Press): Promise<boolean> {
  const before = await press.publications.get(development.id);
  if (!before || before.isOwed || before.revision < development.revision) return false;
  if (freshCorrections(development, before).length > 0) return false;
  return !isBetterSourced(development, before);
}

async function publish(development: Development, press: Press): Promise<Alert | null> {
  const before = await press.publications.get(development.id);
  if (before?.isOwed) await payNotice(before, press);
  // What was taken back is not news again, whatever else is written about it.
  if (before?.alert && isRetracted(before.alert)) return null;
  const fresh = freshCorrections(development, before);
  if (before && before.revision >= development.revision && fresh.length === 0) {
    await corroborate(development, before, press);
    return null;
  }
  if (!before?.alert && isWithdrawn(development)) {
    await press.publications.set(development.id, { ...untold, ...before, ...reached(development) });
    return null;
  }
  const alert = await compose(development, before, press);
  const toldAt = press.clock.now().toISOString();
  const told = { ...reached(development), told: alert.revision, alert, toldAt, isOwed: false };
  if (fresh.length > 0) return tellOwnCorrections(development, fresh, told, press);
  const [subscriptions, readers] = await audienceOf(development, press);
  await press.queue.enqueue(alert, ordersFor(alert, subscriptions, readers, press.clock.now()));
  await press.publications.set(development.id, told);
  return alert;
}

/** What outlets took back since readers were told; nothing where none were. */
function freshCorrections(
  { ownCorrections = [] }: Development,
  before: Publication | undefined,
): readonly OwnCorrection[] {
  return before?.alert ? ownCorrections.slice(before.heeded) : [];
}

/** How far a development has come, as its publication notes it. */
function reached({ id, revision, ownCorrections = [] }: Development) {
  return { developmentId: id, revision, heeded: ownCorrections.length };
}

/** The alert for what is known by now, under the notices that it already has. */
async function compose(
  development: Development,
  before: Publication | undefined,
  press: Press,
): Promise<Alert> {
  const told = before?.told ?? 0;
  if (before?.alert && isWithdrawn(development)) {
    return { ...before.alert, revision: told + 1, edition: 0 };
  }
  // Who was never told of it reads it as new, however often it changed before we could tell.
  const asTold = { ...development, changes: told === 0 ? [] : development.changes };
  const own = ownPart({ ...asTold, revision: told + 1 }, press.gazetteer);
  const summary = await press.summarise(own);
  const composed = composeAlert({ ...asTold, revision: told + 1 }, summary, press.gazetteer);
  return {
    ...composed,
    matters: composed.matters || isGraver(development, before),
    notices: before?.alert?.notices ?? [],
  };
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

function isBetterSourced(development: Development, { alert }: Publication): boolean {
  return alert !== null && sourcesOf(development).independentOutlets > alert.independentOutlets;
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
  if (alert === null || !isBetterSourced(development, before)) return;
  // A moment ahead is of a clock that was set back since.
  if (toldAt && Math.abs(now.getTime() - Date.parse(toldAt)) < corroborateEveryMs) return;
  const edition = Math.floor(now.getTime() / corroborateEveryMs);
  const corroborated = { ...alert, ...sourcesOf(development), edition, matters: false };

  const [subscriptions, readers] = await audienceOf(development, press);
  await press.queue.enqueue(corroborated, corroborationOrders(subscriptions, readers));
  const toldNow = { alert: corroborated, toldAt: now.toISOString() };
  await press.publications.set(development.id, { ...before, ...toldNow, isOwed: false });
}
