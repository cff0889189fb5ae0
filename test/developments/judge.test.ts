import { expect, test } from "vitest";
import type { Choice, Judge } from "../../src/developments/judge.ts";
import { readWithJudge, withinTime } from "../../src/developments/read-with-judge.ts";
import { anArticle } from "../articles/an-article.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";
import { aTracker } from "./a-tracker.ts";
import { aTrackerInDoubt, closure, shortage } from "./an-open-question.ts";

const by = "a friend";

test("a judge files an article under the candidate it chooses, and the reasons say so", async () => {
  const { tracker, known } = aTrackerInDoubt();

  const decision = await readWithJudge(closure, tracker, thatSays({ developmentId: known, by }));

  expect(decision.developmentIds).toEqual([known]);
  expect(decision.kind).not.toBe("new");
  expect(decision.reasons.join(" ")).toContain(`a friend decides: the same event as ${known}`);
});

test("a judge who finds none of the candidates makes it news", async () => {
  const { tracker } = aTrackerInDoubt();

  const decision = await readWithJudge(closure, tracker, thatSays({ developmentId: null, by }));

  expect(decision.kind).toBe("new");
  expect(decision.reasons.join(" ")).toContain("a friend decides: a new event");
});

test("a judge who does not know leaves it to the rules", async () => {
  const alone = aTrackerInDoubt().tracker.read(closure);
  const { tracker } = aTrackerInDoubt();

  const decision = await readWithJudge(closure, tracker, thatSays(null));

  expect(decision).toEqual(alone);
});

test("asking files nothing", () => {
  const alone = aTrackerInDoubt().tracker.read(closure);
  const { tracker } = aTrackerInDoubt();

  for (let time = 0; time < 3; time += 1) tracker.openQuestions(closure);

  expect(tracker.read(closure)).toEqual(alone);
});

test("a development that was not among the candidates cannot be chosen", async () => {
  const alone = aTrackerInDoubt().tracker.read(closure);
  const { tracker } = aTrackerInDoubt();

  const decision = await readWithJudge(
    closure,
    tracker,
    thatSays({ developmentId: "made up", by }),
  );

  expect(decision.developmentIds).toEqual(alone.developmentIds);
  expect(decision.countries).toEqual(alone.countries);
});

test("a copy, a clear case, a match of football and other countries' news are not asked about", () => {
  const tracker = aTracker();
  tracker.read(shortage);
  const others = [
    { ...shortage, id: "copy", feedId: "courier" },
    anArticle({ id: "clear", title: "Niger: nine soldiers killed in an ambush near Torodi" }),
    anArticle({ id: "match", title: "Mali beat Tunisia on penalties to reach the quarter-final" }),
    anArticle({ id: "abroad", title: "Endless queues at petrol stations in Lagos" }),
  ];

  const questions = others.flatMap((article) => tracker.openQuestions(article));

  expect(questions).toEqual([]);
});

test("what is clear stands, whatever an advice of before says", () => {
  const { question, known } = aTrackerInDoubt();
  const tracker = aTracker();
  tracker.read(shortage);

  const again = { ...shortage, id: "again", url: "https://courier.example/again", title: "" };
  const decision = tracker.read(again, [{ question, developmentId: null, by }]);

  expect(decision.developmentIds).toEqual([known]);
});

test("a slow judge is waited for once, however much there is to ask", async () => {
  const { question } = aTrackerInDoubt();
  const clock = createVirtualClock();
  const startedAt = clock.now().getTime();
  let asked = 0;
  const slow: Judge = {
    async choose() {
      asked += 1;
      await clock.sleep(8_000);
      return { developmentId: null, by };
    },
  };
  const judge = withinTime(slow, 20_000, clock);

  const choices: (Choice | null)[] = [];
  const round = (async () => {
    for (let time = 0; time < 100; time += 1) choices.push(await judge.choose(question));
  })();
  await clock.runUntil(round);

  expect(clock.now().getTime() - startedAt).toBe(20_000);
  expect(asked).toBe(3);
  expect(choices.filter((choice) => choice !== null)).toHaveLength(2);
});

test("a judge who is dismissed keeps nobody waiting", async () => {
  const { question } = aTrackerInDoubt();
  const clock = createVirtualClock();
  const judge = withinTime(thatSays({ developmentId: null, by }), 20_000, clock);
  await judge.choose(question);

  judge.dismiss();

  expect(clock.sleepers()).toBe(0);
});

function thatSays(choice: Choice | null): Judge {
  return { choose: async () => choice };
}
