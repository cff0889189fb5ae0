import { expect, test } from "vitest";
import { aChat, anAlert, anEdit, anOrder, aReply } from "../delivery/an-alert.ts";
import type { QueueUnderTest } from "./queue-under-test.ts";
import { claimAll, claimOne, deliveryTo } from "./queue-under-test.ts";

const [chat, other] = [aChat("1001"), aChat("1002")];
const own = (about = {}) =>
  anAlert({ headline: { ar: "هجوم", en: "Attack" }, writtenBy: "moderators", ...about });

/** The part of the contract that is about what one chat alone is to read. */
export function testOwnAlerts(name: string, open: () => Promise<QueueUnderTest>): void {
  test(`${name}: what one chat is to read, no other chat reads`, async () => {
    const { queue } = await open();

    await queue.enqueue(anAlert(), [{ ...anOrder(chat), own: own() }, anOrder(other)]);

    const claimed = await claimAll(queue);
    expect(deliveryTo(chat, claimed).alert).toEqual(own());
    expect(deliveryTo(other, claimed).alert).toEqual(anAlert());
  });

  test(`${name}: what one chat is to read outlives a crash`, async () => {
    const { queue, crash } = await open();
    await queue.enqueue(anAlert(), [{ ...anOrder(chat), own: own() }]);

    const again = await crash();

    expect((await claimOne(again)).alert).toEqual(own());
  });

  test(`${name}: a reply that one chat read in words of its own is amended in these`, async () => {
    const { queue } = await open();
    const notice = {
      kind: "correction",
      revision: 3,
      at: "2026-11-22T07:00:00Z",
      wrong: { ar: "هجوم", en: "Attack" },
      right: { ar: "حادث", en: "Accident" },
    } as const;
    await queue.enqueue(anAlert(), [anOrder(chat)]);
    await queue.markSent((await claimOne(queue)).id, ["m1"]);
    await queue.enqueue(anAlert({ revision: 2 }), [{ ...aReply(chat), own: own({ revision: 2 }) }]);
    await queue.markSent((await claimOne(queue)).id, ["r1"]);

    const corrected = anAlert({ revision: 3, notices: [notice] });
    await queue.enqueue(corrected, [{ ...anEdit(chat), action: "amendment", amends: 2 }]);

    expect((await claimOne(queue)).alert.headline.en).toBe("Accident");
  });

  test(`${name}: a digest tells each chat what it is to read, and never a question`, async () => {
    const { queue, clock } = await open();
    const heldUntil = new Date(clock.now().getTime() + 3_600_000);
    const held = { ...anOrder(chat), heldUntil };
    const card = { preface: { ar: "؟", en: "?" }, buttons: [], revision: 1 };
    await queue.enqueue(anAlert(), [{ ...held, own: own() }]);
    await queue.enqueue(anAlert({ developmentId: "development-2" }), [held]);
    await queue.enqueue(anAlert({ developmentId: "review-1", card }), [held]);
    await clock.advance(3_600_000);

    const question = await claimOne(queue);
    await queue.markSent(question.id, ["m1"]);
    const { digest } = await claimOne(queue);

    expect(question).toMatchObject({ action: "post", alert: { developmentId: "review-1", card } });
    expect(digest.map(({ headline }) => headline.en)).toEqual(["Attack", "Attack near Gao"]);
  });
}
