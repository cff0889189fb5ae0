import { describe, expect, test } from "vitest";
import { createFeedback } from "../../src/answers/feedback-source.ts";
import type { Control } from "../../src/commands/command.ts";
import { createAlertButtons } from "../../src/commands/feedback.ts";
import { aDelivery } from "../channels/discord/a-delivery.ts";
import { openPostOffice } from "../delivery/post-office.ts";
import { aDevelopment } from "../summaries/a-development.ts";
import { anAlert, aSubscription } from "./memory-stores.ts";
import { aDiscordRoom, aTelegramRoom } from "./rooms.ts";

const developmentId = "0123456789abcdef";
const rooms = [
  ["Telegram", aTelegramRoom],
  ["Discord", aDiscordRoom],
] as const;

describe.for(rooms)("on %s a member", ([, aRoom]) => {
  const options = {
    subscription: { layout: "en" },
    given: { alerts: [anAlert({ developmentId })] },
  } as const;

  test("chooses an alert, says what it is worth, and alone is told that it was noted", async () => {
    const room = await aRoom(options);

    const list = await room.type("feedback", {}, "member");
    const question = await room.press("Fuel tankers burned near Kayes", "member");
    const thanks = await room.press("Not relevant", "member");

    expect(list.text).toBe("Which alert is it about?");
    expect(question.buttons).toEqual(["Useful", "Wrong", "Duplicate", "Not relevant"]);
    expect(thanks).toMatchObject({ text: "Noted: Not relevant. Thank you.", isAside: true });
    expect(room.feedback).toEqual([[[room.platform, "3"], developmentId, "notRelevant"]]);
  });

  test("types it in one line as well", async () => {
    const room = await aRoom(options);

    const given = { development: developmentId, verdict: "useful" };
    const thanks = await room.type("feedback", given, "member");

    expect(thanks.text).toBe("Noted: Useful. Thank you.");
  });
});

test("a reader has one voice for a development: the last word counts", async () => {
  const { store, clock } = openPostOffice();
  const development = aDevelopment([{ lang: "en", title: "Attack near Gao" }]);
  await store.developments.set(development.id, development);
  const keep = createFeedback(store, clock);

  await keep(["telegram", "3"], development.id, "useful");
  await keep(["telegram", "3"], development.id, "wrong");
  await keep(["discord", "3"], development.id, "duplicate");
  const isKept = await keep(["telegram", "3"], "unknown", "useful");

  const kept = (await store.examples.all()).map(({ judgement }) => judgement);
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual({ kind: "feedback", feedback: "wrong" });
  expect(kept).toContainEqual({ kind: "feedback", feedback: "duplicate" });
  expect(isKept).toBe(false);
});

test.for([
  ["post", true, 4],
  ["edit", true, 4],
  ["correction", true, 4],
  ["reply", true, 0],
  ["retraction", true, 0],
  ["post", false, 0],
] as const)("under a %s, where the chat wants buttons: %s, stand %i", async (row) => {
  const [action, feedbackButtons, expected] = row;
  const buttonsUnder = createAlertButtons({ get: async () => aSubscription({ feedbackButtons }) });

  const controls = await buttonsUnder(aDelivery({ action, layout: "en" }));

  expect(controls.flatMap(buttonsOf)).toHaveLength(expected);
});

const buttonsOf = (control: Control) => (control.kind === "buttons" ? control.buttons : []);
