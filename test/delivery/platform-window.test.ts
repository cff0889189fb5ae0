import { expect, test } from "vitest";
import { createPlatformWindow } from "../../src/delivery/platform-window.ts";

test("thirty messages go out in a second, the next only when the first of them no longer counts", () => {
  const { window, pass } = aWindow();
  for (let count = 0; count < 30; count += 1) {
    expect(window.reserve(1).places).toBe(1);
    window.depart()();
    pass(25);
  }

  const full = window.reserve(6);
  pass(full.waitMs);
  const after = window.reserve(6);

  expect(full.places).toBe(0);
  expect(full.waitMs).toBe(1_010 - 30 * 25);
  expect(after.places).toBe(1);
});

test("what a stall held up is made up for, and no second holds more than thirty", () => {
  const { window, pass, now } = aWindow();
  const moments: number[] = [];
  for (let turn = 0; turn < 400; turn += 1) {
    const { places, waitMs } = window.reserve(6);
    for (let count = 0; count < places; count += 1) {
      window.depart()();
      moments.push(now());
    }
    pass(turn % 50 === 49 ? 300 : Math.max(1, waitMs));
  }

  const perSecond = moments.map((from) => moments.filter((at) => at >= from && at < from + 1_000));
  expect(Math.max(...perSecond.map(({ length }) => length))).toBe(30);
  expect((moments.length / (now() - (moments[0] ?? 0))) * 1_000).toBeGreaterThan(28.5);
});

test("a message whose answer is late may have arrived late, and counts until a second after that", () => {
  const { window, pass } = aWindow();
  window.reserve(2);
  const [fast, slow] = [window.depart(), window.depart()];
  pass(100);
  fast();
  pass(300);
  slow();

  pass(709);
  expect(window.reserve(30).places).toBe(29);
  window.release(29);
  pass(300);
  expect(window.reserve(30).places).toBe(30);
});

test("a message without an answer keeps its place", () => {
  const { window, pass } = aWindow();
  window.reserve(1);
  window.depart();

  pass(60_000);

  expect(window.reserve(30).places).toBe(29);
});

test("a place that was reserved and not used is free again", () => {
  const { window } = aWindow();
  window.reserve(30);

  expect(window.reserve(6).places).toBe(0);
  window.release(30);

  expect(window.reserve(6).places).toBe(6);
});

/** Telegram's window, on a time of its own. */
function aWindow() {
  let time = 0;
  const now = (): number => time;
  const pass = (ms: number): void => {
    time += ms;
  };
  return { window: createPlatformWindow(30, now), now, pass };
}
