import { expect, test } from "vitest";
import { createBreaker } from "../../src/model/breaker.ts";
import { createVirtualClock } from "../fakes/virtual-clock.ts";

const fails = { kind: "fails" } as const;
const works = { kind: "works" } as const;

test("an endpoint that fails more than half of a minute's requests is left alone", () => {
  const breaker = createBreaker(createVirtualClock());

  for (const verdict of [fails, fails, works, fails, works, fails]) breaker.record(verdict);

  expect(breaker.isClosed()).toBe(false);
});

test("failures of more than a minute ago no longer count towards half", async () => {
  const clock = createVirtualClock();
  const breaker = createBreaker(clock);
  for (const verdict of [fails, fails, works, fails]) breaker.record(verdict);

  await clock.advance(61_000);
  for (const verdict of [works, fails]) breaker.record(verdict);

  expect(breaker.isClosed()).toBe(true);
});

test("a probe that succeeds starts the count anew, one that fails prolongs the pause", async () => {
  const clock = createVirtualClock();
  const breaker = createBreaker(clock);
  for (const verdict of [fails, fails, works, fails, works, fails]) breaker.record(verdict);
  await clock.advance(60_000);

  const isProbed = breaker.mayTry();
  breaker.record(fails);
  const isOpen = !breaker.isClosed() && !breaker.mayProbe();
  await clock.advance(60_000);
  breaker.mayTry();
  for (const verdict of [works, fails]) breaker.record(verdict);

  expect([isProbed, isOpen, breaker.isClosed()]).toEqual([true, true, true]);
});
