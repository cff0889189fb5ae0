import type { Alert, Notice } from "../alerts/alert.ts";
import { isRetracted } from "../alerts/alert.ts";
import type { Correction } from "../alerts/amend.ts";
import { replaceWords } from "../alerts/amend.ts";
import { ownNotices } from "../alerts/own-correction-text.ts";
import { isQuiet } from "../delivery/holding-time.ts";
import { noticeOrders } from "../delivery/subscribers.ts";
import type { Development } from "../developments/development.ts";
import type { OwnCorrection } from "../developments/own-corrections.ts";
import type { Bilingual } from "../text/language.ts";
import type { Press, Publication } from "./publication.ts";

type SetRightDeps = Pick<Press, "queue" | "publications" | "subscriptions" | "inTurn" | "clock">;

/**
 * Corrects what was told of a development wherever it was told: the wrong words are replaced where
 * the alert has them, its posts say what was wrong, and a reply says so too. Saying the same again
 * changes nothing. Returns the alert as it now reads, or null where there is none to correct.
 * Rejects when the store fails; what was begun is then completed by the next round.
 */
export function correct(
  developmentId: string,
  { wrong, right }: Correction,
  deps: SetRightDeps,
): Promise<Alert | null> {
  return setRight(developmentId, deps, (alert, told) => {
    const notice: Notice = { kind: "correction", wrong, right, ...told };
    return { ...replaceWords(alert, { wrong, right }), notices: [...alert.notices, notice] };
  });
}

/**
 * Takes back what was told of a development, wherever it was told, with the reason; what is not sent
 * yet is cancelled, and nothing more is told of it. Otherwise like `correct`.
 */
export function retract(
  developmentId: string,
  reason: Bilingual,
  deps: SetRightDeps,
): Promise<Alert | null> {
  return setRight(developmentId, deps, (alert, told) => {
    const notice: Notice = { kind: "retraction", reason, ...told };
    return { ...alert, notices: [...alert.notices, notice] };
  });
}

function setRight(
  developmentId: string,
  deps: SetRightDeps,
  withNotice: (alert: Alert, told: Pick<Notice, "revision" | "at">) => Alert,
): Promise<Alert | null> {
  const { publications, inTurn, clock } = deps;
  return inTurn(developmentId, async () => {
    const before = await publications.get(developmentId);
    if (!before?.alert) return null;
    const at = clock.now().toISOString();
    const revision = before.told + 1;
    const alert = withNotice(before.alert, { revision, at });
    const isRepeated = isSameNotice(before.alert.notices.at(-1), alert.notices.at(-1));
    if (isRepeated) return repeat(before, deps);
    if (isRetracted(before.alert)) return null;
    const told = { ...alert, revision, edition: 0, matters: true };
    const publication = { ...before, told: revision, alert: told, toldAt: at, isOwed: true };
    await publications.set(developmentId, publication);
    await payNotice(publication, deps);
    return told;
  });
}

async function repeat(before: Publication, deps: SetRightDeps): Promise<Alert | null> {
  if (before.isOwed) await payNotice(before, deps);
  return before.alert;
}

/**
 * Tells what outlets took back of their own reports, under the alert as it now reads. `told` is the
 * publication of that alert. To be called in the development's turn.
 */
export async function tellOwnCorrections(
  development: Development,
  fresh: readonly OwnCorrection[],
  told: Publication & { readonly alert: Alert },
  press: SetRightDeps,
): Promise<Alert> {
  const at = press.clock.now().toISOString();
  const notices = ownNotices(development, fresh, { revision: told.alert.revision, at });
  const alert = { ...told.alert, matters: true, notices: [...told.alert.notices, ...notices] };
  const publication = { ...told, alert, isOwed: true };
  await press.publications.set(told.developmentId, publication);
  await payNotice(publication, press);
  return alert;
}

/**
 * Has a correction or a retraction delivered that a publication holds. What was enqueued before is
 * not enqueued again. To be called in the development's turn.
 */
export async function payNotice(
  publication: Publication,
  { queue, publications, subscriptions, clock }: Omit<SetRightDeps, "inTurn">,
): Promise<void> {
  const { developmentId, alert } = publication;
  const notice = alert?.notices.at(-1);
  if (alert && notice) {
    const kind = notice.kind === "retraction" ? "retraction" : "correction";
    // First to all who were told or are about to be, and then away with what is about to: the other
    // way round, a crash in between would leave out the latter.
    const readers = await queue.readersOf(developmentId);
    const sleepers = (await subscriptions.all()).filter(
      ({ quiet }) => quiet && isQuiet(quiet, clock.now()),
    );
    await queue.enqueue(alert, noticeOrders(alert, kind, readers, sleepers));
    await queue.cancelRevisionsBefore(alert, `overtaken by a ${kind}`);
  }
  await publications.set(developmentId, { ...publication, isOwed: false });
}

function isSameNotice(one: Notice | undefined, other: Notice | undefined): boolean {
  const words = (notice: Notice | undefined) =>
    JSON.stringify({ ...notice, revision: undefined, at: undefined });
  return one !== undefined && words(one) === words(other);
}
