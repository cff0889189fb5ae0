import { describe, expect, test } from "vitest";
import { tellOfLostDesk } from "../../../src/answers/review-source.ts";
import { moveChat, suspendChat } from "../../../src/delivery/chat-standing.ts";
import type { Chat } from "../../../src/delivery/delivery.ts";
import { aChat, anAlert } from "../an-alert.ts";
import { aDesk, moderators, newsroom } from "./a-desk.ts";

describe("a chat", () => {
  test("that leaves is asked about no more", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    await world.desk().queue.cancelChat(newsroom);

    expect((await world.arrived()).cards).toEqual([
      "edit: Attack near Gao | “Sahel news” gets no alerts at present: nothing is left to decide. | []",
    ]);
    expect(await world.desk().waitingAt(moderators)).toEqual([]);
  });

  test("that became a supergroup takes what waits with it", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    const asked = await world.asks("7");
    const supergroup = aChat("-1009");

    await moveChat(newsroom, supergroup, { ...world, queue: world.desk().queue });
    await world.desk().vote(asked, "approved");
    await world.clock.runUntil(world.delivererTo().deliverAllDue());

    expect(await world.desk().waitingFor(newsroom)).toEqual([]);
    const readers = await world.queue.readersOf("development-1");
    expect(readers.map(({ chat }) => chat)).toContainEqual(supergroup);
  });

  test("of moderators that became a supergroup is asked there, and decides there", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();
    const supergroup = aChat("-1009");

    await moveChat(moderators, supergroup, { ...world, queue: world.desk().queue });
    const [review] = await world.desk().waitingAt(supergroup);
    const asked = { desk: supergroup, tag: review?.tag ?? "", by: "7" };
    const answer = await world.desk().vote(asked, "approved");

    expect((await world.subscriptions.get(newsroom))?.review?.desk).toEqual(supergroup);
    expect(answer.kind).toBe("ended");
    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
  });

  test("of moderators that cannot be reached any more is said to be lost, once a day", async () => {
    const world = await aDesk();
    const deps = { ...world, queue: world.desk().queue };
    const onSuspended = (chat: Chat) => tellOfLostDesk(chat, deps);

    await suspendChat(moderators, "kicked", { ...deps, onSuspended });
    await suspendChat(moderators, "kicked", { ...deps, onSuspended });

    expect(await world.arrived()).toMatchObject({
      newsroom: ["post: The moderators' chat cannot be reached"],
      bystander: [],
    });
  });

  test("of moderators that is forgotten decides no more, and all waits for another", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.arrived();

    await world.desk().forgetChat(moderators);
    await world.tell(anAlert({ developmentId: "development-2" }));
    const { newsroom: posts, cards } = await world.arrived();
    await world.desk().moveDesk(newsroom, moderators);

    expect([posts, cards]).toEqual([[], []]);
    expect(await world.desk().waitingAt(moderators)).toHaveLength(2);
    expect((await world.arrived()).cards).toHaveLength(2);
  });

  test("that is forgotten leaves nothing of what was decided for it", async () => {
    const world = await aDesk();
    await world.tell(anAlert());
    await world.desk().vote(await world.asks("7"), "approved");
    await world.tell(anAlert({ developmentId: "development-2" }));

    await world.desk().forgetChat(newsroom);

    const left = await Array.fromAsync(world.store.reviews.outcomes.entries());
    expect([left, await world.desk().waitingFor(newsroom)]).toEqual([[], []]);
  });

  test("whose review is switched off gets what waited", async () => {
    const world = await aDesk();
    await world.tell(anAlert());

    await world.desk().release(newsroom, "7");

    expect((await world.arrived()).newsroom).toEqual(["post: Attack near Gao"]);
    expect(await world.decisions()).toEqual([
      "7: The review was switched off: on its way to “Sahel news”. Attack near Gao",
    ]);
  });
});

test("one chat whose review fails holds up no other", async () => {
  const world = await aDesk();
  const { enqueue } = world.queue;
  const cutOff = (): Promise<never> => Promise.reject(new Error("cut off"));
  world.restart({
    ...world.queue,
    enqueue: (alert, orders) => (alert.card ? cutOff() : enqueue(alert, orders)),
  });

  await expect(world.tell(anAlert())).rejects.toThrow("cut off");

  expect((await world.arrived()).bystander).toEqual(["post: Attack near Gao"]);
});
